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

  List<Use> uses() {
    return new Uses()
        .add(Place.RISK_CHANCE, chance, "chance")
        .add(Place.RISK_COST, cost, "cost")
        .list();
  }
}
