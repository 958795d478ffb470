package org.casewright.export.workbook;

import java.util.List;
import org.casewright.checks.CaseChecks;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// `Checks`: sums that are reached in two ways and must agree, and inputs that must be there; and
/// what the program's checks found when the spreadsheet was written. The summary says whether all
/// sums hold.
final class ChecksSheet {

  static final String NAME = "Checks";

  private static final int HEAD = 2;
  private static final int HOLDS = 4;
  private static final String PENNY = "0.01";
  private static final String FOUND = "Found by the program's checks when this was written";

  private final Book book;
  private final Page page;
  private int next = HEAD + 1;

  ChecksSheet(Book book) {
    this.book = book;
    this.page = book.page(NAME);
  }

  /// What the summary says of all of them.
  static String allHold() {
    return "IF('%s'!$E$2=0,\"All checks hold\",\"Not all checks hold: see the sheet %s\")"
        .formatted(NAME, NAME);
  }

  /// Writes them.
  void write(
      FourWays ways,
      Together together,
      MonthsSheet months,
      BudgetsSheet budgets,
      BudgetInputs inputs,
      AssumptionsSheet assumptions,
      OpportunityRows opportunities) {
    page.text(0, 0, "Checks: what is reached in two ways must agree", Look.TITLE);
    page.headings(
        HEAD, 0, List.of("What is checked", "One way", "The other", "Difference", "Does it hold?"));
    for (var view : View.values()) {
      check(
          "Cumulative net benefit, real, by year and by month",
          view,
          ways.cell(view, PriceBasis.REAL, Figure.CUMULATIVE_NET, book.years() - 1),
          months.last(view, MonthsSheet.Path.REAL));
      check(
          "Net present value, by year and by month",
          view,
          ways.cell(view, PriceBasis.REAL, Figure.NPV, 0),
          months.last(view, MonthsSheet.Path.DISCOUNTED));
      check(
          "Gross benefit, and its cashable, avoided and non-cashable parts",
          view,
          ways.sum(view, PriceBasis.REAL, Figure.GROSS_BENEFIT),
          "%s+%s+%s"
              .formatted(
                  ways.sum(view, PriceBasis.REAL, Figure.CASHABLE),
                  ways.sum(view, PriceBasis.REAL, Figure.AVOIDANCE),
                  ways.sum(view, PriceBasis.REAL, Figure.NON_CASHABLE)));
      check(
          "Gross benefit, and the sum of the opportunities",
          view,
          ways.sum(view, PriceBasis.REAL, Figure.GROSS_BENEFIT),
          "SUM(%s)".formatted(together.benefitsOfAllYears(Measure.GROSS_STATED.in(view))));
    }
    check(
        "Programme cost in cash, and what falls on budget lines or on none",
        View.AS_STATED,
        ways.sum(View.AS_STATED, PriceBasis.CASH, Figure.PROGRAMME_COST),
        sum(budgets.costs()));
    check(
        "Cashable and avoided in cash, and what falls on budget lines or on none",
        View.AS_STATED,
        ways.sum(View.AS_STATED, PriceBasis.CASH, Figure.CASHABLE)
            + "+"
            + ways.sum(View.AS_STATED, PriceBasis.CASH, Figure.AVOIDANCE),
        sum(budgets.savings()));
    if (!book.written().assumptions().isEmpty()) {
      check(
          "Assumptions that have a number, and assumptions",
          "COUNT(%s)".formatted(assumptions.firstValues()),
          Integer.toString(book.written().assumptions().size()));
    }
    if (opportunities.sumOfShares() > 0) {
      check(
          "Shares of gross benefit, which add to 1 for each opportunity in each scenario",
          "SUM(%s)".formatted(opportunities.allShares()),
          Integer.toString(opportunities.sumOfShares()));
    }
    if (inputs.sharing() > 0) {
      check(
          "Shares of budget lines, which add to 1 for each opportunity and cost",
          "SUM(%s)".formatted(inputs.allShares()),
          Integer.toString(inputs.sharing()));
    }
    page.text(1, 0, "How many do not hold", Look.NOTE);
    page.formula(
        1,
        HOLDS,
        "%d-COUNTIF(%s,\"yes\")"
            .formatted(next - HEAD - 1, Page.block(HEAD + 1, HOLDS, next - 1, HOLDS)),
        Look.COUNT);
    page.width(0, 74);
    page.width(1, 18);
    page.width(2, 30);
    page.width(3, 36);
    page.width(HOLDS, 26);
    page.freeze(HEAD + 1, 0, 0);
    writeFindings();
  }

  /// What the program's own checks find, which does not follow what is changed here.
  private void writeFindings() {
    var findings = CaseChecks.findings(book.written());
    next++;
    page.text(next++, 0, FOUND + ": " + findings.size(), Look.TITLE);
    page.text(
        next++,
        0,
        "As the case was then: it does not follow what is changed in this workbook.",
        Look.NOTE);
    page.paper().repeatRows(next, 1);
    page.headings(
        next++,
        0,
        List.of(
            "What is found, and what to do", "Kind", "Heading", "About", "Place in the case file"));
    for (var finding : findings) {
      var column = 0;
      for (var text :
          List.of(
              finding.sentence(),
              finding.kind().key(),
              finding.heading(),
              finding.label(),
              finding.where())) {
        page.text(next, column++, text, Look.WRAPPED);
      }
      next++;
    }
  }

  private static String sum(List<String> cells) {
    return "SUM(%s)".formatted(String.join(",", cells));
  }

  private void check(String what, View view, String one, String other) {
    check(Book.seen(what, view), one, other);
  }

  private void check(String what, String one, String other) {
    page.text(next, 0, what);
    page.formula(next, 1, one, Look.PENCE);
    page.formula(next, 2, other, Look.PENCE);
    page.formula(next, 3, "%s-%s".formatted(Page.local(next, 1), Page.local(next, 2)), Look.PENCE);
    // An error is no agreement.
    page.formula(
        next,
        HOLDS,
        "IF(ISNUMBER(%s),IF(ABS(%s)<%s,\"yes\",\"no\"),\"no\")"
            .formatted(Page.local(next, 3), Page.local(next, 3), PENNY),
        Look.TEXT);
    next++;
  }
}
