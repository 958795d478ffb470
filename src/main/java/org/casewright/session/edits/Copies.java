package org.casewright.session.edits;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Use;

/// Duplicates: each stands after its original and is named “… (copy)”.
public final class Copies {

  private static final Pattern ENDING = Pattern.compile(" \\(copy( \\d+)?\\)$");

  private Copies() {}

  /// A copy of one thing. An opportunity, cost or risk comes with copies of the assumptions that
  /// only it uses, and with what scenarios put in their place; those that it shares stay shared. A
  /// workstream comes with its opportunities. Milestones, risks and published figures that speak of
  /// the original are not copied.
  ///
  /// @throws IllegalArgumentException if the case does not have it
  public static Added of(BusinessCase in, Thing thing) {
    var name = copyName(thing.listing().names(in), thing.label(in));
    var ids = FreeIds.of(in);
    var id = ids.next(name);
    return switch (thing) {
      case Thing.Workstream(var from) -> workstream(in, from, ids, id, name);
      case Thing.Opportunity(var from) ->
          new Added(OpportunityCopies.of(in, Map.of(from, id), ids), new Thing.Opportunity(id));
      case Thing.Cost(var from) -> cost(in, from, ids, id, name);
      case Thing.Risk(var from) -> risk(in, from, ids, id, name);
      case Thing.Scenario(var from) -> scenario(in, from, id, name);
      case Thing.Assumption(var from) ->
          new Added(Register.copied(in, Map.of(from, id), _ -> name), new Thing.Assumption(id));
      case Thing.BudgetLine(var from) -> {
        var copy = Listing.BUDGET_LINES.get(in, from).withId(id).withName(name);
        yield new Added(Listing.BUDGET_LINES.addedAfter(in, from, copy), new Thing.BudgetLine(id));
      }
      case Thing.Milestone(var from) -> {
        var copy = Listing.MILESTONES.get(in, from).withId(id).withName(name);
        yield new Added(Listing.MILESTONES.addedAfter(in, from, copy), new Thing.Milestone(id));
      }
      case Thing.PublishedFigure(var from) -> {
        var copy = Listing.PUBLISHED.get(in, from).withId(id).withLabel(name);
        yield new Added(
            Listing.PUBLISHED.addedAfter(in, from, copy), new Thing.PublishedFigure(id));
      }
      case Thing.Step(var from) -> {
        var copy = Listing.STORY.get(in, from).withId(id);
        yield new Added(Listing.STORY.addedAfter(in, from, copy), new Thing.Step(id));
      }
      case Thing.Version(var from) -> {
        var copy = Listing.VERSIONS.get(in, from).withId(id).withName(name).withApproved(false);
        yield new Added(Listing.VERSIONS.addedAfter(in, from, copy), new Thing.Version(id));
      }
    };
  }

  /// Gives the place its own copy of an assumption that it shares, labelled “… (its owner's name)”.
  /// No figure changes.
  ///
  /// @param use a use of this case, as [BusinessCase#usesOf] gives it
  /// @return the case and the assumption that the place names now: where nothing else uses it, the
  ///     same case and assumption
  public static Added justHere(BusinessCase in, Use use) {
    var here = Spot.of(in, use);
    var apart = Apart.of(in, List.of(use.assumption()), here::equals, here.owner().label(in));
    return new Added(apart.after(), new Thing.Assumption(apart.now(use.assumption())));
  }

  /// `Beds` gives `Beds (copy)`, then `Beds (copy 2)`.
  static String copyName(List<String> names, String original) {
    var plain = ENDING.matcher(original).replaceFirst("");
    var name = plain + " (copy)";
    for (var number = 2; names.contains(name); number++) {
      name = "%s (copy %d)".formatted(plain, number);
    }
    return name;
  }

  private static Added workstream(
      BusinessCase in, String from, FreeIds ids, String id, String name) {
    var copy = Listing.WORKSTREAMS.get(in, from).withId(id).withName(name);
    var copies = new LinkedHashMap<String, String>();
    for (var each : in.opportunities()) {
      if (each.workstream().equals(from)) {
        copies.put(each.id(), ids.next(copyName(Listing.OPPORTUNITIES.names(in), each.name())));
      }
    }
    var after = OpportunityCopies.of(Listing.WORKSTREAMS.addedAfter(in, from, copy), copies, ids);
    return new Added(
        Listing.OPPORTUNITIES.changed(
            after, each -> copies.containsValue(each.id()) ? each.withWorkstream(id) : each),
        new Thing.Workstream(id));
  }

  private static Added cost(BusinessCase in, String from, FreeIds ids, String id, String name) {
    var own = OwnCopies.of(in, Set.of(new Thing.Cost(from)), ids);
    var copy = Wiring.cost(Listing.COSTS.get(in, from), own.wire()).withId(id).withName(name);
    return new Added(Listing.COSTS.addedAfter(own.after(), from, copy), new Thing.Cost(id));
  }

  private static Added risk(BusinessCase in, String from, FreeIds ids, String id, String name) {
    var own = OwnCopies.of(in, Set.of(new Thing.Risk(from)), ids);
    var copy = Wiring.risk(Listing.RISKS.get(in, from), own.wire()).withId(id).withName(name);
    return new Added(Listing.RISKS.addedAfter(own.after(), from, copy), new Thing.Risk(id));
  }

  /// A copy of the plan is a scenario that replaces nothing yet.
  private static Added scenario(BusinessCase in, String from, String id, String name) {
    var written = Plans.written(in);
    var original = from.equals(in.plan().id()) ? written.plan() : Listing.SCENARIOS.get(in, from);
    var copy = original.withId(id).withName(name);
    return new Added(
        Listing.SCENARIOS.addedAfter(written, original.id(), copy), new Thing.Scenario(id));
  }
}
