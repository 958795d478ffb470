package org.casewright.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Price base, inflation and discounting (the calculation, §7).
///
/// @param baseYear the FY (its April's year) in whose prices everything is computed; absent means
///     the first
/// @param inflation one rate a year, or one for each FY after the base year, the last holding;
///     absent means none
/// @param discount the schedule of discount rates; absent means 3.5 %
public record Prices(
    @Nullable Integer baseYear,
    @Nullable Series inflation,
    @Nullable DiscountSchedule discount,
    Extras extras) {

  public static final Prices UNSET = new Prices(null, null, null, Extras.NONE);

  public Prices {
    if (inflation != null) {
      for (var rate : inflation.numbers()) {
        Problem.require(
            rate.compareTo(BigDecimal.valueOf(-0.5)) > 0 && rate.compareTo(BigDecimal.ONE) < 0,
            "inflation",
            "Inflation is a fraction such as 0.02 for 2 %%; %s is out of range."
                .formatted(rate.toPlainString()));
      }
    }
  }

  /// The discount schedule in force: as given, or the Green Book's 3.5 %.
  public DiscountSchedule schedule() {
    return discount == null ? DiscountSchedule.STANDARD : discount;
  }

  public Prices withBaseYear(@Nullable Integer baseYear) {
    return new Prices(baseYear, inflation, discount, extras);
  }

  public Prices withInflation(@Nullable Series inflation) {
    return new Prices(baseYear, inflation, discount, extras);
  }

  public Prices withDiscount(@Nullable DiscountSchedule discount) {
    return new Prices(baseYear, inflation, discount, extras);
  }
}
