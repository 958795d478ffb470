package org.casewright.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.casewright.export.table.Table.Kind;
import org.casewright.model.Money;

/// Parts of a table that are to add up to their total. Whether they do as they are written is known
/// only once it is known what is written: a workbook shows whole pounds, a comma-separated file
/// has them to the penny.
@FunctionalInterface
public interface Rounding {

  /// Of a table without totals.
  Rounding NONE = _ -> false;

  /// Whether some column's parts as they are written do not add to its total as it is written. A
  /// total beyond all numbers is not told of.
  boolean showsIn(TableFormat format);

  /// Of columns of pounds.
  ///
  /// @param kind what the pounds are shown as
  /// @param parts pounds, one a column
  static Rounding of(Kind kind, List<double[]> parts, double[] total) {
    return format ->
        !IntStream.range(0, total.length)
            .filter(column -> Double.isFinite(total[column]))
            .allMatch(column -> adds(parts, total, column, format.decimals(kind)));
  }

  /// This, or another of the same table.
  default Rounding or(Rounding other) {
    return format -> showsIn(format) || other.showsIn(format);
  }

  private static boolean adds(List<double[]> parts, double[] total, int column, int decimals) {
    return parts.stream()
            .map(part -> rounded(part[column], decimals))
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .compareTo(rounded(total[column], decimals))
        == 0;
  }

  private static BigDecimal rounded(double pounds, int decimals) {
    return Double.isFinite(pounds) ? Money.decimal(pounds, decimals) : BigDecimal.ZERO;
  }
}
