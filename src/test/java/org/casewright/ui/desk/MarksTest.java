package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.checks.Finding;
import org.casewright.library.Examples;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Set<Finding.Kind> MARKED =
      EnumSet.of(Finding.Kind.ERROR, Finding.Kind.DOES_NOT_TIE, Finding.Kind.ODD);

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"), new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);

  @Test
  void whatIsWrongOrOddIsMarkedThereAndNowhereElse() {
    for (var example : Examples.names()) {
      var businessCase = Examples.open(example);
      desk.open(new Session(businessCase, new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)));
      var places =
          desk.findings().stream()
              .filter(each -> MARKED.contains(each.kind()))
              .map(each -> Places.of(businessCase, each.where()))
              .filter(Selection.Of.class::isInstance)
              .toList();
      assertThat(desk.marks().bySelection().keySet())
          .containsExactlyInAnyOrderElementsOf(places.stream().distinct().toList());
    }
  }

  @Test
  void theFirstFindingSpeaksAndSaysHowManyMoreThereAre() {
    var where = "$.assumptions[0]";
    var marks =
        Marks.of(
            desk.businessCase(),
            List.of(
                Finding.of(Finding.Kind.NOTICE, "H", where, "L", "Something to know."),
                Finding.of(Finding.Kind.MISSING, "H", where + ".evidence", "L", "No owner."),
                Finding.of(Finding.Kind.ODD, "H", where, "L", "Out of range."),
                Finding.of(Finding.Kind.ODD, "H", where + ".range", "L", "Out of another.")));
    var first = desk.businessCase().assumptions().getFirst().id();
    assertThat(marks.bySelection())
        .containsOnly(
            Map.entry(Selection.assumption(first), new Marks.Mark(2, "Out of range. And 1 more.")));
  }

  @Test
  void aDragLeavesTheMarksAsTheyAreUntilItEnds() {
    var before = desk.marks();
    desk.beginGesture("slide");
    desk.edit("", c -> c.withValue(c.plan().id(), "edge-children", Series.of("60")));
    assertThat(desk.marks()).isSameAs(before);
    desk.endGesture();
    assertThat(desk.marks()).isNotEqualTo(before);
  }
}
