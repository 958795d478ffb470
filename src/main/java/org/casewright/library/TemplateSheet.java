package org.casewright.library;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// A template as its file spells it; what may be left out is null.
record TemplateSheet(
    String name,
    String workstream,
    String summary,
    String formula,
    String mechanism,
    @Nullable String outcome,
    @Nullable String actsOn,
    CashabilitySheet cashability,
    List<FieldSheet> fields,
    List<String> questions) {

  record CashabilitySheet(
      BigDecimal cashable, BigDecimal avoidance, BigDecimal nonCashable, String reason) {
    Cashability shares() {
      return new Cashability(cashable, avoidance, nonCashable, Extras.NONE);
    }
  }

  record FieldSheet(
      String place,
      String assumption,
      String label,
      String unit,
      String help,
      BigDecimal value,
      BigDecimal low,
      BigDecimal high,
      @Nullable String unitCostKind,
      @Nullable String unitCost,
      @Nullable String priceYear,
      @Nullable String source,
      @Nullable String note,
      @Nullable Boolean optional,
      @Nullable Boolean shared) {

    Field field() {
      return new Field(
          place,
          assumption,
          label,
          Keyed.find(Unit.class, unit).orElseThrow(() -> unknown("unit", unit)),
          help,
          value,
          low,
          high,
          unitCostKind == null
              ? null
              : Keyed.find(UnitCostKind.class, unitCostKind)
                  .orElseThrow(() -> unknown("kind", unitCostKind)),
          orEmpty(unitCost),
          priceYear == null
              ? null
              : FinancialYear.parse(priceYear).orElseThrow(() -> unknown("year", priceYear)),
          orEmpty(source),
          orEmpty(note),
          !Boolean.TRUE.equals(optional),
          Boolean.TRUE.equals(shared));
    }
  }

  /// @throws IllegalStateException if it names a mechanism or unit that there is not
  Template template(String id) {
    return new Template(
        id,
        name,
        Keyed.find(Template.MechanismKind.class, mechanism)
            .orElseThrow(() -> unknown("mechanism", mechanism)),
        workstream,
        summary,
        formula,
        orEmpty(outcome),
        orEmpty(actsOn),
        cashability.shares(),
        cashability.reason(),
        fields.stream().map(FieldSheet::field).toList(),
        questions);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static IllegalStateException unknown(String what, String word) {
    return new IllegalStateException("A template names an unknown " + what + ": " + word);
  }
}
