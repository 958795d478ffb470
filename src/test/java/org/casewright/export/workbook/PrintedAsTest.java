package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Reductions;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Of which printed figures it is said that they were merely typed.
class PrintedAsTest {

  private static final Timeline TIMELINE = Timeline.of(2025, 4);

  private static BusinessCase team(@Nullable MonthPoint from, @Nullable MonthPoint to) {
    var team = new CostTerms.Recurring("team", from, to, Extras.NONE);
    return BusinessCase.of("Team", TIMELINE)
        .withAssumptions(
            List.of(
                Assumption.of("team", "Team", Unit.POUNDS_A_YEAR, "400000"),
                Assumption.of("begins", "Team begins", Unit.MONTHS, "12")))
        .withCosts(List.of(Cost.of("team-cost", "Team", team)))
        .withScenarios(
            List.of(
                Scenario.of("plan", "Plan"),
                Scenario.of("late", "Late")
                    .withValues(Map.of("begins", Replacement.of(Series.of("17.5"))))));
  }

  private static MonthPoint at(int month) {
    return new MonthPoint.At(month);
  }

  private static PrintedAs as(BusinessCase in, FigureQuery query) {
    return PrintedAs.of(
        in,
        new PublishedFigure(
            "printed",
            "Printed",
            "1",
            "£m",
            new PublishedFigure.Claim.Computed(query),
            "",
            Extras.NONE));
  }

  private static PrintedAs cost(BusinessCase in, int year) {
    return as(in, FigureQuery.of(Figure.PROGRAMME_COST).in(TIMELINE.year(year)));
  }

  private static PrintedAs costSoFar(BusinessCase in, int year) {
    return as(in, FigureQuery.of(Figure.CUMULATIVE_COST).in(TIMELINE.year(year)));
  }

  @Test
  void aCostThatIsPaidForWholeYearsIsAsTyped() {
    for (var team : List.of(team(null, null), team(at(12), at(36)))) {
      for (var year = 0; year < TIMELINE.years(); year++) {
        assertThat(cost(team, year)).isEqualTo(PrintedAs.ENTERED);
        assertThat(costSoFar(team, year)).isEqualTo(PrintedAs.ENTERED);
      }
    }
  }

  @Test
  void aCostThatBeginsOrEndsWithinAYearIsCalculatedInThatYearAndInSumsFromThenOn() {
    var from = team(at(18), null);
    assertThat(cost(from, 0)).isEqualTo(PrintedAs.ENTERED);
    assertThat(costSoFar(from, 0)).isEqualTo(PrintedAs.ENTERED);
    assertThat(cost(from, 1)).isEqualTo(PrintedAs.DERIVED);
    assertThat(costSoFar(from, 1)).isEqualTo(PrintedAs.DERIVED);
    assertThat(cost(from, 2)).isEqualTo(PrintedAs.ENTERED);
    assertThat(costSoFar(from, 2)).isEqualTo(PrintedAs.DERIVED);

    var to = team(null, at(47));
    assertThat(cost(to, 2)).isEqualTo(PrintedAs.ENTERED);
    assertThat(costSoFar(to, 2)).isEqualTo(PrintedAs.ENTERED);
    assertThat(as(to, FigureQuery.of(Figure.PROGRAMME_COST)))
        .as("of no year: of the last")
        .isEqualTo(PrintedAs.DERIVED);
  }

  @Test
  void aMonthThatIsAnAssumptionIsThatOfTheScenario() {
    var team = team(new MonthPoint.Named("begins"), null);
    assertThat(cost(team, 1)).isEqualTo(PrintedAs.ENTERED);
    assertThat(
            as(
                team,
                FigureQuery.of(Figure.PROGRAMME_COST).in(TIMELINE.year(1)).underScenario("late")))
        .isEqualTo(PrintedAs.DERIVED);
  }

  private static BudgetLine line(String id) {
    return new BudgetLine(id, "", id, "", "", null, List.of(), List.of(), Extras.NONE);
  }

  private static BusinessCase rooms(Opportunity rooms) {
    return BusinessCase.of("Rooms", TIMELINE)
        .withWorkstreams(List.of(Workstream.of("estate", "Estate")))
        .withBudgetLines(List.of(line("one"), line("two")))
        .withAssumptions(
            List.of(
                Assumption.of("amounts", "Rooms let", Unit.POUNDS_A_YEAR, "100000"),
                Assumption.of("half", "Half", Unit.PERCENT, "0.5")))
        .withOpportunities(List.of(rooms));
  }

  private static Opportunity profile(@Nullable String multiplier) {
    return Opportunity.of(
        "rooms",
        "Rooms",
        "estate",
        new Mechanism.Profile("amounts", false, multiplier, Extras.NONE));
  }

  private static PrintedAs benefit(Opportunity rooms) {
    return as(rooms(rooms), FigureQuery.of(Figure.GROSS_BENEFIT));
  }

  @Test
  void aProfileOfWhichAShareCountsIsCalculated() {
    var whole = profile(null);
    assertThat(benefit(whole)).isEqualTo(PrintedAs.ENTERED);
    assertThat(benefit(profile("half"))).isEqualTo(PrintedAs.DERIVED);
    assertThat(benefit(whole.withReductions(new Reductions("half", null, null, Extras.NONE))))
        .isEqualTo(PrintedAs.DERIVED);

    var rate = new BigDecimal("0.02");
    var grown = rooms(whole);
    assertThat(
            as(
                grown.withAssumptions(
                    grown.assumptions().stream()
                        .map(each -> each.unit().isPounds() ? each.withGrowth(rate) : each)
                        .toList()),
                FigureQuery.of(Figure.GROSS_BENEFIT)))
        .isEqualTo(PrintedAs.DERIVED);

    var half = new BigDecimal("0.5");
    var split =
        rooms(
            whole.withBudget(
                List.of(
                    new BudgetShare("one", half, Extras.NONE),
                    new BudgetShare("two", half, Extras.NONE))));
    assertThat(as(split, FigureQuery.of(Figure.GROSS_BENEFIT))).isEqualTo(PrintedAs.ENTERED);
    assertThat(
            as(split, FigureQuery.of(Figure.GROSS_BENEFIT).of(Scope.ofBudgetLines(List.of("one")))))
        .isEqualTo(PrintedAs.DERIVED);
  }

  /// As where a paper prints one amount for several lines of its plan.
  @Test
  void anAmountThatLinesDivideBetweenThemIsWholeWhereAllAreIn() {
    var other =
        Opportunity.of(
            "others",
            "Others",
            "estate",
            new Mechanism.Profile("amounts", false, "half", Extras.NONE));
    var both = rooms(profile("half")).withOpportunities(List.of(profile("half"), other));
    var benefit = FigureQuery.of(Figure.GROSS_BENEFIT);
    assertThat(as(both, benefit)).isEqualTo(PrintedAs.ENTERED);
    assertThat(as(both, benefit.of(Scope.ofOpportunities(List.of("others")))))
        .isEqualTo(PrintedAs.DERIVED);
    var without =
        both.withScenarios(
            List.of(
                Scenario.of("plan", "Plan"),
                Scenario.of("less", "Less").withWithout(List.of("others"))));
    assertThat(as(without, benefit.underScenario("less"))).isEqualTo(PrintedAs.DERIVED);
  }

  @Test
  void cashableBenefitIsAsTypedWhereAllOfItIsOrNone() {
    var cashable = FigureQuery.of(Figure.CASHABLE);
    assertThat(as(rooms(profile(null)), cashable)).isEqualTo(PrintedAs.ENTERED);
    var split =
        new Cashability(new BigDecimal("0.6"), new BigDecimal("0.4"), BigDecimal.ZERO, Extras.NONE);
    assertThat(as(rooms(profile(null).withCashability(split)), cashable))
        .isEqualTo(PrintedAs.DERIVED);
  }
}
