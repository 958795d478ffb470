package org.casewright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A range keeps its amounts where one number becomes a series by year, and back: of a series it is
/// stated in multiples.
class RangeOfChangedKindTest {

  private static final Series FIVE = Series.of("5000000");
  private static final Series BY_YEAR =
      new Series.Yearly(List.of(new BigDecimal("2000000"), new BigDecimal("3000000")));

  private static Assumption ranged(Series value, String low, String high) {
    var range = new Range(new BigDecimal(low), new BigDecimal(high), null, Extras.NONE);
    return Assumption.of("saving", "Saving", Unit.POUNDS, "1").withValue(value).withRange(range);
  }

  @Test
  void amountsBecomeMultiplesAndComeBack() {
    var single = ranged(FIVE, "4000000", "6000000");
    var yearly = single.withValue(BY_YEAR);
    assertThat(yearly.range())
        .isEqualTo(new Range(new BigDecimal("0.8"), new BigDecimal("1.2"), null, Extras.NONE));
    assertThat(yearly.withValue(FIVE).range()).isEqualTo(single.range());
  }

  @Test
  void aRangeOfALossKeepsItsOrder() {
    var yearly = ranged(Series.of("-5"), "-6", "-4").withValue(BY_YEAR);
    assertThat(yearly.range())
        .isEqualTo(new Range(new BigDecimal("0.8"), new BigDecimal("1.2"), null, Extras.NONE));
  }

  @Test
  void aRangeAroundNothingHasNoMultiples() {
    assertThat(ranged(Series.of("0"), "-1", "1").withValue(BY_YEAR).range()).isNull();
  }

  @Test
  void staysWhereTheKindStays() {
    var single = ranged(FIVE, "4000000", "6000000");
    assertThat(single.withValue(Series.of("7")).range()).isEqualTo(single.range());
  }
}
