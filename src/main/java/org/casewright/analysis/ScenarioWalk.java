package org.casewright.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What differs in one scenario: each number it replaces is a part of its own.
final class ScenarioWalk {

  /// What the part of a number that a scenario replaces begins with; its id follows.
  static final String VALUE_OF = "value of ";

  private ScenarioWalk() {}

  static Scenario over(Scenario was, Scenario is, SideBySide sides) {
    return new Scenario(
        is.id(),
        sides.name("name", was.name(), is.name()),
        sides.nowOrNone("based on", was.basedOn(), is.basedOn(), Words::scenario),
        sides.prose("note", was.note(), is.note()),
        entries(was.values(), is.values(), (id, from, to) -> value(id, from, to, sides)),
        sides.now("left out", was.without(), is.without(), ScenarioWalk::leftOut),
        entries(
            was.opportunities(),
            is.opportunities(),
            (id, from, to) -> opportunity(id, from, to, sides)),
        sides.extras("", was.extras(), is.extras()));
  }

  private interface Entry<V> {
    @Nullable V pick(String id, @Nullable V was, @Nullable V is);
  }

  private static <V> Map<String, V> entries(Map<String, V> was, Map<String, V> is, Entry<V> entry) {
    var ids = new LinkedHashSet<>(is.keySet());
    ids.addAll(was.keySet());
    var picked = new LinkedHashMap<String, V>();
    for (var id : ids) {
      var value = entry.pick(id, was.get(id), is.get(id));
      if (value != null) {
        picked.put(id, value);
      }
    }
    return picked;
  }

  private static @Nullable Replacement value(
      String id, @Nullable Replacement was, @Nullable Replacement is, SideBySide sides) {
    return sides.pickOrNone(
        VALUE_OF + id, was, is, () -> sides.about(valueClause(id, was, is, sides)));
  }

  private static String valueClause(
      String id, @Nullable Replacement was, @Nullable Replacement is, SideBySide sides) {
    if (was == null) {
      return is == null
          ? ""
          : "%s now %s instead of the plan's"
              .formatted(Words.quoted(sides.after().label(id)), told(id, is, sides.after()));
    }
    if (is == null) {
      return "%s as in the plan again; it was %s"
          .formatted(Words.quoted(sides.before().label(id)), told(id, was, sides.before()));
    }
    return both(id, was, is, sides);
  }

  private static String told(String id, Replacement replacement, Words words) {
    return words
        .told()
        .assumption(id)
        .map(assumption -> words.series(assumption, replacement.value()))
        .orElse("");
  }

  private static String both(String id, Replacement was, Replacement is, SideBySide sides) {
    var before = sides.before().told().assumption(id).orElseThrow();
    var after = sides.after().told().assumption(id).orElseThrow();
    var clause =
        was.value().equals(is.value())
            ? Words.quoted(before.label()) + " "
            : AssumptionWalk.valueSentence(before, was.value(), after, is.value(), sides);
    if (Objects.equals(was.evidence(), is.evidence())) {
      return was.value().equals(is.value()) ? clause + "carries other unread keys" : clause;
    }
    var evidence = AssumptionWalk.evidenceClauses(was.evidence(), is.evidence(), sides);
    return was.value().equals(is.value()) ? clause + evidence : clause + "; " + evidence;
  }

  private static String leftOut(Words words, List<String> ids) {
    return ids.isEmpty() ? "nothing" : Listing.and(ids.stream().map(words::opportunity).toList());
  }

  private static @Nullable OpportunityChange opportunity(
      String id,
      @Nullable OpportunityChange was,
      @Nullable OpportunityChange is,
      SideBySide sides) {
    return sides.pickOrNone(
        "opportunity " + id,
        was,
        is,
        () ->
            sides.about(
                "in %s %s rather than %s"
                    .formatted(
                        (was == null ? sides.after() : sides.before()).opportunity(id),
                        replaced(is, sides.after()),
                        replaced(was, sides.before()))));
  }

  private static String replaced(@Nullable OpportunityChange change, Words words) {
    if (change == null) {
      return "as in the plan";
    }
    var told = new ArrayList<String>();
    if (change.rollout() != null) {
      told.add(RolloutWalk.inWords(words, change.rollout()));
    }
    if (change.cashability() != null) {
      told.add(OpportunityWalk.cashability(words, change.cashability()));
    }
    return told.isEmpty() ? "nothing of its own" : Listing.and(told);
  }
}
