package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a slip will do, before it is done.
///
/// @param months later; negative is earlier
record SlipWords(Chosen chosen, int months) {

  String sentence() {
    var clauses = new ArrayList<String>();
    var opportunities = new LinkedHashSet<>(Slip.others(chosen));
    opportunities.removeIf(each -> each instanceof Thing.Cost);
    if (!opportunities.isEmpty()) {
      clauses.add(starts(opportunities));
    }
    var profiles = Slip.profiles(chosen);
    if (!profiles.isEmpty()) {
      clauses.add(
          "the yearly amounts of %s come %s".formatted(names(profiles), by(Math.abs(months))));
    }
    var costs = new LinkedHashSet<>(chosen.things());
    costs.removeIf(each -> !(each instanceof Thing.Cost));
    if (!costs.isEmpty()) {
      clauses.add("the months of %s come %s".formatted(names(costs), by(Math.abs(months))));
    }
    return chosen.sentence(String.join("; ", clauses)) + heldBack() + apart();
  }

  private String starts(Set<Thing> opportunities) {
    var only = opportunities.size() == 1 ? opportunities.iterator().next() : null;
    if (only == null) {
      return "%s start %s".formatted(names(opportunities), by(Math.abs(months)));
    }
    var starts = starts();
    var id = starts.start(only.id());
    var was = id == null ? BigDecimal.ZERO : starts.planned(id);
    var is = was.add(BigDecimal.valueOf(months)).max(BigDecimal.ZERO);
    var moved = is.subtract(was).abs().intValue(); // less than asked for where the case begins
    return "%s starts %s, in %s instead of %s"
        .formatted(names(opportunities), by(moved), month(is), month(was));
  }

  private String by(int count) {
    return Words.count(count, "month") + (months > 0 ? " later" : " earlier");
  }

  /// The calendar month in which a month number, perhaps fractional, lies.
  private String month(BigDecimal month) {
    return chosen.in().timeline().monthLabel(month.intValue());
  }

  /// Those that reach the first month before they have moved all the way.
  private String heldBack() {
    if (months > 0) {
      return "";
    }
    var starts = starts();
    var held =
        chosen.things().stream()
            .filter(each -> Slip.others(chosen).contains(each))
            .filter(each -> each instanceof Thing.Opportunity)
            .filter(
                each -> {
                  var id = starts.start(each.id());
                  return id == null
                      || starts.planned(id).add(BigDecimal.valueOf(months)).signum() < 0;
                })
            .map(each -> Words.quoted(chosen.in(), each))
            .toList();
    return held.isEmpty()
        ? ""
        : " %s can start no earlier than %s.".formatted(Words.listed(held), month(BigDecimal.ZERO));
  }

  /// What the chosen share with others and will have for themselves.
  private String apart() {
    var starts = starts();
    var ids = new LinkedHashMap<String, String>();
    for (var thing : starts.chosen().things()) {
      if (thing instanceof Thing.Opportunity(var id)) {
        var start = starts.start(id);
        if (start != null) {
          ids.put(start, id);
        }
      }
    }
    var shared = new ArrayList<>(Register.labels(chosen.in(), starts.shared(ids.keySet())));
    var profiles = new Chosen(chosen.in(), chosen.scenario(), Slip.profiles(chosen));
    shared.addAll(
        Register.labels(
            chosen.in(),
            Apart.shared(
                chosen.in(),
                profiles.naming(Slip.SERIES).keySet(),
                spot -> profiles.isMine(spot, Slip.SERIES))));
    return shared.isEmpty() ? "" : Chosen.copiedWords(List.copyOf(shared));
  }

  private Starts starts() {
    return new Starts(new Chosen(chosen.in(), chosen.scenario(), Slip.others(chosen)), months);
  }

  private String names(Set<Thing> things) {
    return Words.listed(
        things.stream().map(each -> Words.quoted(chosen.in(), each)).collect(Collectors.toList()));
  }
}
