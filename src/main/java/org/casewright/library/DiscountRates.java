package org.casewright.library;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;

/// Schedules of real discount rates: dated and named, because the Green Book's are under review.
public final class DiscountRates {

  private static final Pattern FROM_YEAR = Pattern.compile("stpr_(\\d+)_?.*");

  private static final DiscountSchedule GREEN_BOOK =
      new DiscountSchedule(
          DiscountSchedule.STANDARD.name(),
          Shelf.rows("discount-rates.csv").stream().map(DiscountRates::rate).toList(),
          Extras.NONE);

  private static final DiscountSchedule REVIEWED =
      new DiscountSchedule(
          "3.0 %, recommended by the review of June 2026, not adopted",
          List.of(new DiscountSchedule.Rate(1, new BigDecimal("0.03"), Extras.NONE)), Extras.NONE);

  private DiscountRates() {}

  /// The Green Book's schedule in full: 3.5 % in years 1 to 30, 3.0 % to 75, and lower after. The
  /// default of every case ([DiscountSchedule#STANDARD]) is the part of it that a case can reach.
  public static DiscountSchedule greenBook() {
    return GREEN_BOOK;
  }

  /// 3.0 % throughout, which the review of June 2026 recommends: to see how far a result rests on
  /// the rate.
  public static DiscountSchedule sensitivity() {
    return REVIEWED;
  }

  /// Every schedule there is, the one in force first.
  public static List<DiscountSchedule> all() {
    return List.of(GREEN_BOOK, REVIEWED);
  }

  /// Year 0 is not discounted, so a band that begins there begins in year 1.
  private static DiscountSchedule.Rate rate(Map<String, String> row) {
    var band = FROM_YEAR.matcher(Shelf.cell(row, "id"));
    if (!band.matches()) {
      throw new IllegalStateException("A band of discount rates has no first year.");
    }
    return new DiscountSchedule.Rate(
        Math.max(1, Integer.parseInt(band.group(1))),
        new BigDecimal(Shelf.cell(row, "rate_percent")).movePointLeft(2),
        Extras.NONE);
  }
}
