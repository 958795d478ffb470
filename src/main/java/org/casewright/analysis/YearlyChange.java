package org.casewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.model.Timeline;

/// Amounts by financial year, before and after.
///
/// @param held whether the last amount holds for later years; if not, they are 0
record YearlyChange(
    Timeline timeline,
    List<BigDecimal> was,
    List<BigDecimal> is,
    boolean held,
    Words.Amount amount) {

  private static final int MOST = 6;

  /// Years next to each other that change alike.
  private record Span(int first, int last, BigDecimal was, BigDecimal is) {}

  /// `Delivery partner, 2024/25: £1.30m → £1.60m`, or every year that differs after the colon.
  String sentence(String subject) {
    var spans = spans();
    if (spans.isEmpty()) {
      return subject + ": written otherwise, and the same in every year";
    }
    if (spans.size() == 1) {
      var only = spans.getFirst();
      return "%s, %s: %s".formatted(subject, years(only), arrow(only));
    }
    var clauses =
        spans.stream()
            .limit(MOST)
            .map(span -> arrow(span) + " in " + years(span))
            .collect(Collectors.joining("; "));
    var more = spans.size() - MOST;
    return subject + ": " + clauses + (more > 0 ? "; and in other years" : "");
  }

  private String arrow(Span span) {
    return Words.arrow(amount.text(span.was()), amount.text(span.is()));
  }

  private List<Span> spans() {
    var spans = new ArrayList<Span>();
    for (var year = 0; year < Math.max(was.size(), is.size()); year++) {
      var before = at(was, year);
      var after = at(is, year);
      if (before.compareTo(after) == 0) {
        continue;
      }
      var last = spans.isEmpty() ? null : spans.getLast();
      if (last != null
          && year != timeline.years()
          && last.last() == year - 1
          && last.was().compareTo(before) == 0
          && last.is().compareTo(after) == 0) {
        spans.set(spans.size() - 1, new Span(last.first(), year, before, after));
      } else {
        spans.add(new Span(year, year, before, after));
      }
    }
    return spans;
  }

  private BigDecimal at(List<BigDecimal> amounts, int year) {
    if (year < amounts.size()) {
      return amounts.get(year);
    }
    return held && !amounts.isEmpty() ? amounts.getLast() : BigDecimal.ZERO;
  }

  private String years(Span span) {
    if (span.first() >= timeline.years()) {
      return "years past the horizon";
    }
    var first = timeline.year(span.first()).label();
    var longest = Math.max(was.size(), is.size());
    if (held && span.last() == longest - 1 && longest < timeline.years()) {
      return first + " and after";
    }
    var last = timeline.year(span.last()).label();
    return switch (span.last() - span.first()) {
      case 0 -> first;
      case 1 -> first + " and " + last;
      default -> first + " to " + last;
    };
  }
}
