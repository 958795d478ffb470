package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// Figures of budget lines: the calculation, §8. Everything is cash.
class BudgetsTest {

  /// £1m growing by 4 % a year; a saving of 60, 120 and 120 (£k) real at 10 % inflation is 60, 132
  /// and 145.2 cash; a quarter falls on this line, half of it cashable, 30 % avoided: 12, 26.4 and
  /// 29.04.
  private static Made threeYears() {
    var made = new Made(3).prices(2022, Series.of("0.1"));
    made.line(
        "placements",
        new BudgetLine.Budget.Growing(
            new BigDecimal("1000000"), new BigDecimal("0.04"), Extras.NONE),
        List.of("0", "50000"),
        List.of("0", "100000"));
    made.line("other", null, List.of(), List.of());
    made.levels("one", "60000", "120000")
        .classified("0.5", "0.3", "0.2")
        .on("placements", "0.25")
        .on("other", "0.75");
    made.levels("elsewhere", "1000000").classified("1", "0", "0").on("other", "1");
    return made;
  }

  private static void assertYears(Made made, Figure figure, String line, double... expected) {
    var projection = made.project();
    for (var year = 0; year < expected.length; year++) {
      for (var prices : PriceBasis.values()) {
        var query =
            FigureQuery.of(figure)
                .of(Scope.budgetLine(line))
                .in(new FinancialYear(Made.FIRST_YEAR + year))
                .seen(View.AS_STATED, prices);
        assertThat(projection.answer(query).number())
            .as("%s, year %d, %s", figure.key(), year, prices.key())
            .hasValueCloseTo(expected[year], within(0.005));
      }
    }
  }

  private static Answer answer(Made made, Figure figure, Scope scope) {
    return made.project().answer(FigureQuery.of(figure).of(scope));
  }

  @Test
  void aBudgetGrowsFromItsOpeningValue() {
    assertYears(threeYears(), Figure.BUDGET, "placements", 1_000_000, 1_040_000, 1_081_600);
  }

  @Test
  void aTypedBudgetHoldsItsLastValue() {
    var made = new Made(3);
    made.line("typed", typed("10", "20"), List.of(), List.of());
    assertYears(made, Figure.BUDGET, "typed", 10, 20, 20);
    made.line("flat", opening("10"), List.of(), List.of());
    assertYears(made, Figure.BUDGET, "flat", 10, 10, 10);
  }

  private static BudgetLine.Budget typed(String... values) {
    return new BudgetLine.Budget.Typed(
        List.of(values).stream().map(BigDecimal::new).toList(), Extras.NONE);
  }

  private static BudgetLine.Budget opening(String value) {
    return new BudgetLine.Budget.Growing(new BigDecimal(value), null, Extras.NONE);
  }

  @Test
  void doingNothingAddsPressuresAndNothingAfterTheLast() {
    assertYears(threeYears(), Figure.DO_NOTHING, "placements", 1_000_000, 1_090_000, 1_081_600);
  }

  @Test
  void theProgrammeTakesOffWhatIsCashableAndAvoidedInCash() {
    assertYears(threeYears(), Figure.WITH_PROGRAMME, "placements", 988_000, 1_063_600, 1_052_560);
  }

  @Test
  void theTargetHoldsItsLastAndTheGapIsWhatIsShort() {
    assertYears(threeYears(), Figure.SAVINGS_TARGET, "placements", 0, 100_000, 100_000);
    assertYears(threeYears(), Figure.GAP, "placements", -12_000, 73_600, 70_960);
  }

  @Test
  void theCashableGapCountsCashableOnly() {
    // 7.5, 16.5 and 18.15 (£k)
    assertYears(threeYears(), Figure.CASHABLE_GAP, "placements", -7_500, 83_500, 81_850);
  }

  @Test
  void theSavingPercentSetsTheLastMonthAgainstTheFirstBudget() {
    // 12 ÷ 1,000; 26.4 ÷ 1,000; 29.04 ÷ 1,000, whatever the budget has grown to
    assertYears(threeYears(), Figure.SAVING_PERCENT, "placements", 0.012, 0.0264, 0.029_04);
    // one a month for a year at £100: £5,200 in the last month, £62,400 a year, though FY1 brings
    // 33,800
    var filling = new Made(1);
    filling.line("line", opening("624000"), List.of(), List.of());
    filling.flow("one", "12", "52", "100").classified("1", "0", "0").on("line", "1");
    assertYears(filling, Figure.SAVING_PERCENT, "line", 0.1);
  }

  @Test
  void whatIsNotCashableOrNotClassifiedReducesNoBudget() {
    var made = new Made(1);
    made.line("line", opening("1000"), List.of(), List.of("10"));
    made.levels("one", "500").on("line", "1");
    made.levels("two", "500").classified("0", "0", "1").on("line", "1");
    made.levels("three", "500").classified("1", "0", "0");
    assertYears(made, Figure.WITH_PROGRAMME, "line", 1_000);
    assertYears(made, Figure.GAP, "line", 10);
  }

  @Test
  void aLossRaisesTheBudgetNeeded() {
    var made = new Made(1);
    made.line("line", opening("1000"), List.of(), List.of("10"));
    made.levels("one", "-200").classified("1", "0", "0").on("line", "1");
    assertYears(made, Figure.WITH_PROGRAMME, "line", 1_200);
    assertYears(made, Figure.GAP, "line", 210);
  }

  @Test
  void aMissingBudgetHasNoFiguresAndALineWithoutTargetHasNoGap() {
    var other = Scope.budgetLine("other");
    for (var figure :
        List.of(Figure.BUDGET, Figure.DO_NOTHING, Figure.WITH_PROGRAMME, Figure.SAVING_PERCENT)) {
      assertThat(answer(threeYears(), figure, other))
          .as(figure.key())
          .isEqualTo(Answer.none("the budget is missing"));
    }
    for (var figure : List.of(Figure.SAVINGS_TARGET, Figure.GAP, Figure.CASHABLE_GAP)) {
      assertThat(answer(threeYears(), figure, other))
          .as(figure.key())
          .isEqualTo(Answer.none("there is no savings target"));
    }
  }

  @Test
  void linesTogetherHaveABudgetOnlyIfEachHas() {
    assertThat(answer(threeYears(), Figure.BUDGET, Scope.ALL))
        .isEqualTo(Answer.none("the budget is missing"));
    var made = new Made(1);
    made.line("a", opening("1000"), List.of("5"), List.of("30"));
    made.line("b", opening("500"), List.of(), List.of());
    made.levels("one", "40").classified("1", "0", "0").on("a", "0.5").on("b", "0.5");
    made.levels("two", "7").classified("0", "1", "0");
    assertThat(answer(made, Figure.DO_NOTHING, Scope.ALL)).isEqualTo(Answer.of(1_505));
    // what is on no line is taken off none
    assertThat(answer(made, Figure.WITH_PROGRAMME, Scope.ALL).number())
        .hasValueCloseTo(1_465.0, within(1e-9));
    assertThat(answer(made, Figure.GAP, Scope.ALL).number()).hasValueCloseTo(-10.0, within(1e-9));
  }

  @Test
  void aBudgetOfNothingHasNoSavingPercent() {
    var made = new Made(1);
    made.line("line", opening("0"), List.of(), List.of());
    assertThat(answer(made, Figure.SAVING_PERCENT, Scope.budgetLine("line")))
        .isEqualTo(Answer.none("the budget of the first year is zero"));
  }

  @Test
  void withoutBudgetLinesThereIsNoBudget() {
    assertThat(answer(new Made(1), Figure.BUDGET, Scope.ALL))
        .isEqualTo(Answer.none("the budget is missing"));
  }

  @Test
  void theRiskAdjustedViewSavesLess() {
    var made = new Made(1).bias("0.25", "0");
    made.line("line", opening("1000"), List.of(), List.of());
    made.profile("one", made.graded(1, Unit.POUNDS_A_YEAR, "400"), false)
        .classified("1", "0", "0")
        .on("line", "1");
    var query = FigureQuery.of(Figure.WITH_PROGRAMME).of(Scope.budgetLine("line"));
    assertThat(made.project(View.RISK_ADJUSTED).answer(query).number())
        .hasValueCloseTo(700.0, within(1e-9));
  }

  @Test
  void aLinesShareOfCostsIsItsNetCall() {
    var made = new Made(1);
    made.line("a", null, List.of(), List.of());
    made.line("b", null, List.of(), List.of());
    made.levels("one", "100").on("a", "0.4").on("b", "0.6");
    var written = made.build();
    var amounts = made.number(Unit.POUNDS_A_YEAR, "1000");
    var split =
        List.of(
            new BudgetShare("a", new BigDecimal("0.3"), Extras.NONE),
            new BudgetShare("b", new BigDecimal("0.7"), Extras.NONE));
    var cost =
        new Cost(
            "team",
            "",
            "Team",
            new CostTerms.OneOff(amounts, Extras.NONE),
            null,
            "",
            split,
            Extras.NONE);
    written = written.withAssumptions(made.build().assumptions()).withCosts(List.of(cost));
    var projection = ResolvedCase.of(written).project(View.AS_STATED);
    var onA = Scope.budgetLine("a");
    assertThat(projection.annual(Figure.PROGRAMME_COST, onA, PriceBasis.REAL)[0])
        .isCloseTo(300, within(1e-9));
    assertThat(projection.annual(Figure.NET_BENEFIT, onA, PriceBasis.REAL)[0])
        .isCloseTo(40 - 300, within(1e-9));
  }
}
