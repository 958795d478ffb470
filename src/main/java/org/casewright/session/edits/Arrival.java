package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casewright.analysis.Change;
import org.casewright.analysis.Changes;
import org.casewright.analysis.Comparison;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.Problem;
import org.casewright.model.Scenario;

/// A scenario of another copy of the case, brought into this one.
public sealed interface Arrival {

  /// It can be brought in.
  ///
  /// @param label as undo names it
  /// @param after the case with it, in the place of the one with its id or at the end
  /// @param replaces whether the case has a scenario of its id already
  /// @param sentences what it changes, and what of it is left out since the case does not have it
  record Possible(String label, BusinessCase after, boolean replaces, List<String> sentences)
      implements Arrival {
    public Possible {
      sentences = List.copyOf(sentences);
    }
  }

  /// It cannot, with the reasons.
  record Declined(List<String> reasons) implements Arrival {
    public Declined {
      reasons = List.copyOf(reasons);
    }
  }

  /// What bringing it in would do.
  static Arrival of(BusinessCase in, Scenario scenario) {
    if (scenario.id().equals(in.plan().id())) {
      return new Declined(
          List.of(
              ("“%s” has the id %s, which is that of the plan here, and the plan replaces nothing."
                      + " Rename the scenario's id in its file, or open the case it came from.")
                  .formatted(scenario.name(), scenario.id())));
    }
    var base = scenario.basedOn();
    if (base != null && in.scenario(base).isEmpty()) {
      return new Declined(
          List.of(
              ("“%s” is based on a scenario with the id %s, which this case does not have. Bring"
                      + " that one in first.")
                  .formatted(scenario.name(), base)));
    }
    var unknown = new ArrayList<String>();
    var fitting = fitting(in, scenario, unknown);
    try {
      return possible(in, put(in, fitting), fitting, unknown);
    } catch (Problem.InvalidCase invalid) {
      return new Declined(invalid.problems().stream().map(Problem::sentence).distinct().toList());
    }
  }

  private static BusinessCase put(BusinessCase in, Scenario scenario) {
    return in.scenario(scenario.id()).isPresent()
        ? Listing.SCENARIOS.changed(in, scenario.id(), _ -> scenario)
        : Listing.SCENARIOS.added(in, scenario);
  }

  /// The scenario without what the case does not have.
  private static Scenario fitting(BusinessCase in, Scenario scenario, List<String> unknown) {
    var opportunities = Listing.OPPORTUNITIES.ids(in);
    return scenario
        .withValues(known(scenario.values(), Listing.ASSUMPTIONS.ids(in), "number", unknown))
        .withOpportunities(
            known(scenario.opportunities(), opportunities, "rollout or cashability", unknown))
        .withWithout(scenario.without().stream().filter(opportunities::contains).toList());
  }

  private static <V> Map<String, V> known(
      Map<String, V> all, List<String> ids, String what, List<String> unknown) {
    var known = new LinkedHashMap<String, V>();
    all.forEach(
        (id, value) -> {
          if (ids.contains(id)) {
            known.put(id, value);
          } else {
            unknown.add(
                "Its %s for %s is left out: this case has nothing with that id."
                    .formatted(what, id));
          }
        });
    return known;
  }

  private static Arrival possible(
      BusinessCase in, BusinessCase after, Scenario scenario, List<String> unknown) {
    var replaces = in.scenario(scenario.id()).isPresent();
    var changes =
        replaces
            ? Changes.between(in, after)
            : Comparison.ofScenarios(after, after.plan().id(), scenario.id()).changes();
    var told = changes.stream().map(Change::sentence);
    return new Possible(
        (replaces ? "Scenario “%s” as in its file" : "New scenario “%s” from its file")
            .formatted(scenario.name()),
        after,
        replaces,
        Stream.of(told, left(in, scenario), unknown.stream())
            .flatMap(Function.identity())
            .distinct()
            .toList());
  }

  private static Stream<String> left(BusinessCase in, Scenario scenario) {
    return scenario.without().stream()
        .flatMap(id -> in.opportunity(id).map(Opportunity::name).stream())
        .map("It leaves out “%s”."::formatted);
  }
}
