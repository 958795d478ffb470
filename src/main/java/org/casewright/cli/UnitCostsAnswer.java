package org.casewright.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.library.GdpDeflators;
import org.casewright.library.Rebased;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCosts;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// Published unit costs for a program or a spreadsheet: numbers as printed, and beside them in the
/// prices asked for, unrounded.
///
/// @param base in whose prices amounts are given as well; null for none
record UnitCostsAnswer(List<UnitCost> found, @Nullable FinancialYear base) {

  Map<String, @Nullable Object> asTree() {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("unitCostEdition", UnitCosts.edition());
    answer.put("gdpDeflators", GdpDeflators.release());
    answer.put("prices", base == null ? null : base.label());
    answer.put("unitCosts", found.stream().map(this::cells).toList());
    return answer;
  }

  String asCsv() {
    var rows = new ArrayList<String>();
    var headings = cells(UnitCosts.all().getFirst()).keySet();
    rows.add(String.join(",", headings));
    for (var cost : found) {
      rows.add(
          cells(cost).values().stream()
              .map(UnitCostsAnswer::cell)
              .collect(Collectors.joining(",")));
    }
    return Csv.BYTE_ORDER_MARK + String.join("\r\n", rows) + "\r\n";
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      default -> Csv.text(value.toString());
    };
  }

  private Map<String, @Nullable Object> cells(UnitCost cost) {
    var cells = new LinkedHashMap<String, @Nullable Object>();
    cells.put("id", cost.id());
    cells.put("kind", cost.kind().key());
    cells.put("label", cost.label());
    cells.put("low", cost.low());
    cells.put("value", cost.value());
    cells.put("high", cost.high());
    cells.put("bounds", cost.bounds() == UnitCost.Bounds.NONE ? null : cost.bounds().key());
    cells.put("unit", cost.unit() == null ? null : cost.unit().key());
    cells.put("publishedUnit", cost.publishedUnit());
    cells.put("priceYear", cost.priceYear() == null ? null : cost.priceYear().label());
    cells.put("priceBase", cost.priceBase());
    cells.put("place", cost.geography());
    cells.put("quality", cost.quality().key());
    cells.put("source", cost.source());
    cells.put("sourceYear", cost.sourceYear());
    cells.put("sourceReference", cost.sourceReference());
    cells.put("url", cost.url());
    if (base != null) {
      var rebased = rebased(cost, base);
      cells.put("rebasedLow", rebased.map(Rebased::low).orElse(null));
      cells.put("rebasedValue", rebased.map(Rebased::value).orElse(null));
      cells.put("rebasedHigh", rebased.map(Rebased::high).orElse(null));
      cells.put("rebasedTo", rebased.map(_ -> base.label()).orElse(null));
    }
    return cells;
  }

  private static Optional<Rebased> rebased(UnitCost cost, FinancialYear base) {
    var unit = cost.unit();
    return unit == null
        ? Optional.empty()
        : cost.in(unit, base, UnitCostsTable.WEEKS).filter(Rebased::rebased);
  }
}
