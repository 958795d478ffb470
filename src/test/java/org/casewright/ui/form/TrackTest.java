package org.casewright.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class TrackTest {

  private static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  @Test
  void monthsAreWholeAndStayBetweenTheirNeighbours() {
    var track = Track.months(of("12"), of("1"), of("23"));

    assertThat(track.at(2.4, false)).isEqualByComparingTo("14");
    assertThat(track.at(-2.6, true)).isEqualByComparingTo("9");
    assertThat(track.at(40, false)).isEqualByComparingTo("23");
    assertThat(track.at(-40, false)).isEqualByComparingTo("1");
  }

  @Test
  void sharesSnapToFivePerCentAndFinelyToOne() {
    var track = Track.share(of("0.43"), of("0.1"), of("0.97"));

    assertThat(track.at(0.05, false)).isEqualTo(of("0.5"));
    assertThat(track.at(0.05, true)).isEqualTo(of("0.48"));
    assertThat(track.at(1, false)).isEqualTo(of("0.97"));
  }

  @Test
  void aDragOfLessThanHalfAStepLeavesAnOddValueAsItIs() {
    assertThat(Track.share(of("0.43"), of("0"), of("1")).at(0.024, false)).isEqualTo(of("0.43"));
    assertThat(Track.months(of("7.5"), of("0"), of("9")).at(0, false)).isEqualTo(of("7.5"));
  }

  @Test
  void anArrowKeyAddsAStepAndWithShiftTen() {
    var track = Track.share(of("0.43"), of("0"), of("0.5"));

    assertThat(track.after(of("0.43"), 1, false)).isEqualTo(of("0.44"));
    assertThat(track.after(of("0.44"), -1, true)).isEqualTo(of("0.34"));
    assertThat(track.after(of("0.44"), 1, true)).as("its limit").isEqualTo(of("0.5"));
  }

  @Test
  void whereThereIsNoRoomItStays() {
    assertThat(Track.months(of("5"), of("6"), of("5")).at(9, false)).isEqualTo(of("5"));
    assertThat(Track.fixed(of("5")).at(9, false)).isEqualByComparingTo("5");
    assertThat(Track.fixed(of("5")).isFree()).isFalse();
  }

  @Test
  void aNumberIsDraggedOverWhereItsSliderRunsAndMonthsStayWhole() {
    var carers = Track.of(new Slide(6, 18, of("1"), of("0.1")), of("11"));
    assertThat(carers.at(2.2, false)).isEqualByComparingTo("13");
    assertThat(carers.at(2.2, true)).isEqualByComparingTo("13.2");
    assertThat(carers.at(99, false)).isEqualByComparingTo("18");
    assertThat(Scrub.pixels(carers)).as("few steps are not far apart").isEqualTo(12);
    assertThat(Scrub.pixels(Track.of(new Slide(0, 2000, of("10"), of("1")), of("0")))).isEqualTo(2);
  }
}
