package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.library.GdpDeflators;
import org.casewright.library.Quality;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCostKind;
import org.casewright.library.UnitCosts;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.jspecify.annotations.Nullable;

/// Published unit costs side by side, kind by kind, for a terminal of 118 columns.
///
/// @param found grouped by kind; at least one
/// @param base in whose prices amounts are shown as well; null for none
record UnitCostsTable(List<UnitCost> found, @Nullable FinancialYear base) {

  /// By how many weeks £ a year are divided where no case says.
  static final BigDecimal WEEKS = BigDecimal.valueOf(52);

  private static final int LEGEND = 118;
  private static final String NOT_REBASED = "–";
  private static final Columns AS_PRINTED = new Columns(22, 12, 7, 16, 9, 42);
  private static final Columns WITH_PRICES = new Columns(22, 12, 7, 10, 14, 9, 32);

  String asText() {
    var lines = new ArrayList<String>();
    found.stream()
        .collect(Collectors.groupingBy(UnitCost::kind, LinkedHashMap::new, Collectors.toList()))
        .forEach((kind, costs) -> addTo(lines, kind, costs));
    lines.addAll(legend());
    return lines.stream().map(line -> line + System.lineSeparator()).collect(Collectors.joining());
  }

  private void addTo(List<String> lines, UnitCostKind kind, List<UnitCost> costs) {
    lines.add("%s (%s)".formatted(kind.label(), kind.key()));
    lines.addAll(
        row("value", "unit", "year", "in " + base, "place", "quality", "what, source, id"));
    costs.forEach(cost -> lines.addAll(row(cost)));
    lines.add("");
  }

  private List<String> row(UnitCost cost) {
    return row(
        value(cost),
        unit(cost),
        cost.priceYear() == null ? "unknown" : cost.priceYear().label(),
        rebased(cost),
        cost.geography(),
        cost.quality().key(),
        "%s. %s, %s [%s]".formatted(cost.label(), cost.source(), cost.sourceYear(), cost.id()));
  }

  /// A row with or without the re-based value, as asked for.
  private List<String> row(
      String value,
      String unit,
      String prices,
      String rebased,
      String place,
      String quality,
      String what) {
    return base == null
        ? AS_PRINTED.row(value, unit, prices, place, quality, what)
        : WITH_PRICES.row(value, unit, prices, rebased, place, quality, what);
  }

  /// `10,000 (7,968–12,032)`; figures beside the value that are not its range are told apart.
  static String value(UnitCost cost) {
    var low = cost.low() == null ? "" : Money.grouped(cost.low());
    var high = cost.high() == null ? "" : Money.grouped(cost.high());
    var value = Money.grouped(cost.value());
    if (low.isEmpty() && high.isEmpty()) {
      return value;
    }
    if (cost.bounds() == UnitCost.Bounds.OTHER) {
      return "%s (also %s)"
          .formatted(value, low.isEmpty() || high.isEmpty() ? low + high : low + ", " + high);
    }
    if (low.isEmpty()) {
      return "%s (to %s)".formatted(value, high);
    }
    return high.isEmpty()
        ? "%s (from %s)".formatted(value, low)
        : "%s (%s–%s)".formatted(value, low, high);
  }

  private static String unit(UnitCost cost) {
    return cost.publishedUnit().replace("GBP", "£").replaceAll("^per cent", "%");
  }

  private String rebased(UnitCost cost) {
    var unit = cost.unit();
    if (base == null || (unit != null && !unit.isPounds())) {
      return "";
    }
    if (unit == null) {
      return cost.publishedUnit().startsWith("GBP") ? NOT_REBASED : "";
    }
    return cost.in(unit, base, WEEKS)
        .filter(figure -> figure.rebased())
        .map(figure -> Money.number(figure.value().doubleValue(), 0))
        .orElse(NOT_REBASED);
  }

  private List<String> legend() {
    var lines =
        new ArrayList<>(
            new Columns(LEGEND)
                .row(
                    UnitCosts.edition()
                        + ". Year: the year in whose prices an amount is, or the year that another"
                        + " figure is for. Quality: "
                        + Arrays.stream(Quality.values())
                            .map(quality -> quality.key() + ", " + quality.meaning())
                            .collect(Collectors.joining("; "))
                        + "."));
    if (base != null) {
      lines.addAll(new Columns(LEGEND).row(rebasing(base)));
    }
    return lines;
  }

  private static String rebasing(FinancialYear base) {
    return ("In %s prices by the %s%s. %s not re-based: the source does not say in which year's"
            + " prices it stands, its prices are older than %s, or no unit of a case fits.")
        .formatted(
            base,
            GdpDeflators.release(),
            GdpDeflators.isForecast(base) ? ", forecast" : "",
            NOT_REBASED,
            GdpDeflators.firstYear());
  }
}
