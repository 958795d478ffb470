package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.library.DiscountRates;
import org.casewright.model.BusinessCase;
import org.casewright.model.DiscountSchedule;
import org.casewright.session.edits.DiscountBands;
import org.casewright.ui.desk.Action;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;

/// The rates by which later years are discounted, band by band, and the schedule they are of.
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
    items.add(
        editing.needed(
            "discount-0",
            "From year " + schedule.rates().getFirst().fromYear(),
            "%",
            Reading.PERCENT,
            schedule.rates().getFirst().rate(),
            (c, typed) -> DiscountBands.at(c, 0, typed)));
    for (var i = 1; i < schedule.rates().size(); i++) {
      items.add(band(i));
    }
    items.add(new Item.Actions("discount-bands", bands()));
    items.add(new Item.Slot("discount-known", "Take the rates of", "", known()));
    return Section.closed("discounting", "Discounting", schedule.name(), items);
  }

  /// A later band: the year it starts and its rate.
  private Item band(int band) {
    var rate = schedule.rates().get(band);
    return new Item.Amounts(
        "discount-" + band,
        "From year %d".formatted(rate.fromYear()),
        "",
        List.of(
            editing.entry(
                "from year",
                "Discount band %d, from year".formatted(band + 1),
                Reading.NUMBER,
                BigDecimal.valueOf(rate.fromYear()),
                "",
                (c, year) -> DiscountBands.from(c, band, whole(year))),
            editing.entry(
                "%",
                "Discount rate from year %d".formatted(rate.fromYear()),
                Reading.PERCENT,
                rate.rate(),
                "",
                (c, typed) -> DiscountBands.at(c, band, typed))));
  }

  private static int whole(BigDecimal year) {
    if (year.stripTrailingZeros().scale() > 0 || year.signum() <= 0 || year.precision() > 4) {
      throw Editing.refused("A band starts in a whole year, such as 31, counted from 1.");
    }
    return year.intValue();
  }

  private List<Action> bands() {
    var actions = new ArrayList<Action>();
    actions.add(editing.action("Add a band", "Discounting: a band more", DiscountBands::added));
    for (var i = 1; i < schedule.rates().size(); i++) {
      var band = i;
      var year = schedule.rates().get(band).fromYear();
      actions.add(
          editing.action(
              "Take out the band from year " + year,
              "Discounting: no band from year " + year,
              c -> DiscountBands.without(c, band)));
    }
    return actions;
  }

  private List<Action> known() {
    return DiscountRates.all().stream()
        .map(
            each ->
                editing.action(
                    each.name(),
                    "Discounting: " + each.name(),
                    each.equals(schedule) ? "These are the rates in use." : null,
                    c -> with(c, each)))
        .toList();
  }

  private static BusinessCase with(BusinessCase businessCase, DiscountSchedule schedule) {
    return businessCase.withPrices(businessCase.pricesOrDefault().withDiscount(schedule));
  }
}
