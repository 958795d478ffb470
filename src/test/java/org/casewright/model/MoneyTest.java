package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How pounds are written and read.
class MoneyTest {

  @ParameterizedTest
  @CsvSource({
    "0, £0",
    "1, £1",
    "-1234, −£1234",
    "9999.4, £9999",
    "10000, £10k",
    "540000, £540k",
    "999499, £999k",
    "999500, £1.00m",
    "11240574.13, £11.24m",
    "-2352284, −£2.35m",
    "1234567890, £1234.57m"
  })
  void aSentenceHasTheScaleThatSuits(double pounds, String text) {
    // the commas of thousands are left out of the table above, where commas part the columns
    assertThat(Money.text(pounds).replace(",", "")).isEqualTo(text);
  }

  @Test
  void thousandsHaveCommasAndAMinusIsATrueMinus() {
    assertThat(Money.text(-9_876)).isEqualTo("−£9,876").startsWith("\u2212");
    assertThat(Money.MILLIONS.withSymbol(1_234_567_890)).isEqualTo("£1,234.57m");
    assertThat(Money.POUNDS.cell(-1_234_567.4)).isEqualTo("−1,234,567");
    assertThat(Money.THOUSANDS.cell(1_234_567)).isEqualTo("1,235");
    assertThat(Money.MILLIONS.cell(11_241_425.6)).isEqualTo("11.24");
  }

  @Test
  void halvesAreRoundedUpOnTheDecimalValueAndMinusZeroIsZero() {
    assertThat(Money.number(0.125, 2)).isEqualTo("0.13");
    assertThat(Money.number(1.005, 2)).isEqualTo("1.01");
    assertThat(Money.number(-0.004, 2)).isEqualTo("0.00");
    assertThat(Money.text(-0.4)).isEqualTo("£0");
  }

  @ParameterizedTest
  @CsvSource({"340000, +£340k", "-12000, −£12k", "0, ±£0", "0.4, ±£0", "-0.4, ±£0", "5, +£5"})
  void aChangeAlwaysShowsItsSign(double pounds, String text) {
    assertThat(Money.change(pounds)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1280|1280",
        "1,280.50|1280.50",
        "£1,280|1280",
        "(2.4)|-2.4",
        "−3|-3",
        "-3|-3",
        "11.24m|11240000",
        "£540k|540000",
        "£ 1 280|1280",
        "4.5%|0.045",
        ".5|0.5",
        "(£12k)|-12000",
        "−£1.5m|-1500000",
        "1.2M|1200000",
        "12K|12000",
        "(12)k|-12000",
        "(£1.5)m|-1500000"
      })
  void whatPeopleTypeIsRead(String typed, BigDecimal number) {
    assertThat(Money.parse(typed))
        .hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "£", "m", "one", "1.2.3", "1e5", "NaN", "--1", "(1", "1)", "()", "(-1)", "∞",
        "0x10", "-", "(1k", "()k", "(-1)k"
      })
  void whatIsNoNumberIsNotGuessed(String typed) {
    assertThat(Money.parse(typed)).isEmpty();
  }

  @Test
  void writingAndReadingAreEachOthersOpposite() {
    for (var pounds : new double[] {0, 1, -1, 1_234, -9_999, 123_456_000, -54_000}) {
      assertThat(Money.parse(Money.POUNDS.withSymbol(pounds)))
          .hasValueSatisfying(v -> assertThat(v.doubleValue()).isEqualTo(pounds));
    }
  }

  @Test
  void aNumberThatIsNotFiniteIsRefused() {
    assertThatThrownBy(() -> Money.decimal(Double.NaN, 2))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Money.text(Double.POSITIVE_INFINITY))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
