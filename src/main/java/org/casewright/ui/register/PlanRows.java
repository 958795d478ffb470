package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.mtfp.Entry;
import org.casewright.analysis.mtfp.Levels;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.analysis.mtfp.Total;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// Rows of the medium-term plan: reference, words, pounds by FY in £000, what they come to in all
/// and the level at which they run when the plan ends.
///
/// @param years those of the plan
record PlanRows(List<FinancialYear> years, Measure measure, PlanSign sign) {

  static final Selection HERE = new Selection.All(Page.MEDIUM_TERM);

  /// The mark of an increment that takes back what an earlier year brought.
  static final String REVERSAL = " r";

  private static final double YEAR = 5;

  List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("reference", "Ref.", 4.5));
    columns.add(Column.words("what", "Budget line and what falls on it", 0));
    for (var year : years) {
      columns.add(Column.figures(year.label(), year.label(), YEAR));
    }
    if (measure != Measure.CUMULATIVE) {
      columns.add(Column.figures("all", "In all", YEAR));
    }
    columns.add(Column.figures("full", "Full year", YEAR));
    return columns;
  }

  /// What an entry does.
  Row entry(Entry entry, String words) {
    var cells = begun(entry.reference(), words, Look.PLAIN);
    for (var year = 0; year < years.size(); year++) {
      var reverses = measure == Measure.INCREMENT && entry.reversesIn(year);
      cells.add(Cell.of(amount(entry.asSaving().in(measure, year)) + (reverses ? REVERSAL : "")));
    }
    end(cells, entry.asSaving(), Look.PLAIN, amount(entry.fullYearAsSaving()));
    return Row.of(
        "%s-%s-%s".formatted(entry.kind(), entry.thing(), entry.line().id()),
        selection(entry),
        cells);
  }

  /// What an entry is of, as it stands in the plan.
  static Selection selection(Entry entry) {
    return new Selection.InPlan(
        entry.isOfCost() ? new Thing.Cost(entry.thing()) : new Thing.Opportunity(entry.thing()));
  }

  /// What saving and cost come to together.
  Row net(String key, String reference, String words, Total total) {
    return levels(key, reference, words, Look.STRONG, total.netSaving(), total.fullYear());
  }

  /// The saving and the cost of a total.
  List<Row> parts(String key, Total total) {
    var cost = Levels.zero(total.cost().years().size()).minus(total.cost());
    return List.of(
        part(key + "-saving", "– saving, cashable and avoidance", total.saving()),
        part(key + "-cost", "– cost", cost));
  }

  private Row part(String key, String words, Levels saving) {
    var cells = begun("", words, Look.QUIET);
    years(cells, saving, Look.QUIET);
    end(cells, saving, Look.QUIET, "");
    return Row.of(key, HERE, cells);
  }

  Row levels(
      String key, String reference, String words, Look look, Levels saving, double fullYear) {
    var cells = begun(reference, words, look);
    years(cells, saving, look);
    end(cells, saving, look, amount(fullYear));
    return Row.of(key, HERE, cells);
  }

  private static List<Cell> begun(String reference, String words, Look look) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(reference, Look.QUIET));
    cells.add(Cell.of(words, look));
    return cells;
  }

  private void years(List<Cell> cells, Levels saving, Look look) {
    for (var year = 0; year < years.size(); year++) {
      cells.add(Cell.of(amount(saving.in(measure, year)), look));
    }
  }

  private void end(List<Cell> cells, Levels saving, Look look, String fullYear) {
    if (measure != Measure.CUMULATIVE) {
      cells.add(Cell.of(amount(inAll(saving)), look));
    }
    cells.add(Cell.of(fullYear, look));
  }

  /// All increments are the level of the last year; all levels are the cumulative amount.
  private double inAll(Levels saving) {
    var last = years.size() - 1;
    return measure == Measure.INCREMENT ? saving.level(last) : saving.cumulative(last);
  }

  private String amount(double saving) {
    return Money.THOUSANDS.cell(sign.ofSaving(saving));
  }
}
