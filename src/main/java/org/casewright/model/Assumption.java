package org.casewright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One number that drives the result, or one a year, with its unit, range and evidence. All
/// assumptions stand in one flat register; opportunities and costs name them by id.
///
/// @param growth real growth a year, a fraction, on pounds only; absent means none. The value in FY
///     y is value · (1 + growth)^y (the calculation, §7)
public record Assumption(
    String id,
    String label,
    Unit unit,
    Series value,
    @Nullable BigDecimal growth,
    @Nullable Range range,
    @Nullable Evidence evidence,
    Extras extras) {

  public Assumption {
    Problem.requireId(id);
    Problem.requireName("label", label);
    Problem.require(
        growth == null || unit.isPounds(),
        "growth",
        "“%s” is in %s; only pounds can grow from year to year.".formatted(label, unit.label()));
    Problem.require(
        growth == null
            || (growth.compareTo(BigDecimal.valueOf(-0.5)) >= 0
                && growth.compareTo(BigDecimal.ONE) <= 0),
        "growth",
        "“%s”: growth is a fraction between −0.5 and 1, such as 0.01 for 1 %% a year."
            .formatted(label));
  }

  public static Assumption of(String id, String label, Unit unit, String value) {
    return new Assumption(id, label, unit, Series.of(value), null, null, null, Extras.NONE);
  }

  /// The evidence, or none.
  public Evidence evidenceOrNone() {
    return evidence == null ? Evidence.NONE : evidence;
  }

  public Assumption withValue(Series value) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withGrowth(@Nullable BigDecimal growth) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withRange(@Nullable Range range) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withEvidence(@Nullable Evidence evidence) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withId(String id) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withLabel(String label) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }

  public Assumption withUnit(Unit unit) {
    return new Assumption(id, label, unit, value, growth, range, evidence, extras);
  }
}
