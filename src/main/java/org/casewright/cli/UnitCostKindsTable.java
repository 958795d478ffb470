package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.library.GdpDeflators;
import org.casewright.library.PublishedRange;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCostKind;
import org.casewright.library.UnitCosts;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// The kinds of published unit costs: how many sources each has and between which figures they lie.
///
/// @param base in whose prices; null means the last FY whose deflator is no forecast
record UnitCostKindsTable(@Nullable FinancialYear base) {

  private static final Columns COLUMNS = new Columns(31, 52, 7, 24);

  String asText() {
    var lines = new ArrayList<String>();
    lines.addAll(COLUMNS.row("kind", "what", "sources", "range, " + prices() + " prices"));
    for (var kind : UnitCostKind.values()) {
      lines.addAll(
          COLUMNS.row(
              kind.key(),
              kind.label(),
              Integer.toString(UnitCosts.of(kind).size()),
              range(kind).map(UnitCostKindsTable::text).orElse("")));
    }
    lines.add("");
    lines.addAll(
        new Columns(118)
            .row(
                "%s. Each range is in the unit that most of its sources use; amounts whose price"
                        .formatted(UnitCosts.edition())
                    + " year is unknown stand in it as printed. See one kind with: casewright"
                    + " unit-costs --kind agency-foster"));
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  private FinancialYear prices() {
    return Objects.requireNonNullElse(base, GdpDeflators.lastOutturn());
  }

  private Optional<PublishedRange> range(UnitCostKind kind) {
    var units = UnitCosts.of(kind).stream().map(UnitCost::unit).collect(Collectors.toSet());
    var ranges =
        Arrays.stream(Unit.values())
            .filter(units::contains)
            .flatMap(unit -> UnitCosts.range(kind, unit, prices(), UnitCostsTable.WEEKS).stream())
            .toList();
    var most = ranges.stream().mapToInt(PublishedRange::rows).max().orElse(0);
    return ranges.stream().filter(range -> range.rows() == most).findFirst();
  }

  private static String text(PublishedRange range) {
    var unit = range.unit();
    var low = number(range.low(), unit);
    var high = number(range.high(), unit);
    var numbers = low.equals(high) ? low : low + "–" + high;
    return switch (unit) {
      case COUNT -> numbers;
      case PERCENT -> numbers + "%";
      default ->
          unit.isPounds()
              ? "£" + numbers + unit.label().substring(1)
              : numbers + " " + unit.label();
    };
  }

  private static String number(BigDecimal amount, Unit unit) {
    return switch (unit) {
      case PERCENT -> Money.grouped(amount.movePointRight(2));
      default -> unit.isPounds() ? Money.number(amount.doubleValue(), 0) : Money.grouped(amount);
    };
  }
}
