package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.NOTHING;
import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.charts.YearPicture.Point;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;

/// Gross benefit, cost and net benefit added up from the first FY: when the programme has paid for
/// itself, and how much is laid out before that (the calculation, §7).
final class CumulativeChart {

  private static final int MONTHS = 12;

  /// The room for words below the deepest month, as a share of the height.
  private static final double BELOW_DEEPEST = 0.09;

  private final ChartRequest request;
  private final Projection now;
  private final Timeline timeline;
  private final Row gross;
  private final Row cost;
  private final Row net;
  private final List<Double> before;
  private final double deepest;
  private final Optional<Integer> deepestMonth;

  /// Where there is something to pay back.
  private final Optional<Integer> payback;

  private final AxisRange axis;
  private final PlottedTable table;
  private final List<FinancialYear> years;
  private final int last;

  CumulativeChart(ChartRequest request) {
    this.request = request;
    this.now = request.now();
    this.timeline = now.timeline();
    this.years = timeline.financialYears();
    this.last = years.size() - 1;
    var projected = new Projected(now, request.prices());
    this.gross =
        projected.row(Keys.GROSS, "Gross benefit", Role.LINE, Figure.CUMULATIVE_GROSS, null);
    this.cost = projected.row(Keys.COST, "Programme cost", Role.LINE, Figure.CUMULATIVE_COST, null);
    this.net = projected.row(Keys.NET, "Net benefit", Role.NET, Figure.CUMULATIVE_NET, null);
    this.before =
        request.before(
            net.values(),
            then -> new Projected(then, request.prices()).annual(Figure.CUMULATIVE_NET, Scope.ALL));
    this.deepest = number(Figure.PEAK_FUNDING).orElse(0.0);
    this.deepestMonth = number(Figure.PEAK_FUNDING_MONTH).map(Double::intValue);
    this.payback =
        number(Figure.PAYBACK_MONTH).map(Double::intValue).filter(_ -> deepest < -NOTHING);
    this.axis = axis();
    var scale = axis.scale();
    this.table =
        new PlottedTable(
            scale.label() + " so far, " + ChartWords.prices(request),
            scale,
            years,
            List.of(gross, cost, net));
  }

  YearSheet sheet() {
    return new YearSheet(
        request,
        title(),
        subtitle(),
        now.scenario().name(),
        description(),
        table,
        axis,
        this::picture);
  }

  private AxisRange axis() {
    var drawn =
        DoubleStream.concat(
                YearSheet.values(List.of(gross, cost, net)),
                DoubleStream.concat(
                    before.stream().mapToDouble(value -> value), DoubleStream.of(deepest)))
            .boxed()
            .toList();
    var highest = drawn.stream().mapToDouble(value -> value).max().orElse(0);
    var words = deepest < -NOTHING ? deepest - BELOW_DEEPEST * (highest - deepest) : 0;
    return YearSheet.axis(
        request,
        DoubleStream.concat(drawn.stream().mapToDouble(value -> value), DoubleStream.of(words)));
  }

  private YearPicture picture(Medium medium) {
    var lines = new ArrayList<Lined>();
    if (!isEmpty()) {
      lines.add(new Lined(gross, LineStyle.GROSS));
      if (!isNothing(cost.values())) {
        lines.add(new Lined(cost, LineStyle.COST));
      }
      lines.add(new Lined(net, LineStyle.NET));
    }
    return YearPicture.over(years, axis, medium)
        .withLines(lines)
        .withBefore(Ghosts.of(before))
        .withPoints(points())
        .markingPlan(timeline)
        .orSaying("No benefit and no cost is counted yet.");
  }

  private boolean isEmpty() {
    return isNothing(gross.values()) && isNothing(cost.values());
  }

  /// Payback and the deepest month, which may lie between two year ends.
  private List<Point> points() {
    var points = new ArrayList<Point>();
    deepestMonth.ifPresent(
        month ->
            points.add(
                new Point(
                    place(month),
                    deepest,
                    pounds(deepest) + ", " + timeline.monthLabel(month),
                    false)));
    payback.ifPresent(
        month ->
            points.add(
                new Point(place(month), 0, "Paid back " + timeline.monthLabel(month), true)));
    return List.copyOf(points);
  }

  private static double place(int month) {
    return (month + 1.0) / MONTHS;
  }

  private Optional<Double> number(Figure figure) {
    var answer = now.answer(FigureQuery.of(figure).seen(now.view(), request.prices()));
    return answer.number().stream().boxed().findFirst();
  }

  private String title() {
    var end = net.value(last);
    if (isEmpty()) {
      return "No benefits or costs are counted yet";
    }
    if (isNothing(gross.values())) {
      return "Costs add up to %s, with no benefit counted yet".formatted(pounds(cost.value(last)));
    }
    if (deepest >= -NOTHING) {
      return "Benefits cover costs throughout, %s net by %s"
          .formatted(pounds(end), years.get(last));
    }
    return payback
        .map(
            month ->
                "Paid back in %s, %s ahead by %s"
                    .formatted(timeline.monthLabel(month), pounds(end), years.get(last)))
        .orElseGet(
            () ->
                "Costs are not paid back by %s: %s short".formatted(years.get(last), pounds(-end)));
  }

  private String subtitle() {
    var dashed = ChartWords.dashed(request, before);
    return "Gross benefit, programme cost and net benefit (ringed%s) added up since %s, %s, %s, %s"
        .formatted(
            dashed,
            years.getFirst(),
            table.scale().label(),
            now.scenario().name(),
            ChartWords.basis(request));
  }

  private String description() {
    var shown =
        "Lines of gross benefit, programme cost and net benefit added up from %s to %s."
            .formatted(years.getFirst(), years.get(last));
    if (isEmpty()) {
      return shown + " Nothing is counted yet.";
    }
    var low =
        deepestMonth
            .map(
                month ->
                    "is lowest at %s in %s, "
                        .formatted(pounds(deepest), timeline.monthLabel(month)))
            .orElse("is never below zero, ");
    var back =
        deepest >= -NOTHING
            ? ""
            : payback
                .map(month -> "is paid back in %s ".formatted(timeline.monthLabel(month)))
                .orElse("is not paid back ");
    return "%s Cumulative net benefit %s%sand comes to %s by %s."
        .formatted(shown, low, back, pounds(net.value(last)), years.get(last));
  }
}
