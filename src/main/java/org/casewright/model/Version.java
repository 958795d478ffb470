package org.casewright.model;

import java.time.Instant;

/// A state of the case that was given a name, as it was taken to a committee: it never changes
/// again.
///
/// @param when it was named
/// @param who named it; may be empty
/// @param note why, or what for; may be empty
/// @param approved whether it is the plan that was approved; one version of a case at most is
/// @param written the case as it was; without versions and history of its own
public record Version(
    String id,
    String name,
    Instant when,
    String who,
    String note,
    boolean approved,
    BusinessCase written,
    Extras extras) {

  public Version {
    Problem.requireId(id);
    Problem.requireName("name", name);
    if (!written.versions().isEmpty() || !written.history().isEmpty()) {
      throw Problem.invalid(
          "case", "A version keeps the case alone, without versions and history of its own.");
    }
  }

  public Version withId(String id) {
    return new Version(id, name, when, who, note, approved, written, extras);
  }

  public Version withName(String name) {
    return new Version(id, name, when, who, note, approved, written, extras);
  }

  public Version withNote(String note) {
    return new Version(id, name, when, who, note, approved, written, extras);
  }

  public Version withApproved(boolean approved) {
    return new Version(id, name, when, who, note, approved, written, extras);
  }
}
