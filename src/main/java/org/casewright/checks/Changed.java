package org.casewright.checks;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;

/// Cases with one thing changed, for fixes.
final class Changed {

  private Changed() {}

  /// The list with each that is meant changed.
  static <T> List<T> where(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
    return list.stream().map(each -> meant.test(each) ? change.apply(each) : each).toList();
  }

  static BusinessCase assumption(
      BusinessCase written, String id, UnaryOperator<Assumption> change) {
    return written.withAssumptions(
        where(written.assumptions(), each -> each.id().equals(id), change));
  }

  /// The finding with a fix, unless the fix would break a rule of the case file, or do nothing.
  static Finding offered(
      Finding finding, BusinessCase written, String button, UnaryOperator<BusinessCase> change) {
    try {
      var mended = change.apply(written);
      return mended.equals(written) ? finding : finding.withFix(button, change);
    } catch (IllegalArgumentException _) {
      return finding;
    }
  }
}
