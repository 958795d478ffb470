package org.casewright.export.workbook;

import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.View;

/// What it proves that a printed figure ties.
enum PrintedAs {
  DERIVED("What the case derives: a figure that ties tests the calculation"),
  ENTERED(
      "What was typed as printed: amounts by year, single assumptions, how many there are, and sums"
          + " of printed figures. That these tie shows that they were typed rightly");

  private final String heading;

  PrintedAs(String heading) {
    this.heading = heading;
  }

  String heading() {
    return heading;
  }

  static PrintedAs of(BusinessCase written, PublishedFigure figure) {
    return switch (figure.claim()) {
      case Claim.Computed(var query) -> of(written, query);
      case Claim.Counted _, Claim.Sum _ -> ENTERED;
    };
  }

  private static PrintedAs of(BusinessCase written, FigureQuery query) {
    if (query.viewOrDefault() != View.AS_STATED || query.pricesOrDefault() != PriceBasis.REAL) {
      return DERIVED;
    }
    var amounts = TypedAmounts.of(written, query);
    var entered =
        switch (query.figure()) {
          case ASSUMPTION, BUDGET, SAVINGS_TARGET -> true;
          case GROSS_BENEFIT, GROSS_INCREMENT, CUMULATIVE_GROSS, RECURRING_GROSS ->
              amounts.makeUpBenefit();
          case CASHABLE, AVOIDANCE, NON_CASHABLE -> amounts.makeUpOneKindOfBenefit();
          case PROGRAMME_COST, CUMULATIVE_COST -> amounts.makeUpCost();
          default -> false;
        };
    return entered ? ENTERED : DERIVED;
  }
}
