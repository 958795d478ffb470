package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.Finding.Kind;
import org.casewright.model.BusinessCase;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not filled in yet.
class MissingTest {

  @Nested
  class LinesAreFilledInTest {
    private static final String HEADING = "Budget lines not filled in";

    @Test
    void aLineWithoutABudgetIsMissing() {
      var found = new Flawless().without("/budgetLines/0/budget").only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.MISSING);
      assertThat(found.where()).isEqualTo("$.budgetLines[0].budget");
      assertThat(found.sentence())
          .isEqualTo(
              "The budget line “Placements” has no budget. Fill in what is known; until then the"
                  + " line shows no figures, which does not mean that they are nil.");
    }

    @Test
    void oneFindingSaysAllThatALineLacks() {
      assertThat(
              new Flawless()
                  .with("/budgetLines/-", "{'id':'empty','name':'Empty'}")
                  .only(HEADING)
                  .sentence())
          .startsWith(
              "The budget line “Empty” has no budget, no savings target and no opportunity that"
                  + " saves towards it.");
    }

    @Test
    void aLineWithABudgetSaysWhatItMustSaveOrWhatSaves() {
      var line = "{'id':'empty','name':'Empty','budget':{'opening':1,'growth':0.02}%s}";
      assertThat(new Flawless().with("/budgetLines/-", line.formatted("")).only(HEADING).sentence())
          .endsWith("Fill in what it must save, or take the line out.");
      assertThat(
              new Flawless()
                  .with("/budgetLines/-", line.formatted(",'savingsTarget':[1]"))
                  .under(HEADING))
          .isEmpty();
      assertThat(new Flawless().without("/budgetLines/0/savingsTarget").under(HEADING)).isEmpty();
    }
  }

  @Nested
  class TargetsAreDeliveredTowardsTest {
    private static final String HEADING = "Savings targets that nothing delivers";

    @Test
    void aTargetTowardsWhichNothingSavesIsMissing() {
      var found =
          new Flawless()
              .with(
                  "/budgetLines/-",
                  "{'id':'other','name':'Transport','budget':{'opening':1,'growth':0.02},"
                      + "'savingsTarget':[5]}")
              .only(HEADING);
      assertThat(found.where()).isEqualTo("$.budgetLines[1].savingsTarget");
      assertThat(found.sentence())
          .startsWith("“Transport” has a savings target, and no opportunity saves towards it:");
    }

    @Test
    void aTargetOfNothingAsksForNothing() {
      assertThat(
              new Flawless()
                  .with(
                      "/budgetLines/-",
                      "{'id':'other','name':'Transport','budget':{'opening':1,'growth':0.02},"
                          + "'savingsTarget':[0]}")
                  .under(HEADING))
          .isEmpty();
    }

    @Test
    void whatIsNonCashableDeliversNothing() {
      var none = "{'cashable':0,'avoidance':0,'nonCashable':1}";
      var edgeOnly =
          new Flawless()
              .of("edge", "/cashability", none)
              .without("/opportunities/2/budget")
              .without("/opportunities/1/budget");
      assertThat(edgeOnly.only(HEADING).sentence())
          .startsWith(
              "“Placements” has a savings target, and all that “Fewer children into care” brings"
                  + " there counts as non-cashable, which reduces no budget:");
      assertThat(new Flawless().of("edge", "/cashability", none).under(HEADING)).isEmpty();
    }

    @Test
    void growthThatIsAvoidedDeliversToo() {
      var avoided =
          new Flawless()
              .of("edge", "/cashability", "{'cashable':0,'avoidance':1,'nonCashable':0}")
              .without("/opportunities/2/budget")
              .without("/opportunities/1/budget");
      assertThat(avoided.under(HEADING)).isEmpty();
    }

    @Test
    void aScenarioThatLeavesEverythingOutIsNamed() {
      assertThat(
              new Flawless()
                  .of("stretch", "/without", "['edge','block-beds','procurement']")
                  .only(HEADING)
                  .sentence())
          .startsWith("In “Stretch”: “Placements” has a savings target,")
          .endsWith("The same goes for “Late stretch”.");
    }
  }

  @Nested
  class AmountsAreFilledInTest {
    private static final String HEADING = "Amounts not filled in yet";

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "children | /value | 0 | $.opportunities[0].flow.perYear",
          "beds | /value | 0 | $.opportunities[1].capacity.units",
          "savings | /values | [0, 0] | $.opportunities[2].profile.levels",
          "partner | /values | [0, 0] | $.costs[0].oneOff.amounts",
          "team | /value | 0 | $.costs[1].recurring.perYear"
        })
    void zeroInEveryYearIsNotFilledIn(String id, String key, String value, String where) {
      var found = new Flawless().of(id, key, value).only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.MISSING);
      assertThat(found.where()).isEqualTo(where);
    }

    @Test
    void saysWhatAndWhere() {
      assertThat(new Flawless().of("children", "/value", "0").only(HEADING).sentence())
          .isEqualTo(
              "“Fewer children into care”: the volume a year, “Children kept out of care”, is 0 in"
                  + " every year, so it is not filled in yet: enter it, or take the row out.");
    }

    @Test
    void oneYearWithAnAmountIsEnough() {
      assertThat(new Flawless().of("savings", "/values", "[0, 0, 1]").under(HEADING)).isEmpty();
    }

    @Test
    void onlyTheYearsOfTheCaseCount() {
      assertThat(new Flawless().of("savings", "/values", "[0, 0, 0, 0, 0, 1]").under(HEADING))
          .hasSize(1);
    }
  }

  @Nested
  class BaselinesAreThereTest {
    @Test
    void aVolumeWithoutABaselineIsMissing() {
      var found = new Flawless().without("/opportunities/0/baseline").only("No baseline");
      assertThat(found.kind()).isEqualTo(Kind.MISSING);
      assertThat(found.where()).isEqualTo("$.opportunities[0].baseline");
      assertThat(found.sentence())
          .isEqualTo(
              "“Fewer children into care” has no baseline: say how many there are now, so that the"
                  + " change can be judged.");
    }

    @Test
    void aBaselineWithoutANumberIsNone() {
      assertThat(new Flawless().without("/opportunities/1/baseline/value").under("No baseline"))
          .hasSize(1);
    }
  }

  @Nested
  class BenefitsAreClassifiedTest {
    private static final String HEADING =
        "Not classified as cashable, cost avoidance or non-cashable";

    @Test
    void theTemplateKnowsWhatIsUsual() {
      var written = new Flawless().without("/opportunities/0/cashability").build();
      var found =
          CaseChecks.findings(written).stream().filter(f -> f.heading().equals(HEADING)).toList();
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().where()).isEqualTo("$.opportunities[0].cashability");
      var mended = mended(found.getFirst(), written);
      assertThat(mended.opportunities().getFirst().cashability()).isNotNull();
      assertThat(CaseChecks.findings(mended)).isEmpty();
    }

    @Test
    void withoutATemplateItIsForAPersonToSay() {
      assertThat(
              new Flawless()
                  .without("/opportunities/2/cashability")
                  .without("/opportunities/2/template")
                  .only(HEADING)
                  .fix())
          .isNull();
    }
  }

  static BusinessCase mended(Finding finding, BusinessCase written) {
    var fix = finding.fix();
    assertThat(fix).isNotNull();
    return fix == null ? written : fix.change().apply(written);
  }

  @Nested
  class SourcesAreGivenTest {
    @Test
    void aNumberInUseHasASource() {
      var found = new Flawless().of("children", "/evidence/source", "' '").only("No source");
      assertThat(found.where()).isEqualTo("$.assumptions[0].evidence.source");
      assertThat(found.sentence()).startsWith("“Children kept out of care” has no source:");
    }

    @Test
    void soHasItsReplacementInAScenario() {
      assertThat(
              new Flawless()
                  .of("stretch", "/values/children", "{'value':28,'evidence':{'grade':2}}")
                  .only("No source")
                  .sentence())
          .startsWith("In “Stretch”: “Children kept out of care” has no source:");
    }
  }

  @Nested
  class OwnersTest {
    @Test
    void somebodyAnswersForEveryNumber() {
      var found = new Flawless().of("beds", "/evidence/owner", "''").only("No owner");
      assertThat(found.where()).isEqualTo("$.assumptions[8].evidence.owner");
      assertThat(found.sentence())
          .isEqualTo(
              "Nobody is named as responsible for “Block beds”: put an owner in its evidence.");
    }

    @Test
    void aWorkstreamWithOpportunitiesHasALead() {
      var found = new Flawless().without("/workstreams/1/lead").only("No lead");
      assertThat(found.where()).isEqualTo("$.workstreams[1].lead");
      assertThat(found.sentence())
          .isEqualTo(
              "The workstream “Commissioning” has 2 opportunities and no lead: name who is"
                  + " responsible for it.");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "owner | $.risks[0].owner | has no owner: say who watches it.",
          "mitigation | $.risks[0].mitigation | has no mitigation: say what is done about it."
        })
    void aRiskIsWatchedAndSomethingIsDone(String key, String where, String sentence) {
      var found =
          new Flawless().without("/risks/0/" + key).only("Risks without an owner or a mitigation");
      assertThat(found.where()).isEqualTo(where);
      assertThat(found.sentence()).endsWith(sentence);
    }

    @Test
    void aRiskMayLackBoth() {
      assertThat(
              new Flawless()
                  .without("/risks/0/owner")
                  .without("/risks/0/mitigation")
                  .only("Risks without an owner or a mitigation")
                  .sentence())
          .isEqualTo(
              "The risk “No bids for block beds” has no owner and no mitigation: say who watches it"
                  + " and what is done about it.");
    }
  }

  @Nested
  class EmptyWorkstreamsSayWhyTest {
    @Test
    void anEmptyWorkstreamHasAPurpose() {
      var found =
          new Flawless()
              .without("/workstreams/2/purpose")
              .only("Empty workstreams that do not say why");
      assertThat(found.where()).isEqualTo("$.workstreams[2].purpose");
      assertThat(found.sentence())
          .startsWith("The workstream “Special needs” has no opportunities and no purpose:");
    }
  }
}
