package org.casewright.model;

import java.math.BigDecimal;
import java.util.List;

/// A dated, named schedule of real discount rates (the calculation, §7).
///
/// @param name edition, such as `Green Book 2022`
/// @param rates at least one, in rising order of year
public record DiscountSchedule(String name, List<Rate> rates, Extras extras) {

  /// 3.5 % for years 1–30, 3.0 % after: as much of the Green Book's schedule as a case can reach.
  public static final DiscountSchedule STANDARD =
      new DiscountSchedule(
          "Green Book as at November 2026",
          List.of(
              new Rate(1, new BigDecimal("0.035"), Extras.NONE),
              new Rate(31, new BigDecimal("0.03"), Extras.NONE)),
          Extras.NONE);

  public DiscountSchedule {
    rates = List.copyOf(rates);
    Problem.require(!rates.isEmpty(), "rates", "A discount schedule needs at least one rate.");
    for (var i = 1; i < rates.size(); i++) {
      Problem.require(
          rates.get(i).fromYear() > rates.get(i - 1).fromYear(),
          "rates[" + i + "].fromYear",
          "Discount rates stand in rising order of year.");
    }
  }

  /// A rate and the year it starts.
  ///
  /// @param fromYear the first year, counted from 1, to which the rate applies
  /// @param rate a fraction, 0.035 for 3.5 %
  public record Rate(int fromYear, BigDecimal rate, Extras extras) {
    public Rate {
      Problem.require(fromYear >= 0, "fromYear", "A discount rate starts in year 0 or later.");
      Problem.require(
          rate.compareTo(BigDecimal.valueOf(-0.5)) > 0 && rate.compareTo(BigDecimal.ONE) < 0,
          "rate",
          "A discount rate is a fraction such as 0.035 for 3.5 %%; %s is out of range."
              .formatted(rate.toPlainString()));
    }
  }

  /// The rate of year `year` ≥ 1: the last one that starts by then; the first one before all.
  public BigDecimal rate(int year) {
    var rate = rates.getFirst().rate();
    for (var each : rates) {
      if (each.fromYear() <= year) {
        rate = each.rate();
      }
    }
    return rate;
  }
}
