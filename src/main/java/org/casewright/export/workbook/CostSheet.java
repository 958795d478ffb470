package org.casewright.export.workbook;

import java.util.Objects;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms.ContingentFee;
import org.casewright.model.CostTerms.OneOff;
import org.casewright.model.CostTerms.Recurring;
import org.casewright.model.MonthPoint;
import org.casewright.model.Place;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// A sheet for each cost: its numbers, its years and its months (the calculation, §5 and §6).
@SuppressWarnings("EnumOrdinal") // the rows of the views stand in the order of the constants
final class CostSheet {

  private static final int YEARS = 4;

  private final Book book;
  private final Page page;
  private final Cost cost;
  private final InForceSheet inForce;

  /// The column of the amount as stated; that of the risk-adjusted one is the next.
  private int amount;

  private int yearsHead;
  private @Nullable MonthRows months;

  CostSheet(Book book, Cost cost, Page page, InForceSheet inForce) {
    this.book = book;
    this.cost = cost;
    this.page = page;
    this.inForce = inForce;
  }

  Page page() {
    return page;
  }

  /// The amount of a FY.
  String year(View view, int year) {
    return page.at(yearsHead + 1 + view.ordinal(), Parameters.VALUES + year);
  }

  /// The amount of a FY's last month if it recurs, else 0.
  String lastRecurring(View view, int year) {
    return page.at(yearsHead + 3 + view.ordinal(), Parameters.VALUES + year);
  }

  String month(View view, int month) {
    return page.at(monthly().row(month), amount + view.ordinal());
  }

  private MonthRows monthly() {
    return Objects.requireNonNull(months);
  }

  /// Writes it.
  ///
  /// @param grossStated the months of the whole case's gross benefit
  void write(Page back, String grossStated, String grossAdjusted) {
    page.text(0, 0, cost.name(), Look.TITLE);
    page.text(1, 0, about(), Look.NOTE);
    page.text(2, 0, words(), Look.NOTE);
    page.link(3, 0, "Back to the summary", back);
    var parameters = new Parameters(book, page, inForce);
    switch (cost.terms()) {
      case OneOff oneOff -> {
        var amounts = parameters.yearly("Amount of the FY", oneOff.amounts(), Place.AMOUNTS, 0);
        var more = uplift(parameters);
        begin(parameters);
        spread((rows, row) -> rows.ofYear(amounts, row) + "/12", more);
      }
      case Recurring recurring -> {
        var perYear =
            parameters.yearly("Amount a year", recurring.perYear(), Place.COST_PER_YEAR, 0);
        var from = month(parameters, "From month", recurring.from(), 0);
        var to = month(parameters, "Until before month", recurring.to(), book.months());
        var more = uplift(parameters);
        begin(parameters);
        spread(
            (rows, row) ->
                "IF(AND(%s<=%s,%s<%s),%s/12,0)"
                    .formatted(from, rows.t(row), rows.t(row), to, rows.ofYear(perYear, row)),
            more);
      }
      case ContingentFee fee -> fee(parameters, fee, grossStated, grossAdjusted);
    }
    writeYears();
    page.freeze(0, 1);
    page.paper().repeatRows(monthly().head(), 1);
  }

  /// Its reference, what kind of money it is, where that comes from, and on which lines it falls.
  private String about() {
    var kind = cost.kind();
    return book.about(
        cost.budget(), cost.reference(), kind == null ? "" : kind.key(), funded(cost.funding()));
  }

  private static String funded(String by) {
    return by.isEmpty() ? "" : "funded by " + by;
  }

  private String words() {
    return switch (cost.terms()) {
      case OneOff _ -> "The amount of each FY is spread evenly over its months.";
      case Recurring _ ->
          "A twelfth of the yearly amount in every month from the first to the last.";
      case ContingentFee _ ->
          "Earned as far as twelve times the month's gross benefit, so many months ago, lies"
              + " between threshold and full saving; paid as earned, and never paid back.";
    };
  }

  private String uplift(Parameters parameters) {
    return parameters.adjustment("Cost more, risk-adjusted", parameters.countedGrade(), 3);
  }

  private String month(
      Parameters parameters, String label, @Nullable MonthPoint point, double absent) {
    return switch (point) {
      case null -> parameters.single(label, null, Place.COST_MONTH, absent);
      case MonthPoint.At(var month) -> parameters.typed(label, month);
      case MonthPoint.Named(var assumption) ->
          parameters.single(label, assumption, Place.COST_MONTH, absent);
    };
  }

  private void begin(Parameters parameters) {
    yearsHead = parameters.nextRow() + 1;
    months = Parameters.months(book, page, yearsHead + YEARS + 3);
  }

  private interface Formula {
    String at(MonthRows rows, int row);
  }

  private int column(int column, String heading, Formula formula) {
    page.text(monthly().head(), column, heading, Look.YEAR);
    for (var t = 0; t < book.months(); t++) {
      var row = monthly().row(t);
      page.formula(row, column, formula.at(monthly(), row), Look.POUNDS);
    }
    return column;
  }

  private void spread(Formula stated, String more) {
    amount = column(monthly().first(), "Amount, as stated", stated);
    column(
        amount + 1,
        "Amount, risk-adjusted",
        (_, row) -> "%s*(1+%s)".formatted(Page.local(row, amount), more));
  }

  private void fee(
      Parameters parameters, ContingentFee fee, String grossStated, String grossAdjusted) {
    var cap = parameters.single("At most F", fee.cap(), Place.FEE_AMOUNT, 0);
    var full = parameters.single("In full from a saving of T₁", fee.fullAt(), Place.FEE_SAVING, 0);
    var from = parameters.single("Above a saving of T₀", fee.threshold(), Place.FEE_SAVING, 0);
    var lag = parameters.single("Months later", fee.lagMonths(), Place.FEE_LAG, 0);
    var whole = parameters.worked("Whole months later ℓ", "INT(%s)".formatted(lag), Look.COUNT);
    var fixed = parameters.single("Fixed part", fee.fixed(), Place.FEE_AMOUNT, 0);
    var fixedFrom = month(parameters, "Fixed part from month", fee.fixedFrom(), 0);
    var fixedTo = month(parameters, "Fixed part until before month", fee.fixedTo(), 0);
    var count =
        parameters.worked(
            "Months of the fixed part",
            "ROUNDUP(%s,0)-ROUNDUP(%s,0)".formatted(fixedTo, fixedFrom),
            Look.COUNT);
    begin(parameters);
    var fixedPart =
        column(
            monthly().first(),
            "Fixed part",
            (rows, row) ->
                "IF(AND(%s<=%s,%s<%s),%s/%s,0)"
                    .formatted(fixedFrom, rows.t(row), rows.t(row), fixedTo, fixed, count));
    var stated = new Earned(cap, full, from, whole);
    stated.write(monthly().first() + 1, "as stated", grossStated);
    stated.write(monthly().first() + 3, "risk-adjusted", grossAdjusted);
    amount = monthly().first() + 5;
    paid(amount, monthly().first() + 2, fixedPart, "Paid, as stated");
    paid(amount + 1, monthly().first() + 4, fixedPart, "Paid, risk-adjusted");
  }

  private void paid(int column, int earned, int fixedPart, String heading) {
    column(
        column,
        heading,
        (rows, row) ->
            "%s%s+%s"
                .formatted(
                    Page.local(row, earned),
                    row == rows.row(0) ? "" : "-" + Page.local(row - 1, earned),
                    Page.local(row, fixedPart)));
  }

  /// What is earned by a view's benefit.
  private final class Earned {
    private final String cap;
    private final String full;
    private final String from;
    private final String lag;

    Earned(String cap, String full, String from, String lag) {
      this.cap = cap;
      this.full = full;
      this.from = from;
      this.lag = lag;
    }

    /// The saving a year that counts in each month, and what is earned by the highest so far.
    void write(int column, String view, String gross) {
      column(
          column,
          "Saving a year R(t − ℓ), " + view,
          (rows, row) ->
              "IF(%s>=%s,12*INDEX(%s,%s-%s+1),\"\")"
                  .formatted(rows.t(row), lag, gross, rows.t(row), lag));
      column(
          column + 1,
          "Earned so far, " + view,
          (rows, row) -> {
            var saving = Page.local(row, column);
            var earned =
                "IF(%s=\"\",0,IF(%s=%s,IF(%s>=%s-0.005,%s,0),%s*MAX(0,MIN(1,(%s-%s)/(%s-%s)))))"
                    .formatted(
                        saving, from, full, saving, full, cap, cap, saving, from, full, from);
            return row == rows.row(0)
                ? earned
                : "MAX(%s,%s)".formatted(Page.local(row - 1, column + 1), earned);
          });
    }
  }

  private void writeYears() {
    page.text(yearsHead, 0, "By financial year, " + book.realPounds(), Look.HEADING);
    page.years(yearsHead, Parameters.VALUES);
    var recurs = cost.terms() instanceof Recurring;
    for (var view : View.values()) {
      var cost = yearsHead + 1 + view.ordinal();
      var last = yearsHead + 3 + view.ordinal();
      var column = amount + view.ordinal();
      page.text(cost, 0, Book.seen("Cost", view));
      page.text(last, 0, Book.seen("Recurring cost of the last month", view));
      for (var year = 0; year < book.years(); year++) {
        page.formula(
            cost,
            Parameters.VALUES + year,
            "SUM(%s)".formatted(monthly().year(column, year)),
            Look.POUNDS);
        page.formula(
            last,
            Parameters.VALUES + year,
            recurs ? monthly().lastOf(column, year) : "0",
            Look.POUNDS);
      }
    }
  }
}
