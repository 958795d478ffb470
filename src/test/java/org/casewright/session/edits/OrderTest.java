package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Scenario;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class OrderTest {

  @Test
  void anyMoveLeavesAWholeCaseWithTheSameFiguresAndCanBeUndoneByMovingBack() {
    for (var in : Cases.RANDOM.subList(0, 12)) {
      for (var thing : Thing.all(in)) {
        for (var by : List.of(-1, 1, 2)) {
          var moved = Order.move(in, thing, by);
          var what = in.title() + ": " + thing + " by " + by;
          Cases.assertWhole(moved, what);
          Cases.assertSameFigures(moved, in, what, View.RISK_ADJUSTED);
          assertThat(moved.plan()).isEqualTo(in.plan());
          assertThat(Order.canMove(in, thing, by)).isEqualTo(!moved.equals(in));
          if (Math.abs(by) == 1 && !moved.equals(in)) {
            assertThat(Order.move(moved, thing, -by)).as(what).isEqualTo(in);
          }
        }
      }
    }
  }

  private static List<String> opportunities(BusinessCase in) {
    return in.opportunities().stream().map(Opportunity::id).toList();
  }

  @Test
  void anOpportunityMovesAmongThoseOfItsWorkstream() {
    var mixed = Order.toWorkstream(Cases.small(), "levels", "fostering");
    assertThat(opportunities(mixed)).containsExactly("recruit", "keep", "levels", "increments");
    var back = Order.toWorkstream(mixed, "recruit", "printed");
    assertThat(opportunities(back)).containsExactly("keep", "levels", "increments", "recruit");
    assertThat(opportunities(Order.move(back, new Thing.Opportunity("keep"), 1)))
        .containsExactly("levels", "keep", "increments", "recruit");
    assertThat(opportunities(Order.move(back, new Thing.Opportunity("recruit"), -5)))
        .containsExactly("keep", "levels", "recruit", "increments");
    assertThat(Order.canMove(back, new Thing.Opportunity("keep"), -1)).isFalse();
  }

  @Test
  void aWorkstreamWithoutOpportunitiesTakesOneIn() {
    var in = Additions.workstream(Cases.small(), "Empty").after();
    assertThat(opportunities(Order.toWorkstream(in, "recruit", "empty")))
        .containsExactly("keep", "levels", "increments", "recruit");
  }

  @Test
  void thePlanStaysFirst() {
    var in = Additions.scenario(Cases.small(), "More", "target").after();
    var moved = Order.move(in, new Thing.Scenario("more"), -7);
    assertThat(moved.scenarios().stream().map(Scenario::id))
        .containsExactly("target", "more", "stretch");
    assertThat(Order.move(in, new Thing.Scenario("target"), 1)).isSameAs(in);
  }
}
