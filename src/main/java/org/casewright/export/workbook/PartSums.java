package org.casewright.export.workbook;

import org.casewright.model.Scope;
import org.casewright.model.View;

/// Sums over what a part of the case takes in, in one view, as formulas.
record PartSums(Together together, Parts parts, Scope scope, View view) {

  /// A measure of opportunities, as stated, in this view.
  String benefits(Measure stated, int year) {
    var cells = together.benefitsOfYear(stated.in(view), year);
    return sum(cells, cells.isEmpty() ? "" : parts.ofOpportunities(scope));
  }

  String costs(Together.OfCosts which, int year) {
    var cells = together.costsOfYear(which, view, year);
    return sum(cells, cells.isEmpty() ? "" : parts.ofCosts(scope));
  }

  private String sum(String cells, String shares) {
    if (cells.isEmpty()) {
      return "0";
    }
    return scope.equals(Scope.ALL)
        ? "SUM(%s)".formatted(cells)
        : "SUMPRODUCT(%s,%s)".formatted(cells, shares);
  }

  /// Starts or stock of opportunities that the part takes in, however small the share; words where
  /// they are of several kinds.
  String counted(Measure which, int year) {
    var cells = together.benefitsOfYear(which, year);
    if (cells.isEmpty()) {
      return "0";
    }
    var sum =
        scope.equals(Scope.ALL)
            ? "SUM(%s)".formatted(cells)
            : "SUMIF(%s,\"<>0\",%s)".formatted(parts.ofOpportunities(scope), cells);
    var kinds = parts.kindsCounted(scope, which == Measure.STARTS);
    return kinds.isEmpty() ? sum : "IF(%s>1,\"n/a: unlike\",%s)".formatted(kinds, sum);
  }
}
