package org.casewright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rules that hold between the records of a case: every id once, every reference to something,
/// every unit and number fit for its place, in every scenario.
record Integrity(Parts parts, Problem.Collector problems) {

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
      List<Risk> risks,
      List<Step> story,
      List<Version> versions) {}

  static List<Problem> problems(Parts parts) {
    var integrity = new Integrity(parts, new Problem.Collector());
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
    checkApproved();
    new References(parts, problems).check();
    if (problems.isEmpty()) { // what follows reads through references that must lead somewhere
      new Fitness(parts, problems).check();
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

  private void checkApproved() {
    var hasApproved = false;
    for (var i = 0; i < parts.versions().size(); i++) {
      var version = parts.versions().get(i);
      if (hasApproved && version.approved()) {
        problems.add(
            "versions[" + i + "].approved",
            "Only one version can be the approved plan; “%s” is a second one."
                .formatted(version.name()));
      }
      hasApproved |= version.approved();
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
    checkIds(seen, "story", parts.story(), Step::id);
    checkIds(seen, "versions", parts.versions(), Version::id);
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

  static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toCollection(HashSet::new));
  }

  /// What is done with each of a list and its place in it.
  interface Indexed<T> {
    void accept(T thing, int index);
  }

  static <T> void eachIndexed(List<T> things, Indexed<T> action) {
    for (var i = 0; i < things.size(); i++) {
      action.accept(things.get(i), i);
    }
  }
}
