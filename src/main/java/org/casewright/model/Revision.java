package org.casewright.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// One save of the case: who saved it, when, and what had changed since the save before.
///
/// @param when to the second
/// @param who saved; may be empty
/// @param why in their own words; may be empty
/// @param changes what had changed; empty where the case was saved for the first time
public record Revision(
    Instant when, String who, String why, List<Alteration> changes, Extras extras) {

  public Revision {
    when = when.truncatedTo(ChronoUnit.SECONDS);
    changes = List.copyOf(changes);
  }

  public static Revision of(Instant when, String who, String why, List<Alteration> changes) {
    return new Revision(when, who, why, changes, Extras.NONE);
  }

  /// What it changed in one assumption, in whatever scenario.
  public List<Alteration> of(String assumption) {
    return changes.stream().filter(change -> assumption.equals(change.assumption())).toList();
  }
}
