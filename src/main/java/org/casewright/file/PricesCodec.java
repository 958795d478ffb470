package org.casewright.file;

import java.util.Map;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Prices;
import org.jspecify.annotations.Nullable;

/// Price base, inflation and the schedule of discount rates.
final class PricesCodec {

  private PricesCodec() {}

  static @Nullable Prices read(ObjectIn in) {
    return in.build(
        () ->
            new Prices(
                in.optionalWhole("baseYear"),
                in.series("inflation"),
                in.object("discount", PricesCodec::readDiscount),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Prices prices) {
    return new ObjectOut(prices.extras())
        .whole("baseYear", prices.baseYear())
        .series("inflation", prices.inflation())
        .object("discount", prices.discount(), PricesCodec::writeDiscount)
        .done();
  }

  private static @Nullable DiscountSchedule readDiscount(ObjectIn in) {
    return in.build(
        () ->
            new DiscountSchedule(
                in.optionalText("name"), in.list("rates", PricesCodec::readRate), in.extras()));
  }

  private static Map<String, @Nullable Object> writeDiscount(DiscountSchedule schedule) {
    return new ObjectOut(schedule.extras())
        .text("name", schedule.name())
        .list("rates", schedule.rates(), PricesCodec::writeRate)
        .done();
  }

  private static DiscountSchedule.@Nullable Rate readRate(ObjectIn in) {
    return in.build(
        () -> new DiscountSchedule.Rate(in.whole("fromYear"), in.number("rate"), in.extras()));
  }

  private static Map<String, @Nullable Object> writeRate(DiscountSchedule.Rate rate) {
    return new ObjectOut(rate.extras())
        .whole("fromYear", rate.fromYear())
        .number("rate", rate.rate())
        .done();
  }
}
