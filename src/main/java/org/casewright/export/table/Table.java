package org.casewright.export.table;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A table as it is to be read outside the program, whatever kind of file it becomes.
///
/// @param title what it shows, such as `Benefits register`
/// @param context which case, scenario, view, prices and vintage it is of
/// @param columns at least one
/// @param rows in reading order
/// @param note what is to be said below it; empty where nothing is
/// @param rounding what is to add up in it
public record Table(
    String title,
    String context,
    List<Column> columns,
    List<Row> rows,
    String note,
    Rounding rounding) {

  /// What is said below a table whose written parts do not add up to its written totals.
  static final String ROUNDED = "Figures may not sum because of rounding.";

  /// What a number is, and so how a spreadsheet shows it. A comma-separated file has pounds to
  /// the penny, fractions with six decimals and all else with four at most.
  public enum Kind {
    /// Words; a number in such a column is shown as it is.
    TEXT,
    /// Pounds, shown whole.
    POUNDS,
    /// Pounds, shown with their pence: prices and rates.
    PENCE,
    /// Pounds, written as so many thousands: its heading says £000.
    THOUSANDS,
    /// Shown without decimals.
    WHOLE,
    /// Shown with the decimals it has, four at most.
    NUMBER,
    /// A fraction, shown as per cent.
    PERCENT,
    /// So many to 1.
    RATIO,
    /// A date.
    DAY,
    /// A date, shown as its month.
    MONTH
  }

  /// What stands below one heading.
  ///
  /// @param heading one of its own
  /// @param kind of its cells, where they do not say otherwise
  public record Column(String heading, Kind kind) {
    public static Column words(String heading) {
      return new Column(heading, Kind.TEXT);
    }

    public static Column pounds(String heading) {
      return new Column(heading, Kind.POUNDS);
    }

    public static Column whole(String heading) {
      return new Column(heading, Kind.WHOLE);
    }
  }

  /// What stands on one line.
  ///
  /// @param cells one a column
  /// @param total whether it stands out
  public record Row(List<Cell> cells, boolean total) {
    public Row {
      cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
      return new Row(Arrays.asList(cells), false);
    }

    public static Row total(Cell... cells) {
      return new Row(Arrays.asList(cells), true);
    }
  }

  /// What stands in one place of a table.
  public sealed interface Cell {

    /// The most digits that a computed number is written with; what comes after them is noise.
    MathContext MEANT = new MathContext(15);

    /// An empty cell.
    Cell NOTHING = new Nothing();

    /// Words as they are, line breaks included.
    record Words(String text) implements Cell {}

    /// A number.
    ///
    /// @param value unrounded
    /// @param kind where it is not that of its column; absent where it is
    record Amount(BigDecimal value, @Nullable Kind kind) implements Cell {}

    /// A date.
    ///
    /// @param kind [Kind#DAY] or [Kind#MONTH] where it is not that of its column; absent where it
    ///     is
    record Day(LocalDate date, @Nullable Kind kind) implements Cell {}

    /// There is nothing to say here.
    record Nothing() implements Cell {}

    /// Words; blank ones are nothing.
    static Cell of(String text) {
      return text.isBlank() ? NOTHING : new Words(text);
    }

    static Cell of(BigDecimal value) {
      return new Amount(value, null);
    }

    /// A computed number; what is not a number is nothing, and what is too large is said so.
    static Cell of(double value) {
      return of(value, null);
    }

    /// The same of another kind than its column.
    static Cell of(double value, @Nullable Kind kind) {
      if (Double.isNaN(value)) {
        return NOTHING;
      }
      return Double.isInfinite(value)
          ? new Words("too large")
          : new Amount(BigDecimal.valueOf(value).round(MEANT), kind);
    }

    static Cell of(@Nullable LocalDate date) {
      return date == null ? NOTHING : new Day(date, null);
    }
  }

  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(title + " has no columns");
    }
    for (var row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s: a row has %d cells and the table %d columns"
                .formatted(title, row.cells().size(), columns.size()));
      }
    }
  }

  /// A table that needs no note.
  public Table(String title, String context, List<Column> columns, List<Row> rows) {
    this(title, context, columns, rows, "");
  }

  /// A table in which nothing is to add up.
  public Table(String title, String context, List<Column> columns, List<Row> rows, String note) {
    this(title, context, columns, rows, note, Rounding.NONE);
  }

  /// What is said below it in such a file; may be empty.
  String note(TableFormat format) {
    var rounded = rounding.showsIn(format) ? ROUNDED : "";
    return Stream.of(note, rounded).filter(each -> !each.isEmpty()).collect(joining(" "));
  }

  /// What a cell is: its own kind, else that of its column.
  Kind kind(Cell cell, int column) {
    var own =
        switch (cell) {
          case Cell.Amount(_, var kind) -> kind;
          case Cell.Day(_, var kind) -> kind;
          case Cell.Words _, Cell.Nothing _ -> Kind.TEXT;
        };
    return own == null ? columns.get(column).kind() : own;
  }
}
