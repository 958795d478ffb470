package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;

/// Ways of removing what others belong to: a workstream, a budget line.
final class GroupRemoval {

  private GroupRemoval() {}

  static Map<String, UnaryOperator<BusinessCase>> workstream(
      BusinessCase in, String id, String name) {
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    var members =
        in.opportunities().stream()
            .filter(each -> each.workstream().equals(id))
            .map(Opportunity::id)
            .toList();
    var thing = new Thing.Workstream(id);
    if (members.isEmpty()) {
      ways.put("Remove " + name, each -> Gone.without(each, List.of(thing)));
      return ways;
    }
    var all = new ArrayList<Thing>(List.of(thing));
    members.forEach(member -> all.add(new Thing.Opportunity(member)));
    var count = Words.count(members.size(), "opportunity");
    ways.put("Remove %s with its %s".formatted(name, count), each -> Own.without(each, all));
    for (var other : in.workstreams()) {
      if (!other.id().equals(id)) {
        ways.put(
            "Move its %s to “%s” and remove %s".formatted(count, other.name(), name),
            each -> Gone.without(moved(each, members, id, other.id()), List.of(thing)));
      }
    }
    return ways;
  }

  private static BusinessCase moved(
      BusinessCase in, List<String> opportunities, String from, String to) {
    var after = in;
    for (var opportunity : opportunities) {
      after = Order.toWorkstream(after, opportunity, to);
    }
    return Listing.MILESTONES.changed(
        after, each -> from.equals(each.workstream()) ? each.withWorkstream(to) : each);
  }

  static Map<String, UnaryOperator<BusinessCase>> budgetLine(
      BusinessCase in, String id, String name) {
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    var thing = new Thing.BudgetLine(id);
    var used =
        in.opportunities().stream().anyMatch(each -> names(each.budget(), id))
            || in.costs().stream().anyMatch(each -> names(each.budget(), id));
    ways.put(
        used ? "Remove %s and leave its shares unallocated".formatted(name) : "Remove " + name,
        each -> Gone.without(each, List.of(thing)));
    for (var other : in.budgetLines()) {
      if (used && !other.id().equals(id)) {
        ways.put(
            "Move its shares to “%s” and remove %s".formatted(other.name(), name),
            each -> Gone.without(shifted(each, id, other.id()), List.of(thing)));
      }
    }
    return ways;
  }

  private static boolean names(List<BudgetShare> shares, String line) {
    return shares.stream().anyMatch(each -> each.line().equals(line));
  }

  private static BusinessCase shifted(BusinessCase in, String from, String to) {
    var after =
        Listing.OPPORTUNITIES.changed(
            in, each -> each.withBudget(LineShares.moved(each.budget(), from, to)));
    return Listing.COSTS.changed(
        after, each -> each.withBudget(LineShares.moved(each.budget(), from, to)));
  }
}
