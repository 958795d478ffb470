package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.casewright.checks.Finding.Kind;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.View;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What makes figures wrong or impossible.
class ErrorsTest {

  @Nested
  class PublishedUnitsSuitTest {
    private static final String HEADING = "Printed figures in a unit that does not suit them";

    private static Flawless printing(String unit, String figure) {
      return new Flawless()
          .with(
              "/published/-",
              "{'id':'p','label':'The figure','printed':'1','unit':'%s',%s}"
                  .formatted(unit, figure));
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        value = {
          "ratio | 'figure':'grossBenefit'",
          "% | 'figure':'cumulativeNet'",
          "count | 'figure':'npv'",
          "£m | 'figure':'annualRatio'",
          "% | 'figure':'benefitCostRatio'",
          "ratio | 'figure':'savingPercent','budgetLine':'placements'",
          "£ | 'figure':'stock','opportunity':'edge'",
          "% | 'figure':'starts','opportunity':'edge'",
          "£k | 'figure':'paybackMonth'",
          "weeks | 'figure':'assumption','assumption':'placement'",
          "£ | 'figure':'assumption','assumption':'children'",
          "count | 'figure':'assumption','assumption':'occupancy'",
          "% | 'figure':'count','of':'risks'"
        })
    void aUnitOfAnotherKindIsAnError(String unit, String figure) {
      var found = printing(unit, figure).only(HEADING);
      assertThat(found.kind()).isEqualTo(Kind.ERROR);
      assertThat(found.where()).isEqualTo("$.published[1].unit");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        quoteCharacter = '"',
        value = {
          "£m | 'figure':'grossBenefit'",
          "£k | 'figure':'npv'",
          "£ | 'figure':'budget','budgetLine':'placements'",
          "ratio | 'figure':'annualRatio'",
          "% | 'figure':'savingPercent','budgetLine':'placements'",
          "children | 'figure':'stock','opportunity':'edge'",
          "months | 'figure':'paybackMonth'",
          "£/week | 'figure':'assumption','assumption':'placement'",
          "£m | 'figure':'assumption','assumption':'loss'",
          "% | 'figure':'assumption','assumption':'occupancy'",
          "count | 'figure':'count','of':'risks'",
          "% | 'figure':'sum','of':['p-children']"
        })
    void aUnitOfItsKindIsNot(String unit, String figure) {
      assertThat(printing(unit, figure).under(HEADING)).isEmpty();
    }

    @Test
    void saysWhichUnitsWouldDo() {
      assertThat(printing("ratio", "'figure':'grossBenefit'").only(HEADING).sentence())
          .isEqualTo(
              "“The figure” is given in the unit “ratio”, but it is an amount of money: give it in"
                  + " £, £k or £m.");
    }
  }

  @Nested
  class FiguresAreFiniteTest {
    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void namesTheOpportunityThatMakesThemSo(double number) {
      assertThat(with("placement", number))
          .extracting(Finding::kind, Finding::where, Finding::label)
          .containsExactly(tuple(Kind.ERROR, "$.opportunities[0]", "Fewer children into care"));
    }

    @Test
    void orTheCost() {
      assertThat(with("team", Double.POSITIVE_INFINITY))
          .extracting(Finding::where)
          .containsExactly("$.costs[1]");
    }

    @Test
    void largeIsNotBeyond() {
      assertThat(with("placement", 1e15)).isEmpty();
    }

    @Test
    void everyScenarioAndViewIsLookedAt() {
      var check =
          new FiguresAreFinite(
              (scenario, view) ->
                  scenario.id().equals("late") && view == View.RISK_ADJUSTED
                      ? projection(scenario, view, "placement", Double.NaN)
                      : scenario.projection(view));
      assertThat(check.findings(new Examined(new Flawless().build())))
          .singleElement()
          .satisfies(
              f ->
                  assertThat(f.sentence())
                      .isEqualTo(
                          "In “Late stretch”: “Fewer children into care” comes to more than can be"
                              + " calculated with: look for a few noughts too many in its volume,"
                              + " weeks, amounts or growth."));
    }

    private static List<Finding> with(String assumption, double number) {
      var check =
          new FiguresAreFinite((scenario, view) -> projection(scenario, view, assumption, number));
      return check.findings(new Examined(new Flawless().build()));
    }

    private static Projection projection(
        InScenario scenario, View view, String assumption, double number) {
      var resolved = ResolvedCase.of(scenario.written(), scenario.id());
      var values = resolved.values();
      var slots = resolved.slots(assumption);
      Arrays.fill(values, slots.first(), slots.first() + slots.width(), number);
      return resolved.project(values, view);
    }
  }

  @Nested
  class AllOfThemTest {
    @Test
    void aCheckThatBreaksDownIsAFindingAndTheOthersStand() {
      Check broken =
          examined -> {
            throw new IllegalStateException("no luck");
          };
      var written = new Flawless().without("/workstreams/1/lead").build();
      assertThat(CaseChecks.findings(written, List.of(broken, new WorkstreamsHaveLeads())))
          .extracting(Finding::heading)
          .containsExactly("Could not be checked", "No lead");
    }

    @Test
    void theMostSeriousComesFirst() {
      var kinds =
          new Flawless()
                  .without("/workstreams/1/lead")
                  .number("unused", "count", "1")
                  .with("/published/0/unit", "'£'")
                  .of("placement", "/growth", "0.2")
                  .findings()
                  .stream()
                  .map(Finding::kind)
                  .distinct()
                  .toList();
      assertThat(kinds).containsExactly(Kind.ERROR, Kind.MISSING, Kind.ODD, Kind.NOTICE);
    }
  }
}
