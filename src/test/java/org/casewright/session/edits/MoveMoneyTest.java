package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.data.Offset;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.session.edits.Advice.Declined;
import org.casewright.session.edits.Advice.Proposal;
import org.junit.jupiter.api.Test;

class MoveMoneyTest {

  private static final BigDecimal AMOUNT = new BigDecimal("1500000");

  private static final Thing INCREMENTS = new Thing.Opportunity("increments");

  private static Advice move(
      BusinessCase in, String scenario, String opportunity, int from, int to) {
    return MoveMoney.of(
        in,
        scenario,
        new Thing.Opportunity(opportunity),
        AMOUNT,
        new FinancialYear(from),
        new FinancialYear(to));
  }

  private static void assertChange(
      BusinessCase after, String scenario, String opportunity, double... millions) {
    var expected = Cases.gross(Cases.small(), "target", opportunity);
    for (var y = 0; y < expected.length; y++) {
      expected[y] += 1_000_000 * millions[y];
    }
    Cases.assertClose(Cases.gross(after, scenario, opportunity), expected, opportunity);
  }

  @Test
  void leicestershireReProfilesFromOneYearToTheNext() {
    var in = Cases.small();
    var advice = (Proposal) move(in, "stretch", "increments", 2015, 2016);
    assertThat(advice.label())
        .isEqualTo("Move £1.50m of Increments from 2015/16 to 2016/17 in Stretch");
    assertThat(advice.sentence())
        .isEqualTo(
            "In Stretch, the increment of 2015/16 falls from £8.29m to £6.79m and that of 2016/17"
                + " rises from £1.00m to £2.50m; the yearly level is £1.50m lower in 2015/16 and as"
                + " before from 2016/17 on.");
    var after = advice.edit().apply(in);
    assertChange(after, "stretch", "increments", 0, -1.5, 0, 0);
    assertChange(after, "target", "increments", 0, 0, 0, 0);
    assertThat(after.assumptions()).isEqualTo(in.assumptions());
  }

  @Test
  void levelsFallUntilTheLaterYear() {
    var in = Cases.small();
    var advice = (Proposal) move(in, "target", "levels", 2014, 2016);
    assertThat(advice.sentence())
        .isEqualTo(
            "In Target, the yearly level is £1.50m lower from 2014/15 to 2015/16 and as before from"
                + " 2016/17 on.");
    assertChange(advice.edit().apply(in), "target", "levels", -1.5, -1.5, 0, 0);
    assertChange(
        Cases.done(move(in, "target", "increments", 2014, 2016), in),
        "target",
        "increments",
        -1.5,
        -1.5,
        0,
        0);
  }

  @Test
  void movingMoneyEarlierRaisesTheLevelsBetween() {
    for (var id : List.of("levels", "increments")) {
      var after = Cases.done(move(Cases.small(), "stretch", id, 2017, 2015), Cases.small());
      assertChange(after, "stretch", id, 0, 1.5, 1.5, 0);
      var back = Cases.done(move(after, "stretch", id, 2015, 2017), after);
      assertChange(back, "stretch", id, 0, 0, 0, 0);
    }
  }

  @Test
  void aListThatStopsEarlyIsWrittenOut() {
    var in = Cases.small().withValue("target", "kent", Series.of("5000000"));
    var after = Cases.done(move(in, "target", "levels", 2015, 2016), in);
    Cases.assertClose(
        Cases.gross(after, "target", "levels"), new double[] {5e6, 3.5e6, 5e6, 5e6}, "levels");
  }

  @Test
  void aOneOffCostIsSpentInAnotherYear() {
    var cost = NewCosts.oneOff(Cases.small(), "Team");
    var before =
        Listing.ASSUMPTIONS.changed(
            cost.after(),
            "team-amount-each-year",
            each -> each.withValue(Series.yearly("100000", "0", "0", "0")));
    var advice =
        MoveMoney.of(
            before,
            "target",
            cost.thing(),
            new BigDecimal("40000"),
            new FinancialYear(2014),
            new FinancialYear(2015));
    assertThat(((Proposal) advice).sentence())
        .isEqualTo(
            "In Target, the amount of 2014/15 falls from £100k to £60k and that of 2015/16 rises"
                + " from £0 to £40k.");
    var after = Cases.done(advice, before);
    assertThat(after.assumption("team-amount-each-year").orElseThrow().value())
        .isEqualTo(Series.yearly("60000", "40000", "0", "0"));
  }

  /// The increments at a quarter, less a tenth, growing.
  private static BusinessCase scaled() {
    var in = Parts.add(Cases.small(), INCREMENTS, Part.MULTIPLIER, new BigDecimal("0.25")).after();
    in = Parts.add(in, INCREMENTS, Part.DEADWEIGHT, new BigDecimal("0.1")).after();
    return Listing.ASSUMPTIONS.changed(
        in, "leicestershire", each -> each.withGrowth(new BigDecimal("0.05")));
  }

  @Test
  void asMuchMovesAsIsAskedForWhateverStandsBetweenTheAmountsAndWhatTheyYield() {
    var in = scaled();
    var before = Cases.gross(in, "target", "increments");
    for (var scenario : List.of("target", "stretch")) {
      var advice = (Proposal) move(in, scenario, "increments", 2015, 2016);
      assertThat(advice.sentence())
          .contains("As written, before growth, multiplier and reductions");
      var after = Cases.gross(advice.edit().apply(in), scenario, "increments");
      for (var y = 0; y < 4; y++) {
        assertThat(after[y] - before[y])
            .as("%s, year %d", scenario, y)
            .isCloseTo(y == 1 ? -1_500_000 : 0, Offset.offset(0.02));
      }
    }
  }

  @Test
  void whatTurnsNegativeIsSaid() {
    assertThat(((Proposal) move(Cases.small(), "target", "increments", 2017, 2015)).sentence())
        .contains("There is only £0 in 2017/18, so that it turns negative.");
    assertThat(((Proposal) move(Cases.small(), "target", "increments", 2014, 2015)).sentence())
        .doesNotContain("negative");
  }

  @Test
  void aMultiplierOfNothingLeavesNothingToMove() {
    var in = Parts.add(Cases.small(), INCREMENTS, Part.MULTIPLIER, BigDecimal.ZERO).after();
    assertThat(move(in, "target", "increments", 2014, 2015))
        .isEqualTo(
            new Declined(List.of("“Increments” yields nothing in 2014/15 that could be moved.")));
  }

  @Test
  void aWorkstreamMovesInProportionToWhatEachYields() {
    var in = Cases.small();
    var advice =
        (Proposal)
            MoveMoney.ofWorkstream(
                in, "target", "printed", AMOUNT, new FinancialYear(2015), new FinancialYear(2016));
    assertThat(advice.label())
        .isEqualTo("Move £1.50m of Printed from 2015/16 to 2016/17 in Target");
    assertThat(advice.sentence())
        .isEqualTo(
            "In Target, the yearly level is £1.50m lower in 2015/16 and as before from 2016/17 on:"
                + " £1.01m of “Levels” and £494k of “Increments”.");
    var after = advice.edit().apply(in);
    var moved = Cases.gross(after, "target", Scope.workstream("printed"));
    var before = Cases.gross(in, "target", Scope.workstream("printed"));
    for (var y = 0; y < 4; y++) {
      assertThat(moved[y] - before[y]).isCloseTo(y == 1 ? -1_500_000 : 0, Offset.offset(0.02));
    }
    assertThat(Cases.gross(after, "target", "recruit"))
        .isEqualTo(Cases.gross(in, "target", "recruit"));
  }

  @Test
  void leicestershiresT3MovesByItsOneSeries() {
    var in = Examples.open("leicestershire-2014");
    var advice =
        (Proposal)
            MoveMoney.ofWorkstream(
                in, "plan", "t3", AMOUNT, new FinancialYear(2015), new FinancialYear(2016));
    var after = advice.edit().apply(in);
    assertThat(after.assumption("social-care-savings").orElseThrow().value())
        .isEqualTo(Series.yearly("0", "1700000", "1500000", "0"));
    assertThat(after.assumptions()).hasSameSizeAs(in.assumptions());
  }

  @Test
  void aWorkstreamWithoutYearlyAmountsSaysSo() {
    assertThat(
            MoveMoney.ofWorkstream(
                Cases.small(),
                "target",
                "fostering",
                AMOUNT,
                new FinancialYear(2014),
                new FinancialYear(2015)))
        .isEqualTo(
            new Declined(
                List.of(
                    "Nothing of “Fostering” in Target is given by year, so there is no money to"
                        + " move. Slip it, or change its numbers.")));
  }

  @Test
  void whatCannotBeMovedIsSaid() {
    assertThat(move(Cases.small(), "target", "keep", 2014, 2015))
        .isEqualTo(
            new Declined(
                List.of(
                    "“Keep” has no amounts by year to move; that is for yearly profiles and one-off"
                        + " costs. Slip it, or change its numbers.")));
    assertThat(move(Cases.small(), "target", "levels", 2014, 2014))
        .isEqualTo(new Declined(List.of("Choose two different years from 2014/15 to 2017/18.")));
    assertThat(move(Cases.small(), "target", "levels", 2014, 2020)).isInstanceOf(Declined.class);
  }

  @Test
  void theTotalOfIncrementsAndTheOtherOpportunitiesStay() {
    for (var in : Cases.RANDOM) {
      var timeline = in.timeline();
      if (timeline.years() < 2) {
        continue;
      }
      for (var scenario : in.allScenarios()) {
        for (var opportunity : in.opportunities()) {
          var advice =
              MoveMoney.of(
                  in,
                  scenario.id(),
                  new Thing.Opportunity(opportunity.id()),
                  BigDecimal.TEN,
                  timeline.year(timeline.years() - 2),
                  timeline.year(timeline.years() - 1));
          if (advice instanceof Proposal proposal) {
            var after = proposal.edit().apply(in);
            Cases.assertWhole(after, in.title() + ": " + proposal.label());
            in.opportunities().stream()
                .filter(each -> !each.equals(opportunity))
                .forEach(
                    each ->
                        Cases.assertClose(
                            Cases.gross(after, scenario.id(), each.id()),
                            Cases.gross(in, scenario.id(), each.id()),
                            in.title() + ": " + proposal.label()));
          }
        }
      }
    }
  }
}
