package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.session.edits.Advice.Declined;
import org.casewright.session.edits.Advice.Proposal;
import org.junit.jupiter.api.Test;

class DeliverOnlyTest {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static double[] times(double factor, double[] years) {
    return Arrays.stream(years).map(each -> factor * each).toArray();
  }

  @Test
  void halfTheVolumesIsHalfTheGrossBenefit() {
    for (var in : Cases.RANDOM) {
      var all = in.opportunities().stream().map(Opportunity::id).toList();
      for (var scenario : in.allScenarios()) {
        if (DeliverOnly.of(in, scenario.id(), all, HALF) instanceof Proposal proposal) {
          var after = proposal.edit().apply(in);
          var what = in.title() + ": " + proposal.label();
          Cases.assertWhole(after, what);
          Cases.assertClose(
              Cases.gross(after, scenario.id(), Scope.ALL),
              times(0.5, Cases.gross(in, scenario.id(), Scope.ALL)),
              what);
        }
      }
    }
  }

  @Test
  void oneOpportunityIsHalvedAndTheOthersStay() {
    for (var in : Cases.RANDOM) {
      var plan = in.plan().id();
      for (var scenario : in.allScenarios()) {
        for (var chosen : in.opportunities()) {
          var advice = DeliverOnly.of(in, scenario.id(), List.of(chosen.id()), HALF);
          if (advice instanceof Proposal proposal) {
            var after = proposal.edit().apply(in);
            for (var each : in.opportunities()) {
              Cases.assertClose(
                  Cases.gross(after, scenario.id(), each.id()),
                  times(each.equals(chosen) ? 0.5 : 1, Cases.gross(in, scenario.id(), each.id())),
                  in.title() + ": " + proposal.label());
            }
            if (!scenario.id().equals(plan)) {
              Cases.assertClose(
                  Cases.gross(after, plan, Scope.ALL),
                  Cases.gross(in, plan, Scope.ALL),
                  in.title() + ": " + proposal.label());
            }
          }
        }
      }
    }
  }

  @Test
  void itSaysWhatItWillDo() {
    var advice = DeliverOnly.of(Cases.small(), "stretch", List.of("recruit", "keep"), HALF);
    assertThat(((Proposal) advice).label()).isEqualTo("Deliver 50% of Fostering in Stretch");
    assertThat(((Proposal) advice).sentence())
        .isEqualTo(
            "In Stretch, the volume of “Recruit” and “Keep” is multiplied by 50%; unit costs,"
                + " starts and programme costs stay.");
    var after = Cases.done(advice, Cases.small());
    assertThat(after.assumptions()).isEqualTo(Cases.small().assumptions());
    assertThat(after.inForce("stretch").values()).containsOnlyKeys("carers", "children");
    assertThat(value(after, "carers")).isEqualTo("6");
  }

  private static String value(BusinessCase in, String assumption) {
    return in.inForce("stretch")
        .valueOf(in.assumption(assumption).orElseThrow())
        .held(0)
        .toPlainString();
  }

  @Test
  void aSharedVolumeIsCopiedFirst() {
    var in = Parts.refer(Cases.small(), new Thing.Opportunity("keep"), "flow.perYear", "carers");
    var advice = (Proposal) DeliverOnly.of(in, "stretch", List.of("keep"), BigDecimal.ZERO);
    assertThat(advice.sentence())
        .endsWith(" Since others use “Carers” too, this works on a copy of it.");
    var after = advice.edit().apply(in);
    assertThat(value(after, "carers-keep")).isEqualTo("0");
    assertThat(value(after, "carers")).isEqualTo("12");
  }

  @Test
  void sharesOutOfRangeAndTheWholeAreDeclined() {
    for (var share : List.of("-0.1", "2.01", "1")) {
      assertThat(DeliverOnly.of(Cases.small(), "target", List.of("keep"), new BigDecimal(share)))
          .isInstanceOf(Declined.class);
    }
  }
}
