package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.casewright.analysis.ComparedFigures.ByYear;
import org.casewright.engine.Answer;
import org.casewright.model.Figure;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;

/// The figures of two sides and their difference: by year, as many years side by side as there is
/// room for, then over all years.
record CompareTables(ComparedSides compared) {

  private static final List<Figure> SHOWN =
      List.of(
          Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.NET_BENEFIT, Figure.CUMULATIVE_NET);

  private static final int LONGEST_NAME = 24;
  private static final int NARROWEST = 7;
  private static final String GAP = "  ";

  /// A line of cells, one a year.
  private record Row(String label, List<String> cells) {
    Row years(int from, int to) {
      return new Row(label, cells.subList(from, to));
    }
  }

  List<String> lines() {
    var lines = new ArrayList<String>();
    if (!compared.figures().years().isEmpty()) {
      lines.addAll(byYear());
      lines.add("");
    }
    lines.addAll(new CompareOverall(compared).lines());
    if (roundingShows()) {
      lines.add("");
      lines.add("Figures may not sum because of rounding.");
    }
    return lines;
  }

  private List<String> byYear() {
    var rows = rows();
    var labels = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
    var width =
        rows.stream()
            .flatMap(row -> row.cells().stream())
            .mapToInt(String::length)
            .reduce(NARROWEST, Math::max);
    var years = rows.getFirst().cells().size();
    var fit = Math.max(1, (CompareText.WIDTH - labels) / (width + GAP.length()));
    var lines = new ArrayList<String>();
    for (var from = 0; from < years; from += fit) {
      if (from > 0) {
        lines.add("");
      }
      for (var row : rows) {
        var part = row.cells().isEmpty() ? row : row.years(from, Math.min(years, from + fit));
        lines.add(line(part, labels, width));
      }
    }
    return lines;
  }

  private List<Row> rows() {
    var years = compared.figures().years().stream().map(FinancialYear::label).toList();
    var rows = new ArrayList<Row>();
    rows.add(new Row(scale().label() + " a year", years));
    for (var figure : figures()) {
      rows.add(new Row(figure.figure().label(), List.of()));
      rows.add(row(compared.sides().before().column(), figure, false));
      rows.add(row(compared.sides().after().column(), figure, true));
      rows.add(new Row(GAP + "Difference", differences(figure)));
    }
    return rows;
  }

  private Row row(String column, ByYear figure, boolean after) {
    return new Row(
        GAP + name(column),
        figure.years().stream()
            .map(each -> scale().cell(number(after ? each.after() : each.before())))
            .toList());
  }

  private List<String> differences(ByYear figure) {
    return figure.years().stream()
        .map(each -> signed(scale().cell(number(each.difference()))))
        .toList();
  }

  /// A difference with its sign, unless it is shown as nil.
  private static String signed(String cell) {
    return cell.charAt(0) == Money.MINUS || cell.matches("[0.]+") ? cell : "+" + cell;
  }

  static String name(String column) {
    return column.length() <= LONGEST_NAME ? column : column.substring(0, LONGEST_NAME - 1) + "…";
  }

  private List<ByYear> figures() {
    return compared.figures().byYear().stream()
        .filter(each -> SHOWN.contains(each.figure()))
        .toList();
  }

  private Money scale() {
    return Money.suiting(
        figures().stream()
            .flatMap(figure -> figure.years().stream())
            .flatMapToDouble(each -> DoubleStream.of(number(each.before()), number(each.after())))
            .map(Math::abs)
            .max()
            .orElse(0));
  }

  private static double number(Answer answer) {
    return answer.number().orElse(0);
  }

  private static String line(Row row, int labels, int width) {
    return row.label()
        + " ".repeat(labels - row.label().length())
        + row.cells().stream()
            .map(cell -> GAP + " ".repeat(width - cell.length()) + cell)
            .collect(Collectors.joining());
  }

  /// Whether a difference shown is not that of the figures shown, or net not gross less cost.
  private boolean roundingShows() {
    var apart =
        figures().stream()
            .flatMap(figure -> figure.years().stream())
            .anyMatch(
                each ->
                    shown(each.difference())
                            .compareTo(shown(each.after()).subtract(shown(each.before())))
                        != 0);
    return apart || Stream.of(false, true).anyMatch(this::netShowsRounding);
  }

  private boolean netShowsRounding(boolean after) {
    var figures = figures();
    for (var year = 0; year < compared.figures().years().size(); year++) {
      var at = year;
      var shown =
          figures.stream()
              .map(f -> f.years().get(at))
              .map(each -> shown(after ? each.after() : each.before()))
              .toList();
      if (shown.get(0).subtract(shown.get(1)).compareTo(shown.get(2)) != 0) {
        return true;
      }
    }
    return false;
  }

  private BigDecimal shown(Answer answer) {
    return new BigDecimal(scale().cell(number(answer)).replace(",", "").replace(Money.MINUS, '-'));
  }
}
