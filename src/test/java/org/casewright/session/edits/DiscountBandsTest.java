package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.casewright.model.Problem;
import org.junit.jupiter.api.Test;

class DiscountBandsTest {

  @Test
  void aNewBandChangesNoFigureUntilItsRateDoes() {
    var in = Cases.small();
    var added = DiscountBands.added(in);
    var rates = added.pricesOrDefault().schedule().rates();
    assertThat(rates).hasSize(3);
    assertThat(rates.getLast().fromYear()).isEqualTo(41);
    Cases.assertWhole(added, "a band more");
    for (var year = 1; year < 200; year++) {
      assertThat(added.pricesOrDefault().schedule().rate(year))
          .isEqualByComparingTo(in.pricesOrDefault().schedule().rate(year));
    }
    var moved = DiscountBands.at(DiscountBands.from(added, 2, 60), 2, new BigDecimal("0.02"));
    assertThat(moved.pricesOrDefault().schedule().rate(59)).isEqualByComparingTo("0.03");
    assertThat(moved.pricesOrDefault().schedule().rate(60)).isEqualByComparingTo("0.02");
    assertThat(DiscountBands.without(moved, 2).pricesOrDefault().schedule())
        .isEqualTo(in.pricesOrDefault().schedule());
  }

  @Test
  void theFirstBandStaysAndTheOrderToo() {
    var in = Cases.small();
    assertThatThrownBy(() -> DiscountBands.without(in, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DiscountBands.from(in, 1, 1)).isInstanceOf(Problem.InvalidCase.class);
  }
}
