package org.casewright.library;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// Puts a published figure in the place of an assumption's value.
final class Filling {

  private Filling() {}

  static Assumption of(UnitCost cost, Assumption assumption, BusinessCase businessCase) {
    var rebased =
        cost.in(assumption.unit(), businessCase.priceBase(), businessCase.timeline().weeks())
            .orElseThrow(() -> new IllegalArgumentException(refusal(cost, assumption)));
    return assumption
        .withValue(Series.of(rounded(rebased.value(), rebased.unit())))
        .withRange(range(cost, rebased))
        .withEvidence(evidence(cost, rebased, assumption.evidenceOrNone()))
        .withStartedFrom(null);
  }

  private static String refusal(UnitCost cost, Assumption assumption) {
    var unit = cost.unit();
    return "“%s” is in %s; this published figure is in %s and cannot stand there. Choose one in %s."
        .formatted(
            assumption.label(),
            assumption.unit().label(),
            unit == null ? cost.publishedUnit() : unit.label(),
            assumption.unit().label());
  }

  private static @Nullable Range range(UnitCost cost, Rebased rebased) {
    var low = rebased.low();
    var high = rebased.high();
    return cost.bounds() == UnitCost.Bounds.RANGE && low != null && high != null
        ? new Range(rounded(low, rebased.unit()), rounded(high, rebased.unit()), null, Extras.NONE)
        : null;
  }

  private static BigDecimal rounded(BigDecimal amount, Unit unit) {
    return unit.isPounds() ? amount.setScale(0, RoundingMode.HALF_UP) : amount;
  }

  /// Who answers for the number stays; who signed the former one off does not.
  private static Evidence evidence(UnitCost cost, Rebased rebased, Evidence before) {
    return new Evidence(
        null,
        source(cost),
        rebased.unit().isPounds() ? cost.priceYear() : null,
        cost.id(),
        "",
        null,
        before.owner(),
        "",
        note(cost, rebased),
        before.extras());
  }

  private static String source(UnitCost cost) {
    var reference = cost.sourceReference();
    return "%s, %s%s"
        .formatted(
            cost.source(), cost.sourceYear(), reference.isEmpty() ? "" : " (" + reference + ")");
  }

  private static String note(UnitCost cost, Rebased rebased) {
    return "%s, %s. %s Quality: %s, %s.%s"
        .formatted(
            cost.label(),
            cost.geography(),
            rebased.sentence(),
            cost.quality().key(),
            cost.quality().meaning(),
            cost.url().isEmpty() ? "" : " " + cost.url());
  }
}
