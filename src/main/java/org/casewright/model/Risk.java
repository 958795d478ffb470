package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that may go wrong.
///
/// @param chance id of an assumption from 0 to 1
/// @param cost id of an assumption in £
/// @param year in which it would cost; absent where not said
/// @param opportunity id of the opportunity it threatens; absent means the programme
public record Risk(
    String id,
    String name,
    @Nullable String chance,
    @Nullable String cost,
    @Nullable FinancialYear year,
    @Nullable String opportunity,
    String mitigation,
    String owner,
    Extras extras) {
  public Risk {
    Problem.requireId(id);
    Problem.requireName("name", name);
  }

  /// Every assumption it names.
  public List<Use> uses() {
    return new Uses()
        .add(Place.RISK_CHANCE, chance, "chance")
        .add(Place.RISK_COST, cost, "cost")
        .list();
  }

  public Risk withId(String id) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withName(String name) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withChance(@Nullable String chance) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withCost(@Nullable String cost) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withYear(@Nullable FinancialYear year) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withOpportunity(@Nullable String opportunity) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withMitigation(String mitigation) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }

  public Risk withOwner(String owner) {
    return new Risk(id, name, chance, cost, year, opportunity, mitigation, owner, extras);
  }
}
