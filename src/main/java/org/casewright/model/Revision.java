package org.casewright.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One save of the case: who saved it, when, and what had changed since the save before.
///
/// @param when it was saved
/// @param who saved; may be empty
/// @param why in their own words; may be empty
/// @param changes what had changed; empty where the case was saved for the first time
public record Revision(
    Instant when, String who, String why, List<Alteration> changes, Extras extras) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /// A save of now, its time to the second.
  public static Revision of(Instant when, String who, String why, List<Alteration> changes) {
    return new Revision(when.truncatedTo(ChronoUnit.SECONDS), who, why, changes, Extras.NONE);
  }

  /// What it changed in one assumption, in whatever scenario.
  public List<Alteration> of(String assumption) {
    return changes.stream().filter(change -> assumption.equals(change.assumption())).toList();
  }
}
