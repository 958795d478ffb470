package org.casewright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The headline figures of two sides and their difference.
///
/// @param years those that both sides have, in order
/// @param byYear gross, cost, net and their cumulative forms, for each of the years
/// @param overall present value, ratios, payback and funding: each side's own horizon, but the
///     ratios up to the last year both have
public record ComparedFigures(
    List<FinancialYear> years, List<ByYear> byYear, List<Compared> overall) {

  private static final List<Figure> BY_YEAR =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.NET_BENEFIT,
          Figure.CUMULATIVE_GROSS,
          Figure.CUMULATIVE_COST,
          Figure.CUMULATIVE_NET);

  private static final List<Figure> OVERALL =
      List.of(
          Figure.NPV,
          Figure.BENEFIT_COST_RATIO,
          Figure.CUMULATIVE_RATIO,
          Figure.ANNUAL_RATIO,
          Figure.PAYBACK_MONTH,
          Figure.PEAK_FUNDING);

  public ComparedFigures {
    years = List.copyOf(years);
    byYear = List.copyOf(byYear);
    overall = List.copyOf(overall);
  }

  /// One figure in every year.
  public record ByYear(Figure figure, List<Compared> years) {
    public ByYear {
      years = List.copyOf(years);
    }
  }

  /// One figure on both sides. Months are counted from the first April of each side's own case.
  ///
  /// @param year absent for a figure of the whole horizon
  /// @param difference after less before, for months by the calendar; none where a side has no
  ///     answer
  public record Compared(
      Figure figure,
      @Nullable FinancialYear year,
      Answer before,
      Answer after,
      Answer difference) {}

  /// The figures of two sides under their plans.
  public static ComparedFigures of(Comparison comparison, View view, PriceBasis prices) {
    var years = commonYears(comparison.before(), comparison.after());
    var pair = Pair.of(comparison, view, prices);
    var byYear =
        BY_YEAR.stream()
            .map(f -> new ByYear(f, years.stream().map(year -> pair.compare(f, year)).toList()))
            .toList();
    var overall = new ArrayList<Compared>();
    for (var figure : OVERALL) {
      if (!figure.byYear()) {
        overall.add(pair.compare(figure, null));
      } else if (!years.isEmpty()) {
        overall.add(pair.compare(figure, years.getLast()));
      }
    }
    return new ComparedFigures(years, byYear, overall);
  }

  /// The years that both cases have, in order.
  public static List<FinancialYear> commonYears(BusinessCase before, BusinessCase after) {
    return before.timeline().financialYears().stream()
        .filter(year -> after.timeline().indexOf(year).isPresent())
        .toList();
  }

  /// Whether no figure differs: pounds to half a penny.
  public boolean areTheSame() {
    return Stream.concat(byYear.stream().flatMap(row -> row.years().stream()), overall.stream())
        .allMatch(
            each ->
                each.difference() instanceof Answer.Amount(var difference)
                    ? Math.abs(difference) < 0.005
                    : each.before().equals(each.after()));
  }

  private record Pair(Projection before, Projection after, View view, PriceBasis prices) {

    static Pair of(Comparison comparison, View view, PriceBasis prices) {
      return new Pair(
          ResolvedCase.of(comparison.before()).project(view),
          ResolvedCase.of(comparison.after()).project(view),
          view,
          prices);
    }

    Compared compare(Figure figure, @Nullable FinancialYear year) {
      var query = FigureQuery.of(figure).seen(view, prices);
      var asked = year == null ? query : query.in(year);
      var was = before.answer(asked);
      var is = after.answer(asked);
      var difference = Effects.difference(was, is);
      var shift = 12 * (after.timeline().firstYear() - before.timeline().firstYear());
      if (figure.kind() == Figure.Kind.MONTH && difference instanceof Answer.Amount(var months)) {
        difference = Answer.of(months + shift);
      }
      return new Compared(figure, year, was, is, difference);
    }
  }
}
