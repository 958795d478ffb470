package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One row of an opportunity matrix: something that changes by a stated volume and is worth money.
///
/// @param reference the organisation's own, such as T3.1; empty where it has none
/// @param workstream id of the workstream it belongs to
/// @param template id of the template it was made from; empty where none
/// @param status absent means idea
/// @param rollout absent means immediate
/// @param reductions absent means none
/// @param outcome what its stock counts, such as children or beds; empty where not said
/// @param cashability absent means not classified, and counts as all non-cashable
/// @param budget shares of budget lines that add to 1; empty means unallocated
public record Opportunity(
    String id,
    String reference,
    String name,
    String workstream,
    String template,
    @Nullable Status status,
    Mechanism mechanism,
    @Nullable Rollout rollout,
    @Nullable Reductions reductions,
    String outcome,
    @Nullable Baseline baseline,
    @Nullable Cashability cashability,
    List<BudgetShare> budget,
    Extras extras) {

  public Opportunity {
    Problem.requireId(id);
    Problem.requireName("name", name);
    budget = List.copyOf(budget);
    Problem.require(
        budget.isEmpty() || new Shares(budget.stream().map(BudgetShare::share).toList()).addToOne(),
        "budget",
        "“%s”: its shares of budget lines do not add to 1.".formatted(name));
  }

  public static Opportunity of(String id, String name, String workstream, Mechanism mechanism) {
    return new Opportunity(
        id,
        "",
        name,
        workstream,
        "",
        null,
        mechanism,
        null,
        null,
        "",
        null,
        null,
        List.of(),
        Extras.NONE);
  }

  /// How far it has come: as given, or an idea.
  public Status statusOrIdea() {
    return status == null ? Status.IDEA : status;
  }

  /// The classification, or all non-cashable where there is none.
  public Cashability cashabilityOrNone() {
    return cashability == null ? Cashability.UNCLASSIFIED : cashability;
  }

  public Reductions reductionsOrNone() {
    return reductions == null ? Reductions.NONE : reductions;
  }

  /// Every assumption it names, its baseline included; paths start at the opportunity.
  public List<Use> uses() {
    var uses = new Uses();
    uses.list().addAll(mechanism.uses());
    if (rollout != null) {
      uses.list().addAll(rollout.uses());
    }
    uses.list().addAll(reductionsOrNone().uses());
    if (baseline != null) {
      var place =
          switch (mechanism) {
            case Mechanism.Flow _ -> Place.FLOW_BASELINE;
            case Mechanism.Capacity _ -> Place.UNITS_BASELINE;
            case Mechanism.Profile _ -> Place.PROFILE_BASELINE;
          };
      uses.add(place, baseline.value(), "baseline.value");
      uses.add(Place.POPULATION, baseline.population(), "baseline.population");
    }
    return uses.list();
  }

  public Opportunity withRollout(@Nullable Rollout rollout) {
    return new Opportunity(
        id,
        reference,
        name,
        workstream,
        template,
        status,
        mechanism,
        rollout,
        reductions,
        outcome,
        baseline,
        cashability,
        budget,
        extras);
  }

  public Opportunity withCashability(@Nullable Cashability cashability) {
    return new Opportunity(
        id,
        reference,
        name,
        workstream,
        template,
        status,
        mechanism,
        rollout,
        reductions,
        outcome,
        baseline,
        cashability,
        budget,
        extras);
  }
}
