package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.casewright.file.table.Row;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Problem;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.session.brought.Becomes.Stream;
import org.casewright.session.brought.MappedRow.Standing;
import org.casewright.session.brought.Meaning.Plain;
import org.casewright.session.printed.UnitWords;

/// Makes opportunities with pounds by FY of lines of savings.
final class SavingRows {

  private final Mapping mapping;
  private final BusinessCase in;
  private final TreeMap<Integer, Integer> years;
  private final int first;
  private final Set<String> updated = new HashSet<>();

  SavingRows(Mapping mapping, BusinessCase in) {
    this.mapping = mapping;
    this.in = in;
    this.years = mapping.years();
    this.first = in.timeline().firstYear();
  }

  /// What is to be known of all rows.
  List<String> remarks() {
    var remarks = new ArrayList<String>();
    if (mapping.known() == Known.UPDATE) {
      remarks.add(
          "Lines that the case has take the amounts of the table; years that the table has not stay"
              + " as they are in them.");
    }
    if (mapping.belowZero()) {
      remarks.add("Amounts below zero are savings here, and those above zero take savings back.");
    }
    var last = years.lastKey();
    var end = first + in.timeline().years() - 1;
    if (!mapping.increments() && last < end) {
      remarks.add(
          "After %s, the last year of the table, each level holds to the end of the case."
              .formatted(new FinancialYear(last)));
    }
    if (last > end) {
      remarks.add(
          "The case ends with %s; later amounts are kept, and count once it runs longer."
              .formatted(new FinancialYear(end)));
    }
    missing().ifPresent(remarks::add);
    return remarks;
  }

  private Optional<String> missing() {
    for (var year = Math.max(first, years.firstKey()); year < years.lastKey(); year++) {
      if (!years.containsKey(year)) {
        return Optional.of(
            mapping.increments()
                ? "No column is %s: nothing is added in it.".formatted(new FinancialYear(year))
                : "No column is %s: the level of the year before holds in it."
                    .formatted(new FinancialYear(year)));
      }
    }
    return Optional.empty();
  }

  /// Whether it has no amounts at all.
  boolean isBare(Row row) {
    return years.values().stream().allMatch(column -> row.cell(column).isEmpty())
        || row.cells().values().stream().allMatch(cell -> UnitWords.isAll(cell.text()));
  }

  MappedRow row(Row row, String name, boolean proposed) {
    var rejected = new ArrayList<Rejected>();
    var amounts = amounts(row, rejected);
    if (name.isEmpty()) {
      var column = mapping.column(Plain.NAME).or(() -> mapping.column(Plain.REFERENCE)).orElse(0);
      rejected.add(Mapped.rejected(row, column, "It has amounts, but no name; give it one."));
    }
    var evidence = new EvidenceCells(mapping, row).of(Evidence.NONE, rejected);
    if (!rejected.isEmpty()) {
      return MappedRow.rejected(row.number(), name, rejected);
    }
    var reference = text(row, Plain.REFERENCE);
    var there = there(reference, name);
    if (there.isPresent() && mapping.known() != Known.ANEW) {
      return known(row, name, new KnownLine(there.get(), in), amounts, proposed);
    }
    return series(row, name, amounts, new Line(reference, stream(row), sourced(evidence, row)));
  }

  /// A line that the case has takes the amounts of the table, if anybody wants that.
  private MappedRow known(
      Row row, String name, KnownLine known, List<BigDecimal> amounts, boolean proposed) {
    var stays = proposed && mapping.known() == Known.STAY;
    var whyNot = known.whyNot(mapping.increments());
    if (whyNot.isPresent()) {
      return stays
          ? leftOut(row, name, "Left out: the case has it already. " + whyNot.get())
          : refused(row, name, whyNot.get());
    }
    var given =
        years.keySet().stream().map(year -> year - first).collect(Collectors.toUnmodifiableSet());
    var after = known.after(amounts, given);
    var difference = known.difference(after);
    if (difference.isEmpty()) {
      return MappedRow.without(
          row.number(),
          name,
          Standing.NO_ROW,
          "The case has “%s”, and says the same.".formatted(known.line().name()));
    }
    if (stays) {
      return leftOut(
          row, name, "Stays as it is. The table would change it: %s".formatted(difference));
    }
    return updated(row, name, known, after, difference);
  }

  private MappedRow updated(
      Row row, String name, KnownLine known, List<BigDecimal> after, String difference) {
    if (!updated.add(known.line().id())) {
      return refused(row, name, "A row above changes “%s” already.".formatted(known.line().name()));
    }
    try {
      var moved = known.changed(after);
      var evidence = new EvidenceCells(mapping, row).of(moved.evidenceOrNone(), new ArrayList<>());
      var series = moved.withEvidence(sourced(evidence, row));
      var problem = known.refused(series);
      return problem.isPresent()
          ? refused(row, name, problem.get())
          : MappedRow.brought(
              row.number(),
              name,
              new Becomes.ChangedAssumption(series),
              "Changes “%s”: %s".formatted(known.line().name(), difference));
    } catch (Problem.InvalidCase invalid) {
      return refused(row, name, Mapped.sentence(invalid));
    }
  }

  private static MappedRow leftOut(Row row, String name, String words) {
    return MappedRow.without(row.number(), name, Standing.LEFT_OUT, words);
  }

  private MappedRow refused(Row row, String name, String sentence) {
    var column = mapping.column(Plain.NAME).or(() -> mapping.column(Plain.REFERENCE)).orElse(0);
    return MappedRow.rejected(row.number(), name, List.of(Mapped.rejected(row, column, sentence)));
  }

  private record Line(String reference, Stream stream, Evidence evidence) {}

  private MappedRow series(Row row, String name, List<BigDecimal> amounts, Line line) {
    try {
      var series = new Series.Yearly(amounts);
      var becomes =
          new Becomes.NewSaving(
              line.reference(), name, line.stream(), mapping.increments(), series, line.evidence());
      return MappedRow.brought(row.number(), name, becomes, words(becomes));
    } catch (Problem.InvalidCase invalid) {
      return MappedRow.rejected(
          row.number(),
          name,
          List.of(Mapped.rejected(row, years.firstEntry().getValue(), Mapped.sentence(invalid))));
    }
  }

  /// By FY of the case, savings above zero.
  private List<BigDecimal> amounts(Row row, List<Rejected> rejected) {
    var amounts = new ArrayList<BigDecimal>();
    var begun = false;
    for (var each : years.entrySet()) {
      var read = Amount.of(row.cell(each.getValue()), Unit.POUNDS_A_YEAR, mapping.scale());
      var year = each.getKey();
      switch (read) {
        case Amount.Unusable(var sentence) ->
            rejected.add(Mapped.rejected(row, each.getValue(), sentence));
        case Amount.None _ -> {
          if (begun && !mapping.increments()) {
            rejected.add(
                Mapped.rejected(
                    row,
                    each.getValue(),
                    "%s is empty; write the amount if the saving goes on, and 0 if it ends."
                        .formatted(new FinancialYear(year))));
          }
          put(amounts, year, BigDecimal.ZERO);
        }
        case Amount.Is(var value) -> {
          begun = true;
          if (year < first && value.signum() != 0) {
            rejected.add(
                Mapped.rejected(
                    row,
                    each.getValue(),
                    "%s is before %s, with which the case begins; leave the column out, or let the"
                            .formatted(new FinancialYear(year), new FinancialYear(first))
                        + " case begin earlier."));
          }
          put(amounts, year, mapping.belowZero() ? value.negate() : value);
        }
      }
    }
    return amounts;
  }

  private void put(List<BigDecimal> amounts, int year, BigDecimal amount) {
    var index = year - first;
    if (index < 0) {
      return;
    }
    while (amounts.size() < index) {
      amounts.add(mapping.increments() || amounts.isEmpty() ? BigDecimal.ZERO : amounts.getLast());
    }
    amounts.add(amount);
  }

  private Optional<Opportunity> there(String reference, String name) {
    return in.opportunities().stream()
        .filter(
            each ->
                each.name().equalsIgnoreCase(name)
                    && (reference.isEmpty()
                        || each.reference().isEmpty()
                        || each.reference().equalsIgnoreCase(reference)))
        .findFirst()
        .or(
            () ->
                in.opportunities().stream()
                    .filter(
                        each ->
                            !reference.isEmpty() && each.reference().equalsIgnoreCase(reference))
                    .findFirst());
  }

  private Stream stream(Row row) {
    var said = text(row, Plain.WORKSTREAM);
    var chosen = in.workstream(mapping.workstream());
    if (said.isEmpty() && chosen.isPresent()) {
      return new Stream.Of(chosen.get().id(), chosen.get().name());
    }
    var name = said.isEmpty() ? mapping.title() : said;
    return in.workstreams().stream()
        .filter(each -> each.name().equalsIgnoreCase(name) || each.id().equals(name))
        .findFirst()
        .<Stream>map(each -> new Stream.Of(each.id(), each.name()))
        .orElse(new Stream.New(name));
  }

  /// Where the table names no source, the table is.
  private Evidence sourced(Evidence evidence, Row row) {
    return evidence.source().isEmpty()
        ? evidence.withSource(mapping.place(row.number()))
        : evidence;
  }

  private String text(Row row, Plain meaning) {
    return mapping.column(meaning).map(column -> row.cell(column).text()).orElse("");
  }

  /// What becomes of it, year by year as far as the case goes.
  private String words(Becomes.NewSaving saving) {
    var numbers = saving.amounts().numbers();
    var shown = Math.min(numbers.size(), in.timeline().years());
    var words = new ArrayList<String>();
    for (var i = 0; i < shown; i++) {
      var amount = numbers.get(i).doubleValue();
      words.add(
          "%s %s"
              .formatted(
                  in.timeline().year(i).shortLabel(),
                  saving.increments() ? Money.change(amount) : Money.text(amount)));
    }
    var stream =
        saving.workstream() instanceof Stream.New(var name)
            ? "in the new workstream “%s”".formatted(name)
            : "in “%s”".formatted(saving.workstream().name());
    return "%s %s: %s"
        .formatted(saving.increments() ? "Increments" : "Levels", stream, String.join(", ", words));
  }
}
