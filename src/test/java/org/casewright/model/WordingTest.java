package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gross benefit reaches {grossBenefit} a year",
        "{grossBenefit 2029/30 scenario=stretch view=risk-adjusted prices=cash}",
        "{stock 2025/26 opportunity=edge,sgo places=0} children",
        "{assumption net-carers bare} carers in {count workstreams} workstreams",
        "{netBenefit scenario=stretch less=target places=2}: {cumulativeCost cost=team} {budget"
            + " budgetLine=s6} {grossBenefit workstream=a} {count opportunities status=approved}",
        "{grossBenefit workstream=a status=approved} {assumption one two}",
        "no figure at all",
        "half a brace { and another }",
        ""
      })
  void whatIsReadIsWrittenAgain(String words) {
    assertThat(Wording.of(words).written()).isEqualTo(words);
  }

  @Test
  void readsWhatAFieldNames() {
    var field =
        Wording.of("{stock scenario=stretch opportunity=edge,sgo 2025-26 places=0}")
            .fields()
            .getFirst();
    assertThat(field.query())
        .isEqualTo(
            FigureQuery.of(Figure.STOCK)
                .in(new FinancialYear(2025))
                .underScenario("stretch")
                .of(Scope.ofOpportunities(java.util.List.of("edge", "sgo"))));
    assertThat(field.places()).isZero();
  }

  @Test
  void itsNameHasDotsForFigures() {
    assertThat(Wording.of("Reaches {grossBenefit} by {paybackMonth}, {profit}").plain())
        .isEqualTo("Reaches … by …, …");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{profit}",
        "{grossBenefit someday}",
        "{grossBenefit places=9}",
        "{grossBenefit view=rosy}",
        "{grossBenefit colour=blue}",
        "{grossBenefit status=unheard-of}",
        "{grossBenefit 2024/25 2025/26}",
        "{grossBenefit scenario=a scenario=b}",
        "{grossBenefit less=a less=b}",
        "{grossBenefit places=1 places=2}",
        "{assumption}",
        "{count}"
      })
  void whatNamesNoFigureIsKeptAndSaysWhy(String words) {
    assertThat(Wording.of(words).parts())
        .singleElement()
        .isInstanceOfSatisfying(
            Wording.Unread.class,
            unread -> {
              assertThat(unread.written()).isEqualTo(words);
              assertThat(unread.why()).endsWith(".").doesNotContain("null");
            });
  }
}
