package org.casewright.model;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// Ids for what is new in a case, each given out once: a name in small unaccented letters and
/// digits with single hyphens, at most 60 characters, with -2, -3 and so on where the id is taken.
///
/// @param taken ids that are given out no more; it grows with every id given
public record FreeIds(Set<String> taken) {

  private static final int LONGEST = 60;

  public FreeIds {
    taken = new HashSet<>(taken);
  }

  /// Those that nothing in a case has, nor its plan where the case does not write it.
  public static FreeIds of(BusinessCase in) {
    var ids = new FreeIds(Set.of());
    ids.take(in.assumptions(), Assumption::id);
    ids.take(in.workstreams(), Workstream::id);
    ids.take(in.budgetLines(), BudgetLine::id);
    ids.take(in.opportunities(), Opportunity::id);
    ids.take(in.costs(), Cost::id);
    ids.take(in.allScenarios(), Scenario::id);
    ids.take(in.published(), PublishedFigure::id);
    ids.take(in.milestones(), Milestone::id);
    ids.take(in.risks(), Risk::id);
    ids.take(in.story(), Step::id);
    ids.take(in.versions(), Version::id);
    return ids;
  }

  private <T> void take(List<T> things, Function<T, String> id) {
    things.forEach(thing -> taken.add(id.apply(thing)));
  }

  /// A single id that is free in the case: `Edge of care` gives `edge-of-care`.
  public static String one(BusinessCase in, String name) {
    return of(in).next(name);
  }

  /// The next free id made of a name.
  public String next(String name) {
    var id = kebab(name, LONGEST);
    for (var number = 2; !taken.add(id); number++) {
      var ending = "-" + number;
      id = kebab(name, LONGEST - ending.length()) + ending;
    }
    return id;
  }

  private static String kebab(String name, int longest) {
    var plain =
        Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replaceAll("['’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+", "");
    var cut = plain.substring(0, Math.min(longest, plain.length())).replaceAll("-+$", "");
    return cut.isEmpty() ? "unnamed" : cut;
  }
}
