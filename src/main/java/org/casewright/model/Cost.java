package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One cost of the programme.
///
/// @param kind revenue or capital; absent where not said
/// @param funding where the money comes from; empty where not said
/// @param budget shares of budget lines that add to 1; empty means unallocated
public record Cost(
    String id,
    String reference,
    String name,
    CostTerms terms,
    @Nullable CostKind kind,
    String funding,
    List<BudgetShare> budget,
    Extras extras) {

  public Cost {
    Problem.requireId(id);
    Problem.requireName("name", name);
    budget = List.copyOf(budget);
    Problem.require(
        budget.isEmpty() || new Shares(budget.stream().map(BudgetShare::share).toList()).addToOne(),
        "budget",
        "“%s”: its shares of budget lines do not add to 1.".formatted(name));
  }

  public static Cost of(String id, String name, CostTerms terms) {
    return new Cost(id, "", name, terms, null, "", List.of(), Extras.NONE);
  }

  /// Every assumption it names; paths start at the cost.
  public List<Use> uses() {
    return terms.uses();
  }

  public Cost withId(String id) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withReference(String reference) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withName(String name) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withTerms(CostTerms terms) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withKind(@Nullable CostKind kind) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withFunding(String funding) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }

  public Cost withBudget(List<BudgetShare> budget) {
    return new Cost(id, reference, name, terms, kind, funding, budget, extras);
  }
}
