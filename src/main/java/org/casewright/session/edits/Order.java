package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;

/// The order in which things stand. Nothing that is computed depends on it, but that the first
/// scenario is the plan, which therefore stays first, and that milestones stand by their dates.
public final class Order {

  private Order() {}

  /// Moves a thing down its list by `by` places, up where negative, as far as it goes; an
  /// opportunity among those of its workstream.
  ///
  /// @throws IllegalArgumentException if the case does not have it
  public static BusinessCase move(BusinessCase in, Thing thing, int by) {
    return switch (thing) {
      case Thing.Opportunity(var id) -> {
        var workstream = Listing.OPPORTUNITIES.get(in, id).workstream();
        yield moved(
            in, Listing.OPPORTUNITIES, id, by, each -> each.workstream().equals(workstream));
      }
      case Thing.Scenario(var id) -> {
        var plan = in.plan().id();
        yield id.equals(plan)
            ? in
            : moved(in, Listing.SCENARIOS, id, by, each -> !each.id().equals(plan));
      }
      case Thing.Milestone _ -> in;
      default -> moved(in, thing.listing(), thing.id(), by, _ -> true);
    };
  }

  /// Whether moving it so would change anything.
  public static boolean canMove(BusinessCase in, Thing thing, int by) {
    return !move(in, thing, by).equals(in);
  }

  /// Moves an opportunity to another workstream, after those that it has.
  ///
  /// @throws IllegalArgumentException if the case does not have the one or the other
  public static BusinessCase toWorkstream(BusinessCase in, String opportunity, String workstream) {
    Listing.WORKSTREAMS.get(in, workstream);
    var moving = Listing.OPPORTUNITIES.get(in, opportunity);
    if (moving.workstream().equals(workstream)) {
      return in;
    }
    var others = new ArrayList<>(in.opportunities());
    others.remove(moving);
    var last =
        IntStream.range(0, others.size())
            .filter(i -> others.get(i).workstream().equals(workstream))
            .max()
            .orElse(others.size() - 1);
    others.add(last + 1, moving.withWorkstream(workstream));
    return in.withOpportunities(others);
  }

  /// Moves one among those of its list that `among` takes in; the others keep their places.
  private static <T> BusinessCase moved(
      BusinessCase in, Listing<T> shelf, String id, int by, Predicate<T> among) {
    var all = new ArrayList<>(shelf.list().apply(in));
    var places = IntStream.range(0, all.size()).filter(i -> among.test(all.get(i))).toArray();
    var group = new ArrayList<>(IntStream.of(places).mapToObj(all::get).toList());
    var thing = shelf.get(in, id);
    var from = group.indexOf(thing);
    var to = Math.clamp((long) from + by, 0, group.size() - 1);
    if (to == from) {
      return in;
    }
    group.remove(from);
    group.add(to, thing);
    for (var i = 0; i < places.length; i++) {
      all.set(places[i], group.get(i));
    }
    return shelf.put().apply(in, all);
  }
}
