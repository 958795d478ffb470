package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// A table of amounts by FY as a paper prints it; no part of any case.
///
/// @param years its columns, in the order printed
/// @param remarks a sentence on everything that was left out or taken to mean something
public record PrintedTable(List<FinancialYear> years, List<Row> rows, List<String> remarks) {

  public PrintedTable {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
  }

  /// What a row is to the others.
  public enum Kind {
    /// It stands for itself.
    LINE,
    /// It is printed as the sum of rows above it.
    TOTAL
  }

  /// One row.
  ///
  /// @param amounts what is printed for each year; years without an amount are left out
  /// @param total what is printed in the total column; null where nothing is
  public record Row(
      String label,
      Kind kind,
      Map<FinancialYear, PrintedAmount> amounts,
      @Nullable PrintedAmount total) {
    public Row {
      amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    Row as(Kind kind) {
      return new Row(label, kind, amounts, total);
    }

    /// Whether it prints costs as what they take away: no amount is above zero, some are below.
    boolean isPrintedBelowZero() {
      return amounts.values().stream().allMatch(amount -> amount.number().signum() <= 0)
          && amounts.values().stream().anyMatch(amount -> amount.number().signum() < 0);
    }

    /// The same amount, or total, for a column.
    @Nullable PrintedAmount in(Column column) {
      return switch (column) {
        case Column.Year(var year) -> amounts.get(year);
        case Column.Total _ -> total;
      };
    }
  }

  /// A column of amounts.
  public sealed interface Column {
    /// Of one FY.
    record Year(FinancialYear year) implements Column {}

    /// Of all FYs together.
    record Total() implements Column {}

    /// As a sentence names it.
    default String name() {
      return switch (this) {
        case Year(var year) -> year.label();
        case Total _ -> "total";
      };
    }
  }

  /// Whether anything stands in a total column.
  public boolean hasTotalColumn() {
    return rows.stream().anyMatch(row -> row.total() != null);
  }

  /// The years, and the total where there is one.
  List<Column> columns() {
    var columns = new ArrayList<Column>();
    years.forEach(year -> columns.add(new Column.Year(year)));
    if (hasTotalColumn()) {
      columns.add(new Column.Total());
    }
    return columns;
  }

  /// The rows of which the row at `index` may be the sum: those since the total before it.
  List<Integer> linesSince(int index) {
    var lines = new ArrayList<Integer>();
    for (var i = index - 1; i >= 0 && rows.get(i).kind() == Kind.LINE; i--) {
      lines.addFirst(i);
    }
    return lines;
  }

  /// The rows that the total row at `index` is taken to add: those since the total before it, or
  /// where that does not come out, every row that is no total, whichever misses in fewer columns.
  List<Integer> partsOf(int index) {
    var near = linesSince(index);
    var all = new ArrayList<Integer>();
    for (var i = 0; i < index; i++) {
      if (rows.get(i).kind() == Kind.LINE) {
        all.add(i);
      }
    }
    return near.isEmpty() || misses(index, all) < misses(index, near) ? all : near;
  }

  private long misses(int index, List<Integer> parts) {
    return columns().stream()
        .filter(column -> !Footing.of(this, column, index, parts).adds())
        .count();
  }
}
