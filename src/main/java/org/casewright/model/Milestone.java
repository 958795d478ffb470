package org.casewright.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A date the programme works towards.
///
/// @param workstream id of the workstream it belongs to; absent means the whole programme
public record Milestone(
    String id, String name, LocalDate date, @Nullable String workstream, Extras extras) {
  public Milestone {
    Problem.requireId(id);
    Problem.requireName("name", name);
  }

  public Milestone withId(String id) {
    return new Milestone(id, name, date, workstream, extras);
  }

  public Milestone withName(String name) {
    return new Milestone(id, name, date, workstream, extras);
  }

  public Milestone withDate(LocalDate date) {
    return new Milestone(id, name, date, workstream, extras);
  }

  public Milestone withWorkstream(@Nullable String workstream) {
    return new Milestone(id, name, date, workstream, extras);
  }
}
