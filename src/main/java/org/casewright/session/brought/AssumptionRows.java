package org.casewright.session.brought;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casewright.file.table.Row;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Problem;
import org.casewright.model.Range;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.brought.AssumptionNumbers.Counted;
import org.casewright.session.brought.AssumptionNumbers.Reading;
import org.casewright.session.brought.MappedRow.Standing;
import org.casewright.session.brought.Meaning.Plain;
import org.casewright.session.printed.UnitWords;
import org.jspecify.annotations.Nullable;

/// Makes assumptions of rows, or changes those that the case has.
final class AssumptionRows {

  private final Mapping mapping;
  private final BusinessCase in;
  private final TreeMap<Integer, Integer> years;
  private final Map<String, Assumption> byId = new HashMap<>();
  private final Map<String, Assumption> byLabel = new HashMap<>();
  private final FreeIds free;
  private final AssumptionNumbers numbers;

  AssumptionRows(Mapping mapping, BusinessCase in) {
    this.mapping = mapping;
    this.in = in;
    this.years = mapping.years();
    this.free = FreeIds.of(in);
    this.numbers = new AssumptionNumbers(mapping, in);
    for (var each : in.assumptions()) {
      byId.put(each.id(), each);
      byLabel.putIfAbsent(each.label().toLowerCase(Locale.UK), each);
    }
  }

  List<String> remarks() {
    var first = in.timeline().firstYear();
    return years.isEmpty() || years.firstKey() >= first
        ? List.of()
        : List.of(
            "Years before %s, with which the case begins, are not taken."
                .formatted(in.timeline().year(0)));
  }

  /// Whether it has no numbers at all.
  boolean isBare(Row row) {
    var value = mapping.column(Plain.VALUE);
    var numberless =
        (value.isEmpty() || row.cell(value.get()).isEmpty())
            && years.values().stream().allMatch(column -> row.cell(column).isEmpty());
    return numberless
        || row.cells().values().stream().allMatch(cell -> UnitWords.isAll(cell.text()));
  }

  MappedRow row(Row row, String name, boolean proposed) {
    var there = there(row);
    var reading = new Reading(row, new ArrayList<>());
    var counted = counted(reading, there);
    if (name.isEmpty()) {
      reading.reject(
          mapping.column(Plain.NAME).or(() -> mapping.column(Plain.REFERENCE)).orElse(0),
          "It has a number, but no name; give it one.");
    }
    var value = numbers.value(reading, counted);
    var range = numbers.range(reading, counted, value);
    if (!reading.rejected().isEmpty() || value == null) {
      // evidence too, so that every cell is named at once
      new EvidenceCells(mapping, row).of(Evidence.NONE, reading.rejected());
      return MappedRow.rejected(row.number(), name, reading.rejected());
    }
    return there == null
        ? added(reading, name, counted.unit(), value, range)
        : changed(reading, there, value, range, proposed);
  }

  private @Nullable Assumption there(Row row) {
    var id = text(row, Plain.REFERENCE);
    var known = byId.get(id);
    if (known == null && !id.isEmpty()) {
      known = byId.get(new FreeIds(Set.of()).next(id));
    }
    return known != null ? known : byLabel.get(text(row, Plain.NAME).toLowerCase(Locale.UK));
  }

  private Counted counted(Reading reading, @Nullable Assumption there) {
    var said = text(reading.row(), Plain.UNIT);
    var unit = there == null ? mapping.unit() : there.unit();
    if (said.isEmpty()) {
      return new Counted(unit, mapping.scale());
    }
    var column = mapping.column(Plain.UNIT).orElseThrow();
    var read = UnitText.of(said);
    if (read.isEmpty()) {
      reading.reject(column, "It is no unit that is known here; write one of " + units() + ".");
      return new Counted(unit, mapping.scale());
    }
    if (there != null && there.unit() != read.get().unit()) {
      reading.reject(
          column,
          "“%s” is in %s in the case; a table cannot change that."
              .formatted(there.label(), there.unit().label()));
    }
    var scale = read.get().scale();
    return new Counted(read.get().unit(), scale == null ? mapping.scale() : scale);
  }

  private static String units() {
    return Arrays.stream(Unit.values()).map(Unit::label).collect(Collectors.joining(", "));
  }

  private MappedRow added(
      Reading reading, String name, Unit unit, Series value, @Nullable Range range) {
    var row = reading.row();
    var evidence = new EvidenceCells(mapping, row).of(Evidence.NONE, reading.rejected());
    if (!reading.rejected().isEmpty()) {
      return MappedRow.rejected(row.number(), name, reading.rejected());
    }
    var traced =
        evidence.note().isEmpty()
            ? evidence.withNote("Brought in from %s.".formatted(mapping.place(row.number())))
            : evidence;
    var id = text(row, Plain.REFERENCE);
    var assumption =
        Assumption.of(free.next(id.isEmpty() ? name : id), name, unit, "0")
            .withValue(value)
            .withRange(range)
            .withEvidence(traced);
    return MappedRow.brought(
        row.number(),
        name,
        new Becomes.NewAssumption(assumption),
        "New: " + AssumptionWords.of(assumption, in));
  }

  private MappedRow changed(
      Reading reading, Assumption there, Series value, @Nullable Range range, boolean proposed) {
    var row = reading.row();
    var moved = there.changedTo(value);
    var ranged = range == null ? moved : moved.withRange(range);
    var evidence = new EvidenceCells(mapping, row).of(ranged.evidenceOrNone(), reading.rejected());
    var after = evidence.equals(ranged.evidenceOrNone()) ? ranged : ranged.withEvidence(evidence);
    if (!reading.rejected().isEmpty()) {
      return MappedRow.rejected(row.number(), there.label(), reading.rejected());
    }
    var difference = AssumptionWords.difference(there, after, in);
    if (after.equals(there) || difference.isEmpty()) {
      return MappedRow.without(
          row.number(), there.label(), Standing.NO_ROW, "The case says the same.");
    }
    if (proposed && mapping.known() == Known.STAY) {
      return MappedRow.without(
          row.number(),
          there.label(),
          Standing.LEFT_OUT,
          "Stays as it is. The table would change it: " + difference);
    }
    var problem = refused(after);
    if (problem.isPresent()) {
      var column = mapping.column(Plain.VALUE).orElseGet(() -> years.firstEntry().getValue());
      reading.reject(column, problem.get());
      return MappedRow.rejected(row.number(), there.label(), reading.rejected());
    }
    return MappedRow.brought(
        row.number(),
        there.label(),
        new Becomes.ChangedAssumption(after),
        "Changes: " + difference);
  }

  /// Why the case cannot have the assumption so: what uses it may allow less than any number.
  private Optional<String> refused(Assumption after) {
    try {
      Listing.ASSUMPTIONS.changed(in, after.id(), _ -> after);
      return Optional.empty();
    } catch (Problem.InvalidCase invalid) {
      return Optional.of(Mapped.sentence(invalid));
    }
  }

  private String text(Row row, Plain meaning) {
    return mapping.column(meaning).map(column -> row.cell(column).text()).orElse("");
  }
}
