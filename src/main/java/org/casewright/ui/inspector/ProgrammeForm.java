package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.model.BusinessCase;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Money;
import org.casewright.model.Problem;
import org.casewright.model.Series;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// The case as a whole: what it is called, its years, its prices, and what evidence weighs.
record ProgrammeForm(Looking looking, BusinessCase businessCase, Editing editing) {

  private static final int GRADES = 6;

  static InspectorModel of(Looking looking) {
    var form = new ProgrammeForm(looking, looking.businessCase(), looking.editing(""));
    return Looking.model(
        Selection.Whole.PROGRAMME,
        "Case",
        form.businessCase.title(),
        form.about(),
        form.years(),
        form.prices(),
        form.discounting(),
        form.optimismBias());
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
            editing.year(
                "first-year",
                "First financial year",
                timeline.year(0),
                "",
                (c, year) ->
                    year == null ? c : c.withTimeline(c.timeline().withFirstYear(year.start()))),
            editing.number(
                "years",
                "How many years it covers",
                "1 to 30",
                BigDecimal.valueOf(timeline.years()),
                (c, number) -> c.withTimeline(c.timeline().withYears(whole("years", number)))),
            editing.optionalNumber(
                "plan-years",
                "Of these, years of the medium-term plan",
                "years",
                timeline.planYears() == null ? null : BigDecimal.valueOf(timeline.planYears()),
                "all",
                (c, number) ->
                    c.withTimeline(
                        c.timeline()
                            .withPlanYears(number == null ? null : whole("planYears", number)))),
            editing.optionalNumber(
                "weeks",
                "Weeks in a year",
                "usually 52, or 52.18",
                timeline.weeksPerYear(),
                "52",
                (c, number) -> c.withTimeline(c.timeline().withWeeksPerYear(number)))));
  }

  private static int whole(String path, BigDecimal number) {
    try {
      return number.intValueExact();
    } catch (ArithmeticException e) {
      throw new Problem.InvalidCase(
          List.of(new Problem(path, "A whole number of years is needed here.")));
    }
  }

  private Section prices() {
    var prices = businessCase.pricesOrDefault();
    var rates = prices.inflation() == null ? List.<BigDecimal>of() : prices.inflation().numbers();
    var items = new ArrayList<Item>();
    items.add(
        editing.year(
            "base-year",
            "All amounts are in the prices of",
            prices.baseYear() == null ? null : new FinancialYear(prices.baseYear()),
            businessCase.timeline().year(0).label(),
            (c, year) ->
                Changed.prices(c, p -> p.withBaseYear(year == null ? null : year.start()))));
    items.add(
        editing.words(
            "inflation",
            "Inflation a year, in per cent",
            rates.stream().map(ProgrammeForm::perCent).collect(Collectors.joining("; ")),
            "none",
            (c, text) -> Changed.prices(c, p -> p.withInflation(inflation(text)))));
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
      rates.add(rate("inflation", part));
    }
    return rates.size() == 1 ? Series.of(rates.getFirst()) : new Series.Yearly(rates);
  }

  private static BigDecimal rate(String path, String typed) {
    return Money.parse(typed.replace("%", ""))
        .map(number -> number.movePointLeft(2))
        .orElseThrow(
            () ->
                new Problem.InvalidCase(
                    List.of(
                        new Problem(
                            path,
                            "“%s” is not a rate; type per cent, such as 2 or 2.5."
                                .formatted(typed.strip())))));
  }

  private static String perCent(BigDecimal fraction) {
    return Money.grouped(fraction.movePointRight(2).stripTrailingZeros());
  }

  private Section discounting() {
    var schedule = businessCase.pricesOrDefault().schedule();
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "discount-name",
            "Schedule, with its edition",
            schedule.name(),
            (c, text) -> discount(c, s -> new DiscountSchedule(text, s.rates(), s.extras()))));
    for (var i = 0; i < schedule.rates().size(); i++) {
      items.add(rate(schedule, i));
    }
    return Section.closed("discounting", "Discounting", schedule.name(), items);
  }

  private Item rate(DiscountSchedule schedule, int index) {
    var rate = schedule.rates().get(index);
    return editing.percent(
        "discount-" + index,
        "From year " + rate.fromYear(),
        rate.rate(),
        "",
        (c, share) -> {
          if (share == null) {
            throw new Problem.InvalidCase(
                List.of(new Problem("discount", "A discount rate is needed here.")));
          }
          return discount(
              c,
              s -> {
                var rates = new ArrayList<>(s.rates());
                rates.set(index, new DiscountSchedule.Rate(rate.fromYear(), share, rate.extras()));
                return new DiscountSchedule(s.name(), rates, s.extras());
              });
        });
  }

  private static BusinessCase discount(
      BusinessCase businessCase, java.util.function.UnaryOperator<DiscountSchedule> change) {
    return Changed.prices(businessCase, p -> p.withDiscount(change.apply(p.schedule())));
  }

  /// The table by grade: what it takes off benefits and adds to costs.
  private Section optimismBias() {
    var items = new ArrayList<Item>();
    items.add(
        new Item.Words(
            "bias-help",
            "",
            "The risk-adjusted view takes these shares off benefits and adds them to costs, by the"
                + " worst evidence grade behind each; what is ungraded counts as the worst row."
                + " Left empty, nothing is adjusted."));
    items.add(grades("bias-benefit", "Taken off benefits", GradeAdjustment::benefit, true));
    items.add(grades("bias-cost", "Added to costs", GradeAdjustment::cost, false));
    return Section.closed(
        "optimism-bias",
        "Optimism bias",
        businessCase.optimismBias().isEmpty() ? "none set" : "by evidence grade",
        items);
  }

  private Item grades(
      String key,
      String label,
      java.util.function.Function<GradeAdjustment, BigDecimal> share,
      boolean benefit) {
    return new Item.Amounts(
        key,
        label,
        "%",
        IntStream.rangeClosed(1, GRADES)
            .mapToObj(
                grade -> {
                  var row = row(businessCase, grade);
                  var text = row == null ? "" : perCent(share.apply(row));
                  return new Item.Entry(
                      "grade " + grade,
                      text,
                      "",
                      typed ->
                          looking
                              .desk()
                              .edit(
                                  "Optimism bias, grade %d: %s %%".formatted(grade, typed.strip()),
                                  c -> withGrade(c, grade, rate("bias", typed), benefit)));
                })
            .toList());
  }

  private static @Nullable GradeAdjustment row(BusinessCase businessCase, int grade) {
    return businessCase.optimismBias().stream()
        .filter(row -> row.grade() == grade)
        .findFirst()
        .orElse(null);
  }

  /// A table that did not exist begins with no adjustment at any grade.
  private static BusinessCase withGrade(
      BusinessCase businessCase, int grade, BigDecimal share, boolean benefit) {
    var rows = new ArrayList<GradeAdjustment>();
    for (var each = 1; each <= GRADES; each++) {
      var row = row(businessCase, each);
      var before =
          row == null
              ? new GradeAdjustment(each, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE)
              : row;
      if (each != grade) {
        rows.add(before);
      } else {
        rows.add(
            new GradeAdjustment(
                each,
                benefit ? share : before.benefit(),
                benefit ? before.cost() : share,
                before.extras()));
      }
    }
    return businessCase.withOptimismBias(rows);
  }
}
