package org.casewright.session.edits;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Series;

/// The things that an everyday move is about, in the scenario it goes into.
///
/// @param things opportunities and costs
record Chosen(BusinessCase in, String scenario, Set<Thing> things) {

  /// @throws IllegalArgumentException if the case does not have one of them, or the scenario
  Chosen {
    things = Collections.unmodifiableSet(new LinkedHashSet<>(things));
    things.forEach(each -> each.label(in));
    Listing.SCENARIOS.get(in, scenario);
  }

  static Set<Thing> opportunitiesOf(BusinessCase in, String workstream) {
    Listing.WORKSTREAMS.get(in, workstream);
    return in.opportunities().stream()
        .filter(each -> each.workstream().equals(workstream))
        .map(each -> new Thing.Opportunity(each.id()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// What a label calls them: the workstream that they make up, the one that they are, or how many.
  String name() {
    return nameOfOne().orElseGet(this::howMany);
  }

  private Optional<String> nameOfOne() {
    for (var workstream : in.workstreams()) {
      if (!things.isEmpty() && things.equals(opportunitiesOf(in, workstream.id()))) {
        return Optional.of(workstream.name());
      }
    }
    return things.size() == 1 ? Optional.of(things.iterator().next().label(in)) : Optional.empty();
  }

  private String howMany() {
    if (things.stream().allMatch(Thing.Opportunity.class::isInstance)) {
      return Words.count(things.size(), "opportunity");
    }
    return things.stream().allMatch(Thing.Cost.class::isInstance)
        ? Words.count(things.size(), "cost")
        : Words.count(things.size(), "line");
  }

  /// ` in Stretch`, where there is more than the plan.
  String where() {
    return in.allScenarios().size() == 1 ? "" : " in " + Listing.SCENARIOS.nameOf(in, scenario);
  }

  /// A sentence about what happens there.
  String sentence(String words) {
    var there = where().strip();
    return Words.sentence(there.isEmpty() ? words : there + ", " + words);
  }

  boolean isPlan() {
    return scenario.equals(in.plan().id());
  }

  /// Whether all of it is left out, so that nothing would come of it.
  boolean isLeftOut() {
    var without = in.inForce(scenario).without();
    return things.stream()
        .allMatch(each -> each instanceof Thing.Opportunity(var id) && without.contains(id));
  }

  /// Says that it is.
  Advice leftOut() {
    return Advice.declined(
        "%s %s left out%s, so nothing would change."
            .formatted(name(), nameOfOne().isPresent() ? "is" : "are", where()));
  }

  /// The assumptions that these name at some places of theirs, with one such owner's name each.
  ///
  /// @param paths of places, such as `flow.perYear`
  Map<String, String> naming(Set<String> paths) {
    var named = new LinkedHashMap<String, String>();
    for (var use : in.uses()) {
      var spot = Spot.of(in, use);
      if (spot.scenario() == null && isMine(spot, paths)) {
        named.putIfAbsent(use.assumption(), spot.owner().label(in));
      }
    }
    return named;
  }

  boolean isMine(Spot spot, Set<String> paths) {
    return things.contains(spot.owner()) && paths.contains(spot.path());
  }

  /// The case with numbers changed in the scenario for some places of these. Where others share
  /// them, these first get copies of their own. What is in force already is left alone.
  ///
  /// @param values what is to be, by assumption that these places name
  BusinessCase withNumbers(Set<String> paths, Map<String, Series> values) {
    var changed = new LinkedHashMap<>(values);
    changed.entrySet().removeIf(each -> each.getValue().equals(inForce(each.getKey())));
    var apart = Apart.of(in, changed.keySet(), spot -> isMine(spot, paths), name());
    return Register.withValues(apart.after(), scenario, apart.now(changed));
  }

  /// The same for every assumption that these places name.
  ///
  /// @param to from what is in force of an assumption to what is to be
  BusinessCase withNumbers(Set<String> paths, UnaryOperator<Series> to) {
    var values = new LinkedHashMap<String, Series>();
    naming(paths).keySet().forEach(id -> values.put(id, to.apply(inForce(id))));
    return withNumbers(paths, values);
  }

  Series inForce(String assumption) {
    return Register.inForce(in, scenario, assumption);
  }

  /// ` “X”, which others use too, is copied for it.`, or nothing where nothing is shared.
  String copied(Set<String> paths) {
    var shared = Apart.shared(in, naming(paths).keySet(), spot -> isMine(spot, paths));
    return shared.isEmpty() ? "" : copiedWords(Register.labels(in, shared));
  }

  static String copiedWords(List<String> labels) {
    return " Since others use %s too, this works on %s."
        .formatted(
            Words.listed(labels.stream().map("“%s”"::formatted).toList()),
            labels.size() == 1 ? "a copy of it" : "copies of them");
  }
}
