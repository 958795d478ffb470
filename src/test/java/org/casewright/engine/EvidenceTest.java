package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.casewright.model.CostTerms;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.MonthPoint;
import org.casewright.model.PriceBasis;
import org.casewright.model.Reductions;
import org.casewright.model.Replacement;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// Evidence and the risk-adjusted view: the calculation, §6.
class EvidenceTest {

  /// Grades 1 to 4 take 0, 10, 20 and 40 % off benefits and put 0, 5, 15 and 30 % on costs.
  private static Made withTable(int years) {
    return new Made(years).bias("0", "0", "0.1", "0.05", "0.2", "0.15", "0.4", "0.3");
  }

  private static double[] adjusted(Made made, Figure figure) {
    return made.project(View.RISK_ADJUSTED).annual(figure, Scope.ALL, PriceBasis.REAL);
  }

  /// What is left of the benefit, and by how much the cost is more, in the first year.
  private static void assertFactors(Made made, double benefit, double cost) {
    assertThat(adjusted(made, Figure.GROSS_BENEFIT)[0] / made.gross()[0])
        .isCloseTo(benefit, within(1e-12));
    if (made.costs()[0] != 0) {
      assertThat(adjusted(made, Figure.PROGRAMME_COST)[0] / made.costs()[0])
          .isCloseTo(cost, within(1e-12));
    }
  }

  private static MadeOpportunity graded(Made made, int volume, int weeks, int weeklyCost) {
    return made.flowOf(
        "one",
        made.graded(volume, Unit.CHILDREN_A_YEAR, "12"),
        made.graded(weeks, Unit.WEEKS, "52"),
        made.graded(weeklyCost, Unit.POUNDS_A_WEEK, "100"));
  }

  @Test
  void theWorstGradeOfAllItNamesGoverns() {
    for (var grades : new int[][] {{1, 1, 1}, {2, 1, 1}, {1, 3, 2}, {1, 2, 4}}) {
      var made = withTable(1);
      graded(made, grades[0], grades[1], grades[2]);
      var worst = Math.max(grades[0], Math.max(grades[1], grades[2]));
      assertFactors(made, new double[] {1, 0.9, 0.8, 0.6}[worst - 1], 1);
      assertThat(made.project().resolved().confidence("one").grade()).isEqualTo(worst);
    }
  }

  @Test
  void rolloutAndReductionsCount() {
    var started = withTable(1);
    graded(started, 1, 1, 1)
        .rolledOut(Rollout.of(started.graded(3, Unit.MONTHS, "0"), null, RolloutShape.LINEAR));
    assertFactors(started, 0.8, 1);
    var builtUp = withTable(1);
    graded(builtUp, 1, 1, 1)
        .rolledOut(Rollout.of(null, builtUp.graded(4, Unit.MONTHS, "6"), RolloutShape.LINEAR));
    assertFactors(builtUp, 0.6, 1);
    var reduced = withTable(1);
    graded(reduced, 1, 1, 1)
        .reducedBy(new Reductions(null, reduced.graded(2, Unit.PERCENT, "0.5"), null, Extras.NONE));
    assertFactors(reduced, 0.9, 1);
  }

  @Test
  void itsBaselineDoesNotCount() {
    var made = withTable(1);
    graded(made, 2, 1, 1).baseline(made.graded(4, Unit.CHILDREN_A_YEAR, "600"));
    assertFactors(made, 0.9, 1);
    var ungraded = withTable(1);
    graded(ungraded, 2, 1, 1).baseline(ungraded.number(Unit.CHILDREN_A_YEAR, "600"));
    assertFactors(ungraded, 0.9, 1);
    assertThat(ungraded.project().resolved().confidence("one").ungraded()).isFalse();
  }

  @Test
  void ungradedCountsAsTheTablesWorstRow() {
    var made = withTable(1);
    graded(made, 1, 1, 1).perStart("1");
    assertFactors(made, 0.6, 1);
    assertThat(made.project().resolved().confidence("one").ungraded()).isTrue();
    var shortTable = new Made(1).bias("0", "0", "0.1", "0.05");
    shortTable.levels("one", "1200");
    assertFactors(shortTable, 0.9, 1);
  }

  @Test
  void aLossGrowsAsABenefitShrinks() {
    var made = withTable(2);
    made.profile("one", made.graded(3, Unit.POUNDS_A_YEAR, "-100", "200"), false);
    assertThat(adjusted(made, Figure.GROSS_BENEFIT))
        .containsExactly(new double[] {-120, 160}, within(1e-9));
  }

  @Test
  void aGainAndALossInOneYearAreAdjustedEachOnItsOwn() {
    var made = withTable(1);
    made.profile("gain", made.graded(3, Unit.POUNDS_A_YEAR, "1000"), false);
    made.profile("loss", made.graded(3, Unit.POUNDS_A_YEAR, "-1000"), false);
    assertThat(adjusted(made, Figure.GROSS_BENEFIT))
        .containsExactly(new double[] {800 - 1_200}, within(1e-9));
  }

  @Test
  void supportTakesItsOpportunitysGrade() {
    var made = withTable(1);
    graded(made, 3, 1, 1).supportOf(made.graded(1, Unit.POUNDS_PER_START, "500"));
    assertFactors(made, 0.8, 1.15);
    var other = withTable(1);
    graded(other, 1, 1, 1).supportOf(other.graded(4, Unit.POUNDS_PER_START, "500"));
    assertFactors(other, 0.6, 1.3);
  }

  @Test
  void aCostTakesTheWorstGradeOfItsOwn() {
    var oneOff = withTable(1);
    oneOff.cost(
        "team", new CostTerms.OneOff(oneOff.graded(2, Unit.POUNDS_A_YEAR, "1000"), Extras.NONE));
    assertThat(adjusted(oneOff, Figure.PROGRAMME_COST)[0]).isCloseTo(1_050, within(1e-9));
    var recurring = withTable(1);
    recurring.cost(
        "run",
        new CostTerms.Recurring(
            recurring.graded(2, Unit.POUNDS_A_YEAR, "1200"),
            null,
            new MonthPoint.Named(recurring.graded(3, Unit.MONTHS, "6")),
            Extras.NONE));
    assertThat(adjusted(recurring, Figure.PROGRAMME_COST)[0]).isCloseTo(600 * 1.15, within(1e-9));
    var ungraded = withTable(1).oneOff("team", "1000");
    assertThat(adjusted(ungraded, Figure.PROGRAMME_COST)[0]).isCloseTo(1_300, within(1e-9));
  }

  @Test
  void startsAndStocksAreNotAdjusted() {
    var made = withTable(1);
    graded(made, 4, 4, 4);
    for (var figure : List.of(Figure.STARTS, Figure.STOCK)) {
      assertThat(adjusted(made, figure)).isEqualTo(made.annual(figure));
    }
  }

  @Test
  void withoutATableNothingIsAdjusted() {
    var made = new Made(1);
    graded(made, 6, 6, 6);
    made.oneOff("team", "1000");
    assertFactors(made, 1, 1);
  }

  @Test
  void aReplacementsOwnEvidenceGovernsAndABareOneKeepsWhatThereIs() {
    var made = withTable(1);
    var level = made.graded(3, Unit.POUNDS_A_YEAR, "1000");
    made.profile("one", level, false);
    made.scenario(
        Scenario.of("bare", "Bare").withValues(Map.of(level, Replacement.of(Series.of("2000")))));
    made.scenario(
        Scenario.of("own", "Own")
            .withValues(Map.of(level, new Replacement(Series.of("2000"), grade(2), Extras.NONE))));
    made.scenario(
        Scenario.of("on-own", "On own")
            .withBasedOn("own")
            .withValues(Map.of(level, Replacement.of(Series.of("3000")))));
    made.scenario(
        Scenario.of("ungraded", "Ungraded")
            .withValues(
                Map.of(level, new Replacement(Series.of("2000"), Evidence.NONE, Extras.NONE))));
    assertThat(adjustedUnder(made, "bare")).isCloseTo(1_600, within(1e-9));
    assertThat(adjustedUnder(made, "own")).isCloseTo(1_800, within(1e-9));
    assertThat(adjustedUnder(made, "on-own")).isCloseTo(2_700, within(1e-9));
    assertThat(adjustedUnder(made, "ungraded")).isCloseTo(1_200, within(1e-9));
  }

  private static Evidence grade(int grade) {
    return Evidence.of(grade, "Another");
  }

  private static double adjustedUnder(Made made, String scenario) {
    return made.project(scenario, View.RISK_ADJUSTED)
        .annual(Figure.GROSS_BENEFIT, Scope.ALL, PriceBasis.REAL)[0];
  }

  @Test
  void theShareOfBenefitThatIsUngradedIsBySize() {
    var made = withTable(2);
    made.profile("graded", made.graded(1, Unit.POUNDS_A_YEAR, "600", "0"), false);
    made.profile("ungraded", made.number(Unit.POUNDS_A_YEAR, "-200", "0"), false);
    var projection = made.project();
    assertThat(projection.ungradedShare(0)).isCloseTo(0.25, within(1e-12));
    assertThat(projection.ungradedShare(1)).isZero();
  }
}
