package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.casewright.file.table.Row;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Money;
import org.casewright.model.Problem;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.brought.Meaning.Plain;
import org.jspecify.annotations.Nullable;

/// Reads the numbers of rows of assumptions: one, or one a year, and the ends of a range.
final class AssumptionNumbers {

  private final Mapping mapping;
  private final BusinessCase in;
  private final TreeMap<Integer, Integer> years;

  AssumptionNumbers(Mapping mapping, BusinessCase in) {
    this.mapping = mapping;
    this.in = in;
    this.years = mapping.years();
  }

  /// A row while it is read.
  record Reading(Row row, List<Rejected> rejected) {
    void reject(int column, String sentence) {
      rejected.add(Mapped.rejected(row, column, sentence));
    }
  }

  /// In what the numbers of a row are.
  record Counted(Unit unit, Money scale) {}

  /// The number of a row; null where it has none that can be used, and then a cell is rejected.
  @Nullable Series value(Reading reading, Counted counted) {
    var single = mapping.column(Plain.VALUE);
    var row = reading.row();
    var yearly = years.values().stream().anyMatch(column -> !row.cell(column).isEmpty());
    if (single.isPresent() && !row.cell(single.get()).isEmpty()) {
      if (yearly) {
        reading.reject(
            single.get(), "It has a value and numbers by year; leave one or the other out.");
        return null;
      }
      var number = number(reading, single.get(), counted);
      return number == null ? null : usable(reading, single.get(), List.of(number), false);
    }
    return yearly(reading, counted);
  }

  private @Nullable Series yearly(Reading reading, Counted counted) {
    var first = in.timeline().firstYear();
    var numbers = new ArrayList<BigDecimal>();
    var last = years.firstEntry().getValue();
    for (var each : years.tailMap(first).entrySet()) {
      var cell = reading.row().cell(each.getValue());
      if (cell.isEmpty()) {
        continue;
      }
      if (each.getKey() - first != numbers.size()) {
        reading.reject(
            each.getValue(),
            "A number for %s is missing before it; an assumption needs one for each year from the"
                    .formatted(in.timeline().year(numbers.size()))
                + " first, and the last then holds.");
        return null;
      }
      var number = number(reading, each.getValue(), counted);
      if (number == null) {
        return null;
      }
      numbers.add(number);
      last = each.getValue();
    }
    if (numbers.isEmpty()) {
      reading.reject(last, "It has no number for %s or later.".formatted(in.timeline().year(0)));
      return null;
    }
    return usable(reading, last, numbers, true);
  }

  private static @Nullable Series usable(
      Reading reading, int column, List<BigDecimal> numbers, boolean yearly) {
    try {
      return yearly ? new Series.Yearly(numbers) : Series.of(numbers.getFirst());
    } catch (Problem.InvalidCase invalid) {
      reading.reject(column, Mapped.sentence(invalid));
      return null;
    }
  }

  private static @Nullable BigDecimal number(Reading reading, int column, Counted counted) {
    return switch (Amount.of(reading.row().cell(column), counted.unit(), counted.scale())) {
      case Amount.Is(var value) -> value;
      case Amount.None _ -> null;
      case Amount.Unusable(var sentence) -> {
        reading.reject(column, sentence);
        yield null;
      }
    };
  }

  /// The range of a row; null where it has none.
  @Nullable Range range(Reading reading, Counted counted, @Nullable Series value) {
    var low = end(reading, Plain.LOW, counted);
    var high = end(reading, Plain.HIGH, counted);
    if (low == null && high == null) {
      return null;
    }
    var column =
        mapping
            .column(low == null ? Plain.LOW : Plain.HIGH)
            .or(() -> mapping.column(Plain.LOW))
            .or(() -> mapping.column(Plain.HIGH))
            .orElse(0);
    if (low == null || high == null) {
      reading.reject(column, "A range needs both ends, low and high; write the other, or neither.");
      return null;
    }
    if (value instanceof Series.Yearly) {
      reading.reject(
          column, "Numbers by year have no range in pounds or numbers here; leave both ends out.");
      return null;
    }
    try {
      return new Range(low, high, null, Extras.NONE);
    } catch (Problem.InvalidCase invalid) {
      reading.reject(column, Mapped.sentence(invalid));
      return null;
    }
  }

  private @Nullable BigDecimal end(Reading reading, Plain meaning, Counted counted) {
    var column = mapping.column(meaning);
    return column.isEmpty() ? null : number(reading, column.get(), counted);
  }
}
