package org.casewright.model;

/// A group of opportunities with a lead and a purpose. It may be empty.
public record Workstream(String id, String name, String lead, String purpose, Extras extras) {
  public Workstream {
    Problem.requireId(id);
    Problem.requireName("name", name);
  }

  public static Workstream of(String id, String name) {
    return new Workstream(id, name, "", "", Extras.NONE);
  }

  public Workstream withId(String id) {
    return new Workstream(id, name, lead, purpose, extras);
  }

  public Workstream withName(String name) {
    return new Workstream(id, name, lead, purpose, extras);
  }

  public Workstream withLead(String lead) {
    return new Workstream(id, name, lead, purpose, extras);
  }

  public Workstream withPurpose(String purpose) {
    return new Workstream(id, name, lead, purpose, extras);
  }
}
