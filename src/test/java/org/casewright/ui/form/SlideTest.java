package org.casewright.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.Extras;
import org.casewright.model.Place;
import org.casewright.model.Range;
import org.casewright.model.Unit;
import org.junit.jupiter.api.Test;

class SlideTest {

  private static List<BigDecimal> values(String... values) {
    return Arrays.stream(values).map(BigDecimal::new).toList();
  }

  private static Assumption of(Unit unit, String value) {
    return Assumption.of("a", "A", unit, value);
  }

  private static Assumption of(Unit unit, String value, String low, String high) {
    return of(unit, value)
        .withRange(new Range(new BigDecimal(low), new BigDecimal(high), null, Extras.NONE));
  }

  @Test
  void runsAQuarterBeyondTheRange() {
    var slide =
        Slide.of(of(Unit.CARERS_A_YEAR, "11", "8", "16"), Place.PER_YEAR, values("11", "16"));

    assertThat(slide).isEqualTo(new Slide(6, 18, new BigDecimal("1"), new BigDecimal("0.1")));
    assertThat(slide.at(11.4)).isEqualByComparingTo("11");
  }

  @Test
  void withoutARangeRunsFromNothingToTwiceTheValue() {
    var slide = Slide.of(of(Unit.POUNDS_A_WEEK, "1280"), Place.WEEKLY_COST, values("1280"));

    assertThat(slide.low()).isZero();
    assertThat(slide.high()).isEqualTo(2560);
    assertThat(slide.at(1283)).isEqualByComparingTo("1280");
  }

  @Test
  void staysWhereNumbersAreAllowed() {
    var share = Slide.of(of(Unit.PERCENT, "0.85", "0.8", "0.95"), Place.OCCUPANCY, values("0.85"));
    assertThat(share.high()).isLessThanOrEqualTo(1);
    assertThat(share.at(0.8512)).isEqualByComparingTo("0.852");

    var start = Slide.of(of(Unit.MONTHS, "1", "1", "7"), Place.START, values("1"));
    assertThat(start.low()).isZero();
    assertThat(start.step()).isEqualByComparingTo("1");
  }

  @Test
  void reachesEveryValueItMayHaveToShow() {
    var slide = Slide.of(of(Unit.WEEKS, "10", "8", "12"), Place.WEEKS_EACH, values("10", "40"));
    assertThat(slide.high()).isGreaterThanOrEqualTo(40);

    var nothing = Slide.of(of(Unit.WEEKS, "0"), Place.WEEKS_EACH, values("0"));
    assertThat(nothing.high()).isGreaterThan(nothing.low());
    var negative = Slide.of(of(Unit.POUNDS_A_WEEK, "-50"), Place.WEEKLY_COST, values("-50"));
    assertThat(negative.low()).isEqualTo(-100);
    assertThat(negative.high()).isZero();
  }

  @Test
  void hasNoRoomForWhatStandsAtAnEndFromWhichItCouldGoFurther() {
    var cost = Slide.of(of(Unit.POUNDS_A_WEEK, "50"), Place.WEEKLY_COST, values("50"));
    assertThat(cost.hasRoomFor(values("0", "99.9"), Place.WEEKLY_COST)).isTrue();
    assertThat(cost.hasRoomFor(values("100"), Place.WEEKLY_COST)).isFalse();
    assertThat(cost.hasRoomFor(values("-1"), Place.WEEKLY_COST)).isFalse();

    var below = Slide.of(of(Unit.POUNDS_A_WEEK, "-50"), Place.WEEKLY_COST, values("-50"));
    assertThat(below.hasRoomFor(values("0", "-99.9"), Place.WEEKLY_COST)).isTrue();
    assertThat(below.hasRoomFor(values("-100"), Place.WEEKLY_COST)).isFalse();
    assertThat(below.hasRoomFor(values("1"), Place.WEEKLY_COST)).isFalse();

    var share = Slide.of(of(Unit.PERCENT, "0.6"), Place.OCCUPANCY, values("0.6"));
    assertThat(share.hasRoomFor(values("0", "1"), Place.OCCUPANCY)).isTrue();
    var part = new Slide(0, 0.5, new BigDecimal("0.01"), new BigDecimal("0.001"));
    assertThat(part.hasRoomFor(values("0.5"), Place.OCCUPANCY)).isFalse();
  }
}
