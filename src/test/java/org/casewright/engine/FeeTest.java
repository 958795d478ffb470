package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.MonthPoint;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Contingent fees: the calculation, §5.
class FeeTest {

  private static final String CAP = "600000";

  /// A saving of 0, 100, 250, 400 and 300 (£k) in five years, with a fee of at most £600k.
  private static Made saving(String threshold, String full, @Nullable String lag) {
    var made = new Made(5);
    made.levels("one", "0", "100000", "250000", "400000", "300000");
    return fee(made, threshold, full, lag);
  }

  private static Made fee(Made made, String threshold, String full, @Nullable String lag) {
    return made.cost(
        "fee",
        new CostTerms.ContingentFee(
            made.number(Unit.POUNDS, CAP),
            made.number(Unit.POUNDS_A_YEAR, full),
            made.number(Unit.POUNDS_A_YEAR, threshold),
            lag == null ? null : made.number(Unit.MONTHS, lag),
            null,
            null,
            null,
            Extras.NONE));
  }

  private static Made fixed(int years, String amount, MonthPoint from, MonthPoint to) {
    var made = new Made(years);
    return made.cost(
        "fee",
        new CostTerms.ContingentFee(
            made.number(Unit.POUNDS, CAP),
            made.number(Unit.POUNDS_A_YEAR, "1"),
            null,
            null,
            made.number(Unit.POUNDS, amount),
            from,
            to,
            Extras.NONE));
  }

  /// What is paid in which month.
  private static Map<Integer, Double> paid(Projection projection) {
    var paid = new TreeMap<Integer, Double>();
    var months = projection.costs().getLast().amount().toArray();
    for (var t = 0; t < months.length; t++) {
      if (months[t] != 0) {
        paid.put(t, Math.rint(100 * months[t]) / 100);
      }
    }
    return paid;
  }

  private static Map<Integer, Double> paid(Made made) {
    return paid(made.project());
  }

  @Test
  void itIsEarnedInProportionBetweenTheThresholdAndTheFullSaving() {
    // 250 is half of the way from 100 to 400; the fall to 300 is not paid back
    assertThat(paid(saving("100000", "400000", null)))
        .isEqualTo(Map.of(24, 300_000.0, 36, 300_000.0));
  }

  @Test
  void withoutAThresholdItIsEarnedFromNothing() {
    var made = new Made(5);
    made.levels("one", "0", "100000", "250000", "400000", "300000");
    made.cost(
        "fee",
        new CostTerms.ContingentFee(
            made.number(Unit.POUNDS, CAP),
            made.number(Unit.POUNDS_A_YEAR, "400000"),
            null,
            null,
            null,
            null,
            null,
            Extras.NONE));
    assertThat(paid(made)).isEqualTo(Map.of(12, 150_000.0, 24, 225_000.0, 36, 225_000.0));
  }

  @Test
  void anAllOrNothingFeeIsDueWhenTheWholeSavingIsReached() {
    assertThat(paid(saving("400000", "400000", null))).isEqualTo(Map.of(36, 600_000.0));
    assertThat(paid(saving("400001", "400001", null))).isEmpty();
  }

  @Test
  void aSavingOfTwelveTwelfthsIsReachedThoughItIsShortInTheLastBit() {
    for (var level : new String[] {"17700000", "1234567", "0.7", "33333.33"}) {
      var made = new Made(1);
      made.levels("one", level);
      assertThat(paid(fee(made, level, level, null))).isEqualTo(Map.of(0, 600_000.0));
    }
  }

  @Test
  void aSavingPastTheFullOneEarnsNoMore() {
    assertThat(paid(saving("0", "200000", null))).isEqualTo(Map.of(12, 300_000.0, 24, 300_000.0));
  }

  @Test
  void itFallsDueAfterItsLagInWholeMonths() {
    assertThat(paid(saving("100000", "400000", "3")))
        .isEqualTo(Map.of(27, 300_000.0, 39, 300_000.0));
    assertThat(paid(saving("100000", "400000", "3.99")))
        .isEqualTo(Map.of(27, 300_000.0, 39, 300_000.0));
  }

  @Test
  void whatFallsDueAfterTheHorizonIsNotCountedAndIsKnown() {
    var some = saving("100000", "400000", "30").project();
    assertThat(paid(some)).isEqualTo(Map.of(54, 300_000.0));
    assertThat(some.feesAfterHorizon()).isCloseTo(300_000, within(0.005));
    for (var lag : new String[] {"60", "61", "5000"}) {
      var all = saving("100000", "400000", lag).project();
      assertThat(paid(all)).isEmpty();
      assertThat(all.feesAfterHorizon()).isCloseTo(600_000, within(0.005));
    }
    assertThat(saving("100000", "400000", "3").project().feesAfterHorizon()).isZero();
  }

  @Test
  void theWholeCaseCountsCashableOrNot() {
    // 150 + 250 (£k), the second all non-cashable: the full saving
    var made = new Made(1);
    made.levels("one", "150000").classified("1", "0", "0");
    made.levels("two", "250000").classified("0", "0", "1");
    assertThat(paid(fee(made, "400000", "400000", null))).isEqualTo(Map.of(0, 600_000.0));
  }

  @Test
  void aMonthsLossLowersTheSavingItDependsOn() {
    var made = new Made(1);
    made.levels("one", "400000");
    made.levels("two", "-200000");
    assertThat(paid(fee(made, "0", "400000", null))).isEqualTo(Map.of(0, 300_000.0));
  }

  @Test
  void itFollowsTheSavingMonthByMonthAsAFlowFillsUp() {
    // one a month at £100: twelve times month t is (t + 1) × £5,200 to month 11; full at 62,400
    var made = new Made(2);
    made.flow("one", "12", "52", "100");
    var paid = paid(fee(made, "0", "62400", null));
    assertThat(paid).hasSize(12);
    paid.values().forEach(month -> assertThat(month).isEqualTo(50_000));
  }

  @Test
  void itFollowsTheBenefitOfTheViewAndIsItselfNotUplifted() {
    var made = new Made(1).bias("0", "0", "0.25", "0.5");
    made.profile("one", made.graded(2, Unit.POUNDS_A_YEAR, "400000"), false);
    made.cost(
        "fee",
        new CostTerms.ContingentFee(
            made.graded(2, Unit.POUNDS, CAP),
            made.graded(2, Unit.POUNDS_A_YEAR, "400000"),
            null,
            null,
            null,
            null,
            null,
            Extras.NONE));
    assertThat(paid(made.project(View.AS_STATED))).isEqualTo(Map.of(0, 600_000.0));
    // 400 × (1 − 0.25) = 300, three quarters of the way
    assertThat(paid(made.project(View.RISK_ADJUSTED))).isEqualTo(Map.of(0, 450_000.0));
  }

  @Test
  void itDependsOnRealBenefitInTheCashViewToo() {
    var made = saving("400000", "400000", null).prices(2022, Series.of("0.5"));
    assertThat(paid(made)).isEqualTo(Map.of(36, 600_000.0));
  }

  @Test
  void theFixedPartIsSpreadOverItsMonths() {
    assertThat(paid(fixed(1, "120000", new MonthPoint.At(6), new MonthPoint.At(10))))
        .isEqualTo(Map.of(6, 30_000.0, 7, 30_000.0, 8, 30_000.0, 9, 30_000.0));
  }

  @Test
  void theFixedPartsMonthsMayBeAnAssumptionAndAFraction() {
    var made = new Made(1);
    made.cost(
        "fee",
        new CostTerms.ContingentFee(
            made.number(Unit.POUNDS, CAP),
            made.number(Unit.POUNDS_A_YEAR, "1"),
            null,
            null,
            made.number(Unit.POUNDS, "90000"),
            new MonthPoint.Named(made.number(Unit.MONTHS, "1.2")),
            new MonthPoint.Named(made.number(Unit.MONTHS, "4.5")),
            Extras.NONE));
    // whole months t with 1.2 ≤ t < 4.5
    assertThat(paid(made)).isEqualTo(Map.of(2, 30_000.0, 3, 30_000.0, 4, 30_000.0));
  }

  @Test
  void theFixedPartsMonthsPastTheHorizonAreNotCountedAndAreKnown() {
    var projection = fixed(1, "160000", new MonthPoint.At(8), new MonthPoint.At(16)).project();
    assertThat(paid(projection))
        .isEqualTo(Map.of(8, 20_000.0, 9, 20_000.0, 10, 20_000.0, 11, 20_000.0));
    assertThat(projection.feesAfterHorizon()).isCloseTo(80_000, within(0.005));
  }

  @Test
  void overRandomCasesItNeverFallsBelowNothingNorGoesPastItsCap() {
    LawsTest.everywhere(
        (written, projection) -> {
          for (var path : projection.costs()) {
            if (path.cost().terms() instanceof ResolvedCost.Terms.ContingentFee fee) {
              var most =
                  fee.cap().single(projection.values()) + fee.fixed().single(projection.values());
              var sum = 0.0;
              for (var month : path.amount().toArray()) {
                assertThat(month).as(written.title()).isGreaterThanOrEqualTo(-1e-9);
                sum += month;
              }
              assertThat(path.afterHorizon()).isGreaterThanOrEqualTo(-1e-9);
              assertThat(sum + path.afterHorizon())
                  .as(written.title())
                  .isLessThanOrEqualTo(most + 1e-6);
            }
          }
        });
  }
}
