package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What each record asks of what it is made of, in the sentences people read.
class RecordsTest {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private static void assertProblem(Runnable made, String path, String sentence) {
    assertThat(Small.problems(made)).containsExactly(new Problem(path, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Edge", "edge weeks", "-edge", "edge-", "edge--weeks", "édge", "edge_weeks"})
  void anIdOfOtherThanSmallLettersDigitsAndSingleHyphens(String id) {
    assertProblem(
        () -> Workstream.of(id, "Edge"),
        "id",
        "The id “"
            + id
            + "” is not usable: an id has small letters, digits and single hyphens only, such"
            + " as edge-weeks.");
  }

  @Test
  void aLongTextIsShortenedInItsSentence() {
    var id = "X".repeat(5_000);
    assertThat(Small.problems(() -> Workstream.of(id, "Edge")))
        .singleElement()
        .satisfies(problem -> assertThat(problem.sentence()).hasSizeLessThan(250));
    assertThat(Small.problems(() -> Workstream.of("x".repeat(101), "Edge"))).hasSize(1);
  }

  @Test
  void aNameIsNeeded() {
    assertProblem(() -> Workstream.of("edge", " "), "name", "A name is needed here; it is empty.");
    assertProblem(
        () -> Assumption.of("edge", "", Unit.WEEKS, "1"),
        "label",
        "A label is needed here; it is empty.");
    assertProblem(
        () -> BusinessCase.of("", Timeline.of(2022, 1)),
        "title",
        "A title is needed here; it is empty.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1e15", "-1e15", "1e999", "1e-41", "12345678901234567890123456789012345678901"})
  void aNumberTooLargeOrTooLong(String number) {
    assertProblem(
        () -> Series.of(number),
        "value",
        "value: the number is too large or too long to calculate with.");
  }

  @Test
  void aSeriesHasOneTo200Numbers() {
    assertProblem(
        () -> new Series.Yearly(List.of()),
        "values",
        "A list of yearly values needs at least one.");
    assertThat(Small.problems(() -> new Series.Yearly(Collections.nCopies(201, BigDecimal.ONE))))
        .hasSize(1);
    assertThat(Small.problems(() -> Series.yearly("1", "1e15")))
        .extracting(Problem::path)
        .containsExactly("values[1]");
  }

  @Test
  void whatASeriesHoldsAndWhatItLists() {
    var series = Series.yearly("1", "2");
    assertThat(series.held(0)).isEqualTo("1");
    assertThat(series.held(5)).isEqualTo("2");
    assertThat(series.listed(1)).isEqualTo("2");
    assertThat(series.listed(2)).isZero();
    assertThat(Series.of("7").held(9)).isEqualTo("7");
    assertThat(Series.of("7").listed(1)).isZero();
  }

  @Test
  void onlyPoundsGrowAndWithinReason() {
    assertProblem(
        () -> Assumption.of("weeks", "Weeks", Unit.WEEKS, "1").withGrowth(HALF),
        "growth",
        "“Weeks” is in weeks; only pounds can grow from year to year.");
    assertProblem(
        () ->
            Assumption.of("bed", "Bed", Unit.POUNDS_A_WEEK, "1").withGrowth(new BigDecimal("1.01")),
        "growth",
        "“Bed”: growth is a fraction between −0.5 and 1, such as 0.01 for 1 % a year.");
  }

  @Test
  void aRangeTheWrongWayRound() {
    assertProblem(
        () -> new Range(BigDecimal.TEN, BigDecimal.ONE, null, Extras.NONE),
        "low",
        "The low end of the range, 10, is above the high end, 1.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 7, -1})
  void aGradeThatIsNone(int grade) {
    assertProblem(
        () -> Evidence.of(grade, ""),
        "grade",
        "An evidence grade is a whole number from 1 (best) to 6.");
    assertThat(Small.problems(() -> new GradeAdjustment(grade, HALF, HALF, Extras.NONE)))
        .hasSize(1);
  }

  @Test
  void cashabilityThatDoesNotAddUp() {
    assertProblem(
        () -> new Cashability(HALF, HALF, HALF, Extras.NONE),
        "",
        "Cashable, avoidance and non-cashable add to 1.5; they must add to 1.");
    assertThat(
            Small.problems(() -> new Cashability(new BigDecimal("-0.1"), HALF, HALF, Extras.NONE)))
        .extracting(Problem::path)
        .containsExactly("cashable");
    assertThat(
            Small.problems(
                () ->
                    new Cashability(
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.333333"),
                        new BigDecimal("0.333333"),
                        Extras.NONE)))
        .isEmpty();
  }

  private static BudgetShare share(String share) {
    return new BudgetShare("placements", new BigDecimal(share), Extras.NONE);
  }

  @Test
  void budgetSharesThatDoNotAddUp() {
    var terms = Small.running("team-year");
    var shares = List.of(share("0.5"), share("0.4"));
    assertProblem(
        () -> new Cost("run", "", "Running", terms, null, "", shares, Extras.NONE),
        "budget",
        "“Running”: its shares of budget lines do not add to 1.");
    assertProblem(() -> share("1.2"), "share", "A share is a fraction from 0 to 1.");
  }

  @Test
  void stepsThatDoNotRise() {
    assertProblem(
        () -> stepped("0", "0.5", "6", "0.4"),
        "points[1]",
        "The points of a stepped rollout rise in months and in share.");
    assertThat(Small.problems(() -> stepped("6", "0.5", "6", "0.6"))).hasSize(1);
    assertThat(Small.problems(() -> stepped("0", "0.5", "6", "0.5"))).isEmpty();
    assertThat(Small.problems(() -> stepped("0", "1.5"))).hasSize(1);
    assertThat(Small.problems(() -> stepped("-1", "0.5"))).hasSize(1);
    var sentence =
        "A stepped rollout needs points, such as [[0, 0.43], [12, 1]], and no other shape has any.";
    assertProblem(() -> stepped(), "points", sentence);
    var points = List.of(new Rollout.Point(BigDecimal.ZERO, HALF));
    assertProblem(
        () -> new Rollout(null, null, null, points, List.of(), Extras.NONE), "points", sentence);
  }

  private static Rollout stepped(String... monthsAndShares) {
    var numbers = Small.numbers(monthsAndShares);
    var points = new ArrayList<Rollout.Point>();
    for (var i = 0; i < numbers.length; i += 2) {
      points.add(new Rollout.Point(numbers[i], numbers[i + 1]));
    }
    return new Rollout(null, null, RolloutShape.STEPPED, points, List.of(), Extras.NONE);
  }

  @Test
  void wavesThatDoNotAddUp() {
    var wave = new Rollout.Wave("North", HALF, BigDecimal.ZERO, Extras.NONE);
    assertProblem(
        () -> new Rollout(null, null, null, List.of(), List.of(wave), Extras.NONE),
        "waves",
        "The shares of the waves do not add to 1.");
    assertThat(Small.problems(() -> new Rollout.Wave("N", HALF, new BigDecimal("-1"), Extras.NONE)))
        .extracting(Problem::path)
        .containsExactly("offset");
  }

  @Test
  void aFixedPartWithoutAnEnd() {
    assertProblem(
        () ->
            new CostTerms.ContingentFee(
                "cap", "full", null, null, "fixed", null, null, Extras.NONE),
        "fixedTo",
        "A fee with a fixed part needs the month in which that part ends (fixedTo).");
    assertThat(Small.problems(() -> new MonthPoint.At(-1))).hasSize(1);
  }

  @Test
  void discountRatesInOrderAndInRange() {
    assertProblem(
        () -> new DiscountSchedule("None", List.of(), Extras.NONE),
        "rates",
        "A discount schedule needs at least one rate.");
    var two = new DiscountSchedule.Rate(2, HALF, Extras.NONE);
    assertProblem(
        () -> new DiscountSchedule("Turned", List.of(two, two), Extras.NONE),
        "rates[1].fromYear",
        "Discount rates stand in rising order of year.");
    assertProblem(
        () -> new DiscountSchedule.Rate(1, new BigDecimal("3.5"), Extras.NONE),
        "rate",
        "A discount rate is a fraction such as 0.035 for 3.5 %; 3.5 is out of range.");
  }

  /// The Green Book's test values, each year's factor being the year before's over its own rate.
  @Test
  void theStandardScheduleFallsToThreePerCentAfterThirtyYears() {
    var factor = 1.0;
    for (var year = 1; year <= 40; year++) {
      factor /= 1 + DiscountSchedule.STANDARD.rate(year).doubleValue();
      if (year == 30) {
        assertThat(factor).isBetween(0.356_25, 0.356_35);
      } else if (year == 31) {
        assertThat(factor).isBetween(0.345_85, 0.345_95);
      }
    }
    assertThat(factor).isBetween(0.265_05, 0.265_15);
  }

  @Test
  void inflationIsAFraction() {
    assertProblem(
        () -> new Prices(null, Series.yearly("0.02", "2"), null, Extras.NONE),
        "inflation",
        "Inflation is a fraction such as 0.02 for 2 %; 2 is out of range.");
  }

  @Test
  void aPrintedFigureThatIsNoNumberOrHasNoUnit() {
    var claim = new PublishedFigure.Claim.Computed(FigureQuery.of(Figure.NPV));
    assertProblem(
        () -> new PublishedFigure("npv", "NPV", "about 3", "£m", claim, "", Extras.NONE),
        "printed",
        "“NPV”: the printed figure “about 3” is not a number.");
    assertProblem(
        () -> new PublishedFigure("npv", "NPV", "3", "€m", claim, "", Extras.NONE),
        "unit",
        "“NPV”: the unit “€m” is not one of £, £k, £m, %, ratio or a unit of an assumption.");
    for (var printed : List.of("11.241", "1,408,006", "(2.4)", "−3")) {
      assertThat(
              Small.problems(
                  () -> new PublishedFigure("a", "A", printed, "£m", claim, "", Extras.NONE)))
          .isEmpty();
    }
  }

  @Test
  void aStatusNobodyKnows() {
    assertThat(
            Small.problems(
                () ->
                    new Scope(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of("done"),
                        List.of())))
        .singleElement()
        .extracting(Problem::sentence)
        .asString()
        .startsWith("“done” is not a status; the statuses are idea, in-design");
  }

  @Test
  void aRecordCannotBeChangedFromOutside() {
    var values = new HashMap<>(Map.of("edge-weeks", Replacement.of(Series.of("1"))));
    var scenario = Scenario.of("late", "Late").withValues(values);
    values.clear();
    assertThat(scenario.values()).hasSize(1);
    assertThatThrownBy(() -> scenario.values().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
