package org.casewright.session.edits;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.DiscountSchedule.Rate;
import org.casewright.model.Extras;

/// The bands of a case's discount schedule (the calculation, §7): a rate from a year on. The first
/// band always stays, since every year has a rate.
public final class DiscountBands {

  private static final int YEARS = 10;

  private DiscountBands() {}

  /// With one more band after the last, ten years on and at the same rate, which changes no figure.
  public static BusinessCase added(BusinessCase in) {
    var rates = rates(in);
    var last = rates.getLast();
    rates.add(new Rate(last.fromYear() + YEARS, last.rate(), Extras.NONE));
    return with(in, rates);
  }

  /// Without a band; the one before it goes on in its years.
  ///
  /// @param band its place, at least 1
  /// @throws IllegalArgumentException if there is no such band, or it is the first
  public static BusinessCase without(BusinessCase in, int band) {
    var rates = rates(in);
    if (band < 1 || band >= rates.size()) {
      throw new IllegalArgumentException("there is no band " + band + " to take out");
    }
    rates.remove(band);
    return with(in, rates);
  }

  /// With another year in which a band starts.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if it does not lie between its neighbours'
  public static BusinessCase from(BusinessCase in, int band, int year) {
    var rates = rates(in);
    var before = rates.get(band);
    rates.set(band, new Rate(year, before.rate(), before.extras()));
    return with(in, rates);
  }

  /// With another rate of a band.
  ///
  /// @param rate a fraction
  /// @throws org.casewright.model.Problem.InvalidCase if it is out of range
  public static BusinessCase at(BusinessCase in, int band, BigDecimal rate) {
    var rates = rates(in);
    var before = rates.get(band);
    rates.set(band, new Rate(before.fromYear(), rate, before.extras()));
    return with(in, rates);
  }

  private static List<Rate> rates(BusinessCase in) {
    return new ArrayList<>(in.pricesOrDefault().schedule().rates());
  }

  private static BusinessCase with(BusinessCase in, List<Rate> rates) {
    var schedule = in.pricesOrDefault().schedule();
    return in.withPrices(
        in.pricesOrDefault()
            .withDiscount(new DiscountSchedule(schedule.name(), rates, schedule.extras())));
  }
}
