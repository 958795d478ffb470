package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Series;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// The case as a whole: what it is called, its years, its prices, and what evidence weighs.
record ProgrammeForm(BusinessCase businessCase, Editing editing) {

  static InspectorModel of(Looking looking) {
    var businessCase = looking.businessCase();
    var editing = looking.editing("");
    var form = new ProgrammeForm(businessCase, editing);
    return Looking.model(
        Selection.Whole.PROGRAMME,
        "Case",
        businessCase.title(),
        form.about(),
        form.years(),
        form.prices(),
        DiscountForm.of(businessCase, editing),
        OptimismBiasForm.of(looking));
  }

  private Section about() {
    return Section.plain(
        "about",
        List.of(
            editing.words("title", "Title", businessCase.title(), BusinessCase::withTitle),
            editing.words(
                "organisation",
                "Organisation",
                businessCase.organisation(),
                BusinessCase::withOrganisation),
            editing.paragraph("note", "Note", businessCase.note(), BusinessCase::withNote)));
  }

  private Section years() {
    var timeline = businessCase.timeline();
    return Section.open(
        "years",
        "Years",
        List.of(
            editing.needed(
                "first-year",
                "First financial year",
                "financial year",
                Reading.YEAR,
                timeline.year(0),
                (c, year) -> c.withTimeline(c.timeline().withFirstYear(year.start()))),
            editing.needed(
                "years",
                "How many years it covers",
                "1 to 30",
                Reading.NUMBER,
                BigDecimal.valueOf(timeline.years()),
                (c, number) -> c.withTimeline(c.timeline().withYears(whole(number)))),
            editing.optional(
                "plan-years",
                "Of these, years of the medium-term plan",
                "years",
                Reading.NUMBER.withExample(Integer.toString(timeline.years())),
                timeline.planYears() == null ? null : BigDecimal.valueOf(timeline.planYears()),
                "all",
                (c, number) ->
                    c.withTimeline(
                        c.timeline().withPlanYears(number == null ? null : whole(number)))),
            editing.optional(
                "weeks",
                "Weeks in a year",
                "usually 52, or 52.18",
                Reading.NUMBER.withExample("52.18"),
                timeline.weeksPerYear(),
                "52",
                (c, number) -> c.withTimeline(c.timeline().withWeeksPerYear(number)))));
  }

  private static int whole(BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw Editing.refused("A whole number of years is needed here.");
    }
  }

  private Section prices() {
    var prices = businessCase.pricesOrDefault();
    var rates = prices.inflation() == null ? List.<BigDecimal>of() : prices.inflation().numbers();
    var items = new ArrayList<Item>();
    items.add(
        editing.optional(
            "base-year",
            "All amounts are in the prices of",
            "financial year",
            Reading.YEAR,
            prices.baseYear() == null ? null : new FinancialYear(prices.baseYear()),
            businessCase.timeline().year(0).label(),
            (c, year) ->
                c.withPrices(
                    c.pricesOrDefault().withBaseYear(year == null ? null : year.start()))));
    items.add(
        editing.words(
            "inflation",
            "Inflation a year, in per cent",
            rates.stream().map(Reading.PERCENT.write()).collect(Collectors.joining("; ")),
            "none",
            (c, text) -> c.withPrices(c.pricesOrDefault().withInflation(inflation(text)))));
    items.add(
        new Item.Words(
            "inflation-help",
            "",
            "One rate, or one for each year after the price year, with semicolons between; the last"
                + " one holds. It turns real prices into cash."));
    return Section.closed(
        "prices", "Prices and inflation", businessCase.priceBase().label() + " prices", items);
  }

  private static @Nullable Series inflation(String text) {
    if (text.isBlank()) {
      return null;
    }
    var rates = new ArrayList<BigDecimal>();
    for (var part : text.split(";", -1)) {
      rates.add(
          Reading.PERCENT
              .parse()
              .apply(part)
              .orElseThrow(() -> Editing.refused(Reading.PERCENT.advice(part))));
    }
    return rates.size() == 1 ? Series.of(rates.getFirst()) : new Series.Yearly(rates);
  }
}
