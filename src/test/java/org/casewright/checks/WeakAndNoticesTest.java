package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.checks.Finding.Kind;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far the evidence carries, and what only deserves a notice.
class WeakAndNoticesTest {

  @Nested
  class EvidenceCarriesTheBenefitTest {
    private static final String HEADING = "Benefit that rests on weak evidence";

    /// Grade 4 is the last that carries; one weak number is enough.
    @ParameterizedTest
    @CsvSource({"4, 0", "5, 1", "null, 1"})
    void grade5AndUngradedAreWeak(String grade, int found) {
      assertThat(new Flawless().of("weeks", "/evidence/grade", grade).under(HEADING))
          .hasSize(found);
    }

    @Test
    void alikeInEveryYearIsSaidOnce() {
      var found =
          new Flawless()
              .of("start", "/evidence/grade", "5")
              .of("savings", "/values", "[0]")
              .only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.WEAK);
      assertThat(found.where()).isEqualTo("$.opportunities[0]");
      assertThat(found.sentence())
          .startsWith("100% of the gross benefit of each year rests on weak evidence: not graded,")
          .contains("It is “Fewer children into care” (£")
          .contains("over the case, grade 5)");
    }

    /// 100,000 of 2026/27 and 200,000 after, beside the rest of the case.
    @Test
    void otherwiseItIsARangeAndTheLastYear() {
      var written = new Flawless().without("/assumptions/15/evidence/grade");
      var rest = written.with("/opportunities/0/flow/perYear", "'children'").only(HEADING);
      assertThat(rest.sentence())
          .matches("0% to \\d+% \\(\\d+% in the last year\\) of the gross benefit of each year.*")
          .contains("“Better buying” (£700k over the case, not graded)");
      assertThat(rest.where()).isEqualTo("$.opportunities[2]");
    }

    @Test
    void lessThanHalfAPerCentIsNotSaid() {
      var weak = new Flawless().without("/assumptions/15/evidence/grade");
      assertThat(weak.of("savings", "/values", "[0, 0, 0, 0, 10000]").under(HEADING)).isEmpty();
      assertThat(weak.of("savings", "/values", "[0, 0, 0, 0, 40000]").under(HEADING)).hasSize(1);
    }

    @Test
    void onlyTheLargestAreNamed() {
      var many = new Flawless();
      for (var i = 0; i < 3; i++) {
        many.with(
            "/opportunities/-",
            "{'id':'p%d','name':'P%d','workstream':'send','profile':{'levels':'savings'}}"
                .formatted(i, i));
      }
      assertThat(many.of("savings", "/evidence/grade", "5").only(HEADING).sentence())
          .contains("Most of it is “Better buying”", "“P0”", "“P1”")
          .doesNotContain("“P2”");
    }
  }

  @Nested
  class CostsAreEnteredTest {
    private static final String HEADING = "No costs entered";

    @Test
    void benefitsWithoutAnyCostAreANotice() {
      var found = new Flawless().with("/costs", "[]").only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.NOTICE);
      assertThat(found.where()).isEqualTo("$.costs");
      assertThat(found.sentence()).contains("net benefit equals gross", "“Add a cost…”");
    }

    @Test
    void oneCostIsEnoughAndSupportOfStartsIsOne() {
      assertThat(new Flawless().without("/costs/0").under(HEADING)).isEmpty();
      assertThat(
              new Flawless()
                  .with("/costs", "[]")
                  .number("support", "£/start", "500")
                  .with("/opportunities/0/flow/oneOffCost", "'support'")
                  .under(HEADING))
          .isEmpty();
    }

    /// Nothing is gained by it either.
    @Test
    void withoutBenefitsThereIsNothingToSay() {
      assertThat(new Flawless().with("/costs", "[]").with("/opportunities", "[]").under(HEADING))
          .isEmpty();
    }

    /// A cost with nothing in it is said of itself.
    @Test
    void aCostToBeFilledInIsSaidOnce() {
      assertThat(new Flawless().without("/costs/1").of("partner", "/values", "[0]").under(HEADING))
          .isEmpty();
    }
  }

  @Nested
  class AssumptionsAreUsedTest {
    @Test
    void theFixTakesItOutOfScenariosToo() {
      var written =
          new Flawless().number("spare", "count", "1").of("stretch", "/values/spare", "2").build();
      var found = CaseChecks.findings(written);
      assertThat(found).hasSize(1);
      assertThat(found.getFirst().kind()).isEqualTo(Kind.NOTICE);
      assertThat(found.getFirst().heading()).isEqualTo("Assumptions that nothing uses");
      assertThat(found.getFirst().where()).isEqualTo("$.assumptions[18]");
      assertThat(found.getFirst().sentence())
          .isEqualTo(
              "Nothing uses “The spare”, so its number changes no figure: remove it, or use it"
                  + " where it belongs.");
      var mended = MissingTest.mended(found.getFirst(), written);
      assertThat(mended.assumption("spare")).isEmpty();
      assertThat(CaseChecks.findings(mended)).isEmpty();
    }

    @Test
    void whatAPaperPrintsIsUsed() {
      assertThat(
              new Flawless()
                  .number("spare", "count", "1")
                  .with(
                      "/published/-",
                      "{'id':'p','label':'Spare','printed':'1','unit':'count',"
                          + "'figure':'assumption','assumption':'spare'}")
                  .findings())
          .isEmpty();
    }
  }

  @Nested
  class TemplatesAreKnownTest {
    @Test
    void anUnknownTemplateIsANotice() {
      var found =
          new Flawless()
              .of("procurement", "/template", "'magic'")
              .only("Templates that this program does not know");
      assertThat(found.kind()).isEqualTo(Kind.NOTICE);
      assertThat(found.where()).isEqualTo("$.opportunities[2].template");
      assertThat(found.sentence()).startsWith("“Better buying” was made from the template “magic”");
    }

    @Test
    void noTemplateIsFine() {
      assertThat(new Flawless().without("/opportunities/2/template").findings()).isEmpty();
    }
  }
}
