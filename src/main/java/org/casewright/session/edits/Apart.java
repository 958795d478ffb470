package org.casewright.session.edits;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;

/// A case in which some places no longer share assumptions with any other place. No figure changes:
/// a place that shared one names a copy of it, with what scenarios put in its place.
///
/// @param now what the places name instead, by what they named; only what they shared
record Apart(BusinessCase after, Map<String, String> now) {

  /// @param assumptions those to be had apart
  /// @param mine the places that may go on sharing among themselves
  /// @param whose what the labels of copies say in brackets
  static Apart of(
      BusinessCase in, Collection<String> assumptions, Predicate<Spot> mine, String whose) {
    var shared = shared(in, assumptions, mine);
    UnaryOperator<String> label = each -> "%s (%s)".formatted(each, whose);
    var copies = Register.freshIds(in, FreeIds.of(in), shared, label);
    var after =
        copies.isEmpty()
            ? in
            : Wiring.everywhere(
                Register.copied(in, copies, label),
                (spot, named) ->
                    named != null && mine.test(spot) ? copies.getOrDefault(named, named) : named);
    return new Apart(after, copies);
  }

  /// Those that a place which is not mine names too.
  static Set<String> shared(BusinessCase in, Collection<String> assumptions, Predicate<Spot> mine) {
    var wanted = new LinkedHashSet<>(assumptions);
    var elsewhere = new LinkedHashSet<String>();
    for (var use : in.uses()) {
      if (wanted.contains(use.assumption()) && !mine.test(Spot.of(in, use))) {
        elsewhere.add(use.assumption());
      }
    }
    wanted.retainAll(elsewhere);
    return wanted;
  }

  /// What the places name now where they named `assumption` before.
  String now(String assumption) {
    return Objects.requireNonNullElse(now.get(assumption), assumption);
  }

  /// Values by what the places name now.
  <T> Map<String, T> now(Map<String, T> values) {
    var renamed = new LinkedHashMap<String, T>();
    values.forEach((id, value) -> renamed.put(now(id), value));
    return renamed;
  }
}
