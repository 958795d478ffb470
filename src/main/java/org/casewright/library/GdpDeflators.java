package org.casewright.library;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.casewright.model.FinancialYear;

/// HM Treasury's GDP deflator by financial year: what an amount in the prices of one year is in
/// the prices of another.
///
/// Beyond the last year of the release its last growth rate goes on; before the first there is no
/// answer.
public final class GdpDeflators {

  /// The release of March 2026 was made before 2025/26 had ended.
  private static final FinancialYear FIRST_FORECAST = new FinancialYear(2025);

  private static final NavigableMap<FinancialYear, BigDecimal> INDEX;
  private static final String RELEASE;

  static {
    var index = new TreeMap<FinancialYear, BigDecimal>();
    var release = "";
    for (var row : Shelf.rows("gdp-deflators.csv")) {
      var year = FinancialYear.parse(Shelf.cell(row, "financial_year")).orElseThrow();
      index.put(year, new BigDecimal(Shelf.cell(row, "index_2024_25_100")));
      release = Shelf.cell(row, "source");
    }
    INDEX = Collections.unmodifiableNavigableMap(index);
    RELEASE = release;
  }

  private GdpDeflators() {}

  /// The publication: `HM Treasury GDP deflators, March 2026 Quarterly National Accounts`.
  public static String release() {
    return RELEASE;
  }

  /// The first FY of the series.
  public static FinancialYear firstYear() {
    return INDEX.firstKey();
  }

  /// The last FY whose index is no forecast.
  public static FinancialYear lastOutturn() {
    return new FinancialYear(FIRST_FORECAST.start() - 1);
  }

  /// Whether the index of that FY is a forecast, or goes on from one.
  public static boolean isForecast(FinancialYear year) {
    return year.compareTo(FIRST_FORECAST) >= 0;
  }

  /// index(`to`) / index(`from`), to 16 digits: what £1 in the prices of `from` is in those of
  /// `to`. £820 of 2020/21 is 820 × 85.3036 / 85.1002 = £821.96 of 2021/22.
  ///
  /// @return empty where one of the two lies before the first FY of the series
  public static Optional<BigDecimal> factor(FinancialYear from, FinancialYear to) {
    return index(from)
        .flatMap(below -> index(to).map(above -> above.divide(below, MathContext.DECIMAL64)));
  }

  private static Optional<BigDecimal> index(FinancialYear year) {
    var last = INDEX.lastEntry();
    var beyond = year.start() - last.getKey().start();
    if (beyond <= 0) {
      return Optional.ofNullable(INDEX.get(year));
    }
    var before = INDEX.lowerEntry(last.getKey()).getValue();
    var growth = last.getValue().divide(before, MathContext.DECIMAL128);
    return Optional.of(last.getValue().multiply(growth.pow(beyond, MathContext.DECIMAL128)));
  }
}
