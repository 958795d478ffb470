package org.casewright.export.workbook;

import org.casewright.engine.Weights;
import org.casewright.model.BusinessCase;
import org.casewright.model.CostTerms;
import org.casewright.model.FigureQuery;
import org.casewright.model.Mechanism;
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
    var derived =
        switch (query.figure()) {
          case ASSUMPTION, BUDGET, SAVINGS_TARGET -> false;
          case GROSS_BENEFIT,
              GROSS_INCREMENT,
              CUMULATIVE_GROSS,
              RECURRING_GROSS,
              CASHABLE,
              AVOIDANCE,
              NON_CASHABLE ->
              derivesBenefit(written, query);
          case PROGRAMME_COST, CUMULATIVE_COST -> derivesCost(written, query);
          default -> true;
        };
    return derived ? DERIVED : ENTERED;
  }

  /// A profile is an amount for each FY, as typed.
  private static boolean derivesBenefit(BusinessCase written, FigureQuery query) {
    var weights = new Weights(query.scope());
    return written.opportunities().stream()
        .filter(each -> weights.takesIn(each, written))
        .anyMatch(each -> !(each.mechanism() instanceof Mechanism.Profile));
  }

  /// A cost is an amount, as typed, unless it follows starts or the benefit.
  private static boolean derivesCost(BusinessCase written, FigureQuery query) {
    var weights = new Weights(query.scope());
    return written.opportunities().stream()
            .filter(each -> weights.takesIn(each, written))
            .anyMatch(
                each ->
                    each.mechanism() instanceof Mechanism.Flow flow && flow.oneOffCost() != null)
        || written.costs().stream()
            .filter(each -> weights.takesIn(each, written))
            .anyMatch(each -> each.terms() instanceof CostTerms.ContingentFee);
  }
}
