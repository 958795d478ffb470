package org.casewright.library;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Workstream;

/// Ids that a case does not have yet, whatever carries them.
final class FreeIds {

  private static final int LONGEST = 80;

  private final Set<String> taken = new HashSet<>();

  private FreeIds() {}

  static FreeIds of(BusinessCase businessCase) {
    var ids = new FreeIds();
    ids.take(businessCase.assumptions(), Assumption::id);
    ids.take(businessCase.workstreams(), Workstream::id);
    ids.take(businessCase.budgetLines(), BudgetLine::id);
    ids.take(businessCase.opportunities(), Opportunity::id);
    ids.take(businessCase.costs(), Cost::id);
    ids.take(businessCase.allScenarios(), Scenario::id);
    ids.take(businessCase.published(), PublishedFigure::id);
    ids.take(businessCase.milestones(), Milestone::id);
    ids.take(businessCase.risks(), Risk::id);
    return ids;
  }

  private <T> void take(List<T> things, Function<T, String> id) {
    things.forEach(thing -> taken.add(id.apply(thing)));
  }

  /// An id made of the words, with a number behind it where the plain one is taken: `edge-weeks`,
  /// `edge-weeks-2`. It counts as taken from then on.
  String like(String words) {
    var plain = kebab(words);
    var id = plain;
    for (var number = 2; !taken.add(id); number++) {
      id = plain + "-" + number;
    }
    return id;
  }

  private static String kebab(String words) {
    var letters =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-");
    var cut = letters.substring(0, Math.min(LONGEST, letters.length())).replaceAll("^-|-$", "");
    return cut.isEmpty() ? "new" : cut;
  }
}
