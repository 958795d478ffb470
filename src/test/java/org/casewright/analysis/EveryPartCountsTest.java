package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.casewright.analysis.Alterations.Alteration;
import org.casewright.file.FileDoors;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

/// Nothing in a case can differ without being told, and what is told can be made.
class EveryPartCountsTest {

  private static final BusinessCase SHORT = BusinessCase.of("Short", Timeline.of(2023, 6));

  /// The case that uses every key, and one more of everything that nothing else speaks of, so that
  /// ids and grades can be altered too. Published figures hold the years: they stand in the other.
  private static List<BusinessCase> cases() {
    var whole = FileDoors.everything();
    var more =
        InEffect.bare(whole)
            .withAssumptions(
                with(
                    whole.assumptions(),
                    Assumption.of("more", "More", Unit.BEDS, "1")
                        .withStartedFrom(Replacement.of(Series.of("2")))))
            .withWorkstreams(with(whole.workstreams(), Workstream.of("idle", "Idle")))
            .withBudgetLines(
                with(
                    whole.budgetLines(),
                    new BudgetLine(
                        "spare", "", "Spare", "", "", null, List.of(), List.of(), Extras.NONE)))
            .withScenarios(with(whole.scenarios(), Scenario.of("third", "Third")))
            .withOptimismBias(
                whole.optimismBias().stream().filter(row -> row.grade() != 6).toList());
    return List.of(whole, more);
  }

  private static <T> List<T> with(List<T> list, T one) {
    var longer = new ArrayList<>(list);
    longer.add(one);
    return longer;
  }

  @Test
  void alteringAnyPartOfAnyRecordIsToldAndCanBeMade() {
    var seen = new LinkedHashSet<String>();
    for (var before : cases()) {
      for (var each : Alterations.of(before, Examples.open("kent-2015"), SHORT)) {
        seen.add(each.part());
        if (isOfThePast(each.part())) {
          continue;
        }
        assertTold(before, each.altered(), each);
        assertTold(each.altered(), before, each);
      }
    }
    var unseen = Alterations.parts(BusinessCase.class);
    unseen.removeAll(seen);
    unseen.removeIf(EveryPartCountsTest::isOfThePast);
    assertThat(unseen).isEmpty();
  }

  /// What saves have told is no part of what a case is.
  private static boolean isOfThePast(String part) {
    return part.equals("BusinessCase.history")
        || part.startsWith("Revision.")
        || part.startsWith("Alteration.");
  }

  private static void assertTold(BusinessCase before, BusinessCase after, Alteration what) {
    var changes = Changes.between(before, after);
    assertThat(changes).as(what.part()).isNotEmpty();
    assertThat(Changes.apply(changes, before)).as(what.part()).isEqualTo(after);
    assertPlain(changes);
  }

  static void assertPlain(List<Change> changes) {
    for (var change : changes) {
      assertThat(change.sentence())
          .isNotBlank()
          .doesNotContain("null", "Optional", "[", "Extras", "org.");
    }
  }
}
