package org.casewright.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A named set of replacement values, and of opportunities left out.
///
/// @param basedOn id of the scenario that is applied first; absent means straight on the plan
/// @param values replacements by assumption id, in file order
/// @param without ids of opportunities left out
/// @param opportunities rollouts and cashabilities replaced, by opportunity id
public record Scenario(
    String id,
    String name,
    @Nullable String basedOn,
    String note,
    Map<String, Replacement> values,
    List<String> without,
    Map<String, OpportunityChange> opportunities,
    Extras extras) {

  /// The scenario of a case that names none: it replaces nothing.
  public static final Scenario PLAN = Scenario.of("plan", "Plan");

  public Scenario {
    Problem.requireId(id);
    Problem.requireName("name", name);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    without = List.copyOf(without);
    opportunities = Collections.unmodifiableMap(new LinkedHashMap<>(opportunities));
  }

  public static Scenario of(String id, String name) {
    return new Scenario(id, name, null, "", Map.of(), List.of(), Map.of(), Extras.NONE);
  }

  /// Whether it replaces nothing and leaves nothing out.
  public boolean changesNothing() {
    return values.isEmpty() && without.isEmpty() && opportunities.isEmpty();
  }

  /// The same with one replacement set, or taken back where `replacement` is null.
  public Scenario withValue(String assumption, @Nullable Replacement replacement) {
    var changed = new LinkedHashMap<>(values);
    if (replacement == null) {
      changed.remove(assumption);
    } else {
      changed.put(assumption, replacement);
    }
    return new Scenario(id, name, basedOn, note, changed, without, opportunities, extras);
  }

  public Scenario withValues(Map<String, Replacement> values) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withWithout(List<String> without) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withOpportunities(Map<String, OpportunityChange> opportunities) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withBasedOn(@Nullable String basedOn) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withId(String id) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withName(String name) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }

  public Scenario withNote(String note) {
    return new Scenario(id, name, basedOn, note, values, without, opportunities, extras);
  }
}
