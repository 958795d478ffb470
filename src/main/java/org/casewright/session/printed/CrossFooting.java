package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.List;
import org.casewright.session.printed.PrintedTable.Kind;

/// Whether a printed table adds up: rows to its total column, columns to its total rows.
///
/// @param sums how many sums the table prints
/// @param slips a sentence on each that does not add up
/// @param roundings a sentence on each that misses by no more than rounding can explain
public record CrossFooting(int sums, List<String> slips, List<String> roundings) {

  public CrossFooting {
    slips = List.copyOf(slips);
    roundings = List.copyOf(roundings);
  }

  public static CrossFooting of(PrintedTable table) {
    var slips = new ArrayList<String>();
    var roundings = new ArrayList<String>();
    var sums = 0;
    for (var each : footings(table)) {
      sums += each.footing().total() == null ? 0 : 1;
      if (!each.footing().adds()) {
        var rounding = each.footing().isRounding();
        (rounding ? roundings : slips)
            .add(
                "%s %s%s."
                    .formatted(
                        each.name(),
                        each.footing().words(),
                        rounding ? ", which rounding can explain" : ""));
      }
    }
    return new CrossFooting(sums, slips, roundings);
  }

  private record Named(String name, Footing footing) {}

  private static List<Named> footings(PrintedTable table) {
    var all = new ArrayList<Named>();
    for (var row : table.rows()) {
      all.add(new Named("The row “%s”".formatted(row.label()), Footing.of(row)));
    }
    for (var i = 0; i < table.rows().size(); i++) {
      if (table.rows().get(i).kind() == Kind.TOTAL) {
        var parts = table.partsOf(i);
        for (var column : table.columns()) {
          all.add(
              new Named(
                  "The %s column%s".formatted(column.name(), to(table, i)),
                  Footing.of(table, column, i, parts)));
        }
      }
    }
    return all;
  }

  /// Which total, where there are several.
  private static String to(PrintedTable table, int total) {
    var several = table.rows().stream().filter(row -> row.kind() == Kind.TOTAL).count() > 1;
    return several ? " of “%s”".formatted(table.rows().get(total).label()) : "";
  }

  /// In one sentence.
  public String summary() {
    if (sums == 0) {
      return "The table prints no totals to hold its amounts against.";
    }
    if (slips.isEmpty()) {
      var all =
          switch (sums) {
            case 1 -> "The one sum it prints adds up";
            case 2 -> "Both sums it prints add up";
            default -> "All %d sums it prints add up".formatted(sums);
          };
      return all
          + (roundings.isEmpty() ? "." : sums == 1 ? ", to its rounding:" : ", to their rounding:");
    }
    if (sums == 1) {
      return "The one sum it prints does not add up as printed:";
    }
    return "%d of %d sums %s not add up as printed:"
        .formatted(slips.size(), sums, slips.size() == 1 ? "does" : "do");
  }
}
