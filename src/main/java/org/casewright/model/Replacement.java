package org.casewright.model;

import org.jspecify.annotations.Nullable;

/// What a scenario puts in place of an assumption's number; its growth stays.
///
/// @param evidence where the replacement has evidence of its own; absent keeps the assumption's
public record Replacement(Series value, @Nullable Evidence evidence, Extras extras) {
  public static Replacement of(Series value) {
    return new Replacement(value, null, Extras.NONE);
  }

  public Replacement withValue(Series value) {
    return new Replacement(value, evidence, extras);
  }

  public Replacement withEvidence(@Nullable Evidence evidence) {
    return new Replacement(value, evidence, extras);
  }
}
