package org.casewright.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;
import org.casewright.model.FinancialYear;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Money;
import org.casewright.model.Prices;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;

/// What differs in what a case says of itself: title, years, prices, optimism bias.
final class FrameWalk {

  private FrameWalk() {}

  static Frame over(Frame was, Frame is, SideBySide sides) {
    return new Frame(
        sides.text("Title", was.title(), is.title()),
        sides.text("Organisation", was.organisation(), is.organisation()),
        sides.prose("Note", was.note(), is.note()),
        timeline(was.timeline(), is.timeline(), sides),
        sides.nested(
            "Prices", was.prices(), is.prices(), FrameWalk::pricesInWords, FrameWalk::prices),
        sides.told(
            "Optimism bias",
            was.optimismBias(),
            is.optimismBias(),
            FrameWalk::optimismBiasSentence),
        sides.extras("", was.extras(), is.extras()));
  }

  /// First year, horizon and plan go together: a plan cannot be longer than the horizon.
  private static Timeline timeline(Timeline was, Timeline is, SideBySide sides) {
    var span = sides.told("Years", Span.of(was), Span.of(is), FrameWalk::spanSentence);
    var weeks =
        sides.nowOrNone("Weeks in a year", was.weeksPerYear(), is.weeksPerYear(), Words::number);
    return new Timeline(
        span.at().firstYear(),
        span.at().years(),
        weeks,
        span.at().planYears(),
        sides.extras("timeline ", was.extras(), is.extras()));
  }

  /// The years of a timeline, and nothing else of it.
  private record Span(Timeline at) {
    static Span of(Timeline timeline) {
      return new Span(
          new Timeline(
              timeline.firstYear(), timeline.years(), null, timeline.planYears(), Extras.NONE));
    }

    String years() {
      return "%s to %s".formatted(at.year(0), at.lastYear());
    }
  }

  private static String spanSentence(Span was, Span is) {
    var clauses = new ArrayList<String>();
    if (!was.years().equals(is.years())) {
      clauses.add("The case runs from %s rather than from %s".formatted(is.years(), was.years()));
    }
    if (was.at().plan() != is.at().plan()) {
      clauses.add(
          "the medium-term plan ends in %s rather than in %s"
              .formatted(planEnd(is.at()), planEnd(was.at())));
    }
    if (clauses.isEmpty()) {
      clauses.add(
          is.at().planYears() == null
              ? "How long the medium-term plan is, is no longer given: it covers all years"
              : "That the medium-term plan covers all years is now given");
    }
    return String.join("; ", clauses);
  }

  private static String planEnd(Timeline timeline) {
    return timeline.year(timeline.plan() - 1).label();
  }

  private static Prices prices(Prices was, Prices is, SideBySide sides) {
    return new Prices(
        sides.nowOrNone("Price base", was.baseYear(), is.baseYear(), (_, year) -> year(year)),
        sides.nowOrNone("Inflation", was.inflation(), is.inflation(), FrameWalk::rates),
        sides.nowOrNone("Discounting", was.discount(), is.discount(), FrameWalk::schedule),
        sides.extras("prices ", was.extras(), is.extras()));
  }

  private static String pricesInWords(Words words, Prices prices) {
    var told = new ArrayList<String>();
    if (prices.baseYear() != null) {
      told.add("base year " + year(prices.baseYear()));
    }
    if (prices.inflation() != null) {
      told.add("inflation " + rates(words, prices.inflation()));
    }
    told.add("discounting " + schedule(words, prices.schedule()));
    return "(" + String.join(", ", told) + ")";
  }

  private static String year(int start) {
    return new FinancialYear(start).label();
  }

  private static String rates(Words words, Series rates) {
    return rates.numbers().stream().map(words::percent).collect(joining(", "))
        + (rates instanceof Series.Yearly ? " by year" : "");
  }

  private static String schedule(Words words, DiscountSchedule schedule) {
    return schedule.rates().stream()
        .map(rate -> "%s from year %d".formatted(words.percent(rate.rate()), rate.fromYear()))
        .collect(joining(", ", Words.quoted(schedule.name()) + " (", ")"));
  }

  private static String optimismBiasSentence(List<GradeAdjustment> was, List<GradeAdjustment> is) {
    var before = byGrade(was);
    var after = byGrade(is);
    var grades = new TreeSet<Integer>(before.keySet());
    grades.addAll(after.keySet());
    var clauses =
        grades.stream()
            .filter(grade -> !row(before, grade).equals(row(after, grade)))
            .map(
                grade ->
                    "grade %d %s rather than %s"
                        .formatted(grade, row(after, grade), row(before, grade)))
            .collect(joining("; "));
    return "Optimism bias: " + (clauses.isEmpty() ? "the table is written otherwise" : clauses);
  }

  private static Map<Integer, GradeAdjustment> byGrade(List<GradeAdjustment> rows) {
    var byGrade = new TreeMap<Integer, GradeAdjustment>();
    rows.forEach(row -> byGrade.put(row.grade(), row));
    return byGrade;
  }

  private static String row(Map<Integer, GradeAdjustment> table, int grade) {
    var row = table.get(grade);
    return row == null
        ? "not listed"
        : "benefits %c%s and costs +%s"
            .formatted(
                Money.MINUS, Unit.PERCENT.text(row.benefit()), Unit.PERCENT.text(row.cost()));
  }
}
