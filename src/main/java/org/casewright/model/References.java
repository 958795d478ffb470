package org.casewright.model;

import static org.casewright.model.Integrity.eachIndexed;
import static org.casewright.model.Integrity.ids;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether every reference of a case leads somewhere, and scenarios are based on each other without
/// a circle.
record References(Integrity.Parts parts, Set<String> assumptions, Problem.Collector problems) {

  References(Integrity.Parts parts, Problem.Collector problems) {
    this(parts, ids(parts.assumptions(), Assumption::id), problems);
  }

  void check() {
    checkScenarios();
    checkReferences();
    checkPublished();
  }

  private void checkScenarios() {
    var ids = ids(parts.scenarios(), Scenario::id);
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
          checkReplacements(s, path);
        });
    if (problems.isEmpty()) {
      checkCycles();
    }
  }

  private void checkReplacements(Scenario scenario, String path) {
    var by = "scenario “" + scenario.name() + "”";
    scenario
        .values()
        .keySet()
        .forEach(id -> mustExist(assumptions, id, path + ".values." + id, by, "assumption"));
    var opportunities = ids(parts.opportunities(), Opportunity::id);
    eachIndexed(
        scenario.without(),
        (id, i) -> mustExist(opportunities, id, path + ".without[" + i + "]", by, "opportunity"));
    scenario
        .opportunities()
        .keySet()
        .forEach(
            id -> mustExist(opportunities, id, path + ".opportunities." + id, by, "opportunity"));
  }

  private void checkCycles() {
    var basedOn = new HashMap<String, @Nullable String>();
    parts.scenarios().forEach(s -> basedOn.put(s.id(), s.basedOn()));
    eachIndexed(
        parts.scenarios(),
        (s, i) -> {
          var seen = new LinkedHashSet<String>();
          var next = s.id();
          while (next != null && seen.add(next)) {
            next = basedOn.get(next);
          }
          if (next != null) {
            problems.add(
                "scenarios[" + i + "].basedOn",
                "The scenario “%s” is in the end based on itself (%s); base one of them on the plan."
                    .formatted(s.name(), String.join(" → ", seen) + " → " + next));
          }
        });
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

  private void checkPublished() {
    var ids = ids(parts.published(), PublishedFigure::id);
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
            case PublishedFigure.Claim.Computed(var query) -> checkQuery(query, path, by);
            case PublishedFigure.Claim.Counted(_, var query) -> checkQuery(query, path, by);
          }
        });
  }

  private void checkQuery(FigureQuery query, String path, String by) {
    if (query.scenario() != null) {
      var scenarios =
          parts.scenarios().isEmpty()
              ? Set.of(Scenario.PLAN.id())
              : ids(parts.scenarios(), Scenario::id);
      mustExist(scenarios, query.scenario(), path + ".scenario", by, "scenario");
    }
    if (query.year() != null) {
      problems.require(
          parts.timeline().indexOf(query.year()).isPresent(),
          path + ".year",
          "The %s speaks of %s, which is outside the case's years.".formatted(by, query.year()));
    }
    var scope = query.scope();
    var workstreams = ids(parts.workstreams(), Workstream::id);
    var opportunities = ids(parts.opportunities(), Opportunity::id);
    var lines = ids(parts.budgetLines(), BudgetLine::id);
    var agencies = ids(parts.budgetLines(), BudgetLine::agency);
    mustAllExist(workstreams, scope.workstreams(), path + ".workstream", by, "workstream");
    mustAllExist(opportunities, scope.opportunities(), path + ".opportunity", by, "opportunity");
    mustAllExist(ids(parts.costs(), Cost::id), scope.costs(), path + ".cost", by, "cost");
    mustAllExist(lines, scope.budgetLines(), path + ".budgetLine", by, "budget line");
    mustAllExist(agencies, scope.agencies(), path + ".agency", by, "agency");
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
