package org.casewright.model;

import org.jspecify.annotations.Nullable;

/// One thing that a save changed, in the words of its day.
///
/// @param assumption id of the assumption whose number or evidence it is about; null where it is
///     about something else. The case may have lost it since
/// @param scenario id of the scenario in which it changed; null where it is the assumption itself
/// @param sentence `Net foster carers a year: 11 → 14 carers a year`
public record Alteration(
    @Nullable String assumption, @Nullable String scenario, String sentence, Extras extras) {

  public Alteration {
    Problem.requireName("change", sentence);
  }

  public static Alteration of(
      @Nullable String assumption, @Nullable String scenario, String sentence) {
    return new Alteration(assumption, scenario, sentence, Extras.NONE);
  }
}
