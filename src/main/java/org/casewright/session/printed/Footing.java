package org.casewright.session.printed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.model.Money;
import org.casewright.session.printed.PrintedTable.Column;
import org.jspecify.annotations.Nullable;

/// Amounts that are printed with their sum.
///
/// @param parts those that are added
/// @param total what is printed for them; null where nothing is
record Footing(List<PrintedAmount> parts, @Nullable PrintedAmount total) {

  Footing {
    parts = List.copyOf(parts);
  }

  /// Down a column, from some rows to a total row.
  static Footing of(PrintedTable table, Column column, int total, List<Integer> rows) {
    return new Footing(
        rows.stream().flatMap(row -> Stream.ofNullable(table.rows().get(row).in(column))).toList(),
        table.rows().get(total).in(column));
  }

  /// Along a row, from its years to the total column.
  static Footing of(PrintedTable.Row row) {
    return new Footing(List.copyOf(row.amounts().values()), row.total());
  }

  BigDecimal sum() {
    return parts.stream().map(PrintedAmount::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /// Whether the sum is exactly what is printed, or there is nothing to compare.
  boolean adds() {
    return total == null || parts.isEmpty() || sum().compareTo(total.value()) == 0;
  }

  /// `adds to £4.31m; the table prints £4.36m`
  ///
  /// @throws NullPointerException if nothing is printed
  String words() {
    var printed = Objects.requireNonNull(total);
    var inUnit = sum().divide(printed.worth()).stripTrailingZeros();
    var shown =
        Money.number(inUnit.doubleValue(), Math.max(printed.number().scale(), inUnit.scale()));
    return "adds to %s; the table prints %s".formatted(printed.inItsUnit(shown), printed.text());
  }

  /// Whether it misses by no more than the rounding of what is printed can explain.
  boolean isRounding() {
    if (total == null) {
      return true;
    }
    var slack =
        parts.stream()
            .filter(part -> !part.isNil())
            .map(PrintedAmount::rounding)
            .reduce(total.rounding(), BigDecimal::add);
    return sum().subtract(total.value()).abs().compareTo(slack) <= 0;
  }
}
