package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.casewright.library.DiscountRates;
import org.casewright.model.BusinessCase;
import org.casewright.model.DiscountSchedule;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;

/// The rates by which later years are discounted, and the schedule they are of.
record DiscountForm(DiscountSchedule schedule, Editing editing) {

  static Section of(BusinessCase businessCase, Editing editing) {
    return new DiscountForm(businessCase.pricesOrDefault().schedule(), editing).section();
  }

  private Section section() {
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "discount-name",
            "Schedule, with its edition",
            schedule.name(),
            (c, text) -> with(c, new DiscountSchedule(text, schedule.rates(), schedule.extras()))));
    for (var i = 0; i < schedule.rates().size(); i++) {
      items.add(rate(i));
    }
    var known =
        DiscountRates.all().stream()
            .map(
                each ->
                    editing.action(
                        each.name(),
                        "Discounting: " + each.name(),
                        each.equals(schedule) ? "These are the rates in use." : null,
                        c -> with(c, each)))
            .toList();
    items.add(new Item.Slot("discount-known", "Take the rates of", "", known));
    return Section.closed("discounting", "Discounting", schedule.name(), items);
  }

  private Item rate(int index) {
    var rate = schedule.rates().get(index);
    return editing.needed(
        "discount-" + index,
        "From year " + rate.fromYear(),
        "%",
        Reading.PERCENT,
        rate.rate(),
        (c, typed) -> with(c, withRate(index, typed)));
  }

  private DiscountSchedule withRate(int index, BigDecimal typed) {
    var rate = schedule.rates().get(index);
    var rates = new ArrayList<>(schedule.rates());
    rates.set(index, new DiscountSchedule.Rate(rate.fromYear(), typed, rate.extras()));
    return new DiscountSchedule(schedule.name(), rates, schedule.extras());
  }

  private static BusinessCase with(BusinessCase businessCase, DiscountSchedule schedule) {
    return businessCase.withPrices(businessCase.pricesOrDefault().withDiscount(schedule));
  }
}
