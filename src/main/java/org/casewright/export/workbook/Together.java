package org.casewright.export.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;
import org.casewright.model.View;

/// `Benefits by month`, `Costs by month`, `By opportunity` and `By cost`: what the sheets of the
/// opportunities and costs come to, side by side, for sums to be taken of.
@SuppressWarnings("EnumOrdinal") // rows and columns stand in the order of the constants
final class Together {

  static final String BENEFITS_BY_MONTH = "Benefits by month";
  static final String COSTS_BY_MONTH = "Costs by month";
  static final String BY_OPPORTUNITY = "By opportunity";
  static final String BY_COST = "By cost";

  private static final int HEAD = 2;

  /// All years of a measure of all opportunities; empty where the case has none.
  String benefitsOfAllYears(Measure measure) {
    return ofAllYears(byOpportunity, measure.ordinal(), benefits.size());
  }

  private String ofAllYears(Page page, int block, int things) {
    var first = blockRow(block, things) + 1;
    return things == 0 ? "0" : page.range(first, 2, first + things - 1, 1 + book.years());
  }

  /// What is known of an opportunity for each month and view.
  enum OfBenefits {
    GROSS("Gross benefit"),
    SUPPORT("Support");

    private final String label;

    OfBenefits(String label) {
      this.label = label;
    }
  }

  /// What is known of a cost for each FY and view; of months it is the first only.
  enum OfCosts {
    COST("Cost"),
    LAST_RECURRING("Recurring cost of the last month");

    private final String label;

    OfCosts(String label) {
      this.label = label;
    }
  }

  private static final int VIEWS = View.values().length;

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
  String benefitsOfMonth(OfBenefits which, View view, int month) {
    var first = MonthRows.FIRST + block(which.ordinal(), view) * benefits.size();
    var row = HEAD + 1 + month;
    return benefits.isEmpty()
        ? ""
        : benefitsByMonth.range(row, first, row, first + benefits.size() - 1);
  }

  /// The cells of one month, one for each cost; empty where the case has none.
  String costsOfMonth(View view, int month) {
    var first = MonthRows.FIRST + view.ordinal() * costs.size();
    var row = HEAD + 1 + month;
    return costs.isEmpty() ? "" : costsByMonth.range(row, first, row, first + costs.size() - 1);
  }

  /// The cells of one FY, one for each opportunity; empty where the case has none.
  String benefitsOfYear(Measure measure, int year) {
    return column(byOpportunity, measure.ordinal(), benefits.size(), year);
  }

  /// The cells of one FY, one for each cost; empty where the case has none.
  String costsOfYear(OfCosts which, View view, int year) {
    return column(byCost, block(which.ordinal(), view), costs.size(), year);
  }

  private static int block(int which, View view) {
    return VIEWS * which + view.ordinal();
  }

  private static <W extends Enum<W>> List<String> inBothViews(
      W[] whiches, Function<W, String> label) {
    return Arrays.stream(whiches)
        .flatMap(
            which -> Arrays.stream(View.values()).map(view -> Book.seen(label.apply(which), view)))
        .toList();
  }

  private static View view(int block) {
    return View.values()[block % VIEWS];
  }

  private static String column(Page page, int block, int things, int year) {
    var first = blockRow(block, things) + 1;
    return things == 0 ? "" : page.range(first, 2 + year, first + things - 1, 2 + year);
  }

  private static int blockRow(int block, int things) {
    return HEAD + block * (things + 3);
  }

  void write() {
    writeMonths(
        benefitsByMonth,
        "Benefits by month, " + book.realPounds(),
        inBothViews(OfBenefits.values(), which -> which.label),
        opportunities().stream().map(Opportunity::name).toList(),
        (block, thing, month) ->
            benefits.get(thing).month(OfBenefits.values()[block / VIEWS], view(block), month));
    writeMonths(
        costsByMonth,
        "Costs by month, " + book.realPounds(),
        inBothViews(OfCosts.values(), which -> which.label).subList(0, VIEWS),
        written().stream().map(Cost::name).toList(),
        (block, thing, month) -> costs.get(thing).month(view(block), month));
    writeYears(
        byOpportunity,
        "Opportunities by financial year, " + book.realPounds(),
        Arrays.stream(Measure.values()).map(Measure::label).toList(),
        Arrays.stream(Measure.values())
            .filter(Measure::counts)
            .map(Measure::ordinal)
            .collect(Collectors.toSet()),
        opportunities().stream().map(Opportunity::id).toList(),
        opportunities().stream().map(Opportunity::name).toList(),
        (block, thing, year) -> benefits.get(thing).year(Measure.values()[block], year));
    writeYears(
        byCost,
        "Costs by financial year, "
            + book.realPounds()
            + "; support for starts stands on the sheet By opportunity",
        inBothViews(OfCosts.values(), which -> which.label),
        Set.of(),
        written().stream().map(Cost::id).toList(),
        written().stream().map(Cost::name).toList(),
        (block, thing, year) ->
            switch (OfCosts.values()[block / VIEWS]) {
              case COST -> costs.get(thing).year(view(block), year);
              case LAST_RECURRING -> costs.get(thing).lastRecurring(view(block), year);
            });
  }

  private interface Source {
    String cell(int block, int thing, int time);
  }

  private void writeMonths(
      Page page, String title, List<String> blocks, List<String> names, Source source) {
    page.text(0, 0, title, Look.TITLE);
    var rows = new MonthRows(book, page, HEAD);
    rows.write();
    for (var block = 0; block < blocks.size(); block++) {
      for (var thing = 0; thing < names.size(); thing++) {
        var column = MonthRows.FIRST + block * names.size() + thing;
        if (thing == 0) {
          page.group(HEAD - 1, column, names.size(), blocks.get(block));
        }
        page.text(HEAD, column, names.get(thing), Look.YEAR);
        page.width(column, 14);
        for (var t = 0; t < book.months(); t++) {
          page.formula(rows.row(t), column, source.cell(block, thing, t), Look.POUNDS);
        }
      }
    }
    page.freeze(HEAD + 1, MonthRows.FIRST, 2);
  }

  /// @param counts the blocks in which things are counted, not pounds: these have no total
  private void writeYears(
      Page page,
      String title,
      List<String> blocks,
      Set<Integer> counts,
      List<String> ids,
      List<String> names,
      Source source) {
    page.text(0, 0, title, Look.TITLE);
    page.width(0, 24);
    page.width(1, 44);
    for (var block = 0; block < blocks.size(); block++) {
      var head = blockRow(block, names.size());
      page.text(head, 0, blocks.get(block), Look.GROUP);
      page.text(head, 1, "", Look.GROUP);
      page.years(head, 2);
      page.paper().keepTogether(head, head + names.size() + 1);
      var look = counts.contains(block) ? Look.NUMBER : Look.POUNDS;
      for (var thing = 0; thing < names.size(); thing++) {
        page.text(head + 1 + thing, 0, ids.get(thing));
        page.text(head + 1 + thing, 1, names.get(thing));
        for (var year = 0; year < book.years(); year++) {
          page.formula(head + 1 + thing, 2 + year, source.cell(block, thing, year), look);
        }
      }
      if (!counts.contains(block) && !names.isEmpty()) {
        writeTotal(page, head + 1, names.size());
      }
    }
    for (var year = 0; year < book.years(); year++) {
      page.width(2 + year, 14);
    }
    page.freeze(0, 2);
  }

  private void writeTotal(Page page, int first, int things) {
    var row = first + things;
    page.text(row, 1, "All", Look.TEXT.total());
    for (var year = 0; year < book.years(); year++) {
      page.formula(
          row,
          2 + year,
          "SUM(%s)".formatted(Page.block(first, 2 + year, first + things - 1, 2 + year)),
          Look.TOTAL);
    }
  }
}
