package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

/// Starts and stock are added up only where they count the same thing.
class CountedTest {

  private static Opportunity named(Opportunity opportunity, String outcome) {
    return new Opportunity(
        opportunity.id(),
        "",
        opportunity.name(),
        "w",
        "",
        null,
        opportunity.mechanism(),
        null,
        null,
        outcome,
        null,
        null,
        List.of(),
        Extras.NONE);
  }

  private static Opportunity flow(String id, String outcome) {
    var flow = new Mechanism.Flow("a-year", null, null, "week", null, null, null, Extras.NONE);
    return named(Opportunity.of(id, id, "w", flow), outcome);
  }

  private static Opportunity beds(String outcome) {
    var capacity = new Mechanism.Capacity("units", "full", "week", "week", Extras.NONE);
    return named(Opportunity.of("beds", "Beds", "w", capacity), outcome);
  }

  private static Opportunity pounds() {
    return Opportunity.of(
        "pounds", "Pounds", "w", new Mechanism.Profile("levels", false, null, Extras.NONE));
  }

  private static double[] of(Figure figure, Opportunity... opportunities) {
    var written =
        BusinessCase.of("Counted", Timeline.of(2025, 1))
            .withAssumptions(
                new ArrayList<>(
                    List.of(
                        Assumption.of("a-year", "A year", Unit.CHILDREN_A_YEAR, "12"),
                        Assumption.of("week", "A week", Unit.POUNDS_A_WEEK, "100"),
                        Assumption.of("units", "Beds", Unit.BEDS, "7"),
                        Assumption.of("full", "Occupancy", Unit.PERCENT, "1"),
                        Assumption.of("levels", "Levels", Unit.POUNDS_A_YEAR, "5"))))
            .withWorkstreams(List.of(Workstream.of("w", "Work")))
            .withOpportunities(Arrays.asList(opportunities));
    return ResolvedCase.of(written)
        .project(View.AS_STATED)
        .annual(figure, Scope.ALL, PriceBasis.REAL);
  }

  /// One starts each month, from the first: 12 in the year, and (1 + … + 12) / 12 = 6.5 on average.
  @Test
  void poundsAsPublishedAddNothingAndHinderNothing() {
    assertThat(of(Figure.STARTS, flow("a", "children"), pounds())).containsExactly(12);
    assertThat(of(Figure.STOCK, flow("a", ""), pounds())).containsExactly(6.5);
    assertThat(of(Figure.STOCK, pounds())).containsExactly(0);
  }

  @Test
  void unitsHaveNoStarts() {
    assertThat(of(Figure.STARTS, flow("a", "children"), beds("beds"))).containsExactly(12);
    assertThatThrownBy(() -> of(Figure.STOCK, flow("a", "children"), beds("beds")))
        .hasMessageEndingWith("here they count beds and children.");
  }

  @Test
  void whatIsNotNamedIsNotAddedUp() {
    assertThat(of(Figure.STARTS, flow("a", "children"), flow("b", "children"))).containsExactly(24);
    assertThatThrownBy(() -> of(Figure.STARTS, flow("a", ""), flow("b", "")))
        .hasMessageEndingWith("here they count something not named.");
  }
}
