package org.casewright.ui.inspector;

import java.util.LinkedHashMap;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Rollout;
import org.jspecify.annotations.Nullable;

/// The rollout and the division of an opportunity under the scenario shown: in the plan they are
/// its own, in any other scenario what that puts in their place.
///
/// @param opportunity its id
record InScenario(String scenario, String opportunity) {

  static InScenario of(Looking looking, Opportunity opportunity) {
    return new InScenario(looking.desk().shown().scenario(), opportunity.id());
  }

  boolean isPlan(BusinessCase businessCase) {
    return scenario.equals(businessCase.plan().id());
  }

  /// What the scenario itself puts in place; null where it puts nothing there.
  @Nullable OpportunityChange change(BusinessCase businessCase) {
    return businessCase.scenario(scenario).orElseThrow().opportunities().get(opportunity);
  }

  /// @param rollout null in the plan takes it away; in another scenario it gives back the plan's
  BusinessCase withRollout(BusinessCase businessCase, @Nullable Rollout rollout) {
    if (isPlan(businessCase)) {
      return Listing.OPPORTUNITIES.changed(businessCase, opportunity, o -> o.withRollout(rollout));
    }
    var before = change(businessCase);
    return with(
        businessCase,
        new OpportunityChange(
            rollout, before == null ? null : before.cashability(), extras(before)));
  }

  /// @param shares null in the plan takes them away; in another scenario it gives back the plan's
  BusinessCase withCashability(BusinessCase businessCase, @Nullable Cashability shares) {
    if (isPlan(businessCase)) {
      return Listing.OPPORTUNITIES.changed(
          businessCase, opportunity, o -> o.withCashability(shares));
    }
    var before = change(businessCase);
    return with(
        businessCase,
        new OpportunityChange(before == null ? null : before.rollout(), shares, extras(before)));
  }

  private static Extras extras(@Nullable OpportunityChange before) {
    return before == null ? Extras.NONE : before.extras();
  }

  private BusinessCase with(BusinessCase businessCase, OpportunityChange change) {
    return Listing.SCENARIOS.changed(
        businessCase,
        scenario,
        s -> {
          var changes = new LinkedHashMap<>(s.opportunities());
          if (change.rollout() == null && change.cashability() == null) {
            changes.remove(opportunity);
          } else {
            changes.put(opportunity, change);
          }
          return s.withOpportunities(changes);
        });
  }
}
