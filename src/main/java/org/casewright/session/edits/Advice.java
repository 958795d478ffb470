package org.casewright.session.edits;

import java.util.List;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;

/// What came of asking for an edit: it can be done, or why not.
public sealed interface Advice {

  /// Something that can be done.
  ///
  /// @param label as undo names it: `Slip Fostering by 6 months in Stretch`
  /// @param sentence what it will do
  /// @param edit does it to the case it was asked about; the result differs from that case
  record Proposal(String label, String sentence, UnaryOperator<BusinessCase> edit)
      implements Advice {}

  /// Something that cannot be done.
  ///
  /// @param reasons a sentence each, at least one
  record Declined(List<String> reasons) implements Advice {
    public Declined {
      reasons = List.copyOf(reasons);
    }
  }

  static Advice declined(String reason) {
    return new Declined(List.of(reason));
  }

  /// The proposal where its edit gives a valid and different case, else why not.
  ///
  /// @param unchanged what to say where nothing would change
  static Advice tried(BusinessCase in, Proposal proposal, String unchanged) {
    try {
      return proposal.edit().apply(in).equals(in) ? declined(unchanged) : proposal;
    } catch (Problem.InvalidCase invalid) {
      return new Declined(invalid.problems().stream().map(Problem::sentence).distinct().toList());
    }
  }
}
