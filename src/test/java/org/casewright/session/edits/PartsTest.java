package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Problem;
import org.casewright.model.Reductions;
import org.casewright.model.Stay;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class PartsTest {

  private static final Thing RECRUIT = new Thing.Opportunity("recruit");

  @Test
  void aPartThatStartsNeutralChangesNoFigureAndCanBeTakenAwayAgain() {
    var tried = 0;
    for (var drawn : Cases.RANDOM) {
      var in = withoutEmptyParts(drawn);
      for (var thing : Thing.all(in)) {
        for (var part : Parts.of(in, thing)) {
          if (Parts.assumption(in, thing, part).isPresent()) {
            continue;
          }
          var what = in.title() + ": " + part + " of " + thing;
          var with = Parts.add(in, thing, part).after();
          Cases.assertWhole(with, what);
          if (part != Part.WEEKS) {
            Cases.assertSameFigures(with, in, what, View.AS_STATED);
          }
          var months = Months.PATHS.contains(part.path());
          var without = Parts.takeAway(with, thing, part);
          assertThat(without.assumptions()).as(what).isEqualTo(in.assumptions());
          if (!months) {
            assertThat(without).as(what).isEqualTo(in);
          }
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(300);
  }

  /// A rollout or reductions that say nothing are not written again once a part has come and gone.
  private static BusinessCase withoutEmptyParts(BusinessCase in) {
    return Listing.OPPORTUNITIES.changed(
        in,
        each ->
            each.withReductions(
                    Reductions.NONE.equals(each.reductions()) ? null : each.reductions())
                .withRollout(Wired.NO_ROLLOUT.equals(each.rollout()) ? null : each.rollout()));
  }

  @Test
  void takingAwayAnyPartLeavesAWholeCase() {
    for (var in : Cases.RANDOM) {
      for (var thing : Thing.all(in)) {
        for (var part : Parts.of(in, thing)) {
          var without = Parts.takeAway(in, thing, part);
          Cases.assertWhole(without, in.title() + ": " + part + " of " + thing);
          assertThat(Parts.assumption(without, thing, part)).isEmpty();
        }
      }
    }
  }

  @Test
  void aPartIsNamedAfterItsOwnerInTheUnitThatFits() {
    var added = Parts.add(Cases.small(), RECRUIT, Part.PER_START, new BigDecimal("1.3"));
    var made = added.after().assumption("recruit-number-per-start").orElseThrow();

    assertThat(added.thing()).isEqualTo(new Thing.Assumption(made.id()));
    assertThat(made.label()).isEqualTo("Recruit: number per start");
    assertThat(made.unit()).isEqualTo(Unit.CHILDREN_PER_CARER);
    var before = Cases.gross(Cases.small(), "target", "recruit");
    var expected = Arrays.stream(before).map(each -> 1.3 * each).toArray();
    Cases.assertClose(Cases.gross(added.after(), "target", "recruit"), expected, "1.3 each");
  }

  @Test
  void anAssumptionThatOthersUseStaysWhenThePartGoes() {
    var without = Parts.takeAway(Cases.small(), RECRUIT, Part.START);
    assertThat(without.usersOf("on-site")).containsExactly("Keep");
    var neither = Parts.takeAway(without, new Thing.Opportunity("keep"), Part.START);
    assertThat(neither.assumption("on-site")).isEmpty();
  }

  @Test
  void aRolloutComesAndGoesWhole() {
    var bare = Parts.takeRolloutAway(Cases.small(), "recruit");
    var added = Parts.addRollout(bare, "recruit");
    var rollout = added.after().opportunity("recruit").orElseThrow().rollout();

    assertThat(rollout).isNotNull();
    assertThat(
            added.after().assumption("recruit-months-to-full-effect").orElseThrow().value().held(0))
        .isEqualByComparingTo("12");
    assertThat(Parts.takeRolloutAway(added.after(), "recruit")).isEqualTo(bare);
  }

  @Test
  void aFixedPartOfAFeeComesWithTheMonthItEnds() {
    var fee = NewCosts.contingentFee(Cases.small(), "Partner");
    var with = Parts.add(fee.after(), fee.thing(), Part.FIXED, new BigDecimal("1200")).after();
    var named = Parts.add(with, fee.thing(), Part.FIXED_TO).after();

    assertThat(named.assumption("partner-month-the-fixed-part-ends").orElseThrow().value().held(0))
        .isEqualByComparingTo("12");
    assertThat(Parts.takeAway(named, fee.thing(), Part.FIXED_TO)).isEqualTo(with);
    assertThat(Parts.takeAway(named, fee.thing(), Part.FIXED)).isEqualTo(fee.after());
  }

  @Test
  void theStayOfAFlowIsSaidOutright() {
    var declining = Parts.withStay(Cases.small(), "recruit", Stay.DECLINING);
    assertThat(declining).isNotEqualTo(Cases.small());
    assertThat(Parts.withStay(declining, "recruit", null)).isEqualTo(Cases.small());
  }

  @Test
  void aPlaceCanReferToAnyAssumptionThatFits() {
    var small = Cases.small();
    var shared = Parts.refer(small, RECRUIT, "flow.perYear", "children");
    assertThat(shared.usersOf("children")).containsExactly("Recruit", "Keep");
    assertThatThrownBy(() -> Parts.refer(small, RECRUIT, "flow.perYear", "week"))
        .isInstanceOf(Problem.InvalidCase.class)
        .hasMessageContaining("volume a year wants");
  }

  @Test
  void aThingHasOnlyThePartsItsKindKnows() {
    assertThat(Parts.of(Cases.small(), new Thing.Opportunity("levels")))
        .containsExactly(
            Part.MULTIPLIER,
            Part.DEADWEIGHT,
            Part.OVERLAP,
            Part.BREAKDOWN,
            Part.BASELINE,
            Part.POPULATION);
    assertThat(Parts.of(Cases.small(), new Thing.Workstream("printed"))).isEqualTo(List.of());
    assertThatThrownBy(() -> Parts.add(Cases.small(), RECRUIT, Part.LAG))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
