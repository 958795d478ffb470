package org.casewright.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.analysis.mtfp.Entry;
import org.casewright.analysis.mtfp.EntryKind;
import org.casewright.analysis.mtfp.Levels;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.analysis.mtfp.Schedule;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;

/// The schedule of a medium-term financial plan, over its FYs: what each opportunity and cost does
/// to each budget line, in cash, savings with the sign asked for, and what all of them come to.
///
/// @param measure increments, levels or cumulative amounts
record MtfpRows(Seen seen, Schedule schedule, Measure measure) {

  private static final int WORDS = 11;

  static Table increments(Seen seen) {
    return table(seen, CaseTable.MTFP, Measure.INCREMENT);
  }

  static Table levels(Seen seen) {
    return table(seen, CaseTable.MTFP_LEVELS, Measure.ANNUAL);
  }

  static Table cumulative(Seen seen) {
    return table(seen, CaseTable.MTFP_CUMULATIVE, Measure.CUMULATIVE);
  }

  private static Table table(Seen seen, CaseTable kind, Measure measure) {
    var rows = new MtfpRows(seen, Schedule.of(seen.projection()), measure);
    return new Table(
        kind.label(),
        "%s; %s".formatted(rows.schedule().heading(measure, seen.sign()), seen.inCash()),
        rows.columns(),
        rows.rows(),
        "Non-cashable benefit cuts no budget and is in no total.",
        rows.rounding());
  }

  private Rounding rounding() {
    return adding(EntryKind::isSaving, schedule.saving())
        .or(adding(EntryKind::isCost, schedule.cost()))
        .or(
            Rounding.of(
                Kind.THOUSANDS,
                List.of(amounts(schedule.saving()), amounts(asSaving(schedule.cost()))),
                amounts(schedule.total().netSaving())));
  }

  private Rounding adding(Predicate<EntryKind> wanted, Levels total) {
    var parts =
        schedule.entries().stream()
            .filter(entry -> wanted.test(entry.kind()))
            .map(Entry::levels)
            .map(this::amounts)
            .toList();
    return Rounding.of(Kind.THOUSANDS, parts, amounts(total));
  }

  private Levels asSaving(Levels cost) {
    return Levels.zero(schedule.years().size()).minus(cost);
  }

  private double[] amounts(Levels levels) {
    return IntStream.range(0, years().size())
        .mapToDouble(year -> levels.in(measure, year))
        .toArray();
  }

  private PlanSign sign() {
    return seen.sign();
  }

  private List<FinancialYear> years() {
    return schedule.years().subList(0, schedule.timeline().plan());
  }

  private List<Column> columns() {
    var columns = new ArrayList<Column>();
    Stream.of(
            "Reference",
            "Line",
            "Service",
            "Agency",
            "Item reference",
            "Item",
            "Id",
            "Kind",
            "Lasting",
            "Funding",
            "Revenue or capital")
        .map(Column::words)
        .forEach(columns::add);
    years().stream().map(year -> new Column(year + " £000", Kind.THOUSANDS)).forEach(columns::add);
    columns.add(
        new Column("Full-year level after %s £000".formatted(years().getLast()), Kind.THOUSANDS));
    return columns;
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    schedule.entries().forEach(entry -> rows.add(row(entry)));
    if (!rows.isEmpty()) {
      rows.add(total("Savings", schedule.saving()));
      rows.add(total("Costs", asSaving(schedule.cost())));
      rows.add(total(sign().net(), schedule.total().netSaving()));
    }
    return rows;
  }

  private Row row(Entry entry) {
    var cells = new ArrayList<Cell>();
    Stream.of(
            entry.line().reference(),
            entry.line().name(),
            entry.line().service(),
            entry.line().agency(),
            entry.reference(),
            entry.name(),
            entry.thing(),
            entry.kind().label(),
            entry.lasting().label(),
            entry.funding(),
            entry.costKind() == null ? "" : entry.costKind().key())
        .map(Cell::of)
        .forEach(cells::add);
    pounds(entry.asSaving()).forEach(cells::add);
    cells.add(Cell.of(sign().ofSaving(entry.fullYearAsSaving())));
    return new Row(cells, false);
  }

  private Row total(String label, Levels asSaving) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label));
    IntStream.range(1, WORDS).forEach(_ -> cells.add(Cell.NOTHING));
    pounds(asSaving).forEach(cells::add);
    cells.add(Cell.NOTHING);
    return new Row(cells, true);
  }

  private Stream<Cell> pounds(Levels asSaving) {
    return IntStream.range(0, years().size())
        .mapToObj(year -> Cell.of(sign().ofSaving(asSaving.in(measure, year))));
  }
}
