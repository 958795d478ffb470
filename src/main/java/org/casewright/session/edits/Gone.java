package org.casewright.session.edits;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// A case without some of its things, and without whatever only mentions them: places that may be
/// empty are, shares of budget lines are re-scaled to add to 1, scenarios no longer speak of them,
/// published figures no longer count them, risks and milestones belong to the programme.
///
/// @param ids of what goes, by list
record Gone(Map<Shelf<?>, Set<String>> ids) {

  /// @throws org.casewright.model.Problem.InvalidCase if something that stays cannot do without
  ///     them: an opportunity without its workstream, a flow without its volume, a scenario without
  ///     what it is based on
  static BusinessCase without(BusinessCase in, Collection<? extends Thing> things) {
    var ids = new HashMap<Shelf<?>, Set<String>>();
    for (var thing : things) {
      ids.computeIfAbsent(Shelf.of(thing), _ -> new LinkedHashSet<>()).add(thing.id());
    }
    return new Gone(ids).from(in);
  }

  private Set<String> of(Shelf<?> shelf) {
    return Objects.requireNonNullElse(ids.get(shelf), Set.of());
  }

  private BusinessCase from(BusinessCase in) {
    var unlinked = unlinked(unpublished(in));
    var fewer = Shelf.OPPORTUNITIES.without(unlinked, of(Shelf.OPPORTUNITIES));
    fewer = Shelf.COSTS.without(fewer, of(Shelf.COSTS));
    fewer = Shelf.RISKS.without(fewer, of(Shelf.RISKS));
    fewer = Shelf.MILESTONES.without(fewer, of(Shelf.MILESTONES));
    fewer = Shelf.WORKSTREAMS.without(fewer, of(Shelf.WORKSTREAMS));
    fewer = Shelf.BUDGET_LINES.without(fewer, of(Shelf.BUDGET_LINES));
    return of(Shelf.ASSUMPTIONS).isEmpty() ? fewer : withoutAssumptions(fewer);
  }

  private BusinessCase unpublished(BusinessCase in) {
    var lines = of(Shelf.BUDGET_LINES);
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
            : Shelf.SCENARIOS.changed(
                Shelf.SCENARIOS.without(in, of(Shelf.SCENARIOS)), this::withoutOpportunities);
    after =
        Shelf.RISKS.changed(
            after,
            each ->
                isGone(Shelf.OPPORTUNITIES, each.opportunity())
                    ? each.withOpportunity(null)
                    : each);
    after =
        Shelf.MILESTONES.changed(
            after,
            each ->
                isGone(Shelf.WORKSTREAMS, each.workstream()) ? each.withWorkstream(null) : each);
    var lines = of(Shelf.BUDGET_LINES);
    after =
        Shelf.OPPORTUNITIES.changed(
            after, each -> each.withBudget(LineShares.without(each.budget(), lines)));
    return Shelf.COSTS.changed(
        after, each -> each.withBudget(LineShares.without(each.budget(), lines)));
  }

  private boolean isGone(Shelf<?> shelf, @Nullable String id) {
    return id != null && of(shelf).contains(id);
  }

  private Scenario withoutOpportunities(Scenario scenario) {
    var gone = of(Shelf.OPPORTUNITIES);
    var changes = new LinkedHashMap<>(scenario.opportunities());
    changes.keySet().removeAll(gone);
    return scenario
        .withWithout(scenario.without().stream().filter(each -> !gone.contains(each)).toList())
        .withOpportunities(changes);
  }

  private BusinessCase withoutAssumptions(BusinessCase in) {
    var gone = of(Shelf.ASSUMPTIONS);
    var after = new Months(in, (_, named) -> gone.contains(named)).asNumbers();
    after =
        Wiring.everywhere(
            after, (_, named) -> named == null || gone.contains(named) ? null : named);
    if (!in.scenarios().isEmpty()) {
      after =
          Shelf.SCENARIOS.changed(
              after,
              each -> {
                var values = new LinkedHashMap<>(each.values());
                values.keySet().removeAll(gone);
                return each.withValues(values);
              });
    }
    return Shelf.ASSUMPTIONS.without(after, gone);
  }
}
