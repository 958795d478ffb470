package org.casewright.session.edits;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Listing;
import org.casewright.model.Risk;

/// A thing under another name, and with it the numbers that are named after it and that nothing
/// else uses: “New cost: amount each year” becomes “Analysts: amount each year”.
public final class Renaming {

  private static final String AFTER_NAME = ": ";

  private Renaming() {}

  public static BusinessCase opportunity(BusinessCase in, String id, String name) {
    var before = Listing.OPPORTUNITIES.get(in, id);
    return numbers(
        Listing.OPPORTUNITIES.changed(in, id, each -> each.withName(name)),
        before.uses().stream().map(use -> use.assumption()).toList(),
        before.name(),
        name);
  }

  public static BusinessCase cost(BusinessCase in, String id, String name) {
    Cost before = Listing.COSTS.get(in, id);
    return numbers(
        Listing.COSTS.changed(in, id, each -> each.withName(name)),
        before.uses().stream().map(use -> use.assumption()).toList(),
        before.name(),
        name);
  }

  public static BusinessCase risk(BusinessCase in, String id, String name) {
    Risk before = Listing.RISKS.get(in, id);
    return numbers(
        Listing.RISKS.changed(in, id, each -> each.withName(name)),
        before.uses().stream().map(use -> use.assumption()).toList(),
        before.name(),
        name);
  }

  private static BusinessCase numbers(
      BusinessCase renamed, List<String> assumptions, String before, String name) {
    var after = renamed;
    for (var id : assumptions) {
      var label = Listing.ASSUMPTIONS.get(after, id).label();
      if (label.startsWith(before + AFTER_NAME) && after.usersOf(id).size() == 1) {
        var other = name + label.substring(before.length());
        after = Listing.ASSUMPTIONS.changed(after, id, each -> each.withLabel(other));
      }
    }
    return after;
  }
}
