package org.casewright.export.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Kind;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// Parts of a case as tables write them.
final class Names {

  private Names() {}

  /// `Placements` or `Placements 60%; Staffing 40%`; nothing where nothing is said.
  static Cell lines(BusinessCase written, List<BudgetShare> shares) {
    var alone = shares.size() == 1;
    return Cell.of(
        shares.stream()
            .map(
                share ->
                    Listing.BUDGET_LINES.nameOf(written, share.line())
                        + (alone ? "" : " " + percent(share.share())))
            .collect(Collectors.joining("; ")));
  }

  static String percent(BigDecimal share) {
    return Money.grouped(share.movePointRight(2)) + "%";
  }

  /// A share of a classified benefit; nothing where it is not classified.
  static Cell share(@Nullable Cashability of, BigDecimal share) {
    return of == null ? Cell.NOTHING : new Cell.Amount(share, Kind.PERCENT);
  }

  /// A number in a unit.
  static Cell number(BigDecimal number, Unit unit) {
    return new Cell.Amount(number, kind(number, unit));
  }

  /// A number a year: `£900,000; £800,000`.
  static String yearly(Series.Yearly yearly, Unit unit) {
    return yearly.values().stream().map(unit::text).collect(Collectors.joining("; "));
  }

  private static Kind kind(BigDecimal number, Unit unit) {
    var whole = number.stripTrailingZeros().scale() <= 0;
    if (unit == Unit.PERCENT) {
      return Kind.PERCENT;
    }
    if (unit.isPounds()) {
      return whole ? Kind.POUNDS : Kind.PENCE;
    }
    return whole ? Kind.WHOLE : Kind.NUMBER;
  }
}
