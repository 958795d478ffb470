package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.model.DiscountSchedule;
import org.junit.jupiter.api.Test;

class DiscountRatesTest {

  @Test
  void theGreenBookFallsBandByBand() {
    var schedule = DiscountRates.greenBook();
    assertThat(
            List.of(1, 30, 31, 75, 76, 125, 126, 200, 201, 300, 301).stream()
                .map(year -> schedule.rate(year).toPlainString()))
        .containsExactly(
            "0.035", "0.035", "0.030", "0.030", "0.025", "0.025", "0.020", "0.020", "0.015",
            "0.015", "0.010");
  }

  /// A case runs for at most 30 years.
  @Test
  void theDefaultOfEveryCaseIsTheGreenBookAsFarAsACaseCanReach() {
    for (var year = 0; year <= 75; year++) {
      assertThat(DiscountSchedule.STANDARD.rate(year))
          .as("year %d", year)
          .isEqualByComparingTo(DiscountRates.greenBook().rate(year));
    }
    assertThat(DiscountSchedule.STANDARD.name()).isEqualTo(DiscountRates.greenBook().name());
  }

  @Test
  void theReviewsRateIsAnAlternativeWithANameOfItsOwn() {
    var schedule = DiscountRates.sensitivity();
    assertThat(schedule.rate(1)).isEqualByComparingTo("0.03");
    assertThat(schedule.rate(30)).isEqualByComparingTo("0.03");
    assertThat(schedule.name()).contains("not adopted");
    assertThat(DiscountRates.all()).containsExactly(DiscountRates.greenBook(), schedule);
  }
}
