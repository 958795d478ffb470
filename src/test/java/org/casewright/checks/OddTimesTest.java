package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.Finding.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Months and years that do not go together.
class OddTimesTest {

  @Nested
  class BuildUpsAreCredibleTest {
    private static final String HEADING = "Builds up faster than is credible";

    /// Edge of care takes 12 months or more, block beds 6.
    @ParameterizedTest
    @CsvSource({"12, 0", "11.9, 1", "6, 1", "5.9, 2"})
    void theTemplateSaysHowFastIsCredible(String months, int found) {
      assertThat(new Flawless().of("build-up", "/value", months).under(HEADING)).hasSize(found);
    }

    @Test
    void saysHowLongItTakes() {
      var found = new Flawless().of("build-up", "/value", "8").only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.ODD);
      assertThat(found.where()).isEqualTo("$.opportunities[0].rollout.buildUp");
      assertThat(found.sentence())
          .isEqualTo(
              "“Fewer children into care” is in full effect 8 months after it starts; programmes of"
                  + " its kind take 12 months or more: allow more time, or say in the evidence why"
                  + " it goes faster here.");
    }

    @Test
    void noRolloutIsAtOnce() {
      assertThat(new Flawless().without("/opportunities/0/rollout").only(HEADING).sentence())
          .startsWith("“Fewer children into care” is in full effect at once;");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        value = {
          "'shape':'stepped','points':[[0,0.5],[12,1]] | 0",
          "'shape':'stepped','points':[[0,0.5],[11,1]] | 1",
          "'buildUp':'short','waves':[{'share':0.5,'offset':0},{'share':0.5,'offset':6}] | 0",
          "'buildUp':'short','waves':[{'share':0.5,'offset':0},{'share':0.5,'offset':5}] | 1",
          "'buildUp':'short','waves':[{'share':1,'offset':0},{'share':0,'offset':6}] | 1"
        })
    void theLastStepAndTheLastAreaCount(String rollout, int found) {
      var written =
          new Flawless()
              .number("short", "months", "6")
              .of("edge", "/rollout", "{'start':'start',%s}".formatted(rollout));
      assertThat(written.under(HEADING)).hasSize(found);
    }

    @Test
    void aScenarioIsNamed() {
      assertThat(new Flawless().of("stretch", "/values/build-up", "8").only(HEADING).sentence())
          .startsWith("In “Stretch”: “Fewer children into care” is in full effect 8 months");
    }
  }

  @Nested
  class ScenariosBuildUpNoFasterTest {
    private static final String HEADING = "Builds up faster than in the plan";

    @ParameterizedTest
    @CsvSource({"18, 0", "24, 0", "17, 2"})
    void asFastAsThePlanIsTheFastest(String months, int found) {
      assertThat(new Flawless().of("late", "/values/build-up", months).under(HEADING))
          .hasSize(found);
    }

    @Test
    void saysBoth() {
      var found = new Flawless().of("late", "/values/build-up", "12").under(HEADING).getFirst();
      assertThat(found.sentence())
          .isEqualTo(
              "In “Late stretch”: “Fewer children into care” is in full effect in 12 months, while"
                  + " the plan has 18 months: say in the scenario's note why it would go faster, or"
                  + " keep the plan's build-up.");
    }

    @Test
    void aRolloutOfTheScenariosOwnCounts() {
      assertThat(
              new Flawless()
                  .number("fast", "months", "13")
                  .of(
                      "stretch",
                      "/opportunities",
                      "{'edge':{'rollout':{'start':'start','buildUp':'fast'}}}")
                  .only(HEADING)
                  .label())
          .isEqualTo("Fewer children into care");
    }
  }

  @Nested
  class StartsAreStatedTest {
    @Test
    void withoutAStartItBeginsAtOnce() {
      var found = new Flawless().without("/opportunities/1/rollout/start").only("No start stated");
      assertThat(found.where()).isEqualTo("$.opportunities[1].rollout.start");
      assertThat(found.sentence())
          .isEqualTo(
              "“Block beds” has no start, so it begins in Apr 2025, the first month of the case:"
                  + " say when it starts.");
    }

    @Test
    void soDoesWhatHasNoRollout() {
      assertThat(new Flawless().without("/opportunities/1/rollout").under("No start stated"))
          .hasSize(1);
    }
  }

  @Nested
  class BenefitsFollowSpendingTest {
    private static final String HEADING = "Benefits before anything is spent";

    /// The first benefit comes in month 3; nothing is spent before the team is there.
    @ParameterizedTest
    @CsvSource({"3, 0", "4, 2"})
    void theMonthOfTheFirstSpendingIsEarlyEnough(String month, int found) {
      var written =
          new Flawless()
              .of("partner", "/values", "[0, 300000]")
              .of("team-cost", "/recurring/from", month);
      assertThat(written.under(HEADING)).hasSize(found);
    }

    @Test
    void saysBothMonths() {
      var found =
          new Flawless()
              .of("partner", "/values", "[0, 300000]")
              .of("team-cost", "/recurring/from", "6")
              .under(HEADING)
              .getFirst();
      assertThat(found.where()).isEqualTo("$.opportunities[0].rollout.start");
      assertThat(found.sentence())
          .isEqualTo(
              "“Fewer children into care” brings its first benefit in Jul 2025, before the"
                  + " programme spends anything, which is from Oct 2025: check its start and the"
                  + " months of the costs.");
    }

    @Test
    void ofWhatHasNoStartThereIsTheWholeToLookAt() {
      var found =
          new Flawless()
              .without("/opportunities/0/rollout")
              .of("partner", "/values", "[0, 300000]")
              .of("team-cost", "/recurring/from", "6")
              .under(HEADING)
              .getFirst();
      assertThat(found.where()).isEqualTo("$.opportunities[0]");
    }

    @Test
    void aCaseWithoutCostsOrWithAFeeOnlyHasNothingToSpendFirst() {
      var free =
          new Flawless().with("/costs", "[]").of("savings", "/values", "[100000, 100000, 200000]");
      assertThat(free.under(HEADING)).isEmpty();
      var fee =
          free.number("cap", "£", "50000")
              .number("full", "£/year", "100000")
              .number("lag", "months", "6")
              .with(
                  "/costs",
                  "[{'id':'fee','name':'Fee','contingentFee':{'cap':'cap','fullAt':'full',"
                      + "'lagMonths':'lag'}}]");
      assertThat(fee.under(HEADING)).isEmpty();
    }
  }

  @Nested
  class CostsLastAsLongAsBenefitsTest {
    private static final String HEADING = "Costs that end while benefits go on";

    @ParameterizedTest
    @CsvSource({"60, 0", "90, 0", "59, 1", "24, 1"})
    void theLastMonthOfTheCaseIsTheEnd(String month, int found) {
      assertThat(new Flawless().of("team-cost", "/recurring/to", month).under(HEADING))
          .hasSize(found);
    }

    @Test
    void theFixRunsItOn() {
      var written = new Flawless().of("team-cost", "/recurring/to", "24").build();
      var found =
          CaseChecks.findings(written).stream()
              .filter(f -> f.heading().equals(HEADING))
              .findFirst()
              .orElseThrow();
      assertThat(found.where()).isEqualTo("$.costs[1].recurring.to");
      assertThat(found.sentence())
          .isEqualTo(
              "“Delivery team” is paid until the end of Mar 2027, and the benefits go on to Mar"
                  + " 2030: if they depend on it, pay it to the end of the case; if not, say what"
                  + " keeps them going.");
      assertThat(CaseChecks.findings(MissingTest.mended(found, written))).isEmpty();
    }

    @Test
    void aCostThatEndsBeforeItBeginsIsNeverPaid() {
      assertThat(new Flawless().of("team-cost", "/recurring/to", "0").only(HEADING).sentence())
          .startsWith("“Delivery team” ends before it begins and is never paid, and the benefits");
    }

    @Test
    void whereBenefitsHaveEndedCostsMayEndToo() {
      var ended =
          new Flawless()
              .of("savings", "/values", "[100000, 0]")
              .of("children", "/range", "{'low':0,'high':30}")
              .of("team-cost", "/recurring/to", "24")
              .with("/opportunities", "[]")
              .with("/scenarios", "[]");
      assertThat(ended.under(HEADING)).isEmpty();
    }

    @Test
    void aMonthMayBeAnAssumptionThatAScenarioMoves() {
      var written =
          new Flawless()
              .number("end", "months", "60")
              .of("team-cost", "/recurring/to", "'end'")
              .of("late", "/values/end", "36");
      assertThat(written.only(HEADING).sentence())
          .startsWith("In “Late stretch”: “Delivery team” is paid until the end of Mar 2028,");
    }
  }

  @Nested
  class FeesFallWithinTheHorizonTest {
    private static final String HEADING = "Fees after the last year";

    private static Flawless withFee(String lag) {
      return new Flawless()
          .number("cap", "£", "50000")
          .number("full", "£/year", "200000")
          .number("lag", "months", lag)
          .with("/opportunities", "[]")
          .with("/scenarios", "[]")
          .with(
              "/opportunities/-",
              "{'id':'late','name':'Late','workstream':'send','profile':{'levels':'savings'},"
                  + "'cashability':{'cashable':1,'avoidance':0,'nonCashable':0}}")
          .of("savings", "/values", "[0, 0, 0, 0, 200000]")
          .with(
              "/costs/-",
              "{'id':'fee','name':'Fee','contingentFee':{'cap':'cap','fullAt':'full',"
                  + "'lagMonths':'lag'}}");
    }

    /// The saving is reached in month 48 of 60.
    @ParameterizedTest
    @CsvSource({"11, 0", "12, 1"})
    void whatFallsDueInTheLastMonthIsCounted(String lag, int found) {
      assertThat(withFee(lag).under(HEADING)).hasSize(found);
    }

    @Test
    void saysHowMuch() {
      var found = withFee("12").only(HEADING);
      assertThat(found.where()).isEqualTo("$.costs[2]");
      assertThat(found.sentence())
          .isEqualTo(
              "£50k of contingent fees would fall due after 2029/30, the last year of the case, and"
                  + " is not counted: add years to the case, or say so beside its figures.");
    }

    @Test
    void aScenarioIsNamed() {
      assertThat(
              withFee("11")
                  .with(
                      "/scenarios",
                      "[{'id':'plan','name':'Plan'},{'id':'slow','name':'Slow','values':{'lag':14}}]")
                  .only(HEADING)
                  .sentence())
          .startsWith("In “Slow”: £50k");
    }
  }

  @Nested
  class DatesTest {
    /// The case runs from April 2025 to March 2030, and is prepared in the year before.
    @ParameterizedTest
    @CsvSource({"2024-04-01, 0", "2024-03-31, 1", "2030-03-31, 0", "2030-04-01, 1"})
    void milestonesLieInTheCase(String date, int found) {
      assertThat(
              new Flawless()
                  .with("/milestones/0/date", "'" + date + "'")
                  .under("Milestones outside the case's years"))
          .hasSize(found);
    }

    @Test
    void aMilestoneOutsideIsNamed() {
      var found =
          new Flawless()
              .with("/milestones/0/date", "'2035-05-01'")
              .only("Milestones outside the case's years");
      assertThat(found.where()).isEqualTo("$.milestones[0].date");
      assertThat(found.sentence())
          .isEqualTo(
              "“Contract signed” is on 1 May 2035, and the case runs from 1 April 2025 to 31 March"
                  + " 2030, so no chart can show it: check the date, or the years of the case.");
    }

    @ParameterizedTest
    @CsvSource({"2025/26, 0", "2024/25, 1", "2029/30, 0", "2030/31, 1"})
    void risksLieInTheCase(String year, int found) {
      assertThat(
              new Flawless()
                  .with("/risks/0/year", "'" + year + "'")
                  .under("Risks outside the case's years"))
          .hasSize(found);
    }

    @Test
    void aRiskOutsideIsNamed() {
      var found =
          new Flawless().with("/risks/0/year", "'2035/36'").only("Risks outside the case's years");
      assertThat(found.where()).isEqualTo("$.risks[0].year");
      assertThat(found.sentence())
          .startsWith("The risk “No bids for block beds” would cost in 2035/36, and the case runs");
    }
  }
}
