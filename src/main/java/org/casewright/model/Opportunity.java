package org.casewright.model;

import java.util.List;
import java.util.function.Consumer;
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

  public Opportunity withId(String id) {
    return but(draft -> draft.id = id);
  }

  public Opportunity withReference(String reference) {
    return but(draft -> draft.reference = reference);
  }

  public Opportunity withName(String name) {
    return but(draft -> draft.name = name);
  }

  public Opportunity withWorkstream(String workstream) {
    return but(draft -> draft.workstream = workstream);
  }

  public Opportunity withTemplate(String template) {
    return but(draft -> draft.template = template);
  }

  public Opportunity withStatus(@Nullable Status status) {
    return but(draft -> draft.status = status);
  }

  public Opportunity withMechanism(Mechanism mechanism) {
    return but(draft -> draft.mechanism = mechanism);
  }

  public Opportunity withRollout(@Nullable Rollout rollout) {
    return but(draft -> draft.rollout = rollout);
  }

  public Opportunity withReductions(@Nullable Reductions reductions) {
    return but(draft -> draft.reductions = reductions);
  }

  public Opportunity withOutcome(String outcome) {
    return but(draft -> draft.outcome = outcome);
  }

  public Opportunity withBaseline(@Nullable Baseline baseline) {
    return but(draft -> draft.baseline = baseline);
  }

  public Opportunity withCashability(@Nullable Cashability cashability) {
    return but(draft -> draft.cashability = cashability);
  }

  public Opportunity withBudget(List<BudgetShare> budget) {
    return but(draft -> draft.budget = budget);
  }

  private Opportunity but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /// An opportunity while one of its parts is replaced; it never leaves this record.
  private static final class Draft {
    private String id;
    private String reference;
    private String name;
    private String workstream;
    private String template;
    private @Nullable Status status;
    private Mechanism mechanism;
    private @Nullable Rollout rollout;
    private @Nullable Reductions reductions;
    private String outcome;
    private @Nullable Baseline baseline;
    private @Nullable Cashability cashability;
    private List<BudgetShare> budget;
    private Extras extras;

    private Draft(Opportunity from) {
      id = from.id;
      reference = from.reference;
      name = from.name;
      workstream = from.workstream;
      template = from.template;
      status = from.status;
      mechanism = from.mechanism;
      rollout = from.rollout;
      reductions = from.reductions;
      outcome = from.outcome;
      baseline = from.baseline;
      cashability = from.cashability;
      budget = from.budget;
      extras = from.extras;
    }

    private Opportunity done() {
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
}
