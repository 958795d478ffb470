package org.casewright.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.casewright.model.FinancialYear;
import org.junit.jupiter.api.Test;

/// Factors re-derived by hand from the indices that HM Treasury prints.
class GdpDeflatorsTest {

  private static double factor(int from, int to) {
    return GdpDeflators.factor(new FinancialYear(from), new FinancialYear(to))
        .orElseThrow()
        .doubleValue();
  }

  @Test
  void isTheQuotientOfTwoIndices() {
    assertThat(factor(2020, 2021)).isCloseTo(85.3036 / 85.1002, within(1e-12));
    assertThat(factor(2024, 2010)).isCloseTo(0.688561, within(1e-12));
    assertThat(factor(2013, 2030)).isCloseTo(113.6416 / 73.0337, within(1e-12));
    assertThat(GdpDeflators.factor(new FinancialYear(2019), new FinancialYear(2019)).orElseThrow())
        .isEqualByComparingTo(BigDecimal.ONE);
  }

  /// The last rate: 113.6416 / 111.3959 − 1 = 2.016 %.
  @Test
  void goesOnAtTheLastRateAfterTheLastYear() {
    var growth = 113.6416 / 111.3959;
    assertThat(factor(2030, 2031)).isCloseTo(growth, within(1e-12));
    assertThat(factor(2024, 2040)).isCloseTo(1.136416 * Math.pow(growth, 10), within(1e-12));
    assertThat(factor(2040, 2024)).isCloseTo(1 / factor(2024, 2040), within(1e-12));
  }

  @Test
  void hasNoAnswerBeforeTheFirstYear() {
    var first = GdpDeflators.firstYear();
    assertThat(first).isEqualTo(new FinancialYear(2010));
    var before = new FinancialYear(2009);
    assertThat(GdpDeflators.factor(before, first)).isEmpty();
    assertThat(GdpDeflators.factor(first, before)).isEmpty();
    assertThat(GdpDeflators.factor(before, before)).isEmpty();
  }

  @Test
  void saysItsReleaseAndWhatIsForecast() {
    assertThat(GdpDeflators.release())
        .isEqualTo("HM Treasury GDP deflators, March 2026 Quarterly National Accounts");
    assertThat(GdpDeflators.lastOutturn()).isEqualTo(new FinancialYear(2024));
    assertThat(GdpDeflators.isForecast(new FinancialYear(2024))).isFalse();
    assertThat(GdpDeflators.isForecast(new FinancialYear(2025))).isTrue();
  }
}
