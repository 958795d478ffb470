package org.casewright.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules that hold between the records of a case: every id once, every reference to something,
/// every unit and number fit for its place, in every scenario.
record Integrity(Parts parts, Map<String, Assumption> register, Problem.Collector problems) {

  /// The parts of a case that refer to each other.
  record Parts(
      Timeline timeline,
      @Nullable Prices prices,
      List<Assumption> assumptions,
      List<Workstream> workstreams,
      List<BudgetLine> budgetLines,
      List<Opportunity> opportunities,
      List<Cost> costs,
      List<GradeAdjustment> optimismBias,
      List<Scenario> scenarios,
      List<PublishedFigure> published,
      List<Milestone> milestones,
      List<Risk> risks) {}

  static List<Problem> problems(Parts parts) {
    var register = new LinkedHashMap<String, Assumption>();
    parts.assumptions().forEach(a -> register.putIfAbsent(a.id(), a));
    var integrity = new Integrity(parts, register, new Problem.Collector());
    integrity.checkAll();
    return integrity.problems.found();
  }

  static List<Use> uses(
      List<Opportunity> opportunities,
      List<Cost> costs,
      List<Risk> risks,
      List<Scenario> scenarios) {
    var uses = new ArrayList<Use>();
    eachIndexed(
        opportunities,
        (o, i) -> o.uses().forEach(u -> uses.add(u.under(o.name(), "opportunities[" + i + "]"))));
    eachIndexed(
        costs, (c, i) -> c.uses().forEach(u -> uses.add(u.under(c.name(), "costs[" + i + "]"))));
    eachIndexed(
        risks, (r, i) -> r.uses().forEach(u -> uses.add(u.under(r.name(), "risks[" + i + "]"))));
    eachIndexed(
        scenarios,
        (s, i) ->
            s.opportunities()
                .forEach(
                    (id, change) -> {
                      var prefix = "scenarios[" + i + "].opportunities." + id;
                      if (change.rollout() != null) {
                        change
                            .rollout()
                            .uses()
                            .forEach(u -> uses.add(u.under("Scenario " + s.name(), prefix)));
                      }
                    }));
    return uses;
  }

  private void checkAll() {
    checkPriceBase();
    checkIds();
    checkScenarios();
    checkReferences();
    checkPublished();
    if (!problems.isEmpty()) {
      return; // what follows reads through references that must lead somewhere
    }
    var uses = uses(parts.opportunities(), parts.costs(), parts.risks(), parts.scenarios());
    uses.forEach(this::checkUse);
    checkSeriesRoles(uses);
    checkGrades(uses);
    if (problems.isEmpty()) {
      checkFees();
    }
  }

  private void checkPriceBase() {
    var prices = parts.prices();
    if (prices != null && prices.baseYear() != null) {
      problems.require(
          prices.baseYear() <= parts.timeline().firstYear() && prices.baseYear() >= 1950,
          "prices.baseYear",
          "The price-base year %d must not be later than the first year, %d."
              .formatted(prices.baseYear(), parts.timeline().firstYear()));
    }
  }

  private void checkIds() {
    var seen = new HashMap<String, String>();
    checkIds(seen, "assumptions", parts.assumptions(), Assumption::id);
    checkIds(seen, "workstreams", parts.workstreams(), Workstream::id);
    checkIds(seen, "budgetLines", parts.budgetLines(), BudgetLine::id);
    checkIds(seen, "opportunities", parts.opportunities(), Opportunity::id);
    checkIds(seen, "costs", parts.costs(), Cost::id);
    checkIds(seen, "scenarios", parts.scenarios(), Scenario::id);
    checkIds(seen, "published", parts.published(), PublishedFigure::id);
    checkIds(seen, "milestones", parts.milestones(), Milestone::id);
    checkIds(seen, "risks", parts.risks(), Risk::id);
  }

  private <T> void checkIds(
      Map<String, String> seen, String list, List<T> things, Function<T, String> id) {
    eachIndexed(
        things,
        (thing, i) -> {
          var before = seen.putIfAbsent(id.apply(thing), list);
          problems.require(
              before == null,
              list + "[" + i + "].id",
              "The id “%s” stands twice in the file (%s); each id may stand once."
                  .formatted(
                      id.apply(thing),
                      before == null || before.equals(list)
                          ? "in " + list
                          : "in " + before + " and in " + list));
        });
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
        .forEach(id -> mustExist(register.keySet(), id, path + ".values." + id, by, "assumption"));
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
    for (var use : uses(parts.opportunities(), parts.costs(), parts.risks(), parts.scenarios())) {
      mustExist(
          register.keySet(), use.assumption(), use.path(), "“" + use.by() + "”", "assumption");
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
    mustExist(
        ids(parts.workstreams(), Workstream::id), scope.workstreams(), path, by, "workstream");
    mustExist(
        ids(parts.opportunities(), Opportunity::id),
        scope.opportunities(),
        path,
        by,
        "opportunity");
    mustExist(ids(parts.costs(), Cost::id), scope.costs(), path, by, "cost");
    mustExist(
        ids(parts.budgetLines(), BudgetLine::id), scope.budgetLines(), path, by, "budgetLine");
    mustExist(ids(parts.budgetLines(), BudgetLine::agency), scope.agencies(), path, by, "agency");
    mustExist(register.keySet(), scope.assumptions(), path, by, "assumption");
  }

  private void mustExist(
      Set<String> ids, List<String> wanted, String path, String by, String what) {
    wanted.forEach(id -> mustExist(ids, id, path + "." + what, by, what));
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

  private void checkUse(Use use) {
    var assumption = registered(use.assumption());
    var place = use.place();
    problems.require(
        place.units().contains(assumption.unit()),
        use.path(),
        "“%s”: %s wants %s; “%s” is in %s."
            .formatted(
                use.by(),
                place.label(),
                place.wanted(),
                assumption.label(),
                assumption.unit().key()));
    problems.require(
        place.yearly() || assumption.growth() == null,
        use.path(),
        "“%s”: %s is a single number, so “%s” cannot grow from year to year."
            .formatted(use.by(), place.label(), assumption.label()));
    checkNumbers(use, assumption, assumption.value(), "");
    for (var scenario : parts.scenarios()) {
      var replacement = scenario.values().get(assumption.id());
      if (replacement != null) {
        checkNumbers(
            use, assumption, replacement.value(), " in the scenario “" + scenario.name() + "”");
      }
    }
  }

  private void checkNumbers(Use use, Assumption assumption, Series series, String where) {
    problems.require(
        use.place().yearly() || series instanceof Series.Single,
        use.path(),
        "“%s”: %s is a single number; “%s” has one for each year%s."
            .formatted(use.by(), use.place().label(), assumption.label(), where));
    for (var number : series.numbers()) {
      if (!use.place().bounds().allow(number)) {
        problems.add(
            use.path(),
            "“%s”: %s must be %s; “%s” is %s%s."
                .formatted(
                    use.by(),
                    use.place().label(),
                    use.place().bounds().words(),
                    assumption.label(),
                    assumption.unit().text(number),
                    where));
        return;
      }
    }
  }

  /// A list that stops early means something else as levels (the last holds) than as increments or
  /// one-off amounts (the rest is 0), so it may not be both.
  private void checkSeriesRoles(List<Use> uses) {
    var listed =
        uses.stream()
            .filter(use -> use.place().listed())
            .map(Use::assumption)
            .collect(Collectors.toSet());
    for (var use : uses) {
      problems.require(
          use.place() != Place.LEVELS || !listed.contains(use.assumption()),
          use.path(),
          ("“%s”: “%s” is used both as yearly levels and as increments or one-off amounts; make two"
                  + " assumptions of it.")
              .formatted(use.by(), labelOf(use.assumption())));
    }
  }

  /// Called only once every reference is known to lead somewhere.
  private Assumption registered(String id) {
    return Objects.requireNonNull(register.get(id));
  }

  private String labelOf(String assumption) {
    return registered(assumption).label();
  }

  private void checkGrades(List<Use> uses) {
    var known = new TreeSet<Integer>();
    eachIndexed(
        parts.optimismBias(),
        (row, i) ->
            problems.require(
                known.add(row.grade()),
                "optimismBias[" + i + "].grade",
                "Grade %d stands twice in the optimism-bias table.".formatted(row.grade())));
    if (known.isEmpty()) {
      return;
    }
    var graded =
        uses.stream()
            .filter(use -> use.place().graded())
            .map(Use::assumption)
            .collect(Collectors.toSet());
    eachIndexed(
        parts.assumptions(),
        (a, i) -> {
          if (graded.contains(a.id())) {
            checkGrade(known, a.evidence(), a.label(), "assumptions[" + i + "].evidence.grade");
          }
        });
    eachIndexed(
        parts.scenarios(),
        (s, i) ->
            s.values()
                .forEach(
                    (id, replacement) -> {
                      if (graded.contains(id)) {
                        checkGrade(
                            known,
                            replacement.evidence(),
                            labelOf(id),
                            "scenarios[" + i + "].values." + id + ".evidence.grade");
                      }
                    }));
  }

  private void checkGrade(
      Set<Integer> known, @Nullable Evidence evidence, String label, String path) {
    if (evidence != null && evidence.grade() != null) {
      problems.require(
          known.contains(evidence.grade()),
          path,
          "“%s” has evidence grade %d, which the optimism-bias table does not list; add a row for it."
              .formatted(label, evidence.grade()));
    }
  }

  private void checkFees() {
    var scenarios = parts.scenarios().isEmpty() ? List.of(Scenario.PLAN) : parts.scenarios();
    eachIndexed(
        parts.costs(),
        (cost, i) -> {
          if (cost.terms() instanceof CostTerms.ContingentFee fee && fee.threshold() != null) {
            for (var scenario : scenarios) {
              var inForce = InForce.of(BusinessCase.chain(scenarios, scenario.id()));
              problems.require(
                  amount(inForce, fee.threshold()).compareTo(amount(inForce, fee.fullAt())) <= 0,
                  "costs[" + i + "].contingentFee.threshold",
                  ("“%s”: the saving at which the fee starts is above the saving at which it is due"
                          + " in full (scenario “%s”).")
                      .formatted(cost.name(), scenario.name()));
            }
          }
        });
  }

  private BigDecimal amount(InForce inForce, String assumption) {
    return inForce.valueOf(registered(assumption)).held(0);
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
  }

  private interface Indexed<T> {
    void accept(T thing, int index);
  }

  private static <T> void eachIndexed(List<T> things, Indexed<T> action) {
    for (var i = 0; i < things.size(); i++) {
      action.accept(things.get(i), i);
    }
  }
}
