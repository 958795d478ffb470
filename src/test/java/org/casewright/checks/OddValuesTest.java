package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.Finding.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Numbers that are unlike those of other programmes, or unlike each other.
class OddValuesTest {

  @Nested
  class ValuesWithinPublishedRangesTest {
    private static final String HEADING = "Outside the published range";

    /// Beds filled are published from 80 to 85 per cent, which no prices change.
    @ParameterizedTest
    @CsvSource({"0.8, true", "0.85, true", "0.851, false", "0.799, false"})
    void theEndsBelongToTheRange(String occupancy, boolean within) {
      assertThat(new Flawless().of("occupancy", "/value", occupancy).under(HEADING).isEmpty())
          .isEqualTo(within);
    }

    @Test
    void saysTheRangeAndWhoseItIs() {
      var found = new Flawless().of("occupancy", "/value", "0.9").only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.ODD);
      assertThat(found.where()).isEqualTo("$.assumptions[9]");
      assertThat(found.sentence())
          .isEqualTo(
              "“Beds filled” is 90%, and published figures for “Children's home occupancy” run from"
                  + " 80% to 85% (Independent Children's Homes Association, State of the Sector,"
                  + " seventh survey, as told by Dialogue Ltd), 2 sources in all: check it, or say"
                  + " in its evidence why it differs here.");
    }

    /// Agency foster placements, £ a week: Moray's 890.66 of 2023/24 × 103.2388 / 96.1117 = 956.71,
    /// Powys' 835 of 2019/20 × 103.2388 / 80.8738 = 1,065.91; in prices of 2013/14, 676.79 and
    /// 754.06.
    @ParameterizedTest
    @CsvSource({
      "956, 2025, true",
      "955, 2025, false",
      "1066, 2025, true",
      "1067, 2025, false",
      "676, 2013, true",
      "675, 2013, false",
      "755, 2013, true",
      "756, 2013, false"
    })
    void poundsAreInThePricesOfTheCase(String pounds, int baseYear, boolean within) {
      assertThat(
              foster(pounds).with("/prices/baseYear", "" + baseYear).under(HEADING).stream()
                  .noneMatch(f -> f.label().equals("Average placement")))
          .isEqualTo(within);
    }

    private static Flawless foster(String pounds) {
      return new Flawless()
          .of("edge", "/template", "'leaving-care-delay'")
          .of("placement", "/value", pounds);
    }

    @Test
    void inTheirSentenceToo() {
      assertThat(foster("900").only(HEADING).sentence())
          .isEqualTo(
              "“Average placement” is £900 a week, and published figures for “Foster placement"
                  + " through an independent agency (IFA)” run from £956 a week (Moray Council,"
                  + " answer 101003514011 to a freedom of information request) to £1,066 a week"
                  + " (Powys County Council, Cabinet, as told by the Shropshire Star), 4 sources in"
                  + " all, in prices of 2025/26: check it, or say in its evidence why it differs"
                  + " here.");
    }

    @Test
    void whatCouldNotBeRebasedIsSaid() {
      assertThat(new Flawless().of("placement", "/value", "800").only(HEADING).sentence())
          .contains("(some as printed, their price year not being known)");
    }

    @Test
    void aScenarioIsNamed() {
      assertThat(new Flawless().of("stretch", "/values/occupancy", "0.95").only(HEADING).sentence())
          .startsWith("In “Stretch”: “Beds filled” is 95%,")
          .endsWith("The same goes for “Late stretch”.");
    }
  }

  @Nested
  class ValuesWithinSensibleRangesTest {
    private static final String HEADING = "Outside the sensible range";

    /// The template takes 26 to 312 weeks to be sensible.
    @ParameterizedTest
    @CsvSource({"26, true", "312, true", "25, false", "313, false"})
    void theEndsBelongToTheRange(String weeks, boolean within) {
      assertThat(new Flawless().of("weeks", "/value", weeks).under(HEADING).isEmpty())
          .isEqualTo(within);
    }

    @Test
    void saysWhichNumberOfWhichOpportunity() {
      var found = new Flawless().of("weeks", "/value", "400").only(HEADING);
      assertThat(found.where()).isEqualTo("$.opportunities[0].flow.weeks");
      assertThat(found.sentence())
          .isEqualTo(
              "“Weeks avoided” in “Fewer children into care” is 400 weeks, and what is sensible for"
                  + " an opportunity of its kind is 26 to 312 weeks: check it, or say in its"
                  + " evidence why it differs here.");
    }

    /// Where sources are published, they and not the template say what is usual.
    @Test
    void theTemplateIsSilentWhereFiguresArePublished() {
      assertThat(new Flawless().of("placement", "/value", "3500").under(HEADING)).isEmpty();
    }

    /// It has a finding of its own.
    @Test
    void aShortBuildUpIsNotSaidTwice() {
      assertThat(new Flawless().of("build-up", "/value", "3").under(HEADING)).isEmpty();
      assertThat(new Flawless().of("build-up", "/value", "37").under(HEADING)).isNotEmpty();
    }
  }

  @Nested
  class ValuesWithinOwnRangesTest {
    private static final String HEADING = "Outside its own range";

    @ParameterizedTest
    @CsvSource({"10, true", "30, true", "9, false", "31, false"})
    void theEndsBelongToTheRange(String children, boolean within) {
      assertThat(
              new Flawless().of("stretch", "/values/children", children).under(HEADING).isEmpty())
          .isEqualTo(within);
    }

    @Test
    void theFixWidensTheRangeForEveryScenario() {
      var written =
          new Flawless().of("children", "/value", "8").of("late", "/values/children", "35").build();
      var found = only(HEADING, CaseChecks.findings(written));
      assertThat(found.sentence())
          .isEqualTo(
              "“Children kept out of care” is 8 children a year, outside its own range of 10 to 30"
                  + " children a year: check the number, or widen the range.");
      var mended = MissingTest.mended(found, written);
      var range = mended.assumption("children").orElseThrow().range();
      assertThat(range).isNotNull();
      assertThat(range == null ? "" : range.low() + "–" + range.high()).isEqualTo("8–35");
      assertThat(CaseChecks.findings(mended)).noneMatch(f -> f.heading().equals(HEADING));
    }

    /// £300,000 in all; moved by a year it is the same.
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "[0, 200000, 100000] | true",
          "[200000, 160000] | true",
          "[200000, 161200] | true",
          "[200000, 161800] | false",
          "[200000, 30000] | false"
        })
    void aSeriesIsHeldAsAWhole(String values, boolean within) {
      assertThat(new Flawless().of("stretch", "/values/partner", values).under(HEADING).isEmpty())
          .isEqualTo(within);
    }

    @Test
    void andItsMultipleIsSaid() {
      assertThat(
              new Flawless().of("stretch", "/values/partner", "[600000]").only(HEADING).sentence())
          .startsWith(
              "In “Stretch”: “Partner's fee” comes to 2 times the plan's numbers, all years"
                  + " together, which is outside its own range of 0.8 to 1.2 times:");
    }

    @Test
    void aRangeOfMultiplesTakesInTheNumbersThemselves() {
      assertThat(
              new Flawless()
                  .of("partner", "/range", "{'low':1.1,'high':1.2}")
                  .only(HEADING)
                  .sentence())
          .startsWith("The range of “Partner's fee”, 1.1 to 1.2 times its numbers, leaves out");
    }
  }

  private static Finding only(String heading, java.util.List<Finding> findings) {
    var found = findings.stream().filter(f -> f.heading().equals(heading)).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  @Nested
  class GrowthTest {
    @ParameterizedTest
    @CsvSource({"0.03, true", "-0.03, true", "0.0301, false", "-0.0301, false"})
    void threePointsAYearAreTheMost(String growth, boolean usual) {
      assertThat(
              new Flawless()
                  .of("placement", "/growth", growth)
                  .under("Growth far from that of prices")
                  .isEmpty())
          .isEqualTo(usual);
    }

    @Test
    void saysInWhichDirection() {
      assertThat(
              new Flawless()
                  .of("placement", "/growth", "-0.075")
                  .only("Growth far from that of prices")
                  .sentence())
          .startsWith(
              "“Average placement” is taken to fall behind prices in general by 7.5% a year,");
    }

    /// The case has prices rise by 2% a year.
    @ParameterizedTest
    @CsvSource({"0.05, true", "-0.01, true", "0.0501, false", "-0.0101, false"})
    void aBudgetGrowsAboutAsPricesDo(String growth, boolean usual) {
      assertThat(
              new Flawless()
                  .with("/budgetLines/0/budget/growth", growth)
                  .under("Budgets that grow far from inflation")
                  .isEmpty())
          .isEqualTo(usual);
    }

    @Test
    void ofRatesByYearTheMeanCounts() {
      var rates = new Flawless().with("/prices/inflation", "[0.1, 0.1, 0, 0]");
      assertThat(
              rates
                  .with("/budgetLines/0/budget/growth", "0.09")
                  .only("Budgets that grow far from inflation")
                  .sentence())
          .isEqualTo(
              "The budget of “Placements” grows by 9% a year while the case has prices rise by 5% a"
                  + " year: check both rates, and enter growth that nobody has funded as a"
                  + " pressure.");
      assertThat(
              rates
                  .with("/budgetLines/0/budget/growth", "0.03")
                  .under("Budgets that grow far from inflation"))
          .isEmpty();
    }

    /// Rates by year begin after the price base: those of the years before the case do not count.
    @Test
    void ratesBeforeTheFirstYearDoNotCount() {
      var earlier =
          new Flawless()
              .with("/prices/baseYear", "2023")
              .with("/prices/inflation", "[0.1, 0.1, 0]")
              .with("/budgetLines/0/budget/growth", "0.04");
      assertThat(earlier.only("Budgets that grow far from inflation").sentence())
          .startsWith(
              "The budget of “Placements” grows by 4% a year while the case has prices stay");
    }

    @Test
    void aBudgetThatStaysWhilePricesRiseIsSaid() {
      assertThat(
              new Flawless()
                  .with("/prices/inflation", "0.04")
                  .without("/budgetLines/0/budget/growth")
                  .only("Budgets that grow far from inflation")
                  .sentence())
          .startsWith("The budget of “Placements” does not grow while the case has prices rise by");
    }
  }

  @Nested
  class ChangesStayBelowBaselinesTest {
    private static final String HEADING = "More than there are";

    @ParameterizedTest
    @CsvSource({"20, true", "19, false"})
    void asManyAsThereAreIsTheMost(String baseline, boolean possible) {
      assertThat(
              new Flawless()
                  .of("entering", "/value", baseline)
                  .of("stretch", "/values", "{}")
                  .under(HEADING)
                  .isEmpty())
          .isEqualTo(possible);
    }

    @Test
    void everyYearCounts() {
      assertThat(new Flawless().of("entering", "/value", "30").under(HEADING)).isEmpty();
      var written = new Flawless().without("/assumptions/6/value");
      assertThat(written.of("entering", "/values", "[200, 200, 15]").under(HEADING)).hasSize(1);
      assertThat(written.of("entering", "/values", "[200, 200, 200, 200, 200, 1]").under(HEADING))
          .isEmpty();
    }

    @Test
    void theFixBringsItDownInEveryScenario() {
      var written = new Flawless().of("entering", "/value", "19").build();
      var found = only(HEADING, CaseChecks.findings(written));
      assertThat(found.where()).isEqualTo("$.opportunities[0].baseline");
      assertThat(found.sentence())
          .isEqualTo(
              "“Fewer children into care” is to change 20 children a year, and there are only 19"
                  + " children a year (its baseline): check both numbers.");
      var mended = MissingTest.mended(found, written);
      for (var scenario : mended.allScenarios()) {
        assertThat(
                mended
                    .inForce(scenario.id())
                    .valueOf(mended.assumption("children").orElseThrow())
                    .held(0))
            .isEqualByComparingTo("19");
      }
      assertThat(CaseChecks.findings(mended)).noneMatch(f -> f.heading().equals(HEADING));
    }

    @Test
    void bedsCountToo() {
      assertThat(new Flawless().of("bed-count", "/value", "3").only(HEADING).label())
          .isEqualTo("Block beds");
    }

    @Test
    void aScenarioIsNamedWhereThePlanIsRight() {
      assertThat(new Flawless().of("entering", "/value", "25").only(HEADING).sentence())
          .startsWith("In “Stretch”: “Fewer children into care” is to change 28 children a year,");
    }
  }

  @Nested
  class StocksStayBelowPopulationsTest {
    private static final String HEADING = "More at one time than there are";

    /// 20 a year for two years are 40 at one time; stretch has 56.
    @ParameterizedTest
    @CsvSource({"56, true", "55.9, false"})
    void asManyAsThereAreIsTheMost(String population, boolean possible) {
      assertThat(new Flawless().of("in-care", "/value", population).under(HEADING).isEmpty())
          .isEqualTo(possible);
    }

    @Test
    void opportunitiesThatNameOneNumberAreAddedUp() {
      var second =
          "{'id':'again','name':'Home again','workstream':'edge-of-care','flow':{'perYear':"
              + "'children','weeks':'weeks','weeklyCost':'placement'},'rollout':{'start':'start'},"
              + "'reductions':{'overlap':'overlap'},'baseline':{'value':'entering','population':"
              + "'in-care'},'cashability':{'cashable':1,'avoidance':0,'nonCashable':0}}";
      var both = new Flawless().with("/opportunities/-", second).of("in-care", "/value", "79");
      assertThat(both.only(HEADING).sentence())
          .isEqualTo(
              "“Fewer children into care” and “Home again” together come to 80 at one time in"
                  + " 2029/30, more than there are (“Children in care”: 79 children): check the"
                  + " volumes and how long each lasts, and whether they count the same ones"
                  + " twice.");
      assertThat(both.of("in-care", "/value", "112").under(HEADING)).isEmpty();
    }

    /// Eight carers a year for four years with 1.5 children each are 48 children, and 32 carers; so
    /// are eight families, but eight children are eight.
    @ParameterizedTest
    @CsvSource({
      "carers/year, children/carer, children, 47, false",
      "carers/year, children/carer, children, 48, true",
      "carers/year, children/carer, count, 32, true",
      "carers/year, children/carer, count, 31, false",
      "starts/year, count, children, 47, false",
      "starts/year, count, children, 48, true",
      "children/year, count, children, 32, true"
    })
    void carersAndFamiliesHaveSeveralChildren(
        String volume, String each, String unit, String population, boolean possible) {
      var carers =
          "{'id':'carers','name':'More carers','workstream':'edge-of-care','flow':{'perYear':'new',"
              + "'weeks':'stay','perStart':'each','weeklyCost':'placement'},'rollout':{'start':"
              + "'start'},'reductions':{'overlap':'overlap'},'baseline':{'value':'now',"
              + "'population':'there'},'cashability':{'cashable':1,'avoidance':0,'nonCashable':0}}";
      var written =
          new Flawless()
              .with("/timeline/years", "6")
              .number("new", volume, "8")
              .number("stay", "weeks", "208")
              .number("each", each, "1.5")
              .number("now", volume, "20")
              .number("there", unit, population)
              .with("/opportunities/-", carers);
      assertThat(written.under(HEADING).isEmpty()).isEqualTo(possible);
    }
  }

  @Nested
  class OccupancyBreaksEvenTest {
    private static final String HEADING = "Occupancy below break-even";

    /// £4,800 / £6,000 breaks even at 80 per cent.
    @ParameterizedTest
    @CsvSource({"0.8, true", "0.799, false"})
    void breakEvenIsEnough(String occupancy, boolean pays) {
      assertThat(
              new Flawless()
                  .of("spot", "/value", "6000")
                  .of("occupancy", "/value", occupancy)
                  .under(HEADING)
                  .isEmpty())
          .isEqualTo(pays);
    }

    @Test
    void saysWhereItBreaksEven() {
      var found =
          new Flawless()
              .of("spot", "/value", "6000")
              .of("occupancy", "/value", "0.75")
              .only(HEADING);
      assertThat(found.where()).isEqualTo("$.opportunities[1].capacity.occupancy");
      assertThat(found.sentence())
          .isEqualTo(
              "“Block beds”, 2025/26: 75% occupied, it loses money: it breaks even at 80% (£4,800 a"
                  + " week is paid for each, and one that is filled saves £6,000 a week). Check the"
                  + " occupancy and both weekly costs.");
    }

    @Test
    void reductionsCountAgainstIt() {
      assertThat(
              new Flawless()
                  .number("lost", "%", "0.5")
                  .with("/opportunities/1/reductions", "{'overlap':'lost'}")
                  .only(HEADING)
                  .sentence())
          .contains("it loses money even when full");
    }

    @Test
    void aLaterYearCounts() {
      assertThat(new Flawless().of("block", "/growth", "0.025").only(HEADING).sentence())
          .startsWith("“Block beds”, 2029/30: ");
    }
  }

  @Nested
  class OverlapsAreStatedTest {
    private static final String HEADING = "Overlap not stated";

    private static final String SECOND =
        "{'id':'again','name':'Home again','workstream':'edge-of-care','template':'%s','flow':"
            + "{'perYear':'children','weeks':'weeks','weeklyCost':'%s'},'rollout':{'start':'start',"
            + "'buildUp':'build-up'},'baseline':{'value':'entering'},'cashability':{'cashable':1,"
            + "'avoidance':0,'nonCashable':0}}";

    private static Flawless silent() {
      return new Flawless()
          .without("/opportunities/0/reductions")
          .number("other", "£/week", "1900");
    }

    @Test
    void oneTemplateActingOnTheSamePlacementsIsEnough() {
      var found =
          silent()
              .with("/opportunities/-", SECOND.formatted("reunification", "other"))
              .only(HEADING);
      assertThat(found.where()).isEqualTo("$.opportunities[0].reductions.overlap");
      assertThat(found.sentence())
          .isEqualTo(
              "“Fewer children into care” and “Home again” act on the same things (placements in"
                  + " care), so they may count one saving twice, and none says how much of its"
                  + " saving another counts already: state that share, the overlap, for all but one"
                  + " of them, as 0% where there is none.");
    }

    @Test
    void soIsOneWeeklyCost() {
      assertThat(
              silent()
                  .with("/opportunities/-", SECOND.formatted("", "placement"))
                  .only(HEADING)
                  .label())
          .isEqualTo("Fewer children into care and one other");
      assertThat(silent().with("/opportunities/-", SECOND.formatted("", "other")).under(HEADING))
          .isEmpty();
    }

    @Test
    void allButOneHaveStatedIt() {
      assertThat(
              new Flawless()
                  .with("/opportunities/-", SECOND.formatted("", "placement"))
                  .under(HEADING))
          .isEmpty();
      assertThat(
              new Flawless()
                  .with("/opportunities/-", SECOND.formatted("", "placement"))
                  .with(
                      "/opportunities/-",
                      SECOND.formatted("", "placement").replace("again", "third"))
                  .only(HEADING)
                  .sentence())
          .contains("2 of them do not say how much of its saving another counts already");
    }

    @Test
    void groupsThatTouchAreOneGroup() {
      var third = SECOND.formatted("leaving-care-delay", "other").replace("again", "third");
      var fourth = SECOND.formatted("", "other").replace("again", "fourth");
      assertThat(
              silent()
                  .with("/opportunities/-", fourth)
                  .with("/opportunities/-", third)
                  .only(HEADING)
                  .label())
          .isEqualTo("Fewer children into care and 2 others");
    }
  }

  @Nested
  class PriceYearsAreKnownTest {
    private static final String HEADING = "Unit costs of an unknown price year";

    @Test
    void aWeeklyCostHasAPriceYear() {
      var found = new Flawless().without("/assumptions/2/evidence/priceYear").only(HEADING);
      assertThat(found.where()).isEqualTo("$.assumptions[2].evidence.priceYear");
      assertThat(found.sentence())
          .isEqualTo(
              "“Average placement” does not say which year's prices it is in, so nobody can tell"
                  + " whether it is out of date: put the price year in its evidence.");
      assertThat(found.fix()).isNull();
    }

    @Test
    void thePublishedFigureMayKnow() {
      var written = new Flawless().without("/assumptions/10/evidence/priceYear").build();
      var mended = MissingTest.mended(only(HEADING, CaseChecks.findings(written)), written);
      assertThat(mended.assumption("spot").orElseThrow().evidenceOrNone().priceYear())
          .hasToString("2023/24");
      assertThat(CaseChecks.findings(mended)).isEmpty();
    }

    @Test
    void orItMaySayThatNobodyKnows() {
      assertThat(
              new Flawless()
                  .without("/assumptions/10/evidence/priceYear")
                  .of("spot", "/evidence/unitCost", "'lac-aldaba'")
                  .only(HEADING)
                  .sentence())
          .startsWith("“Spot bed” was taken from “")
          .endsWith(
              "whose source does not say which year's prices it is in: find out, or take a figure"
                  + " that says.");
    }

    @Test
    void withoutASourceThereAreNoPricesToAskFor() {
      assertThat(
              new Flawless()
                  .of("placement", "/evidence", "{'grade':2,'owner':'Finance'}")
                  .under(HEADING))
          .isEmpty();
    }
  }

  @Nested
  class UnitCostsAreOnTheShelfTest {
    @ParameterizedTest
    @ValueSource(strings = {"res-nao-2324-wk", ""})
    void whatIsInTheTableIsFine(String id) {
      assertThat(of(id).under("Unit costs that are not in the table")).isEmpty();
    }

    @Test
    void whatIsNotIsNamed() {
      var found = of("ifa-2019").only("Unit costs that are not in the table");
      assertThat(found.where()).isEqualTo("$.assumptions[10].evidence.unitCost");
      assertThat(found.sentence()).contains("the published unit cost “ifa-2019”");
    }

    private static Flawless of(String id) {
      return new Flawless().of("spot", "/evidence/unitCost", "'" + id + "'");
    }
  }

  @Nested
  class SeriesHaveOneRoleTest {
    @Test
    void oneListCannotBeOneOffAndRecurring() {
      var found =
          new Flawless()
              .with(
                  "/costs/-",
                  "{'id':'more','name':'More','recurring':{'perYear':'partner','from':0}}")
              .only("One list used in two ways");
      assertThat(found.where()).isEqualTo("$.costs[2].recurring.perYear");
      assertThat(found.sentence())
          .isEqualTo(
              "“Partner's fee” is the one-off cost of “Delivery partner”, where years left out are"
                  + " 0, and the cost a year of “More”, where the last year goes on: make two"
                  + " assumptions of it.");
    }
  }
}
