package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// What a table makes of an assumption, in words.
final class AssumptionWords {

  private AssumptionWords() {}

  /// `35 children a year, from 20 to 40; grade 3; Ofsted 2024`.
  static String of(Assumption assumption, BusinessCase in) {
    var words = new ArrayList<String>();
    words.add(value(assumption, in));
    var range = assumption.range();
    if (range != null) {
      words.add(range(range, assumption.unit()));
    }
    words.addAll(evidence(assumption));
    return String.join("; ", words);
  }

  /// `£1,280 a week → £1,300 a week; grade 3`; empty where nothing changes.
  static String difference(Assumption before, Assumption after, BusinessCase in) {
    var words = new ArrayList<String>();
    if (!before.value().sameAs(after.value())) {
      words.add("%s → %s".formatted(value(before, in), value(after, in)));
    }
    var range = after.range();
    if (range != null && !same(range, before.range())) {
      words.add(range(range, after.unit()));
    }
    var was = evidence(before);
    evidence(after).stream().filter(each -> !was.contains(each)).forEach(words::add);
    return String.join("; ", words);
  }

  private static boolean same(Range range, @Nullable Range other) {
    return other != null
        && range.low().compareTo(other.low()) == 0
        && range.high().compareTo(other.high()) == 0;
  }

  private static String range(Range range, Unit unit) {
    return "from %s to %s".formatted(unit.text(range.low()), unit.text(range.high()));
  }

  private static List<String> evidence(Assumption assumption) {
    var evidence = assumption.evidenceOrNone();
    var words = new ArrayList<String>();
    if (evidence.grade() != null) {
      words.add("grade " + evidence.grade());
    }
    if (!evidence.source().isEmpty()) {
      words.add(evidence.source());
    }
    if (!evidence.owner().isEmpty()) {
      words.add("owner " + evidence.owner());
    }
    return words;
  }

  private static String value(Assumption assumption, BusinessCase in) {
    return switch (assumption.value()) {
      case Series.Single(var number) -> assumption.unit().text(number);
      case Series.Yearly(var numbers) -> yearly(numbers, assumption.unit(), in);
    };
  }

  private static String yearly(List<BigDecimal> numbers, Unit unit, BusinessCase in) {
    var words = new ArrayList<String>();
    for (var i = 0; i < Math.min(numbers.size(), in.timeline().years()); i++) {
      words.add(in.timeline().year(i).shortLabel() + " " + unit.text(numbers.get(i)));
    }
    return Objects.requireNonNull(String.join(", ", words));
  }
}
