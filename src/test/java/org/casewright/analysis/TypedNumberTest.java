package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "saves £11.2m a year | £11.2m MONEY",
        "£4 million and £540k, £1,234 | £4 million MONEY, £540k MONEY, £1,234 MONEY",
        "5.4:1 or 5.4 : 1 | 5.4:1 RATIO, 5.4 : 1 RATIO",
        "12% of 612, 3.5 per cent | 12% SHARE, 612 PLAIN, 3.5 per cent SHARE",
        "141 fewer plans (£1,280 a week). | 141 PLAIN, £1,280 MONEY",
        "8–14 carers | 8 PLAIN, 14 PLAIN",
        "of £2019 | £2019 MONEY",
        "£11.2M, £3Bn | £11.2M MONEY, £3Bn MONEY"
      })
  void isFoundAmongWords(String words, String found) {
    assertThat(
            TypedNumber.in(words).stream()
                .map(each -> each.text() + " " + each.kind())
                .collect(Collectors.joining(", ")))
        .isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 2029/30",
        "in March 2022",
        "on 22 February 2022",
        "T3.1 and S6",
        "the 2nd and 4th",
        "version 1.2.3",
        "paragraph 4.2, Table 1 and § 7, in Phase 2",
        "no number"
      })
  void datesYearsAndNamesAreNone(String words) {
    assertThat(TypedNumber.in(words)).isEmpty();
  }

  @Test
  void isAFigureToHalfItsLastDigit() {
    var typed = TypedNumber.in("£11.2m").getFirst();
    assertThat(typed.is(11_241_000)).isTrue();
    assertThat(typed.is(-11_241_000)).as("what costs take away").isTrue();
    assertThat(typed.is(11_251_000)).isFalse();
    assertThat(typed.is(Double.NaN)).isFalse();
    assertThat(TypedNumber.in("12.5%").getFirst().is(0.1251)).isTrue();
    assertThat(typed.places()).isEqualTo(1);
  }
}
