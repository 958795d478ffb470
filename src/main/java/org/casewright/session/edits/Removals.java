package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.session.edits.Advice.Proposal;

/// Removing a thing: where it is in use, and what is sensible to do about that.
public final class Removals {

  private Removals() {}

  /// Where it is in use, a sentence each; empty where removing it concerns nothing else.
  public static List<String> usesOf(BusinessCase in, Thing thing) {
    return InUse.of(in, thing);
  }

  /// Why it cannot be removed, in which case [#options] offers nothing.
  public static Optional<String> whyNot(BusinessCase in, Thing thing) {
    return switch (thing) {
      case Thing.Scenario(var id) when id.equals(in.plan().id()) ->
          Optional.of(
              ("“%s” is the plan, which every other scenario starts from, and a case always has"
                      + " one. Rename it instead.")
                  .formatted(thing.label(in)));
      case Thing.Version(var id) when Listing.VERSIONS.get(in, id).approved() ->
          Optional.of(
              ("“%s” is the approved plan, and kept as it is. Say first that it is no longer the"
                      + " approved plan.")
                  .formatted(thing.label(in)));
      default -> Optional.empty();
    };
  }

  /// The sensible ways of removing it, the plainest first; each leads to a valid case and its
  /// sentence says what else goes or changes. Assumptions that only it used go with it unless the
  /// label says that they stay.
  ///
  /// @throws IllegalArgumentException if the case does not have it
  public static List<Proposal> options(BusinessCase in, Thing thing) {
    if (whyNot(in, thing).isPresent()) {
      return List.of();
    }
    var name = Words.quoted(in, thing);
    Map<String, UnaryOperator<BusinessCase>> ways =
        switch (thing) {
          case Thing.Workstream(var id) -> GroupRemoval.workstream(in, id, name);
          case Thing.BudgetLine(var id) -> GroupRemoval.budgetLine(in, id, name);
          case Thing.Scenario(var id) -> ScenarioRemoval.ways(in, id, name);
          case Thing.Assumption(var id) -> AssumptionRemoval.ways(in, id, name);
          case Thing.Opportunity(var id) -> opportunity(in, id, name);
          case Thing.PublishedFigure(var id) -> publishedFigure(in, id, name);
          case Thing.Cost _, Thing.Risk _, Thing.Milestone _, Thing.Step _, Thing.Version _ ->
              withOwn(in, thing, name);
        };
    var options = new ArrayList<Proposal>();
    ways.forEach(
        (label, edit) -> {
          var proposal = new Proposal(label, Consequences.of(in, thing, edit), edit);
          if (Advice.tried(in, proposal, "") instanceof Proposal possible) {
            options.add(possible);
          }
        });
    return options;
  }

  private static Map<String, UnaryOperator<BusinessCase>> withOwn(
      BusinessCase in, Thing thing, String name) {
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    ways.put("Remove " + name, each -> Own.without(each, List.of(thing)));
    var own = Register.ownedBy(in, Set.of(thing));
    if (!own.isEmpty()) {
      ways.put(
          "Remove %s and keep its %s".formatted(name, Words.count(own.size(), "assumption")),
          each -> Gone.without(each, List.of(thing)));
    }
    return ways;
  }

  private static Map<String, UnaryOperator<BusinessCase>> opportunity(
      BusinessCase in, String id, String name) {
    var ways = withOwn(in, new Thing.Opportunity(id), name);
    var all = new ArrayList<Thing>(List.of(new Thing.Opportunity(id)));
    in.risks().stream()
        .filter(each -> id.equals(each.opportunity()))
        .forEach(each -> all.add(new Thing.Risk(each.id())));
    if (all.size() > 1) {
      ways.put(
          "Remove %s and the %s to it".formatted(name, Words.count(all.size() - 1, "risk")),
          each -> Own.without(each, all));
    }
    return ways;
  }

  private static Map<String, UnaryOperator<BusinessCase>> publishedFigure(
      BusinessCase in, String id, String name) {
    var thing = new Thing.PublishedFigure(id);
    var ways = new LinkedHashMap<String, UnaryOperator<BusinessCase>>();
    ways.put("Remove " + name, each -> Gone.without(each, List.of(thing)));
    var withSums = Own.withSums(in, id);
    if (withSums.size() > 1) {
      ways.put(
          "Remove %s and the %s with it".formatted(name, Words.count(withSums.size() - 1, "sum")),
          each -> Gone.without(each, withSums));
    }
    return ways;
  }
}
