package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.DIFFERENCE;
import static org.casewright.engine.Explanation.Rule.QUOTIENT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.casewright.engine.Explanation.Shown;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;

/// Explains any figure of a projection. The explanation's value is the figure (a test holds it to
/// that), and every step with a plain rule follows from its inputs.
public final class Explainer {

  private final Asked asked;
  private final ExplainedBenefit benefit;
  private final ExplainedCost cost;

  private Explainer(Asked asked) {
    this.asked = asked;
    this.benefit = new ExplainedBenefit(asked);
    this.cost = new ExplainedCost(asked);
  }

  /// The steps behind one figure.
  ///
  /// @throws IllegalArgumentException with a sentence, if the query makes no sense for this case
  public static Explanation explain(Projection projection, FigureQuery query) {
    var answer = projection.answer(query);
    var year = Figures.year(projection, query);
    var asked = new Asked(projection, query.scope(), query.pricesOrDefault());
    var explainer = new Explainer(asked);
    var figure = query.figure();
    if (figure.ofBudget()) {
      return new ExplainedBudget(asked).explain(figure, year, answer);
    }
    return explainer.explain(figure, year, answer);
  }

  private Explanation explain(Figure figure, int year, Answer answer) {
    return switch (figure) {
      case GROSS_BENEFIT -> benefit.gross(year);
      case GROSS_INCREMENT -> increment(year);
      case PROGRAMME_COST -> cost.of(year);
      case NET_BENEFIT -> withoutCost(net(year));
      case CUMULATIVE_GROSS -> cumulative(figure, year, benefit::gross);
      case CUMULATIVE_COST -> cumulative(figure, year, cost::of);
      case CUMULATIVE_NET -> withoutCost(cumulative(figure, year, this::net));
      case RECURRING_GROSS -> benefit.recurring(year);
      case RECURRING_NET -> withoutCost(recurringNet(year));
      case STARTS -> benefit.starts(year);
      case STOCK -> benefit.stock(year);
      case CASHABLE, AVOIDANCE, NON_CASHABLE -> benefit.classified(figure, year);
      case ANNUAL_RATIO -> ratio(figure, year, answer, benefit.recurring(year));
      case CUMULATIVE_RATIO ->
          ratio(figure, year, answer, cumulative(Figure.CUMULATIVE_GROSS, year, benefit::gross));
      case NPV -> inRealTerms().presentValue(figure.label(), e -> e::net);
      case BENEFIT_COST_RATIO -> inRealTerms().benefitCostRatio(answer);
      case PAYBACK_MONTH, PEAK_FUNDING, PEAK_FUNDING_MONTH -> byMonth(figure, answer);
      case DISCOUNTED_PAYBACK_MONTH -> inRealTerms().byMonth(figure, answer);
      case ASSUMPTION -> asked.assumptions(year);
      default -> throw new IllegalArgumentException(figure.label() + " has no explanation.");
    };
  }

  /// Says why net is gross where no cost is counted at all, which is easily taken for a good thing.
  private Explanation withoutCost(Explanation net) {
    return cost.none().map(net::saying).orElse(net);
  }

  private Explanation increment(int year) {
    return year == 0
        ? benefit.gross(0).labelled(Figure.GROSS_INCREMENT.label() + ", " + asked.year(0))
        : by(
            DIFFERENCE,
            Figure.GROSS_INCREMENT.label() + ", " + asked.year(year),
            Shown.POUNDS,
            List.of(benefit.gross(year), benefit.gross(year - 1)));
  }

  private Explanation net(int year) {
    return by(
        DIFFERENCE,
        Figure.NET_BENEFIT.label() + ", " + asked.year(year),
        Shown.POUNDS,
        List.of(benefit.gross(year), cost.of(year)));
  }

  private Explanation cumulative(Figure figure, int year, IntFunction<Explanation> each) {
    return by(
        SUM,
        figure.label() + " to " + asked.year(year),
        Shown.POUNDS,
        IntStream.rangeClosed(0, year).mapToObj(each).toList());
  }

  private Explanation recurringNet(int year) {
    return by(
        DIFFERENCE,
        Figure.RECURRING_NET.label() + " at the end of " + asked.year(year),
        Shown.POUNDS,
        List.of(benefit.recurring(year), cost.recurringSupport(year), cost.recurring(year)));
  }

  private Explanation ratio(Figure figure, int year, Answer answer, Explanation gross) {
    var spent = cumulative(Figure.CUMULATIVE_COST, year, cost::of);
    var label = figure.label() + ", " + asked.year(year);
    return answer instanceof Answer.None none
        ? Explanation.none(label, none, List.of(gross, spent))
        : by(QUOTIENT, label, Shown.RATIO, List.of(gross, spent));
  }

  private Explainer inRealTerms() {
    return new Explainer(new Asked(asked.projection(), asked.scope(), PriceBasis.REAL));
  }

  private interface Path {
    IntFunction<Explanation> of(Explainer explainer);
  }

  private Explanation presentValue(String label, Path path) {
    return by(
        SUM,
        label,
        Shown.POUNDS,
        IntStream.range(0, asked.projection().timeline().years())
            .mapToObj(year -> asked.discounted(year, path.of(this).apply(year)))
            .toList());
  }

  private Explanation benefitCostRatio(Answer answer) {
    var gross = presentValue("Present value of gross benefit", e -> e.benefit::gross);
    var spent = presentValue("Present value of programme cost", e -> e.cost::of);
    var label = Figure.BENEFIT_COST_RATIO.label();
    return answer instanceof Answer.None none
        ? Explanation.none(label, none, List.of(gross, spent))
        : by(QUOTIENT, label, Shown.RATIO, List.of(gross, spent));
  }

  /// Payback and peak funding are read off the running total of net benefit month by month.
  private Explanation byMonth(Figure figure, Answer answer) {
    Supplier<List<Explanation>> years =
        () ->
            IntStream.range(0, asked.projection().timeline().years())
                .mapToObj(
                    year ->
                        figure == Figure.DISCOUNTED_PAYBACK_MONTH
                            ? asked.discounted(year, net(year))
                            : net(year))
                .toList();
    return switch (answer) {
      case Answer.None none -> Explanation.none(figure.label(), none, years.get());
      case Answer.Amount(var value) ->
          new Explanation(
              figure.label(),
              answer,
              figure.kind() == Figure.Kind.MONEY ? Shown.POUNDS.text(value) : asked.month(value),
              Explanation.Rule.MONTHS,
              wordsFor(figure, value),
              years,
              null);
    };
  }

  private String wordsFor(Figure figure, double value) {
    return switch (figure) {
      case PAYBACK_MONTH ->
          "Adding net benefit month by month, the running total is at or above zero in "
              + asked.month(value)
              + " and stays there to the end of the horizon.";
      case DISCOUNTED_PAYBACK_MONTH ->
          "Adding discounted net benefit month by month, the running total is at or above zero in "
              + asked.month(value)
              + " and stays there to the end of the horizon.";
      case PEAK_FUNDING_MONTH ->
          "Adding net benefit month by month, the running total is lowest in "
              + asked.month(value)
              + ".";
      default ->
          "The lowest the running total of net benefit ever is, month by month; 0 if it is never"
              + " below zero.";
    };
  }
}
