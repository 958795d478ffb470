package org.casewright.model;

import static org.casewright.model.Integrity.eachIndexed;
import static org.casewright.model.Integrity.ids;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Whether every reference of a case leads somewhere, and scenarios are based on each other without
/// a circle.
record References(Integrity.Parts parts, Set<String> assumptions, Problem.Collector problems) {

  /// How many scenarios of a circle a sentence names.
  private static final int MOST_STEPS = 6;

  References(Integrity.Parts parts, Problem.Collector problems) {
    this(parts, ids(parts.assumptions(), Assumption::id), problems);
  }

  void check() {
    checkScenarios();
    checkReferences();
    checkPublished();
    checkStory();
  }

  private void checkScenarios() {
    var ids = ids(parts.scenarios(), Scenario::id);
    var opportunities = ids(parts.opportunities(), Opportunity::id);
    eachIndexed(
        parts.scenarios(),
        (s, i) -> {
          var path = "scenarios[" + i + "]";
          problems.require(
              i > 0 || (s.changesNothing() && s.basedOn() == null),
              path,
              ("The first scenario, “%s”, is the plan and replaces nothing; put its values in the"
                      + " assumptions, or in a scenario after it.")
                  .formatted(s.name()));
          if (s.basedOn() != null) {
            mustExist(
                ids, s.basedOn(), path + ".basedOn", "scenario “" + s.name() + "”", "scenario");
          }
          checkReplacements(s, path, opportunities);
        });
    if (problems.isEmpty()) {
      checkCycles();
    }
  }

  private void checkReplacements(Scenario scenario, String path, Set<String> opportunities) {
    var by = "scenario “" + scenario.name() + "”";
    scenario
        .values()
        .keySet()
        .forEach(id -> mustExist(assumptions, id, path + ".values." + id, by, "assumption"));
    eachIndexed(
        scenario.without(),
        (id, i) -> mustExist(opportunities, id, path + ".without[" + i + "]", by, "opportunity"));
    scenario
        .opportunities()
        .keySet()
        .forEach(
            id -> mustExist(opportunities, id, path + ".opportunities." + id, by, "opportunity"));
  }

  /// Follows each scenario to the plan, once: what is known to get there is not followed again.
  private void checkCycles() {
    var scenarios = parts.scenarios();
    var index = new HashMap<String, Integer>();
    eachIndexed(scenarios, (s, i) -> index.put(s.id(), i));
    var followed = new HashSet<Integer>();
    for (var i = 0; i < scenarios.size(); i++) {
      var way = new LinkedHashSet<Integer>();
      Integer next = i;
      while (next != null && !followed.contains(next) && way.add(next)) {
        var base = scenarios.get(next).basedOn();
        next = base == null ? null : index.get(base);
      }
      if (next != null && !followed.contains(next)) {
        var steps = List.copyOf(way);
        addCircle(steps.subList(steps.indexOf(next), steps.size()));
      }
      followed.addAll(way);
    }
  }

  /// @param circle places of scenarios, each based on the next and the last on the first
  private void addCircle(List<Integer> circle) {
    eachIndexed(
        circle,
        (place, step) ->
            problems.add(
                "scenarios[" + place + "].basedOn",
                "The scenario “%s” is in the end based on itself (%s); base one of them on the plan."
                    .formatted(parts.scenarios().get(place).name(), around(circle, step))));
  }

  /// Once round the circle and back, `a → b → a`; a long one is shortened.
  private String around(List<Integer> circle, int start) {
    var steps =
        IntStream.range(start, start + Math.min(circle.size(), MOST_STEPS))
            .mapToObj(step -> idOnThe(circle, step))
            .collect(Collectors.joining(" → "));
    return steps + (circle.size() > MOST_STEPS ? " → … → " : " → ") + idOnThe(circle, start);
  }

  private String idOnThe(List<Integer> circle, int step) {
    return parts.scenarios().get(circle.get(step % circle.size())).id();
  }

  private void checkReferences() {
    var workstreams = ids(parts.workstreams(), Workstream::id);
    var lines = ids(parts.budgetLines(), BudgetLine::id);
    eachIndexed(
        parts.opportunities(),
        (o, i) -> {
          var path = "opportunities[" + i + "]";
          var by = "opportunity “" + o.name() + "”";
          mustExist(workstreams, o.workstream(), path + ".workstream", by, "workstream");
          checkShares(o.budget(), path, by, lines);
        });
    eachIndexed(
        parts.costs(),
        (c, i) -> checkShares(c.budget(), "costs[" + i + "]", "cost “" + c.name() + "”", lines));
    eachIndexed(
        parts.milestones(),
        (m, i) -> {
          if (m.workstream() != null) {
            mustExist(
                workstreams,
                m.workstream(),
                "milestones[" + i + "].workstream",
                "milestone “" + m.name() + "”",
                "workstream");
          }
        });
    var opportunities = ids(parts.opportunities(), Opportunity::id);
    eachIndexed(
        parts.risks(),
        (r, i) -> {
          if (r.opportunity() != null) {
            mustExist(
                opportunities,
                r.opportunity(),
                "risks[" + i + "].opportunity",
                "risk “" + r.name() + "”",
                "opportunity");
          }
        });
    for (var use :
        Integrity.uses(parts.opportunities(), parts.costs(), parts.risks(), parts.scenarios())) {
      mustExist(assumptions, use.assumption(), use.path(), "“" + use.by() + "”", "assumption");
    }
  }

  private void checkShares(List<BudgetShare> shares, String path, String by, Set<String> lines) {
    eachIndexed(
        shares,
        (share, i) ->
            mustExist(lines, share.line(), path + ".budget[" + i + "].line", by, "budget line"));
  }

  /// What a published figure may name.
  private record Nameable(
      Set<String> scenarios,
      Set<String> workstreams,
      Set<String> opportunities,
      Set<String> costs,
      Set<String> budgetLines,
      Set<String> agencies) {

    static Nameable in(Integrity.Parts parts) {
      return new Nameable(
          parts.scenarios().isEmpty()
              ? Set.of(Scenario.PLAN.id())
              : ids(parts.scenarios(), Scenario::id),
          ids(parts.workstreams(), Workstream::id),
          ids(parts.opportunities(), Opportunity::id),
          ids(parts.costs(), Cost::id),
          ids(parts.budgetLines(), BudgetLine::id),
          ids(parts.budgetLines(), BudgetLine::agency));
    }
  }

  private void checkPublished() {
    var ids = ids(parts.published(), PublishedFigure::id);
    var known = Nameable.in(parts);
    eachIndexed(
        parts.published(),
        (p, i) -> {
          var path = "published[" + i + "]";
          var by = "published figure “" + p.label() + "”";
          switch (p.claim()) {
            case PublishedFigure.Claim.Sum(var of) ->
                eachIndexed(
                    of,
                    (id, k) ->
                        mustExist(
                            ids,
                            id.startsWith("-") ? id.substring(1) : id,
                            path + ".of[" + k + "]",
                            by,
                            "published figure"));
            case PublishedFigure.Claim.Computed(var query) -> checkQuery(known, query, path, by);
            case PublishedFigure.Claim.Counted(_, var query) -> checkQuery(known, query, path, by);
          }
        });
  }

  private void checkStory() {
    var known = Nameable.in(parts);
    eachIndexed(
        parts.story(),
        (step, i) -> {
          var path = "story[" + i + "]";
          var by = "step “" + step.name() + "”";
          var scene = step.scene();
          if (scene.scenario() != null) {
            mustExist(known.scenarios(), scene.scenario(), path + ".scenario", by, "scenario");
          }
          if (scene.workstream() != null) {
            mustExist(
                known.workstreams(), scene.workstream(), path + ".workstream", by, "workstream");
          }
          if (scene.budgetLine() != null) {
            mustExist(
                known.budgetLines(), scene.budgetLine(), path + ".budgetLine", by, "budget line");
          }
          mustAllExist(known.scenarios(), scene.beside(), path + ".beside", by, "scenario");
          mustAllExist(assumptions, step.levers(), path + ".levers", by, "assumption");
        });
  }

  private void checkQuery(Nameable known, FigureQuery query, String path, String by) {
    if (query.scenario() != null) {
      mustExist(known.scenarios(), query.scenario(), path + ".scenario", by, "scenario");
    }
    if (query.year() != null) {
      problems.require(
          parts.timeline().indexOf(query.year()).isPresent(),
          path + ".year",
          "The %s speaks of %s, which is outside the case's years.".formatted(by, query.year()));
    }
    var scope = query.scope();
    mustAllExist(known.workstreams(), scope.workstreams(), path + ".workstream", by, "workstream");
    mustAllExist(
        known.opportunities(), scope.opportunities(), path + ".opportunity", by, "opportunity");
    mustAllExist(known.costs(), scope.costs(), path + ".cost", by, "cost");
    mustAllExist(known.budgetLines(), scope.budgetLines(), path + ".budgetLine", by, "budget line");
    mustAllExist(known.agencies(), scope.agencies(), path + ".agency", by, "agency");
    mustAllExist(assumptions, scope.assumptions(), path + ".assumption", by, "assumption");
  }

  private void mustAllExist(
      Set<String> ids, List<String> wanted, String path, String by, String what) {
    wanted.forEach(id -> mustExist(ids, id, path, by, what));
  }

  private void mustExist(Set<String> ids, String wanted, String path, String by, String what) {
    if (ids.contains(wanted)) {
      return; // by far the most often; the sentence would cost more than everything else
    }
    problems.add(
        path,
        "%s names the %s “%s”, and there is none with that id."
            .formatted(by.startsWith("“") ? by : "The " + by, what, Problem.shortened(wanted)));
  }
}
