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
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// A sheet for each opportunity: its numbers, its years and its months (the calculation, §3, §4
/// and §6).
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class BenefitSheet {

  private final Book book;
  private final Page page;
  private final Opportunity opportunity;
  private final InForceSheet inForce;
  private final ScenariosSheet scenarios;
  private final Map<Measure, Integer> rows = new EnumMap<>(Measure.class);
  private @Nullable MonthRows months;
  private String ungraded = "0";
  private BenefitMonths.Columns columns = new BenefitMonths.Columns(-1, -1, -1, -1);

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

  /// The gross benefit or support of a month.
  String month(Together.OfBenefits which, View view, int month) {
    var first =
        switch (which) {
          case GROSS -> columns.gross() + 1;
          case SUPPORT -> columns.support() + 1;
        };
    return page.at(months().row(month), first + view.ordinal());
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
    var made = BenefitNumbers.write(opportunity, parameters);
    var rollout = rollout(parameters);
    page.text(parameters.newRow(), 0, "What follows", Look.HEADING);
    var kept =
        parameters.worked(
            "Kept in this scenario: 1, left out: 0",
            scenarios.opportunities().kept(opportunity.id()),
            Look.COUNT);
    var q = parameters.worked("Share kept q after reductions", made.shareKept(), Look.FACTOR);
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
              Look.PERCENT));
    }
    var lasts = made.lasts(opportunity, parameters);
    var yearsHead = parameters.nextRow() + 1;
    var monthly = Parameters.months(book, page, yearsHead + Measure.values().length + 3);
    months = monthly;
    var factors = new BenefitMonths.Factors(kept, q, less, more);
    columns =
        new BenefitMonths(book, page, monthly, made, rollout, lasts, factors)
            .write(opportunity.mechanism());
    writeYears(yearsHead, monthly, shares);
    page.freeze(0, 1);
    page.paper().repeatRows(monthly.head(), 1);
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

  private void writeYears(int head, MonthRows monthly, List<String> shares) {
    page.text(head, 0, "By financial year, " + book.realPounds(), Look.HEADING);
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
}
