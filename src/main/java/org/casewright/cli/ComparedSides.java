package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.ComparedFigures;
import org.casewright.analysis.Effects;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// Two sides with all that is answered of them.
///
/// @param last the last year both sides have; absent where they have none in common
/// @param plan the year to which effects are cumulated: the last of the medium-term plan, or `last`
record ComparedSides(
    TwoSides sides,
    View view,
    PriceBasis prices,
    Projection before,
    Projection after,
    @Nullable FinancialYear last,
    @Nullable FinancialYear plan,
    Effects effects,
    ComparedFigures figures) {

  /// The figures that the effect of each change is told in; by year only where a year is shared.
  static final List<Figure> BY_YEAR =
      List.of(
          Figure.NET_BENEFIT, Figure.CUMULATIVE_NET, Figure.GROSS_BENEFIT, Figure.CUMULATIVE_GROSS);

  static ComparedSides of(TwoSides sides, View view, PriceBasis prices) {
    var comparison = sides.comparison();
    var years = ComparedFigures.commonYears(comparison.before(), comparison.after());
    var last = years.isEmpty() ? null : years.getLast();
    var plan = planEnd(sides, years);
    var queries = new ArrayList<FigureQuery>();
    if (last != null && plan != null) {
      BY_YEAR.forEach(
          figure ->
              queries.add(query(figure, view, prices).in(figure.isCumulative() ? plan : last)));
    }
    queries.add(query(Figure.NPV, view, prices));
    return new ComparedSides(
        sides,
        view,
        prices,
        ResolvedCase.of(comparison.before()).project(view),
        ResolvedCase.of(comparison.after()).project(view),
        last,
        plan,
        Effects.of(comparison, view, queries),
        ComparedFigures.of(comparison, view, prices));
  }

  private static FigureQuery query(Figure figure, View view, PriceBasis prices) {
    return FigureQuery.of(figure).seen(view, prices);
  }

  private static @Nullable FinancialYear planEnd(TwoSides sides, List<FinancialYear> years) {
    if (years.isEmpty()) {
      return null;
    }
    var timeline = sides.before().written().timeline();
    var end = timeline.year(timeline.plan() - 1);
    return years.contains(end) ? end : years.getLast();
  }

  /// How a side is seen, as every answer says.
  String outlook(Projection side) {
    return new Outlook(side, prices).seenWords();
  }

  /// Whether the sides run over different years.
  boolean yearsDiffer() {
    return !before.timeline().financialYears().equals(after.timeline().financialYears());
  }
}
