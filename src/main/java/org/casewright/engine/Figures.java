package org.casewright.engine;

import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.model.Cashability;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// From a projection to a figure: the one vocabulary of papers, command line, charts and seeking.
final class Figures {

  private final Projection projection;
  private final Scope scope;
  private final PriceBasis prices;

  /// Added up once for all years that are asked for.
  private @Nullable Flows real;

  private @Nullable Flows shown;

  private Figures(Projection projection, Scope scope, PriceBasis prices) {
    this.projection = projection;
    this.scope = scope;
    this.prices = prices;
  }

  static Answer answer(Projection projection, FigureQuery query) {
    return new Figures(projection, query.scope(), query.pricesOrDefault())
        .answer(query.figure(), year(projection, query));
  }

  /// The query's FY as a number from 0: the last one where it names none.
  static int year(Projection projection, FigureQuery query) {
    var timeline = projection.timeline();
    var asked = query.year();
    if (asked == null) {
      return timeline.years() - 1;
    }
    return timeline
        .indexOf(asked)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "%s is outside the case's years, %s to %s."
                        .formatted(asked, timeline.year(0), timeline.lastYear())));
  }

  static double[] annual(Projection projection, Figure figure, Scope scope, PriceBasis prices) {
    var figures = new Figures(projection, scope, prices);
    return IntStream.range(0, projection.timeline().years())
        .mapToDouble(
            year ->
                figures
                    .answer(figure, year)
                    .number()
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                figure.label() + " has no number in every year.")))
        .toArray();
  }

  private Answer answer(Figure figure, int year) {
    return switch (figure) {
      case STARTS -> Answer.of(count(year, true));
      case STOCK -> Answer.of(count(year, false));
      case CASHABLE -> Answer.of(classified(year, shares -> shares.cashable().doubleValue()));
      case AVOIDANCE -> Answer.of(classified(year, shares -> shares.avoidance().doubleValue()));
      case NON_CASHABLE ->
          Answer.of(classified(year, shares -> shares.nonCashable().doubleValue()));
      case BUDGET, DO_NOTHING, WITH_PROGRAMME, SAVING_PERCENT, SAVINGS_TARGET, GAP, CASHABLE_GAP ->
          ofBudget(figure, year);
      case ASSUMPTION -> assumption(year);
      case COUNT -> throw new IllegalArgumentException("“count” needs to say what is counted.");
      default -> ofMoney(figure, year);
    };
  }

  private Answer ofMoney(Figure figure, int year) {
    var flows = flows();
    return switch (figure) {
      case GROSS_BENEFIT -> Answer.of(flows.gross().sum(year));
      case GROSS_INCREMENT ->
          Answer.of(flows.gross().sum(year) - (year == 0 ? 0 : flows.gross().sum(year - 1)));
      case PROGRAMME_COST -> Answer.of(flows.cost().sum(year));
      case NET_BENEFIT -> Answer.of(flows.net().sum(year));
      case CUMULATIVE_GROSS -> Answer.of(Appraisal.cumulative(flows.gross(), year));
      case CUMULATIVE_COST -> Answer.of(Appraisal.cumulative(flows.cost(), year));
      case CUMULATIVE_NET -> Answer.of(Appraisal.cumulative(flows.net(), year));
      case RECURRING_GROSS -> Answer.of(flows.gross().recurring(year));
      case RECURRING_NET -> Answer.of(flows.recurringNet(year));
      case ANNUAL_RATIO -> appraisal().annualRatio(year);
      case CUMULATIVE_RATIO -> appraisal().cumulativeRatio(year);
      case NPV -> Answer.of(appraisal().npv());
      case BENEFIT_COST_RATIO -> appraisal().benefitCostRatio();
      case PAYBACK_MONTH -> appraisal().paybackMonth();
      case DISCOUNTED_PAYBACK_MONTH -> appraisal().discountedPaybackMonth();
      case PEAK_FUNDING -> Answer.of(appraisal().peakFunding());
      case PEAK_FUNDING_MONTH -> appraisal().peakFundingMonth();
      default -> throw new IllegalStateException(figure.key());
    };
  }

  private Answer ofBudget(Figure figure, int year) {
    var lines = BudgetLines.of(projection, scope);
    return switch (figure) {
      case BUDGET -> lines.budget(year);
      case DO_NOTHING -> lines.doNothing(year);
      case WITH_PROGRAMME -> lines.withProgramme(year);
      case SAVING_PERCENT -> lines.savingPercent(year);
      case SAVINGS_TARGET -> lines.savingsTarget(year);
      case GAP -> lines.gap(year);
      case CASHABLE_GAP -> lines.cashableGap(year);
      default -> throw new IllegalStateException(figure.key());
    };
  }

  private Flows flows() {
    if (shown == null) {
      shown = real().in(prices, projection);
    }
    return shown;
  }

  private Flows real() {
    if (real == null) {
      real = Flows.of(projection, scope);
    }
    return real;
  }

  private Appraisal appraisal() {
    return new Appraisal(flows(), real(), projection.resolved().discountFactor());
  }

  /// Starts in the year, or the mean stock; only things of one kind are summed. What counts pounds
  /// only adds nothing and hinders nothing.
  private double count(int year, boolean starts) {
    var weights = new Weights(scope);
    var counted =
        projection.benefits().stream()
            .filter(
                b -> weights.of(b.opportunity().written(), projection.resolved().written()) != 0)
            .filter(b -> counts(b.opportunity().terms(), starts))
            .toList();
    if (counted.size() > 1) {
      requireOneOutcome(
          counted.stream()
              .map(b -> b.opportunity().written().outcome())
              .collect(Collectors.toSet()));
    }
    return counted.stream()
        .mapToDouble(b -> starts ? b.starts().sum(year) : b.stock().mean(year))
        .sum();
  }

  private static boolean counts(ResolvedOpportunity.Terms terms, boolean starts) {
    return switch (terms) {
      case ResolvedOpportunity.Terms.Flow _ -> true;
      case ResolvedOpportunity.Terms.Capacity _ -> !starts;
      case ResolvedOpportunity.Terms.Profile _ -> false;
    };
  }

  private static void requireOneOutcome(Set<String> outcomes) {
    if (outcomes.size() > 1 || outcomes.contains("")) {
      throw new IllegalArgumentException(
          "Starts and stock can be added up only where they count the same thing; here they count %s."
              .formatted(
                  outcomes.stream()
                      .map(each -> each.isEmpty() ? "something not named" : each)
                      .sorted()
                      .collect(Collectors.joining(" and "))));
    }
  }

  private double classified(int year, ToDoubleFunction<Cashability> share) {
    var weights = new Weights(scope);
    var factor = projection.priceFactors(prices)[year];
    return projection.benefits().stream()
        .mapToDouble(
            benefit -> {
              var written = benefit.opportunity().written();
              return weights.of(written, projection.resolved().written())
                  * share.applyAsDouble(written.cashabilityOrNone())
                  * benefit.gross().sum(year)
                  * factor;
            })
        .sum();
  }

  /// The number in force in the scenario, growth included; several are summed.
  private Answer assumption(int year) {
    if (scope.assumptions().isEmpty()) {
      throw new IllegalArgumentException("Which assumption? Name it by its id.");
    }
    return Answer.of(
        scope.assumptions().stream()
            .mapToDouble(id -> AssumptionValue.of(projection, id, year))
            .sum());
  }
}
