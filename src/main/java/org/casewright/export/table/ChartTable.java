package org.casewright.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.charts.HouseChart;
import org.casewright.charts.PlottedTable;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Money;

/// The values that a chart draws, as a table of plain pounds.
public final class ChartTable {

  private ChartTable() {}

  /// The table of a chart.
  ///
  /// @param context the line below the title, beside what the chart says of itself
  public static Table of(HouseChart chart, String context) {
    var plotted = chart.table();
    var columns = new ArrayList<Column>();
    columns.add(Column.words(heading(plotted)));
    plotted.columns().forEach(heading -> columns.add(Column.pounds(heading)));
    return new Table(
        chart.title().isBlank() ? "Chart" : chart.title(),
        Stream.of(inPounds(chart.subtitle(), plotted), context)
            .filter(words -> !words.isBlank())
            .collect(Collectors.joining("; ")),
        columns,
        plotted.rows().stream().map(ChartTable::row).toList(),
        "",
        rounding(plotted));
  }

  private static String heading(PlottedTable plotted) {
    var heading = plotted.heading();
    return heading.isBlank() ? "Row" : inPounds(heading, plotted);
  }

  /// `£, real 2021/22 prices` for `£m, real 2021/22 prices`: the cells are pounds.
  private static String inPounds(String words, PlottedTable plotted) {
    return words.replaceAll(Pattern.quote(plotted.scale().label()) + "\\b", Money.POUNDS.label());
  }

  private static Row row(PlottedTable.Row row) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(row.label()));
    row.values().forEach(value -> cells.add(cell(row, value)));
    return new Row(cells, row.role().total());
  }

  private static Cell cell(PlottedTable.Row row, double value) {
    if (Double.isNaN(value)) {
      return Cell.NOTHING;
    }
    return switch (row.writing()) {
      case POUNDS -> Cell.of(value, Kind.POUNDS);
      case COUNT -> Cell.of(value, Kind.NUMBER);
      case MONTH -> new Cell.Day(LocalDate.ofEpochDay((long) value), Kind.MONTH);
      case DAY -> new Cell.Day(LocalDate.ofEpochDay((long) value), Kind.DAY);
    };
  }

  private static Rounding rounding(PlottedTable plotted) {
    var gross = plotted.rows(PlottedTable.Role.GROSS);
    var parts = plotted.rows(PlottedTable.Role.PART);
    return gross.size() != 1 || parts.isEmpty()
        ? Rounding.NONE
        : Rounding.of(
            Kind.POUNDS, parts.stream().map(ChartTable::pounds).toList(), pounds(gross.getFirst()));
  }

  private static double[] pounds(PlottedTable.Row row) {
    return row.values().stream().mapToDouble(value -> Double.isNaN(value) ? 0 : value).toArray();
  }
}
