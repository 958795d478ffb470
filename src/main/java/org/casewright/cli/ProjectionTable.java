package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.library.Vintage;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;

/// A projection as a table: workstreams, gross, cost, net and cumulative net by FY, and the figures
/// of the whole horizon below.
record ProjectionTable(Projection projection, PriceBasis prices) {

  private static final int NARROWEST_COLUMN = 8;

  /// Of the names of the figures below, the longest of which says what it divides.
  private static final int FIGURE_WIDTH = 50;

  private record Row(String label, List<Double> amounts) {
    boolean isNil() {
      return amounts.stream().allMatch(amount -> amount == 0);
    }
  }

  String asText() {
    var written = projection.resolved().written();
    var lines = new ArrayList<String>();
    lines.add(
        written.title() + (written.organisation().isEmpty() ? "" : ", " + written.organisation()));
    lines.add(new Outlook(projection, prices).words());
    lines.add("");
    var workstreams = written.workstreams().stream().map(this::row).toList();
    var totals = totals();
    var rows =
        Stream.concat(workstreams.stream().filter(row -> !row.isNil()), totals.stream()).toList();
    var scale = scale(rows);
    lines.addAll(table(rows, scale));
    lines.add("");
    lines.addAll(figures());
    lines.addAll(notes(workstreams, totals, scale));
    lines.add("");
    lines.addAll(Vintage.of(written).lines());
    return lines.stream()
        .map(line -> OneLine.of(line) + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private List<String> notes(List<Row> workstreams, List<Row> totals, Money scale) {
    var notes = new ArrayList<String>();
    if (workstreams.stream().anyMatch(Row::isNil)) {
      notes.add("");
      notes.add(
          workstreams.stream()
              .filter(Row::isNil)
              .map(Row::label)
              .collect(Collectors.joining(", ", "Without benefits of their own: ", ".")));
    }
    if (roundingShows(workstreams, totals, scale)) {
      notes.add("");
      notes.add("Figures may not sum because of rounding.");
    }
    return notes;
  }

  private List<FinancialYear> years() {
    return projection.timeline().financialYears();
  }

  private Row row(Workstream workstream) {
    return new Row(
        workstream.name(), amounts(Figure.GROSS_BENEFIT, Scope.workstream(workstream.id())));
  }

  /// Gross, cost, net and cumulative net of the whole case, in this order.
  private List<Row> totals() {
    return Stream.of(
            Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.NET_BENEFIT, Figure.CUMULATIVE_NET)
        .map(figure -> new Row(figure.label(), amounts(figure, Scope.ALL)))
        .toList();
  }

  private List<Double> amounts(Figure figure, Scope scope) {
    return Arrays.stream(projection.annual(figure, scope, prices)).boxed().toList();
  }

  private static Money scale(List<Row> rows) {
    return Money.suiting(
        rows.stream()
            .flatMap(row -> row.amounts().stream())
            .mapToDouble(Math::abs)
            .max()
            .orElse(0));
  }

  private List<String> table(List<Row> rows, Money scale) {
    var labels = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0) + 2;
    var columns =
        rows.stream()
            .flatMap(row -> row.amounts().stream())
            .mapToInt(amount -> scale.cell(amount).length())
            .reduce(NARROWEST_COLUMN, Math::max);
    var lines = new ArrayList<String>();
    lines.add(
        line(scale.label() + " a year", labels, columns, years().stream().map(Object::toString)));
    for (var row : rows) {
      lines.add(line(row.label(), labels, columns, row.amounts().stream().map(scale::cell)));
    }
    return lines;
  }

  private static String line(String label, int labels, int columns, Stream<String> cells) {
    return padded(label, labels)
        + cells
            .map(cell -> " ".repeat(2 + columns - cell.length()) + cell)
            .collect(Collectors.joining());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }

  private List<String> figures() {
    return List.of(
        figure("Net present value, real", Figure.NPV),
        figure(Figure.BENEFIT_COST_RATIO.label(), Figure.BENEFIT_COST_RATIO),
        figure(Figure.CUMULATIVE_RATIO.label(), Figure.CUMULATIVE_RATIO),
        figure(Figure.ANNUAL_RATIO.label(), Figure.ANNUAL_RATIO),
        figure("Pays back", Figure.PAYBACK_MONTH),
        figure("Peak funding", Figure.PEAK_FUNDING));
  }

  private String figure(String label, Figure figure) {
    var answer = projection.answer(FigureQuery.of(figure).seen(projection.view(), prices));
    return padded(label, FIGURE_WIDTH) + answer.text(figure, projection.timeline(), 2);
  }

  /// Whether anything shown that is the sum of other things shown differs from it in a year: gross
  /// from its workstreams, net from gross less cost, cumulative net from the year before and net.
  private boolean roundingShows(List<Row> workstreams, List<Row> totals, Money scale) {
    return IntStream.range(0, years().size())
        .anyMatch(
            year -> {
              var gross = shown(totals.get(0), year, scale);
              var net = shown(totals.get(2), year, scale);
              var before = year == 0 ? BigDecimal.ZERO : shown(totals.get(3), year - 1, scale);
              var parts =
                  workstreams.stream()
                      .map(row -> shown(row, year, scale))
                      .reduce(BigDecimal.ZERO, BigDecimal::add);
              return (!workstreams.isEmpty() && differ(gross, parts))
                  || differ(net, gross.subtract(shown(totals.get(1), year, scale)))
                  || differ(shown(totals.get(3), year, scale), before.add(net));
            });
  }

  private static boolean differ(BigDecimal one, BigDecimal other) {
    return one.compareTo(other) != 0;
  }

  private static BigDecimal shown(Row row, int year, Money scale) {
    return new BigDecimal(
        scale.cell(row.amounts().get(year)).replace(",", "").replace(Money.MINUS, '-'));
  }
}
