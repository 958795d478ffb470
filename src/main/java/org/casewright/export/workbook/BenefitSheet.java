package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewright.model.Mechanism;
import org.casewright.model.Mechanism.Capacity;
import org.casewright.model.Mechanism.Flow;
import org.casewright.model.Mechanism.Profile;
import org.casewright.model.Opportunity;
import org.casewright.model.Place;
import org.casewright.model.Stay;
import org.jspecify.annotations.Nullable;

/// A sheet for each opportunity: its numbers, its years and its months (the calculation, §3, §4
/// and §6).
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class BenefitSheet {

  /// Columns of a month; −1 where there is none.
  private record Columns(int starts, int stock, int gross, int support) {}

  private final Book book;
  private final Page page;
  private final Opportunity opportunity;
  private final InForceSheet inForce;
  private final ScenariosSheet scenarios;
  private final Map<Measure, Integer> rows = new EnumMap<>(Measure.class);
  private @Nullable MonthRows months;
  private String ungraded = "0";
  private Columns columns = new Columns(-1, -1, -1, -1);

  BenefitSheet(
      Book book,
      Opportunity opportunity,
      Page page,
      InForceSheet inForce,
      ScenariosSheet scenarios) {
    this.book = book;
    this.page = page;
    this.opportunity = opportunity;
    this.inForce = inForce;
    this.scenarios = scenarios;
  }

  /// What is known of it for a FY.
  String year(Measure measure, int year) {
    return page.at(rows.getOrDefault(measure, 0), Parameters.VALUES + year);
  }

  /// Gross benefit of a month, and then the same risk-adjusted, support, and that risk-adjusted.
  ///
  /// @param which 0 to 3
  String month(int which, int month) {
    var column = which < 2 ? columns.gross() + 1 + which : columns.support() + which - 1;
    return page.at(months().row(month), column);
  }

  Page page() {
    return page;
  }

  private MonthRows months() {
    return Objects.requireNonNull(months);
  }

  void write(Page back) {
    page.text(0, 0, opportunity.name(), Look.TITLE);
    page.text(1, 0, about(), Look.NOTE);
    page.text(2, 0, words(opportunity.mechanism()), Look.NOTE);
    page.link(3, 0, "Back to the summary", back);
    var parameters = new Parameters(book, page, inForce);
    var made = mechanism(parameters);
    var rollout = rollout(parameters);
    page.text(parameters.newRow(), 0, "What follows", Look.HEADING);
    var kept =
        parameters.worked(
            "Kept in this scenario: 1, left out: 0", scenarios.opportunities().kept(opportunity.id()), Look.COUNT);
    var q =
        parameters.worked(
            "Share kept q after reductions",
            "(1-%s)*(1-%s)*(1-%s)".formatted(made.deadweight(), made.overlap(), made.breakdown()),
            Look.FACTOR);
    ungraded = parameters.ungraded();
    var grade = parameters.countedGrade();
    var less = parameters.adjustment("Benefit less, risk-adjusted", grade, 2);
    var more = parameters.adjustment("Support more, risk-adjusted", grade, 3);
    var shares = new ArrayList<String>();
    for (var i = 0; i < 3; i++) {
      shares.add(
          parameters.worked(
              List.of("Share cashable", "Share avoidance", "Share non-cashable").get(i),
              scenarios.opportunities().cashability(opportunity.id(), i),
              Look.SHARE));
    }
    var lasts = lasts(parameters, made);
    var yearsHead = parameters.nextRow() + 1;
    var monthly = new MonthRows(book, page, yearsHead + Measure.values().length + 3);
    months = monthly;
    monthly.write();
    new Months(monthly, made, rollout, lasts, kept, q, less, more).write();
    writeYears(yearsHead, monthly, shares);
    page.freeze(0, 1);
  }

  private String about() {
    var workstream =
        book.written().workstream(opportunity.workstream()).map(each -> each.name()).orElse("");
    return book.about(opportunity.budget(), opportunity.reference(), workstream);
  }

  private static String words(Mechanism mechanism) {
    return switch (mechanism) {
      case Flow _ ->
          "Starts a month = volume ÷ 12 × taken hold. Gross benefit = how many are there × number"
              + " per start × (weekly cost now − after) × weeks a year ÷ 12 × share kept.";
      case Capacity _ ->
          "Units there = units × taken hold. Gross benefit = units × (occupancy × weekly cost"
              + " displaced × share kept − weekly cost paid) × weeks a year ÷ 12.";
      case Profile _ ->
          "Gross benefit of a month = the level of its FY × multiplier × share kept ÷ 12.";
    };
  }

  /// The cells of a mechanism's numbers; those it does not have are 0.
  private record Made(
      String volume,
      String weeks,
      boolean isEndless,
      String perStart,
      String cost,
      String costAfter,
      String oneOff,
      String deadweight,
      String overlap,
      String breakdown) {}

  private Made mechanism(Parameters parameters) {
    var reductions = opportunity.reductionsOrNone();
    var volume = "0";
    var weeks = "0";
    var perStart = "1";
    var cost = "0";
    var after = "0";
    var oneOff = "0";
    var endless = false;
    switch (opportunity.mechanism()) {
      case Flow flow -> {
        volume = parameters.yearly("Volume a year n", flow.perYear(), Place.PER_YEAR, 0);
        endless = flow.weeks() == null;
        if (endless) {
          page.text(parameters.newRow(), 0, "Each lasts to the horizon");
        } else {
          weeks = parameters.single("Weeks each lasts D", flow.weeks(), Place.WEEKS_EACH, 0);
        }
        perStart = parameters.single("Number per start u", flow.perStart(), Place.PER_START, 1);
        cost = parameters.yearly("Weekly cost now c₁", flow.weeklyCost(), Place.WEEKLY_COST, 0);
        after =
            parameters.yearly("Weekly cost after c₂", flow.weeklyCostAfter(), Place.WEEKLY_COST, 0);
        oneOff =
            parameters.yearly("Support for each start", flow.oneOffCost(), Place.ONE_OFF_COST, 0);
      }
      case Capacity capacity -> {
        volume = parameters.yearly("Units N", capacity.units(), Place.UNITS, 0);
        perStart = parameters.yearly("Occupancy o", capacity.occupancy(), Place.OCCUPANCY, 0);
        cost =
            parameters.yearly(
                "Weekly cost displaced c₁", capacity.weeklyCost(), Place.WEEKLY_COST, 0);
        after =
            parameters.yearly(
                "Weekly cost paid c₂", capacity.weeklyCostAfter(), Place.WEEKLY_COST, 0);
      }
      case Profile profile -> {
        volume =
            profile.increments()
                ? levels(parameters, profile)
                : parameters.yearly("Level of the FY", profile.series(), Place.LEVELS, 0);
        perStart = parameters.single("Multiplier", profile.multiplier(), Place.MULTIPLIER, 1);
      }
    }
    return new Made(
        volume,
        weeks,
        endless,
        perStart,
        cost,
        after,
        oneOff,
        parameters.single("Deadweight", reductions.deadweight(), Place.REDUCTION, 0),
        parameters.single("Overlap", reductions.overlap(), Place.REDUCTION, 0),
        parameters.single("Breakdown", reductions.breakdown(), Place.REDUCTION, 0));
  }

  private String levels(Parameters parameters, Profile profile) {
    var added = parameters.nextRow();
    parameters.yearly("Increment of the FY", profile.series(), Place.INCREMENTS, 0);
    var row = parameters.newRow();
    page.text(row, 0, "Level: the increments so far");
    for (var year = 0; year < book.years(); year++) {
      var column = Parameters.VALUES + year;
      page.formula(
          row,
          column,
          (year == 0 ? "" : Page.local(row, column - 1) + "+") + Page.local(added, column),
          Look.POUNDS);
    }
    return Page.block(row, Parameters.VALUES, row, Parameters.VALUES + book.years() - 1);
  }

  /// A profile has none that counts, but its grade does.
  private RolloutRows rollout(Parameters parameters) {
    return new RolloutRows(
        book,
        page,
        parameters,
        inForce,
        scenarios.opportunities().rollouts(opportunity.id()),
        scenarios.opportunities().rollout(opportunity.id()));
  }

  /// What the formulas of the stock make of L, in months.
  private record Lasts(
      boolean isDeclining, String whole, String part, String remains, String first) {}

  private Lasts lasts(Parameters parameters, Made made) {
    if (!(opportunity.mechanism() instanceof Flow flow) || made.isEndless()) {
      return new Lasts(false, "", "", "", "");
    }
    var months =
        parameters.worked(
            "Months each lasts L", "%s*12/%s".formatted(made.weeks(), Book.WEEKS), Look.FACTOR);
    if (flow.stay() == Stay.DECLINING) {
      return new Lasts(
          true,
          "",
          "",
          parameters.worked(
              "Share still there a month later e^(−1/L)",
              "IF(%s=0,0,EXP(-1/%s))".formatted(months, months),
              Look.FACTOR),
          parameters.worked(
              "Of a month's starts there in it L(1 − e^(−1/L))",
              "IF(%s=0,0,%s*(1-EXP(-1/%s)))".formatted(months, months, months),
              Look.FACTOR));
    }
    var whole = parameters.worked("Whole months", "INT(%s)".formatted(months), Look.COUNT);
    var part = parameters.worked("Part of a month", "%s-%s".formatted(months, whole), Look.FACTOR);
    return new Lasts(false, whole, part, "", "");
  }

  private void writeYears(int head, MonthRows monthly, List<String> shares) {
    page.text(head, 0, "By financial year, real pounds", Look.HEADING);
    page.years(head, Parameters.VALUES);
    for (var measure : Measure.values()) {
      var row = head + 1 + measure.ordinal();
      rows.put(measure, row);
      page.text(row, 0, measure.label());
      for (var year = 0; year < book.years(); year++) {
        page.formula(
            row,
            Parameters.VALUES + year,
            formula(measure, year, monthly, shares),
            measure.counts() ? Look.NUMBER : Look.POUNDS);
      }
    }
  }

  private String formula(Measure measure, int year, MonthRows monthly, List<String> shares) {
    var gross = columns.gross();
    var support = columns.support();
    return switch (measure) {
      case STARTS -> sum(monthly, columns.starts(), year);
      case STOCK ->
          columns.stock() < 0 ? "0" : "AVERAGE(%s)".formatted(monthly.year(columns.stock(), year));
      case GROSS_STATED -> sum(monthly, gross + 1, year);
      case GROSS_ADJUSTED -> sum(monthly, gross + 2, year);
      case SUPPORT_STATED -> sum(monthly, support + 1, year);
      case SUPPORT_ADJUSTED -> sum(monthly, support + 2, year);
      case LAST_GROSS_STATED -> monthly.lastOf(gross + 1, year);
      case LAST_GROSS_ADJUSTED -> monthly.lastOf(gross + 2, year);
      case LAST_SUPPORT_STATED -> monthly.lastOf(support + 1, year);
      case LAST_SUPPORT_ADJUSTED -> monthly.lastOf(support + 2, year);
      case CASHABLE_STATED -> share(Measure.GROSS_STATED, year, shares.get(0));
      case CASHABLE_ADJUSTED -> share(Measure.GROSS_ADJUSTED, year, shares.get(0));
      case AVOIDANCE_STATED -> share(Measure.GROSS_STATED, year, shares.get(1));
      case AVOIDANCE_ADJUSTED -> share(Measure.GROSS_ADJUSTED, year, shares.get(1));
      case NON_CASHABLE_STATED -> share(Measure.GROSS_STATED, year, shares.get(2));
      case NON_CASHABLE_ADJUSTED -> share(Measure.GROSS_ADJUSTED, year, shares.get(2));
      case LAST_SAVING_STATED -> saving(Measure.LAST_GROSS_STATED, year, shares);
      case LAST_SAVING_ADJUSTED -> saving(Measure.LAST_GROSS_ADJUSTED, year, shares);
      case SIZE_STATED -> "ABS(%s)".formatted(own(Measure.GROSS_STATED, year));
      case SIZE_ADJUSTED -> "ABS(%s)".formatted(own(Measure.GROSS_ADJUSTED, year));
      case UNGRADED_STATED -> share(Measure.SIZE_STATED, year, ungraded);
      case UNGRADED_ADJUSTED -> share(Measure.SIZE_ADJUSTED, year, ungraded);
    };
  }

  private static String sum(MonthRows monthly, int column, int year) {
    return column < 0 ? "0" : "SUM(%s)".formatted(monthly.year(column, year));
  }

  private String share(Measure of, int year, String share) {
    return own(of, year) + "*" + share;
  }

  private String saving(Measure of, int year, List<String> shares) {
    return "%s*(%s+%s)".formatted(own(of, year), shares.get(0), shares.get(1));
  }

  private String own(Measure measure, int year) {
    return Page.local(rows.getOrDefault(measure, 0), Parameters.VALUES + year);
  }

  /// The months, column by column.
  private final class Months {
    private final MonthRows monthly;
    private final Made made;
    private final RolloutRows rollout;
    private final Lasts lasts;
    private final String kept;
    private final String q;
    private final String less;
    private final String more;
    private int next = MonthRows.FIRST;

    Months(
        MonthRows monthly,
        Made made,
        RolloutRows rollout,
        Lasts lasts,
        String kept,
        String q,
        String less,
        String more) {
      this.monthly = monthly;
      this.made = made;
      this.rollout = rollout;
      this.lasts = lasts;
      this.kept = kept;
      this.q = q;
      this.less = less;
      this.more = more;
    }

    private interface Formula {
      String at(int row, int month);
    }

    private int column(String heading, Look look, Formula formula) {
      var column = next++;
      page.text(monthly.head(), column, heading, Look.HEADING);
      for (var t = 0; t < book.months(); t++) {
        page.formula(monthly.row(t), column, formula.at(monthly.row(t), t), look);
      }
      return column;
    }

    void write() {
      switch (opportunity.mechanism()) {
        case Flow _ -> writeFlow(hold());
        case Capacity _ -> writeCapacity(hold());
        case Profile _ -> writeProfile();
      }
    }

    private int hold() {
      page.headings(monthly.head(), next, rollout.headings());
      for (var t = 0; t < book.months(); t++) {
        rollout.write(monthly.row(t), next, monthly.t(monthly.row(t)));
      }
      next += rollout.headings().size();
      return next - 1;
    }

    private void writeFlow(int r) {
      var f =
          column(
              "Starts f(t)",
              Look.NUMBER,
              (row, _) ->
                  "%s/12*%s*%s"
                      .formatted(monthly.ofYear(made.volume(), row), Page.local(row, r), kept));
      var stock = lasts.isDeclining() ? declining(f) : fixed(f);
      var gross =
          column(
              "Gross benefit g(t)",
              Look.PENCE,
              (row, _) ->
                  "%s*%s*(%s-%s)*%s/12*%s"
                      .formatted(
                          Page.local(row, stock),
                          made.perStart(),
                          ofYear(made.cost(), row),
                          ofYear(made.costAfter(), row),
                          Book.WEEKS,
                          q));
      views(
          f,
          stock,
          gross,
          (row, _) -> "%s*%s".formatted(Page.local(row, f), ofYear(made.oneOff(), row)));
    }

    private String ofYear(String yearly, int row) {
      return yearly.equals("0") ? "0" : monthly.ofYear(yearly, row);
    }

    /// All that have started, less those that started longer ago than they last.
    private int fixed(int f) {
      var all =
          column(
              "Started so far F(t)",
              Look.NUMBER,
              (row, t) ->
                  t == 0
                      ? Page.local(row, f)
                      : "%s+%s".formatted(Page.local(row - 1, next - 1), Page.local(row, f)));
      if (made.isEndless()) {
        return column("How many are there S(t)", Look.NUMBER, (row, _) -> Page.local(row, all));
      }
      return column(
          "How many are there S(t)",
          Look.NUMBER,
          (row, _) ->
              "%s-IF(%s>=%s,INDEX(%s,%s-%s+1)-%s*INDEX(%s,%s-%s+1),0)"
                  .formatted(
                      Page.local(row, all),
                      monthly.t(row),
                      lasts.whole(),
                      monthly.column(all),
                      monthly.t(row),
                      lasts.whole(),
                      lasts.part(),
                      monthly.column(f),
                      monthly.t(row),
                      lasts.whole()));
    }

    private int declining(int f) {
      return column(
          "How many are there S(t)",
          Look.NUMBER,
          (row, t) ->
              (t == 0 ? "" : "%s*%s+".formatted(lasts.remains(), Page.local(row - 1, next - 1)))
                  + "%s*%s".formatted(lasts.first(), Page.local(row, f)));
    }

    private void writeCapacity(int r) {
      var stock =
          column(
              "Units there S(t)",
              Look.NUMBER,
              (row, _) ->
                  "%s*%s*%s"
                      .formatted(monthly.ofYear(made.volume(), row), Page.local(row, r), kept));
      var gross =
          column(
              "Gross benefit g(t)",
              Look.PENCE,
              (row, _) ->
                  "%s*(%s*%s*%s-%s)*%s/12"
                      .formatted(
                          Page.local(row, stock),
                          monthly.ofYear(made.perStart(), row),
                          monthly.ofYear(made.cost(), row),
                          q,
                          monthly.ofYear(made.costAfter(), row),
                          Book.WEEKS));
      views(-1, stock, gross, (_, _) -> "0");
    }

    private void writeProfile() {
      var gross =
          column(
              "Gross benefit g(t)",
              Look.PENCE,
              (row, _) ->
                  "%s*%s*%s*%s/12"
                      .formatted(monthly.ofYear(made.volume(), row), made.perStart(), q, kept));
      views(-1, -1, gross, (_, _) -> "0");
    }

    private void views(int starts, int stock, int gross, Formula supported) {
      column("Gross, as stated", Look.PENCE, (row, _) -> Page.local(row, gross));
      column(
          "Gross, risk-adjusted",
          Look.PENCE,
          (row, _) ->
              "%s*IF(%s<0,1+%s,1-%s)"
                  .formatted(Page.local(row, gross), Page.local(row, gross), less, less));
      var support = column("Support h(t)", Look.PENCE, supported);
      column("Support, as stated", Look.PENCE, (row, _) -> Page.local(row, support));
      column(
          "Support, risk-adjusted",
          Look.PENCE,
          (row, _) -> "%s*(1+%s)".formatted(Page.local(row, support), more));
      columns = new Columns(starts, stock, gross, support);
    }
  }
}
