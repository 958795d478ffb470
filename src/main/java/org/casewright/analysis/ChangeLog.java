package org.casewright.analysis;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Alteration;
import org.casewright.model.BusinessCase;

/// What a save writes into the history of a case.
public final class ChangeLog {

  /// How many one save tells; of more it says how many there were.
  public static final int MOST = 200;

  private ChangeLog() {}

  /// Every difference between two states of a case, in words that stay true when it changes again.
  public static List<Alteration> between(BusinessCase before, BusinessCase after) {
    var changes = Changes.wholeNumbers(before, after);
    var told = new ArrayList<>(changes.stream().limit(MOST).map(ChangeLog::told).toList());
    if (changes.size() > MOST) {
      told.add(Alteration.of(null, null, "and %d more changes".formatted(changes.size() - MOST)));
    }
    return told;
  }

  private static Alteration told(Change change) {
    var scenario = change.where() == Where.SCENARIOS ? change.id() : "";
    return Alteration.of(
        change.assumption().orElse(null), scenario.isEmpty() ? null : scenario, change.sentence());
  }
}
