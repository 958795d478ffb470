package org.casewright.checks;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.jspecify.annotations.Nullable;

/// Two opportunities that act on the same placements or plans may count one saving twice: all but
/// one of them say how much of theirs another claims, even if that is nothing.
final class OverlapsAreStated implements Check {

  /// With which a weekly cost begins, unlike the placements or plans a template acts on.
  private static final String QUOTE = "“";

  /// Opportunities that act on the same things, and what those are.
  private record Group(List<Placed<Opportunity>> members, Set<String> shared) {
    Group with(Group other) {
      var all = new ArrayList<>(members);
      all.addAll(other.members);
      var things = new LinkedHashSet<>(shared);
      things.addAll(other.shared);
      return new Group(all, things);
    }

    /// Placements or plans; the weekly costs only where no template says which.
    List<String> things() {
      var acted = shared.stream().filter(thing -> !thing.startsWith(QUOTE)).toList();
      return acted.isEmpty() ? List.copyOf(shared) : acted;
    }

    List<Placed<Opportunity>> silent() {
      return members.stream().filter(each -> !statesOverlap(each.it())).toList();
    }
  }

  @Override
  public List<Finding> findings(Examined examined) {
    return groups(examined.plan()).stream()
        .filter(group -> group.silent().size() > 1)
        .map(OverlapsAreStated::finding)
        .toList();
  }

  private static boolean statesOverlap(Opportunity opportunity) {
    return opportunity.reductionsOrNone().overlap() != null;
  }

  private static List<Group> groups(InScenario plan) {
    var groups = new ArrayList<Group>();
    for (var each : plan.opportunities()) {
      var own = new Group(List.of(each), actsOn(plan, each.it()));
      var joined = groups.stream().filter(group -> touch(group, own)).toList();
      if (joined.isEmpty()) {
        groups.add(own);
      } else {
        groups.set(
            groups.indexOf(joined.getFirst()),
            joined.stream().reduce(Group::with).orElse(own).with(own));
        groups.removeAll(joined);
      }
    }
    return groups;
  }

  private static boolean touch(Group a, Group b) {
    return a.shared().stream().anyMatch(b.shared()::contains);
  }

  /// What its template acts on, and the weekly cost it displaces.
  private static Set<String> actsOn(InScenario plan, Opportunity opportunity) {
    var things = new LinkedHashSet<String>();
    Templates.find(opportunity.template())
        .map(Template::actsOn)
        .filter(words -> !words.isEmpty())
        .ifPresent(things::add);
    Optional.ofNullable(weeklyCost(opportunity))
        .ifPresent(id -> things.add(QUOTE + plan.assumption(id).label() + "”"));
    return things;
  }

  private static @Nullable String weeklyCost(Opportunity opportunity) {
    return switch (opportunity.mechanism()) {
      case Mechanism.Flow flow -> flow.weeklyCost();
      case Mechanism.Capacity capacity -> capacity.weeklyCost();
      case Mechanism.Profile _ -> null;
    };
  }

  private static Finding finding(Group group) {
    var names = group.members().stream().map(each -> each.it().name()).toList();
    return Finding.of(
        Finding.Kind.ODD,
        "Overlap not stated",
        group.silent().getFirst().at("reductions.overlap"),
        names.getFirst() + " and " + Prose.count(names.size() - 1, "other", "others"),
        "%s act on the same things (%s), so they may count one saving twice, and %s how much of its saving another counts already: state that share, the overlap, for all but one of them, as 0%% where there is none."
            .formatted(
                Prose.names(names),
                Listing.and(group.things()),
                group.silent().size() == names.size()
                    ? "none says"
                    : group.silent().size() + " of them do not say"));
  }
}
