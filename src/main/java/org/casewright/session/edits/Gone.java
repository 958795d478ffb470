package org.casewright.session.edits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.model.Wording;
import org.jspecify.annotations.Nullable;

/// A case without some of its things, and without whatever only mentions them: places that may be
/// empty are, shares of budget lines are re-scaled to add to 1, scenarios no longer speak of them,
/// published figures no longer count them, risks and milestones belong to the programme.
///
/// @param ids of what goes, by list
record Gone(Map<Listing<?>, Set<String>> ids) {

  /// @throws org.casewright.model.Problem.InvalidCase if something that stays cannot do without
  ///     them: an opportunity without its workstream, a flow without its volume, a scenario without
  ///     what it is based on
  static BusinessCase without(BusinessCase in, Collection<? extends Thing> things) {
    var ids = new HashMap<Listing<?>, Set<String>>();
    for (var thing : things) {
      ids.computeIfAbsent(thing.listing(), _ -> new LinkedHashSet<>()).add(thing.id());
    }
    return new Gone(ids).from(in);
  }

  private Set<String> of(Listing<?> shelf) {
    return Objects.requireNonNullElse(ids.get(shelf), Set.of());
  }

  private BusinessCase from(BusinessCase in) {
    var unlinked = unlinked(Listing.STORY.changed(unpublished(in), this::untold));
    var fewer = Listing.OPPORTUNITIES.without(unlinked, of(Listing.OPPORTUNITIES));
    fewer = Listing.COSTS.without(fewer, of(Listing.COSTS));
    fewer = Listing.RISKS.without(fewer, of(Listing.RISKS));
    fewer = Listing.MILESTONES.without(fewer, of(Listing.MILESTONES));
    fewer = Listing.WORKSTREAMS.without(fewer, of(Listing.WORKSTREAMS));
    fewer = Listing.BUDGET_LINES.without(fewer, of(Listing.BUDGET_LINES));
    fewer = Listing.STORY.without(fewer, of(Listing.STORY));
    fewer = Listing.VERSIONS.without(fewer, of(Listing.VERSIONS));
    return of(Listing.ASSUMPTIONS).isEmpty() ? fewer : withoutAssumptions(fewer);
  }

  private BusinessCase unpublished(BusinessCase in) {
    var lines = of(Listing.BUDGET_LINES);
    var agencies = new LinkedHashSet<String>();
    in.budgetLines().forEach(each -> agencies.add(each.agency()));
    in.budgetLines().stream()
        .filter(each -> !lines.contains(each.id()))
        .forEach(each -> agencies.remove(each.agency()));
    return new Unpublished(ids, agencies).from(in);
  }

  /// Without links from what stays to what goes, but for assumptions.
  private BusinessCase unlinked(BusinessCase in) {
    var after =
        in.scenarios().isEmpty()
            ? in
            : Listing.SCENARIOS.changed(
                Listing.SCENARIOS.without(in, of(Listing.SCENARIOS)), this::withoutOpportunities);
    after =
        Listing.RISKS.changed(
            after,
            each ->
                isGone(Listing.OPPORTUNITIES, each.opportunity())
                    ? each.withOpportunity(null)
                    : each);
    after =
        Listing.MILESTONES.changed(
            after,
            each ->
                isGone(Listing.WORKSTREAMS, each.workstream()) ? each.withWorkstream(null) : each);
    var lines = of(Listing.BUDGET_LINES);
    after =
        Listing.OPPORTUNITIES.changed(
            after, each -> each.withBudget(LineShares.without(each.budget(), lines)));
    return Listing.COSTS.changed(
        after, each -> each.withBudget(LineShares.without(each.budget(), lines)));
  }

  /// The step shows what is left: words that speak of what goes stay, and are found by the checks.
  /// Figures that were those of a scenario shown do not become those of the plan unsaid.
  private Step untold(Step step) {
    var scene = step.scene();
    return said(step)
        .withScene(
            scene
                .withScenario(kept(Listing.SCENARIOS, scene.scenario()))
                .withWorkstream(kept(Listing.WORKSTREAMS, scene.workstream()))
                .withBudgetLine(kept(Listing.BUDGET_LINES, scene.budgetLine()))
                .withBeside(kept(Listing.SCENARIOS, scene.beside())))
        .withLevers(kept(Listing.ASSUMPTIONS, step.levers()));
  }

  private Step said(Step step) {
    var gone = step.scene().scenario();
    if (!isGone(Listing.SCENARIOS, gone)) {
      return step;
    }
    return step.withWords(
        words ->
            Wording.of(words)
                .withFields(
                    field -> field.query().scenario() == null ? field.underScenario(gone) : field)
                .written());
  }

  private @Nullable String kept(Listing<?> shelf, @Nullable String id) {
    return isGone(shelf, id) ? null : id;
  }

  private List<String> kept(Listing<?> shelf, List<String> ids) {
    return ids.stream().filter(id -> !isGone(shelf, id)).toList();
  }

  private boolean isGone(Listing<?> shelf, @Nullable String id) {
    return id != null && of(shelf).contains(id);
  }

  private Scenario withoutOpportunities(Scenario scenario) {
    var gone = of(Listing.OPPORTUNITIES);
    var changes = new LinkedHashMap<>(scenario.opportunities());
    changes.keySet().removeAll(gone);
    return scenario
        .withWithout(scenario.without().stream().filter(each -> !gone.contains(each)).toList())
        .withOpportunities(changes);
  }

  private BusinessCase withoutAssumptions(BusinessCase in) {
    var gone = of(Listing.ASSUMPTIONS);
    var after = new Months(in, (_, named) -> gone.contains(named)).asNumbers();
    after =
        Wiring.everywhere(
            after, (_, named) -> named == null || gone.contains(named) ? null : named);
    if (!in.scenarios().isEmpty()) {
      after =
          Listing.SCENARIOS.changed(
              after,
              each -> {
                var values = new LinkedHashMap<>(each.values());
                values.keySet().removeAll(gone);
                return each.withValues(values);
              });
    }
    return Listing.ASSUMPTIONS.without(after, gone);
  }
}
