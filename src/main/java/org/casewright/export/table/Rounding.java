package org.casewright.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.casewright.model.Money;

/// Whether written parts add up to their written total.
final class Rounding {

  private Rounding() {}

  /// [Table#ROUNDED] where, in whole pounds as a workbook shows them or in pence as a
  /// comma-separated file has them, some column's parts do not add to its total; else nothing.
  ///
  /// @param parts pounds, one a column
  static String note(List<double[]> parts, double[] total) {
    return IntStream.range(0, total.length)
            .allMatch(column -> adds(parts, total, column, 0) && adds(parts, total, column, 2))
        ? ""
        : Table.ROUNDED;
  }

  private static boolean adds(List<double[]> parts, double[] total, int column, int places) {
    return parts.stream()
            .map(part -> rounded(part[column], places))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(rounded(total[column], places))
        == 0;
  }

  private static BigDecimal rounded(double pounds, int places) {
    return Double.isFinite(pounds) ? Money.decimal(pounds, places) : BigDecimal.ZERO;
  }
}
