package org.casewright.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewright.model.Assumption;
import org.casewright.model.Baseline;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// One opportunity on its way from a template into a case. Used once.
final class NewOpportunity {

  private final Template template;
  private final BusinessCase before;
  private final Placement placement;
  private final StartingValues starting;
  private final FreeIds ids;
  private final List<Assumption> register;
  private final Map<String, String> named = new LinkedHashMap<>(); // place → assumption

  NewOpportunity(Template template, BusinessCase before, Placement placement) {
    this.template = template;
    this.before = before;
    this.placement = placement;
    starting = new StartingValues(template, before);
    ids = FreeIds.of(before);
    register = new ArrayList<>(before.assumptions());
  }

  BusinessCase added() {
    for (var place : placement.wanted()) {
      if (template.field(place).isEmpty()) {
        throw new IllegalArgumentException(
            "The template “%s” has no field %s.".formatted(template.name(), place));
      }
    }
    var workstreams = new ArrayList<>(before.workstreams());
    var workstream = workstream(workstreams);
    for (var field : template.fields()) {
      if (field.required() || placement.wanted().contains(field.place())) {
        named.put(field.place(), assumption(field));
      }
    }
    var opportunities = new ArrayList<>(before.opportunities());
    opportunities.add(opportunity(workstream));
    return before
        .withWorkstreams(workstreams)
        .withAssumptions(register)
        .withOpportunities(opportunities);
  }

  private String workstream(List<Workstream> workstreams) {
    if (!placement.workstream().isEmpty()) {
      return before
          .workstream(placement.workstream())
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "The case has no workstream “%s”.".formatted(placement.workstream())))
          .id();
    }
    var name =
        placement.workstreamName().isBlank()
            ? template.workstream()
            : placement.workstreamName().strip();
    return workstreams.stream()
        .filter(each -> each.name().strip().equalsIgnoreCase(name))
        .findFirst()
        .orElseGet(
            () -> {
              var made = Workstream.of(ids.like(name), name);
              workstreams.add(made);
              return made;
            })
        .id();
  }

  private String assumption(Field field) {
    var there = before.assumption(field.assumption());
    if (field.shared() && there.isPresent() && serves(there.get(), field)) {
      return there.get().id();
    }
    var made = starting.assumption(field, ids.like(field.assumption()));
    register.add(made);
    return made.id();
  }

  /// Whether an assumption of the case can stand at a field's place in every scenario. Whatever
  /// differs from year to year, or is negative, is left to where it is used already.
  private boolean serves(Assumption there, Field field) {
    return there.unit() == field.unit()
        && there.value().numbers().size() == 1
        && there.value().held(0).signum() >= 0
        && before.allScenarios().stream()
            .map(scenario -> scenario.values().get(there.id()))
            .filter(Objects::nonNull)
            .allMatch(
                replaced ->
                    replaced.value().numbers().size() == 1
                        && replaced.value().held(0).signum() >= 0);
  }

  private Opportunity opportunity(String workstream) {
    var name = placement.name().isBlank() ? freeName() : placement.name().strip();
    return new Opportunity(
        ids.like(name),
        "",
        name,
        workstream,
        template.id(),
        null,
        mechanism(),
        rollout(),
        reductions(),
        template.outcome(),
        baseline(),
        template.cashability(),
        List.of(),
        Extras.NONE);
  }

  /// The template's name, numbered where the case has an opportunity of that name.
  private String freeName() {
    var name = template.name();
    for (var number = 2; hasOpportunity(name); number++) {
      name = template.name() + " (" + number + ")";
    }
    return name;
  }

  private boolean hasOpportunity(String name) {
    return before.opportunities().stream().anyMatch(each -> each.name().equals(name));
  }

  private Mechanism mechanism() {
    return switch (template.mechanism()) {
      case FLOW ->
          new Mechanism.Flow(
              needed("flow.perYear"),
              at("flow.weeks"),
              at("flow.perStart"),
              needed("flow.weeklyCost"),
              at("flow.weeklyCostAfter"),
              at("flow.oneOffCost"),
              null,
              Extras.NONE);
      case CAPACITY ->
          new Mechanism.Capacity(
              needed("capacity.units"),
              needed("capacity.occupancy"),
              needed("capacity.weeklyCost"),
              needed("capacity.weeklyCostAfter"),
              Extras.NONE);
      case PROFILE ->
          new Mechanism.Profile(
              needed("profile.levels"), false, at("profile.multiplier"), Extras.NONE);
    };
  }

  private @Nullable Rollout rollout() {
    var start = at("rollout.start");
    var buildUp = at("rollout.buildUp");
    return start == null && buildUp == null
        ? null
        : Rollout.of(start, buildUp, RolloutShape.LINEAR);
  }

  private @Nullable Reductions reductions() {
    var made =
        new Reductions(
            at("reductions.deadweight"),
            at("reductions.overlap"),
            at("reductions.breakdown"),
            Extras.NONE);
    return made.equals(Reductions.NONE) ? null : made;
  }

  private @Nullable Baseline baseline() {
    var value = at("baseline.value");
    var population = at("baseline.population");
    return value == null && population == null
        ? null
        : new Baseline(value, population, "", "", Extras.NONE);
  }

  private @Nullable String at(String place) {
    return named.get(place);
  }

  private String needed(String place) {
    return Objects.requireNonNull(at(place), place);
  }
}
