package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casewright.session.printed.PrintedTable.Kind;

/// Tells which rows of a table are printed as the sum of others: by their names, and the last row
/// also by its amounts.
final class RowKinds {

  static final String TOTAL = "Total";

  private static final int LEAST_AMOUNTS = 2;
  private static final Pattern NAMED =
      Pattern.compile("(?:grand |overall )?totals?|sub-?\\s?totals?|sum", Pattern.CASE_INSENSITIVE);
  private static final Pattern SOUNDS = Pattern.compile("\\btotal\\b", Pattern.CASE_INSENSITIVE);

  private RowKinds() {}

  static PrintedTable of(PrintedTable table) {
    var rows = new ArrayList<>(table.rows());
    var remarks = new ArrayList<>(table.remarks());
    for (var i = 0; i < rows.size(); i++) {
      var so = new PrintedTable(table.years(), rows, remarks);
      var row = rows.get(i);
      if (isNamed(so, i)) {
        rows.set(i, row.as(Kind.TOTAL));
      } else if (i == rows.size() - 1 && isSum(so, i)) {
        rows.set(i, row.as(Kind.TOTAL));
        remarks.add(
            "“%s” is the sum of the rows above it, and is read as their total."
                .formatted(row.label()));
      }
    }
    return new PrintedTable(table.years(), rows, remarks);
  }

  private static boolean isNamed(PrintedTable table, int index) {
    var label = table.rows().get(index).label();
    if (index == 0) {
      return false;
    }
    var last = index == table.rows().size() - 1;
    return NAMED.matcher(label).matches()
        || (SOUNDS.matcher(label).find() && (last || mostlyAdds(table, index)));
  }

  private static boolean mostlyAdds(PrintedTable table, int index) {
    var parts = table.linesSince(index);
    var adding = adding(table, index, parts).size();
    return !parts.isEmpty() && 2 * adding > table.columns().size();
  }

  private static boolean isSum(PrintedTable table, int index) {
    var parts = table.linesSince(index);
    var row = table.rows().get(index);
    return parts.size() >= 2
        && adding(table, index, parts).size() == table.columns().size()
        && row.amounts().values().stream().filter(each -> !each.isNil()).count() >= LEAST_AMOUNTS;
  }

  private static List<Integer> adding(PrintedTable table, int index, List<Integer> parts) {
    var columns = table.columns();
    return IntStream.range(0, columns.size())
        .filter(i -> Footing.of(table, columns.get(i), index, parts).adds())
        .boxed()
        .toList();
  }
}
