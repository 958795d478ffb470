package org.casewright.charts;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.jspecify.annotations.Nullable;

/// The values a chart draws, as a table: the chart is drawn from these rows and from nothing else.
///
/// @param heading what stands in the corner: scale and prices, such as `£m, real 2021/22`
/// @param scale in which cells are written
/// @param years one column each; empty where columns are something else
/// @param columns their headings, such as `2025/26`
/// @param rows in reading order
public record PlottedTable(
    String heading, Money scale, List<FinancialYear> years, List<String> columns, List<Row> rows) {

  /// What a row is, which settles how it looks.
  public enum Role {
    /// A part of the gross benefit, with the colour it has in the chart.
    PART,
    /// Gross benefit.
    GROSS,
    /// Programme cost, negative.
    COST,
    /// Net benefit.
    NET,
    /// A line of its own.
    LINE,
    /// What the parts below it make up.
    GROUP,
    /// Cumulative net benefit, which the chart of annual figures does not draw.
    CUMULATIVE_NET;

    /// Whether the row is a total and stands out.
    public boolean total() {
      return this == GROSS || this == NET || this == GROUP;
    }
  }

  /// One line of the table.
  ///
  /// @param key of the row: a workstream's id, or [Keys]
  /// @param values one a column; NaN where there is none: nothing is drawn there
  /// @param writing what the values are
  /// @param colour of the swatch before the label; absent where the row has none
  /// @param query what each cell shows, lacking the year; absent where no figure is exactly that.
  ///     A cost is shown with its sign turned
  public record Row(
      String key,
      String label,
      Role role,
      List<Double> values,
      Writing writing,
      @Nullable Color colour,
      @Nullable FigureQuery query) {

    public Row {
      values = List.copyOf(values);
    }

    /// A row of pounds.
    public Row(
        String key,
        String label,
        Role role,
        List<Double> values,
        @Nullable Color colour,
        @Nullable FigureQuery query) {
      this(key, label, role, values, Writing.POUNDS, colour, query);
    }

    /// The same row with other values.
    Row withValues(List<Double> others) {
      return new Row(key, label, role, others, writing, colour, query);
    }

    /// The same row under another name, for where there is less room.
    Row called(String shorter) {
      return new Row(key, shorter, role, values, writing, colour, query);
    }

    /// The cell in a column as it is written, amounts in this scale.
    public String text(int column, Money scale) {
      return writing.cell(value(column), scale);
    }

    /// The value in column `year`; NaN where there is none.
    public double value(int year) {
      return values.get(year);
    }

    /// Whether there is a value in column `year`.
    public boolean has(int year) {
      return !Double.isNaN(value(year));
    }
  }

  /// Keys of rows that are no workstream; ids have no spaces, so none can be the same.
  public static final class Keys {
    public static final String OTHER = "other workstreams";
    public static final String GROSS = "gross benefit";
    public static final String COST = "programme cost";
    public static final String NET = "net benefit";
    public static final String CUMULATIVE_NET = "cumulative net";

    private Keys() {}
  }

  public PlottedTable {
    years = List.copyOf(years);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.values().size() != columns.size()) {
        throw new IllegalArgumentException(row.label() + " has not one value a column");
      }
    }
  }

  /// One column a FY.
  public PlottedTable(String heading, Money scale, List<FinancialYear> years, List<Row> rows) {
    this(heading, scale, years, years.stream().map(FinancialYear::label).toList(), rows);
  }

  /// A cell as it is written: `11.24`, `−2.39`, `–` where there is no value.
  public String text(Row row, int column) {
    return row.text(column, scale);
  }

  /// A value with its unit and the digits of its cell: `£8.14m`.
  public String figure(Row row, int year) {
    return row.writing() == Writing.POUNDS && row.has(year)
        ? scale.withSymbol(row.value(year))
        : text(row, year);
  }

  /// A cell in words: `Net benefit, 2027/28: £8.14m`.
  ///
  /// @param key of a row
  public String said(String key, int year) {
    var row = row(key).orElseThrow();
    return "%s, %s: %s".formatted(row.label(), columns().get(year), figure(row, year));
  }

  /// What a cell shows, so that it can be explained.
  public Optional<FigureQuery> query(Row row, int column) {
    return Optional.ofNullable(row.query())
        .filter(_ -> column < years.size())
        .map(query -> query.in(years.get(column)));
  }

  public Optional<Row> row(String key) {
    return rows.stream().filter(row -> row.key().equals(key)).findFirst();
  }

  /// The rows of this role.
  public List<Row> rows(Role role) {
    return rows.stream().filter(row -> row.role() == role).toList();
  }

  /// `Figures may not sum because of rounding.` where a column's written parts do not add to its
  /// written gross benefit, or benefit less cost to net; empty where all do, and for totals that
  /// the table does not have.
  public Optional<String> note() {
    if (rows(Role.PART).isEmpty()) {
      return Optional.empty();
    }
    for (var year = 0; year < years.size(); year++) {
      var parts = written(rows(Role.PART), year);
      var gross = written(rows(Role.GROSS), year);
      var cost = written(rows(Role.COST), year);
      var net = written(rows(Role.NET), year);
      if ((!rows(Role.GROSS).isEmpty() && parts != gross)
          || (!rows(Role.NET).isEmpty() && gross + cost != net)) {
        return Optional.of("Figures may not sum because of rounding.");
      }
    }
    return Optional.empty();
  }

  private long written(List<Row> rows, int year) {
    var unit = scale.inPounds() / Math.pow(10, scale == Money.MILLIONS ? 2 : 0);
    return rows.stream()
        .filter(row -> row.has(year))
        .mapToLong(row -> Money.decimal(row.value(year) / unit, 0).longValue())
        .sum();
  }
}
