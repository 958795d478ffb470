package org.casewright.library;

import java.util.Set;

/// Where an opportunity made from a template goes in a case.
///
/// @param workstream id of a workstream of the case; empty means the one of the name given
/// @param workstreamName name of a workstream, which is made where the case has none of that name;
///     empty means the template's own
/// @param name what the opportunity is called; empty means the template's name
/// @param wanted places of optional fields to make as well, such as `reductions.deadweight`
public record Placement(String workstream, String workstreamName, String name, Set<String> wanted) {

  /// In the workstream that the template suggests, under the template's name.
  public static final Placement SUGGESTED = new Placement("", "", "", Set.of());

  public Placement {
    wanted = Set.copyOf(wanted);
  }

  /// In a workstream that the case has.
  public static Placement in(String workstream) {
    return new Placement(workstream, "", "", Set.of());
  }

  /// In the workstream of that name, made where the case has none.
  public static Placement inNamed(String workstreamName) {
    return new Placement("", workstreamName, "", Set.of());
  }

  public Placement called(String name) {
    return new Placement(workstream, workstreamName, name, wanted);
  }

  /// With these optional fields and no others.
  public Placement with(String... places) {
    return new Placement(workstream, workstreamName, name, Set.of(places));
  }
}
