package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.function.BinaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;

/// Evidence while a number is under a hand: it stays as it was until the number is let go, and is
/// set aside then where the number is another. Else the first pixel of a drag would make it
/// ungraded, and the risk-adjusted figures would jump for a reason that is not the number.
public final class HeldEvidence {

  private HeldEvidence() {}

  /// The case with its numbers as they are now, and the evidence they had before.
  public static BusinessCase held(BusinessCase before, BusinessCase now) {
    return each(
        before,
        now,
        (was, is) -> is.withEvidence(was.evidence()).withStartedFrom(was.startedFrom()));
  }

  /// The case with numbers that are let go: those that are others now have lost their source.
  public static BusinessCase settled(BusinessCase before, BusinessCase now) {
    return each(
        before,
        now,
        (was, is) -> {
          var changed = was.changedTo(is.value());
          return is.withEvidence(changed.evidence()).withStartedFrom(changed.startedFrom());
        });
  }

  /// Every assumption that is not the same in the two cases.
  private static BusinessCase each(
      BusinessCase before, BusinessCase now, BinaryOperator<Assumption> change) {
    var assumptions = new ArrayList<>(now.assumptions());
    for (var i = 0; i < assumptions.size(); i++) {
      var is = assumptions.get(i);
      var was = before.assumption(is.id());
      if (was.isPresent() && !was.get().equals(is)) {
        assumptions.set(i, change.apply(was.get(), is));
      }
    }
    return assumptions.equals(now.assumptions()) ? now : now.withAssumptions(assumptions);
  }
}
