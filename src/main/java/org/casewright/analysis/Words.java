package org.casewright.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Money;
import org.casewright.model.MonthPoint;
import org.casewright.model.Opportunity;
import org.casewright.model.Place;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Use;
import org.casewright.model.Workstream;

/// How the things of one case are called in a sentence.
///
/// @param dates ids of assumptions that count months to a date, and to nothing else
/// @param listed ids of assumptions whose years left out are 0
record Words(BusinessCase told, Set<String> dates, Set<String> listed) {

  private static final int LONGEST = 70;
  private static final BigDecimal LAST_MONTH = BigDecimal.valueOf(1200);

  static Words of(BusinessCase told) {
    var dates = new HashSet<String>();
    var listed = new HashSet<String>();
    var uses = told.uses();
    for (var use : uses) {
      if (isDate(use)) {
        dates.add(use.assumption());
      }
      if (use.place().listed()) {
        listed.add(use.assumption());
      }
    }
    uses.stream().filter(use -> !isDate(use)).forEach(use -> dates.remove(use.assumption()));
    return new Words(told, dates, listed);
  }

  private static boolean isDate(Use use) {
    return use.place() == Place.START || use.place() == Place.COST_MONTH;
  }

  Timeline timeline() {
    return told.timeline();
  }

  /// `“Average placement” (£1,160 a week)`.
  String assumption(String id) {
    return told.assumption(id)
        .map(a -> "%s (%s)".formatted(quoted(a.label()), series(a, a.value())))
        .orElse(quoted(id));
  }

  String label(String assumption) {
    return told.assumption(assumption).map(Assumption::label).orElse(assumption);
  }

  String workstream(String id) {
    return quoted(told.workstream(id).map(Workstream::name).orElse(id));
  }

  String opportunity(String id) {
    return quoted(told.opportunity(id).map(Opportunity::name).orElse(id));
  }

  String budgetLine(String id) {
    return quoted(told.budgetLine(id).map(line -> line.name()).orElse(id));
  }

  String scenario(String id) {
    return quoted(told.scenario(id).map(Scenario::name).orElse(id));
  }

  /// A number of an assumption: `11 carers a year`, `£1.30m a year`, `May 2022`.
  String number(Assumption of, BigDecimal number) {
    return dates.contains(of.id()) ? date(number) : amount(of.unit(), number);
  }

  /// Numbers of an assumption, at most three of them.
  String series(Assumption of, Series series) {
    return switch (series) {
      case Series.Single(var value) -> number(of, value);
      case Series.Yearly(var values) -> yearly(values, each -> amount(of.unit(), each));
    };
  }

  /// How one amount is told.
  interface Amount {
    String text(BigDecimal amount);
  }

  /// `£2.60m, £1.30m … from 2022/23`.
  String yearly(List<BigDecimal> values, Amount amount) {
    return values.isEmpty()
        ? "nothing"
        : values.stream().limit(3).map(amount::text).collect(Collectors.joining(", "))
            + (values.size() > 3 ? " … from " : " from ")
            + timeline().year(0);
  }

  String month(MonthPoint month) {
    return switch (month) {
      case MonthPoint.At(var number) -> timeline().monthLabel(number);
      case MonthPoint.Named(var assumption) -> assumption(assumption);
    };
  }

  private String date(BigDecimal months) {
    return months.stripTrailingZeros().scale() <= 0
            && months.signum() >= 0
            && months.compareTo(LAST_MONTH) <= 0
        ? timeline().monthLabel(months.intValue())
        : Unit.MONTHS.text(months);
  }

  /// A day: `22 March 2022`.
  String date(LocalDate day) {
    return Timeline.dayLabel(day);
  }

  String year(FinancialYear year) {
    return year.label();
  }

  String number(BigDecimal number) {
    return Money.grouped(number);
  }

  String percent(BigDecimal fraction) {
    return Unit.PERCENT.text(fraction);
  }

  String pounds(BigDecimal amount) {
    return amount(Unit.POUNDS, amount);
  }

  String key(Keyed word) {
    return word.key();
  }

  /// An amount in its unit, pounds in the scale that suits them unless rounding would hide
  /// something.
  static String amount(Unit unit, BigDecimal amount) {
    if (!unit.isPounds()) {
      return unit.text(amount);
    }
    var scaled = Money.text(amount.doubleValue());
    return Money.parse(scaled).filter(read -> read.compareTo(amount) == 0).isPresent()
        ? scaled + unit.label().substring(1)
        : unit.text(amount);
  }

  /// `11 → 14 carers a year`.
  static String arrow(String was, String is) {
    return was.equals(is) ? "written otherwise (" + is + ")" : joined(was, " → ", is);
  }

  /// Two amounts, a unit that both share said once: `20 to 60 children a year`.
  static String joined(String one, String joint, String other) {
    for (var at = one.indexOf(' '); at > 0; at = one.indexOf(' ', at + 1)) {
      if (other.endsWith(one.substring(at))) {
        return one.substring(0, at) + joint + other;
      }
    }
    return one + joint + other;
  }

  /// In quotation marks, long text cut short.
  static String quoted(String text) {
    var line = text.strip().replaceAll("\\s+", " ");
    var end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
    return "“" + line.substring(0, end) + (end < line.length() ? "…" : "") + "”";
  }
}
