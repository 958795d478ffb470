package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Financial years, months and the horizon.
class TimeTest {

  private static final Timeline CASE = Timeline.of(2022, 8);

  @ParameterizedTest
  @CsvSource({
    "2025/26, 2025",
    "2025-26, 2025",
    "2025/2026, 2025",
    "1999/00, 1999",
    "' 2025 / 26 ', 2025"
  })
  void aFinancialYearIsRead(String text, int start) {
    assertThat(FinancialYear.parse(text)).hasValue(new FinancialYear(start));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025",
        "2025/27",
        "2025/2027",
        "25/26",
        "2025/6",
        "1899/00",
        "2300/01",
        "",
        "2025//26"
      })
  void whatIsNoFinancialYearIsNotGuessed(String text) {
    assertThat(FinancialYear.parse(text)).isEmpty();
  }

  @Test
  void aFinancialYearIsWrittenWithBothItsHalves() {
    assertThat(new FinancialYear(2025).label()).isEqualTo("2025/26");
    assertThat(new FinancialYear(1999)).hasToString("1999/00");
    assertThat(new FinancialYear(2025).shortLabel()).isEqualTo("25/26");
    assertThat(new FinancialYear(2025)).isGreaterThan(new FinancialYear(2024));
    assertThat(Small.problems(() -> new FinancialYear(1899))).hasSize(1);
  }

  @Test
  void monthsCountFromTheAprilOfTheFirstYear() {
    assertThat(CASE.monthLabel(0)).isEqualTo("Apr 2022");
    assertThat(CASE.monthLabel(1)).isEqualTo("May 2022");
    assertThat(CASE.monthLabel(9)).isEqualTo("Jan 2023");
    assertThat(CASE.months()).isEqualTo(96);
  }

  @ParameterizedTest
  @CsvSource({
    "May 2022, 1",
    "may 2022, 1",
    "September 2022, 5",
    "Sept 2022, 5",
    "Sep 2022, 5",
    "5/2022, 1",
    "05/2022, 1",
    "2022-05, 1",
    "March 2022, -1",
    "Jan 2030, 93"
  })
  void aMonthIsRead(String typed, int month) {
    assertThat(CASE.parseMonth(typed)).hasValue(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "13/2022", "2022-13", "Smarch 2022", "2022", "May", "May 22"})
  void whatIsNoMonthIsNotGuessed(String typed) {
    assertThat(CASE.parseMonth(typed)).isEmpty();
  }

  @Test
  void everyMonthWrittenIsReadAsItself() {
    for (var month = 0; month < CASE.months(); month++) {
      assertThat(CASE.parseMonth(CASE.monthLabel(month))).hasValue(month);
    }
  }

  @Test
  void theYearsOfACase() {
    assertThat(CASE.financialYears()).hasSize(8).startsWith(new FinancialYear(2022));
    assertThat(CASE.indexOf(new FinancialYear(2029))).hasValue(7);
    assertThat(CASE.indexOf(new FinancialYear(2030))).isEmpty();
    assertThat(CASE.indexOf(new FinancialYear(2021))).isEmpty();
  }

  @Test
  void whatIsAbsentMeansTheUsual() {
    assertThat(CASE.weeks()).isEqualByComparingTo("52");
    assertThat(CASE.plan()).isEqualTo(8);
    var given = new Timeline(2022, 8, new BigDecimal("52.18"), 4, Extras.NONE);
    assertThat(given.weeks()).isEqualByComparingTo("52.18");
    assertThat(given.plan()).isEqualTo(4);
  }

  @Test
  void aHorizonOfOneToThirtyYears() {
    for (var years : List.of(0, -1, 31, 1_000_000_000)) {
      assertThat(Small.problems(() -> Timeline.of(2022, years)))
          .containsExactly(
              new Problem(
                  "years",
                  "A case runs for 1 to 30 financial years; this one says " + years + "."));
    }
    assertThat(Small.problems(() -> Timeline.of(2022, 30))).isEmpty();
    assertThat(Small.problems(() -> Timeline.of(1949, 3)))
        .containsExactly(
            new Problem("firstYear", "The first year 1949 is not between 1950 and 2200."));
    assertThat(Small.problems(() -> new Timeline(2022, 3, new BigDecimal("49"), null, Extras.NONE)))
        .containsExactly(
            new Problem("weeksPerYear", "A year has 50 to 53 weeks; usual are 52 and 52.18."));
    assertThat(Small.problems(() -> new Timeline(2022, 3, null, 4, Extras.NONE)))
        .containsExactly(
            new Problem("planYears", "The medium-term plan covers 1 to 3 of the case's years."));
  }
}
