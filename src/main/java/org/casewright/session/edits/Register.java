package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Replacement;
import org.casewright.model.Series;

/// What is done to several assumptions of a case at once.
final class Register {

  private Register() {}

  /// The assumptions that these use and nothing else does, in the order of the register.
  static Set<String> ownedBy(BusinessCase in, Set<Thing> users) {
    var used = new LinkedHashSet<String>();
    var elsewhere = new LinkedHashSet<String>();
    in.uses()
        .forEach(
            use ->
                (users.contains(Spot.of(in, use).owner()) ? used : elsewhere)
                    .add(use.assumption()));
    var owned = new LinkedHashSet<>(Listing.ASSUMPTIONS.ids(in));
    owned.retainAll(used);
    owned.removeAll(elsewhere);
    return owned;
  }

  /// The number in force in a scenario.
  static Series inForce(BusinessCase in, String scenario, String assumption) {
    return in.inForce(scenario).valueOf(Listing.ASSUMPTIONS.get(in, assumption));
  }

  /// The case with several numbers changed in a scenario together, as
  /// [BusinessCase#withValue] changes one.
  static BusinessCase withValues(BusinessCase in, String scenario, Map<String, Series> values) {
    if (scenario.equals(in.plan().id())) {
      return Listing.ASSUMPTIONS.changed(
          in,
          each -> {
            var value = values.get(each.id());
            return value == null ? each : each.changedTo(value);
          });
    }
    return Listing.SCENARIOS.changed(
        in,
        scenario,
        each -> {
          var replaced = new LinkedHashMap<>(each.values());
          values.forEach(
              (id, value) ->
                  replaced.merge(
                      id, Replacement.of(value), (before, _) -> before.withValue(value)));
          return each.withValues(replaced);
        });
  }

  /// The case with copies of assumptions, each after its original, and of what scenarios put in
  /// their place.
  ///
  /// @param copies ids of copies by those of their originals
  /// @param label from an original's label to its copy's
  static BusinessCase copied(
      BusinessCase in, Map<String, String> copies, UnaryOperator<String> label) {
    if (copies.isEmpty()) {
      return in;
    }
    var register = new ArrayList<Assumption>();
    for (var each : in.assumptions()) {
      register.add(each);
      var copy = copies.get(each.id());
      if (copy != null) {
        register.add(each.withId(copy).withLabel(label.apply(each.label())));
      }
    }
    var after = in.withAssumptions(register);
    return in.scenarios().isEmpty()
        ? after
        : Listing.SCENARIOS.changed(
            after, each -> each.withValues(withCopies(each.values(), copies)));
  }

  private static Map<String, Replacement> withCopies(
      Map<String, Replacement> values, Map<String, String> copies) {
    var all = new LinkedHashMap<String, Replacement>();
    values.forEach(
        (id, value) -> {
          all.put(id, value);
          var copy = copies.get(id);
          if (copy != null) {
            all.put(copy, value);
          }
        });
    return all;
  }

  /// Ids for copies of assumptions.
  static Map<String, String> freshIds(
      BusinessCase in, FreeIds ids, Iterable<String> originals, UnaryOperator<String> label) {
    var fresh = new LinkedHashMap<String, String>();
    originals.forEach(
        id -> fresh.put(id, ids.next(label.apply(Listing.ASSUMPTIONS.nameOf(in, id)))));
    return fresh;
  }

  /// The labels of assumptions, for a sentence.
  static List<String> labels(BusinessCase in, Iterable<String> assumptions) {
    var labels = new ArrayList<String>();
    assumptions.forEach(id -> labels.add(Listing.ASSUMPTIONS.nameOf(in, id)));
    return labels;
  }
}
