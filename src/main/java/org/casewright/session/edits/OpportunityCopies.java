package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Scenario;

/// Copies of opportunities, which come to the same figures as their originals in every scenario.
final class OpportunityCopies {

  private OpportunityCopies() {}

  /// @param copies ids of the copies by those of the originals
  static BusinessCase of(BusinessCase in, Map<String, String> copies, FreeIds ids) {
    var users = new LinkedHashSet<Thing>();
    copies.keySet().forEach(each -> users.add(new Thing.Opportunity(each)));
    var own = OwnCopies.of(in, users, ids);
    var after = own.after();
    for (var pair : copies.entrySet()) {
      var original = Listing.OPPORTUNITIES.get(in, pair.getKey());
      var copy =
          Wiring.opportunity(original, own.wire())
              .withId(pair.getValue())
              .withName(Copies.copyName(Listing.OPPORTUNITIES.names(after), original.name()));
      after = Listing.OPPORTUNITIES.addedAfter(after, original.id(), copy);
    }
    return in.scenarios().isEmpty()
        ? after
        : Listing.SCENARIOS.changed(after, each -> alsoFor(each, copies, own.wire()));
  }

  /// The scenario with what it says of opportunities said of their copies too.
  private static Scenario alsoFor(Scenario scenario, Map<String, String> copies, Wire own) {
    var without = new ArrayList<String>();
    for (var id : scenario.without()) {
      without.add(id);
      var copy = copies.get(id);
      if (copy != null) {
        without.add(copy);
      }
    }
    var changes = new LinkedHashMap<String, OpportunityChange>();
    scenario
        .opportunities()
        .forEach(
            (id, change) -> {
              changes.put(id, change);
              var copy = copies.get(id);
              if (copy != null) {
                changes.put(copy, Wiring.change(scenario.id(), id, change, own));
              }
            });
    return scenario.withWithout(without).withOpportunities(changes);
  }
}
