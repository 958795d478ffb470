package org.casewright.export.table;

import java.util.List;
import java.util.stream.IntStream;
import org.casewright.model.Money;

/// Whether written parts add up to their written total.
final class Rounding {

  private Rounding() {}

  /// [Table#ROUNDED] where, in whole pounds, some column's parts do not add to its total; else
  /// nothing.
  ///
  /// @param parts pounds, one a column
  static String note(List<double[]> parts, double[] total) {
    return IntStream.range(0, total.length)
            .allMatch(
                column ->
                    parts.stream().mapToDouble(part -> whole(part[column])).sum()
                        == whole(total[column]))
        ? ""
        : Table.ROUNDED;
  }

  private static double whole(double pounds) {
    return Double.isFinite(pounds) ? Money.decimal(pounds, 0).doubleValue() : 0;
  }
}
