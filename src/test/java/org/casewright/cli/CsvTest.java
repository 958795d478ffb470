package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

  @Test
  void numbersHaveJustTheDecimalsTheyNeed() {
    assertThat(Csv.number(1_234_567.8, 2)).isEqualTo("1234567.8");
    assertThat(Csv.number(-0.001, 2)).isEqualTo("0");
    assertThat(Csv.number(1e9, 2)).isEqualTo("1000000000");
  }

  /// As everywhere else: what calculation has added at the end of its digits is not meant.
  @Test
  void aComputedHalfIsRoundedUp() {
    assertThat(Csv.number(Math.nextDown(1_449_999.995), 2)).isEqualTo("1450000");
  }
}
