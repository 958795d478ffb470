package org.casewright.model;

import org.jspecify.annotations.Nullable;

/// What a volume is measured against: "141 fewer of 612 repeat plans a year".
///
/// @param value id of an assumption in the unit of the volume
/// @param population id of an assumption: how many there are at one time, of what the opportunity's
///     stock counts
/// @param year which year was counted, as written
public record Baseline(
    @Nullable String value,
    @Nullable String population,
    String year,
    String source,
    Extras extras) {

  public Baseline withValue(@Nullable String value) {
    return new Baseline(value, population, year, source, extras);
  }

  public Baseline withPopulation(@Nullable String population) {
    return new Baseline(value, population, year, source, extras);
  }

  public Baseline withYear(String year) {
    return new Baseline(value, population, year, source, extras);
  }

  public Baseline withSource(String source) {
    return new Baseline(value, population, year, source, extras);
  }
}
