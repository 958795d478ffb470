package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Problem;

/// What removing a thing does to the rest of a case, in words.
final class Consequences {

  private Consequences() {}

  /// One sentence; what goes too is found by doing it.
  static String of(BusinessCase in, Thing thing, UnaryOperator<BusinessCase> edit) {
    BusinessCase after;
    try {
      after = edit.apply(in);
    } catch (Problem.InvalidCase invalid) {
      return invalid.problems().getFirst().sentence();
    }
    var byNoun = new LinkedHashMap<String, List<Thing>>();
    for (var each : Thing.all(in)) {
      if (!each.isIn(after) && !each.equals(thing)) {
        byNoun.computeIfAbsent(each.noun(), _ -> new ArrayList<>()).add(each);
      }
    }
    var also = byNoun.values().stream().map(things -> Words.the(in, things)).toList();
    var changed = changed(in, after);
    var words = new StringBuilder("removes the " + thing.noun() + " " + Words.quoted(in, thing));
    if (!also.isEmpty()) {
      words.append(", and with it ").append(String.join("; ", also));
    }
    if (!changed.isEmpty()) {
      words
          .append(also.isEmpty() ? "; this changes " : "; it changes ")
          .append(Words.listed(changed));
    }
    return Words.sentence(words.toString());
  }

  /// What stays but is no longer as it was, assumptions aside.
  private static List<String> changed(BusinessCase before, BusinessCase after) {
    return Thing.all(after).stream()
        .filter(each -> !(each instanceof Thing.Assumption))
        .filter(each -> !same(each.listing(), each.id(), before, after))
        .map(each -> Words.quoted(after, each))
        .toList();
  }

  private static <T> boolean same(
      Listing<T> shelf, String id, BusinessCase before, BusinessCase after) {
    return shelf.get(before, id).equals(shelf.get(after, id));
  }
}
