package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.isNothing;
import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.casewright.charts.Outcomes.Outcome;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.charts.YearPicture.Frame;
import org.casewright.charts.YearPicture.Lined;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;

/// How many children, plans, carers or beds there are at a time, above what they are worth: two
/// pictures over the same FYs, each with its own axis (the calculation, §4).
final class OutcomesChart {

  private static final int MOST_WORDS = 10;

  private final ChartRequest request;
  private final Outcomes outcomes;
  private final List<Row> stocks;
  private final Row gross;
  private final Ghosts stocksBefore;
  private final Ghosts grossBefore;
  private final List<FinancialYear> years;
  private final int last;
  private final AxisRange numbers;
  private final AxisRange worth;

  OutcomesChart(ChartRequest request) {
    this.request = request;
    this.years = request.now().timeline().financialYears();
    this.last = years.size() - 1;
    this.outcomes = Outcomes.of(request);
    this.stocks = stocks(outcomes);
    this.gross = gross(request);
    this.stocksBefore = Ghosts.of(request, stocks, then -> stocks(Outcomes.of(then)));
    this.grossBefore = Ghosts.of(request, List.of(gross), then -> List.of(gross(then)));
    this.numbers =
        YearSheet.above(
            request, DoubleStream.concat(YearSheet.values(stocks), stocksBefore.values()));
    this.worth =
        YearSheet.axis(
            request,
            DoubleStream.concat(
                DoubleStream.concat(
                    YearSheet.reach(outcomes.parts()), YearSheet.values(List.of(gross))),
                grossBefore.values()));
  }

  private static Row gross(ChartRequest request) {
    return new Projected(request.now(), request.prices())
        .row(Keys.GROSS, "Gross benefit", Role.GROSS, Figure.GROSS_BENEFIT, null);
  }

  private static List<Row> stocks(Outcomes outcomes) {
    return outcomes.counted().stream().map(Outcome::stock).toList();
  }

  PanelsSheet sheet() {
    var scale = worth.scale();
    return new PanelsSheet(
        request,
        title(),
        "Average number at a time, and gross benefit by what is counted, %s a year, %s, %s%s"
            .formatted(
                scale.label(),
                request.now().scenario().name(),
                ChartWords.basis(request),
                ChartWords.andDashed(request, !(stocksBefore.isEmpty() && grossBefore.isEmpty()))),
        description(),
        new PlottedTable(
            (stocks.isEmpty() ? "" : "Numbers, ")
                + scale.label()
                + ", "
                + ChartWords.prices(request),
            scale,
            years,
            rows()),
        new HeldAxes(worth, numbers),
        medium ->
            new Panels(
                Panels.Way.ABOVE_ONE_ANOTHER, List.of(stockPicture(medium), worthPicture(medium))));
  }

  private List<Row> rows() {
    var rows = new ArrayList<>(stocks);
    outcomes.counted().stream()
        .map(Outcome::starts)
        .filter(row -> !isNothing(row.values()))
        .forEach(rows::add);
    rows.addAll(outcomes.parts());
    rows.add(gross);
    return rows;
  }

  private YearPicture stockPicture(Medium medium) {
    var lines = new ArrayList<Lined>();
    for (var i = stocks.size() - 1; i >= 0; i--) {
      var number = Writing.number(stocks.get(i).value(last));
      var row = stocks.get(i).called(number + " " + outcomes.counted().get(i).name());
      lines.add(new Lined(row, LineStyle.BESIDE.get(i)));
    }
    return YearPicture.over(years, numbers, medium)
        .withLines(lines)
        .withBefore(stocksBefore)
        .orSaying(
            "No opportunity counts children, plans, carers or beds: all are given in pounds only.")
        .in(new Frame("Average number in the year", Writing.COUNT, false, true));
  }

  private YearPicture worthPicture(Medium medium) {
    var stack = new ArrayList<Row>();
    outcomes.counted().stream()
        .map(each -> each.gross().called(worth(each.gross()) + " from " + each.name()))
        .forEach(stack::add);
    outcomes.rest().stream()
        .map(row -> row.called(worth(row) + (stocks.isEmpty() ? "" : " from other")))
        .forEach(stack::add);
    stack.removeIf(row -> isNothing(row.values()));
    return YearPicture.over(years, worth, medium)
        .withStack(stack)
        .withBefore(grossBefore)
        .markingPlan(request.now().timeline())
        .orSaying("No benefit is counted yet.")
        .in(new Frame("Gross benefit a year", Writing.POUNDS, true, true));
  }

  private String worth(Row row) {
    return pounds(row.value(last));
  }

  private Optional<Outcome> largest() {
    return outcomes.counted().stream()
        .filter(each -> !isNothing(each.stock().values()))
        .max(Comparator.comparingDouble(each -> Math.abs(each.gross().value(last))));
  }

  private String title() {
    var worth = "worth %s a year".formatted(pounds(gross.value(last)));
    if (largest().isEmpty()) {
      return isNothing(gross.values())
          ? "No outcome and no benefit is counted yet"
          : "Benefits %s, with no outcomes counted".formatted(worth);
    }
    var most = largest().get();
    var title =
        "%s %s in %s, worth %s a year"
            .formatted(
                Writing.number(most.stock().value(last)),
                most.name(),
                years.get(last),
                pounds(most.gross().value(last)));
    return title.split(" ").length > MOST_WORDS
        ? "Outcomes %s by %s".formatted(worth, years.get(last))
        : title;
  }

  private String description() {
    if (stocks.isEmpty()) {
      return ("Columns of gross benefit from %s to %s, with no line of outcomes, since all"
              + " opportunities are given in pounds. Gross benefit is %s in %s.")
          .formatted(years.getFirst(), years.get(last), worth(gross), years.get(last));
    }
    var names = outcomes.counted().stream().map(Outcome::name).collect(Collectors.joining(", "));
    var each =
        outcomes.counted().stream()
            .map(
                one ->
                    "%s %s worth %s"
                        .formatted(
                            Writing.number(one.stock().value(last)),
                            one.name(),
                            worth(one.gross())))
            .collect(Collectors.joining("; "));
    return ("Lines of how many %s there are at a time from %s to %s, above columns of the gross"
            + " benefit they bring. In %s there are %s.")
        .formatted(names, years.getFirst(), years.get(last), years.get(last), each);
  }
}
