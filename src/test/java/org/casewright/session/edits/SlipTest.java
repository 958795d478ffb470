package org.casewright.session.edits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.casewright.engine.RandomCases;
import org.casewright.model.BusinessCase;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.session.edits.Advice.Declined;
import org.casewright.session.edits.Advice.Proposal;
import org.junit.jupiter.api.Test;

class SlipTest {

  private static final double MILLION = 1_000_000;
  private static final List<String> FOSTERING = List.of("recruit", "keep");

  private static double[] millions(BusinessCase in, String scenario, String opportunity) {
    return Arrays.stream(Cases.gross(in, scenario, opportunity))
        .map(each -> each / MILLION)
        .toArray();
  }

  private static BusinessCase slipped(
      BusinessCase in, String scenario, String opportunity, int months) {
    return Cases.done(Slip.of(in, scenario, List.of(opportunity), months), in);
  }

  @Test
  void kentsLevelsSlipByHalfAYear() {
    var five = Cases.small().withTimeline(Timeline.of(2014, 5));
    var in =
        five.withValue(
            "target", "kent", Series.yearly("0", "7600000", "16900000", "17700000", "17700000"));
    var after = slipped(in, "target", "levels", 6);
    assertMillions(millions(after, "target", "levels"), 0, 3.8, 12.25, 17.3, 17.7);
    assertMillions(millions(after, "stretch", "levels"), 0, 3.8, 12.25, 17.3, 17.7);
    assertThat(after.assumption("kent").orElseThrow().value())
        .isEqualTo(Series.yearly("0", "3800000", "12250000", "17300000", "17700000", "17700000"));
  }

  @Test
  void aYearsSlipMovesLevelsAndIncrementsByOneYear() {
    for (var id : List.of("levels", "increments")) {
      var before = Cases.gross(Cases.small(), "target", id);
      var after = Cases.gross(slipped(Cases.small(), "stretch", id, 12), "stretch", id);
      Cases.assertClose(after, new double[] {0, before[0], before[1], before[2]}, id);
      var earlier = Cases.gross(slipped(Cases.small(), "stretch", id, -12), "stretch", id);
      Cases.assertClose(earlier, new double[] {before[1], before[2], before[3], before[3]}, id);
    }
  }

  @Test
  void incrementsSlipAsTheirLevelsDo() {
    // levels 3.4, 11.69, 12.69, 12.69; by 6 months each is the mean with the one before
    var later = millions(slipped(Cases.small(), "target", "increments", 6), "target", "increments");
    assertMillions(later, 1.7, 7.545, 12.19, 12.69);
    var more = millions(slipped(Cases.small(), "target", "increments", 18), "target", "increments");
    assertMillions(more, 0, 1.7, 7.545, 12.19);
    var earlier =
        millions(slipped(Cases.small(), "target", "increments", -3), "target", "increments");
    assertMillions(earlier, 3.4 + 8.29 / 4, 11.69 + 0.25, 12.69, 12.69);
  }

  private static void assertMillions(double[] actual, double... expected) {
    Cases.assertClose(actual, expected, "£m");
  }

  @Test
  void inThePlanASharedStartIsCopiedAndTheOtherOpportunityStays() {
    var in = Cases.small();
    var advice = (Proposal) Slip.of(in, "target", List.of("keep"), 6);
    assertThat(advice.label()).isEqualTo("Slip Keep by 6 months in Target");
    assertThat(advice.sentence())
        .isEqualTo(
            "In Target, “Keep” starts 6 months later, in Dec 2014 instead of Jun 2014. Since others"
                + " use “On site” too, this works on a copy of it.");
    var after = advice.edit().apply(in);
    assertThat(start(after, "keep")).isEqualTo("8");
    assertThat(start(after, "recruit")).isEqualTo("2");
    Cases.assertClose(
        Cases.gross(after, "target", "recruit"), Cases.gross(in, "target", "recruit"), "recruit");
    // 2 more a month from month 8, £100 · 52/12 each: 1+2+3+4 months of 2 in the first year
    assertThat(Cases.gross(after, "target", "keep")[0])
        .isCloseTo(2 * 10 * 5_200.0 / 12, Offset.offset(1e-6));
    Cases.assertClose(
        Cases.gross(after, "stretch", "keep"), Cases.gross(after, "target", "keep"), "inherited");
  }

  private static String start(BusinessCase in, String opportunity) {
    var rollout = requireNonNull(in.opportunity(opportunity).orElseThrow().rollout());
    return in.assumption(requireNonNull(rollout.start()))
        .orElseThrow()
        .value()
        .held(0)
        .toPlainString();
  }

  @Test
  void inAnotherScenarioASharedStartIsReplacedByARolloutWithItsOwn() {
    var in = Cases.small();
    var after = slipped(in, "stretch", "keep", 6);
    var changes = after.scenario("stretch").orElseThrow().opportunities();

    assertThat(changes).containsOnlyKeys("keep");
    assertThat(after.opportunities()).isEqualTo(in.opportunities());
    assertThat(after.assumption("on-site-keep-stretch").orElseThrow().label())
        .isEqualTo("On site (Keep, Stretch)");
    Cases.assertClose(
        Cases.gross(after, "target", "keep"), Cases.gross(in, "target", "keep"), "the plan");
    Cases.assertClose(
        Cases.gross(after, "stretch", "keep"),
        Cases.gross(slipped(in, "target", "keep", 6), "target", "keep"),
        "the same as in the plan");
    var twice = slipped(after, "stretch", "keep", 3);
    assertThat(twice.scenario("stretch").orElseThrow().values())
        .containsOnlyKeys("on-site-keep-stretch");
    assertThat(twice.assumptions()).isEqualTo(after.assumptions());
  }

  @Test
  void aWholeWorkstreamSlipsByTheStartItAloneUses() {
    var in = Cases.small();
    var advice = (Proposal) Slip.of(in, "stretch", FOSTERING, 6);
    assertThat(advice.label()).isEqualTo("Slip Fostering by 6 months in Stretch");
    assertThat(advice.sentence())
        .isEqualTo("In Stretch, “Recruit” and “Keep” start 6 months later.");
    assertThat(advice.edit().apply(in))
        .isEqualTo(in.withValue("stretch", "on-site", Series.of("8")));
    assertThat(Cases.done(Slip.of(in, "target", FOSTERING, 6), in))
        .isEqualTo(in.withValue("target", "on-site", Series.of("8")));
  }

  @Test
  void nothingStartsBeforeTheFirstMonth() {
    var in = Cases.small();
    var advice = (Proposal) Slip.of(in, "target", FOSTERING, -6);
    assertThat(advice.label()).isEqualTo("Bring Fostering forward by 6 months in Target");
    assertThat(advice.sentence())
        .endsWith(" “Recruit” and “Keep” can start no earlier than Apr 2014.");
    var first = advice.edit().apply(in);
    assertThat(start(first, "keep")).isEqualTo("0");
    assertThat(Slip.of(first, "target", FOSTERING, -1))
        .isEqualTo(
            new Declined(
                List.of(
                    "Nothing would change: what starts in the first month cannot start earlier.")));
  }

  @Test
  void whatHasNoStartGetsOne() {
    var bare = Parts.takeAway(Cases.small(), new Thing.Opportunity("keep"), Part.START);
    for (var scenario : List.of("target", "stretch")) {
      var after = slipped(bare, scenario, "keep", 2);
      Cases.assertClose(
          Cases.gross(after, scenario, "keep"),
          Cases.gross(Cases.small(), "target", "keep"),
          "from month 2");
    }
    var inThePlan = slipped(bare, "target", "keep", 2);
    assertThat(inThePlan.assumption("keep-start").orElseThrow().label()).isEqualTo("Keep: start");
  }

  @Test
  void scenariosBasedOnItThatReplaceTheSharedStartGoOnDoingSo() {
    var in =
        Additions.scenario(Cases.small(), "More", "stretch")
            .after()
            .withValue("more", "on-site", Series.of("20"));
    var after = slipped(in, "stretch", "keep", 6);
    Cases.assertClose(
        Cases.gross(after, "more", Scope.ALL), Cases.gross(in, "more", Scope.ALL), "More");
  }

  @Test
  void costsSlipByTheirNamedMonths() {
    var cost = NewCosts.recurring(Cases.small(), "Support");
    var from = Parts.add(cost.after(), cost.thing(), Part.FROM, BigDecimal.valueOf(4));
    var in = Parts.refer(from.after(), cost.thing(), "recurring.to", "on-site");
    assertThat(Slip.costs(in)).containsExactly(cost.thing());
    var advice = Slip.of(in, "stretch", List.of("keep"), 3, List.of(cost.thing()));
    assertThat(((Proposal) advice).label())
        .isEqualTo("Slip Keep and Support by 3 months in Stretch");
    var after = Cases.done(advice, in);

    var stretch = after.inForce("stretch");
    assertThat(stretch.valueOf(after.assumption("support-first-month").orElseThrow()))
        .isEqualTo(Series.of("7"));
    assertThat(stretch.valueOf(after.assumption("on-site-support").orElseThrow()))
        .isEqualTo(Series.of("5"));
    assertThat(stretch.valueOf(after.assumption("on-site").orElseThrow()))
        .isEqualTo(Series.of("2"));
    var together = Cases.done(Slip.of(in, "stretch", FOSTERING, 3, List.of(cost.thing())), in);
    assertThat(together.assumptions()).isEqualTo(in.assumptions());

    var alone = (Proposal) Slip.of(in, "stretch", List.of(), 3, List.of(cost.thing()));
    assertThat(alone.label()).isEqualTo("Slip Support by 3 months in Stretch");
    assertThat(alone.sentence())
        .isEqualTo(
            "In Stretch, the months of “Support” come 3 months later. Since others use “On site”"
                + " too, this works on a copy of it.");
  }

  @Test
  void aProfileThatOthersUseIsCopiedFirst() {
    var in = Copies.of(Cases.small(), new Thing.Opportunity("levels")).after();
    var shared = Parts.refer(in, new Thing.Opportunity("levels-copy"), "profile.levels", "kent");
    var after = slipped(shared, "stretch", "levels", 6);
    assertMillions(millions(after, "stretch", "levels"), 3.8, 12.25, 17.3, 17.7);
    assertMillions(millions(after, "stretch", "levels-copy"), 7.6, 16.9, 17.7, 17.7);
    assertMillions(millions(after, "target", "levels"), 7.6, 16.9, 17.7, 17.7);
  }

  @Test
  void whatIsLeftOutOrNotMovedIsDeclined() {
    var out =
        Cases.small()
            .withScenarios(
                List.of(
                    Scenario.of("target", "Target"),
                    Scenario.of("stretch", "Stretch").withWithout(List.of("keep"))));
    assertThat(Slip.of(out, "stretch", List.of("keep"), 6))
        .isEqualTo(new Declined(List.of("Keep is left out in Stretch, so nothing would change.")));
    var both =
        Cases.small()
            .withScenarios(
                List.of(
                    Scenario.of("target", "Target"),
                    Scenario.of("stretch", "Stretch").withWithout(List.of("keep", "levels"))));
    var declined =
        new Declined(List.of("2 opportunities are left out in Stretch, so nothing would change."));
    assertThat(Slip.of(both, "stretch", List.of("keep", "levels"), 6)).isEqualTo(declined);
    assertThat(DeliverOnly.of(both, "stretch", List.of("keep", "levels"), new BigDecimal("0.5")))
        .isEqualTo(declined);
    assertThat(Slip.of(out, "target", List.of("keep"), 0)).isInstanceOf(Declined.class);
    assertThat(Slip.of(out, "target", List.of(), 1)).isInstanceOf(Declined.class);
  }

  @Test
  void aYearsSlipOfEverythingMovesEveryBenefitOfPlainCasesByOneYear() {
    var tried = 0;
    for (var in : RandomCases.plain(60).toList()) {
      for (var scenario : in.allScenarios()) {
        var included =
            in.opportunities().stream()
                .filter(each -> !in.inForce(scenario.id()).without().contains(each.id()))
                .filter(each -> !(each.mechanism() instanceof Mechanism.Profile))
                .map(Opportunity::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var advice = Slip.of(in, scenario.id(), included, 12);
        if (advice instanceof Proposal proposal) {
          var after = proposal.edit().apply(in);
          var what = in.title() + " in " + scenario.name();
          Cases.assertWhole(after, what);
          for (var opportunity : included) {
            var expected = Cases.gross(in, scenario.id(), opportunity);
            System.arraycopy(expected, 0, expected, 1, expected.length - 1);
            expected[0] = 0;
            Cases.assertClose(Cases.gross(after, scenario.id(), opportunity), expected, what);
          }
          tried++;
        }
      }
    }
    assertThat(tried).isGreaterThan(80);
  }

  @Test
  void slippingSomeLeavesTheOthersAloneInEveryScenario() {
    for (var in : Cases.RANDOM) {
      for (var scenario : in.allScenarios()) {
        for (var opportunity : in.opportunities()) {
          for (var months : List.of(-5, 7)) {
            if (Slip.of(in, scenario.id(), List.of(opportunity.id()), months, List.of())
                instanceof Proposal proposal) {
              assertOnlyOneMoved(in, proposal, scenario.id(), opportunity.id());
            }
          }
        }
      }
    }
  }

  private static void assertOnlyOneMoved(
      BusinessCase in, Proposal proposal, String scenario, String opportunity) {
    var what = in.title() + ": " + proposal.label();
    var after = proposal.edit().apply(in);
    Cases.assertWhole(after, what);
    for (var each : in.opportunities()) {
      if (!each.id().equals(opportunity)) {
        Cases.assertClose(
            Cases.gross(after, scenario, each.id()), Cases.gross(in, scenario, each.id()), what);
      }
    }
    if (!scenario.equals(in.plan().id())) {
      Cases.assertClose(
          Cases.gross(after, in.plan().id(), Scope.ALL),
          Cases.gross(in, in.plan().id(), Scope.ALL),
          what);
    }
  }
}
