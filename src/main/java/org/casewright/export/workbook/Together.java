package org.casewright.export.workbook;

import java.util.Arrays;
import java.util.List;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;

/// `Benefits by month`, `Costs by month`, `By opportunity` and `By cost`: what the sheets of the
/// opportunities and costs come to, side by side, for sums to be taken of.
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class Together {

  static final String BENEFITS_BY_MONTH = "Benefits by month";
  static final String COSTS_BY_MONTH = "Costs by month";
  static final String BY_OPPORTUNITY = "By opportunity";
  static final String BY_COST = "By cost";

  private static final int HEAD = 2;
  private static final List<String> MONTHLY =
      List.of(
          "Gross benefit, as stated",
          "Gross benefit, risk-adjusted",
          "Support, as stated",
          "Support, risk-adjusted");
  private static final List<String> OF_COSTS =
      List.of(
          "Cost, as stated",
          "Cost, risk-adjusted",
          "Recurring cost of the last month, as stated",
          "Recurring cost of the last month, risk-adjusted");

  private final Book book;
  private final List<BenefitSheet> benefits;
  private final List<CostSheet> costs;
  private final Page benefitsByMonth;
  private final Page costsByMonth;
  private final Page byOpportunity;
  private final Page byCost;

  Together(Book book, List<BenefitSheet> benefits, List<CostSheet> costs) {
    this.book = book;
    this.benefits = benefits;
    this.costs = costs;
    this.benefitsByMonth = book.page(BENEFITS_BY_MONTH);
    this.costsByMonth = book.page(COSTS_BY_MONTH);
    this.byOpportunity = book.page(BY_OPPORTUNITY);
    this.byCost = book.page(BY_COST);
  }

  private List<Opportunity> opportunities() {
    return book.written().opportunities();
  }

  private List<Cost> written() {
    return book.written().costs();
  }

  /// The cells of one month, one for each opportunity; empty where the case has none.
  ///
  /// @param which 0 gross as stated, 1 gross risk-adjusted, 2 and 3 support
  String benefitsOfMonth(int which, int month) {
    var first = MonthRows.FIRST + which * benefits.size();
    var row = HEAD + 1 + month;
    return benefits.isEmpty()
        ? ""
        : benefitsByMonth.range(row, first, row, first + benefits.size() - 1);
  }

  /// The cells of one month, one for each cost; empty where the case has none.
  ///
  /// @param view 0 as stated, 1 risk-adjusted
  String costsOfMonth(int view, int month) {
    var first = MonthRows.FIRST + view * costs.size();
    var row = HEAD + 1 + month;
    return costs.isEmpty() ? "" : costsByMonth.range(row, first, row, first + costs.size() - 1);
  }

  /// The cells of one FY, one for each opportunity; empty where the case has none.
  String benefitsOfYear(Measure measure, int year) {
    return column(byOpportunity, measure.ordinal(), benefits.size(), year);
  }

  /// The cells of one FY, one for each cost; empty where the case has none.
  ///
  /// @param which 0 as stated, 1 risk-adjusted, 2 and 3 what recurs in the last month
  String costsOfYear(int which, int year) {
    return column(byCost, which, costs.size(), year);
  }

  private static String column(Page page, int block, int things, int year) {
    var first = blockRow(block, things) + 1;
    return things == 0 ? "" : page.range(first, 2 + year, first + things - 1, 2 + year);
  }

  private static int blockRow(int block, int things) {
    return HEAD + block * (things + 2);
  }

  void write() {
    writeMonths(
        benefitsByMonth,
        "Benefits by month, real pounds",
        MONTHLY,
        opportunities().stream().map(Opportunity::name).toList(),
        (which, thing, month) -> benefits.get(thing).month(which, month));
    writeMonths(
        costsByMonth,
        "Costs by month, real pounds",
        OF_COSTS.subList(0, 2),
        written().stream().map(Cost::name).toList(),
        (which, thing, month) -> costs.get(thing).month(which, month));
    writeYears(
        byOpportunity,
        "Opportunities by financial year, real pounds",
        Arrays.stream(Measure.values()).map(Measure::label).toList(),
        opportunities().stream().map(Opportunity::id).toList(),
        opportunities().stream().map(Opportunity::name).toList(),
        (which, thing, year) -> benefits.get(thing).year(Measure.values()[which], year));
    writeYears(
        byCost,
        "Costs by financial year, real pounds",
        OF_COSTS,
        written().stream().map(Cost::id).toList(),
        written().stream().map(Cost::name).toList(),
        (which, thing, year) ->
            which < 2
                ? costs.get(thing).year(which, year)
                : costs.get(thing).lastRecurring(which - 2, year));
  }

  private interface Source {
    String cell(int which, int thing, int time);
  }

  private void writeMonths(
      Page page, String title, List<String> blocks, List<String> names, Source source) {
    page.text(0, 0, title, Look.TITLE);
    var rows = new MonthRows(book, page, HEAD);
    rows.write();
    for (var which = 0; which < blocks.size(); which++) {
      for (var thing = 0; thing < names.size(); thing++) {
        var column = MonthRows.FIRST + which * names.size() + thing;
        if (thing == 0) {
          page.text(HEAD - 1, column, blocks.get(which), Look.HEADING);
        }
        page.text(HEAD, column, names.get(thing), Look.HEADING);
        page.width(column, 14);
        for (var t = 0; t < book.months(); t++) {
          page.formula(rows.row(t), column, source.cell(which, thing, t), Look.PENCE);
        }
      }
    }
    page.freeze(HEAD + 1, MonthRows.FIRST);
  }

  private void writeYears(
      Page page,
      String title,
      List<String> blocks,
      List<String> ids,
      List<String> names,
      Source source) {
    page.text(0, 0, title, Look.TITLE);
    page.width(0, 24);
    page.width(1, 44);
    for (var which = 0; which < blocks.size(); which++) {
      var head = blockRow(which, names.size());
      page.text(head, 0, blocks.get(which), Look.HEADING);
      page.text(head, 1, "", Look.HEADING);
      page.years(head, 2);
      var look = blocks.size() > 4 && Measure.values()[which].counts() ? Look.NUMBER : Look.POUNDS;
      for (var thing = 0; thing < names.size(); thing++) {
        page.text(head + 1 + thing, 0, ids.get(thing));
        page.text(head + 1 + thing, 1, names.get(thing));
        for (var year = 0; year < book.years(); year++) {
          page.formula(head + 1 + thing, 2 + year, source.cell(which, thing, year), look);
        }
      }
    }
    for (var year = 0; year < book.years(); year++) {
      page.width(2 + year, 14);
    }
    page.freeze(0, 2);
  }
}
