package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;

/// How much of the gross benefit can be taken out of budgets, avoids a cost that would have come,
/// or is worth something without being money (the calculation, §5).
final class CashabilityChart {

  private final ChartRequest request;
  private final List<Row> parts;
  private final Row gross;
  private final Ghosts before;
  private final List<FinancialYear> years;
  private final int last;

  CashabilityChart(ChartRequest request) {
    this.request = request;
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.parts = parts(request);
    this.gross = gross(request);
    this.before = Ghosts.of(request, edges(request), CashabilityChart::edges);
  }

  private static List<Row> parts(ChartRequest request) {
    var projected = new Projected(request.now(), request.prices());
    return List.of(
        projected.row(
            "cashable", "Cashable", Role.PART, Figure.CASHABLE, HouseStyle.PALETTE.get(0)),
        projected.row(
            "avoidance", "Cost avoidance", Role.PART, Figure.AVOIDANCE, HouseStyle.PALETTE.get(1)),
        projected.row(
            "non-cashable",
            "Non-cashable",
            Role.PART,
            Figure.NON_CASHABLE,
            HouseStyle.PALETTE.get(2)));
  }

  private static Row gross(ChartRequest request) {
    return new Projected(request.now(), request.prices())
        .row(Keys.GROSS, "Gross benefit", Role.GROSS, Figure.GROSS_BENEFIT, null);
  }

  /// Where what is cashable ends, and where all of it does.
  private static List<Row> edges(ChartRequest request) {
    return List.of(parts(request).getFirst(), gross(request));
  }

  YearSheet sheet() {
    var axis =
        YearSheet.axis(
            request,
            DoubleStream.concat(
                DoubleStream.concat(YearSheet.reach(parts), YearSheet.values(List.of(gross))),
                before.values()));
    var scale = axis.scale();
    var rows = new ArrayList<>(parts);
    rows.add(gross);
    return new YearSheet(
        request,
        title(),
        "Gross benefit by what it is, %s a year, %s, %s%s"
            .formatted(
                scale.label(),
                request.now().scenario().name(),
                ChartWords.basis(request),
                ChartWords.andDashed(request, !before.isEmpty())),
        request.now().scenario().name(),
        description(),
        new PlottedTable(scale.label() + ", " + ChartWords.prices(request), scale, years, rows),
        axis,
        medium -> picture(axis, medium));
  }

  private YearPicture picture(AxisRange axis, Medium medium) {
    var drawn = parts.stream().filter(row -> !ProfileFindings.isNothing(row.values())).toList();
    return YearPicture.over(years, axis, medium)
        .withStack(drawn)
        .withBefore(before)
        .withLines(drawn.isEmpty() ? List.of() : List.of(new Lined(gross, LineStyle.NET)))
        .markingPlan(request.now().timeline())
        .orSaying("No benefit is counted yet.");
  }

  private String title() {
    var end = gross.value(last);
    if (Math.abs(end) < NOTHING) {
      return "No benefit is counted in " + years.get(last);
    }
    var share = Money.number(100 * parts.getFirst().value(last) / end, 0);
    var cashable = pounds(parts.getFirst().value(last));
    return switch (share) {
      case "0" -> "None of the benefit in %s is cashable".formatted(years.get(last));
      case "100" -> "All of the benefit in %s is cashable: %s".formatted(years.get(last), cashable);
      default ->
          "%s%% of the benefit in %s is cashable: %s".formatted(share, years.get(last), cashable);
    };
  }

  private String description() {
    return ("Stacked columns of gross benefit from %s to %s: cashable, cost avoidance and"
            + " non-cashable, with gross benefit as a line. In %s %s is cashable, %s avoids"
            + " cost and %s is non-cashable.")
        .formatted(
            years.getFirst(),
            years.get(last),
            years.get(last),
            pounds(parts.get(0).value(last)),
            pounds(parts.get(1).value(last)),
            pounds(parts.get(2).value(last)));
  }
}
