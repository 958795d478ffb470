package org.casewright.export.workbook;

import org.casewright.model.Figure;

/// Rows of the summary: what is left if only a part of the benefit comes and costs stay as they
/// are. The part is an input, and what is seen is the way that the summary chooses.
final class Downside {

  static final String HEADING = "If only part of the benefit comes, at the same cost";
  static final String SHARE = "Share of the benefit that comes";
  static final String NEEDED = "Share at which the net present value is 0";

  private static final double HALF = 0.5;

  private final Book book;
  private final Page page;
  private final FourWays ways;

  Downside(Book book, Page page, FourWays ways) {
    this.book = book;
    this.page = page;
    this.ways = ways;
  }

  /// Writes them.
  ///
  /// @return the row after the last
  int write(int head) {
    var last = book.years() - 1;
    page.text(head, 0, HEADING, Look.HEADING);
    page.text(head, 1, "£ or ratio", Look.YEAR);
    page.text(head, 2, "", Look.HEADING);
    var share = Page.absolute(head + 1, 1);
    page.text(head + 1, 0, SHARE);
    page.number(head + 1, 1, HALF, Look.PERCENT.typed());
    page.allow(head + 1, 1, 1, false, 0, 1);
    page.text(head + 1, 2, "type another");
    var gross = Page.absolute(head + 2, 1);
    var cost = Page.absolute(head + 3, 1);
    row(head + 2, FigureRows.PRESENT_GROSS, ways.presentGross(), Look.POUNDS, "all of it");
    row(head + 3, FigureRows.PRESENT_COST, ways.presentCost(), Look.POUNDS, "all of it");
    row(
        head + 4,
        Figure.CUMULATIVE_NET.label(),
        "%s*%s-%s"
            .formatted(
                share,
                FourWays.annualCell(Figure.CUMULATIVE_GROSS, last),
                FourWays.annualCell(Figure.CUMULATIVE_COST, last)),
        Look.POUNDS,
        "to " + book.yearLabels().get(last));
    row(head + 5, Figure.NPV.label(), "%s*%s-%s".formatted(share, gross, cost), Look.POUNDS, "");
    row(
        head + 6,
        Figure.BENEFIT_COST_RATIO.label(),
        "IF(%s=0,\"no cost\",%s*%s/%s)".formatted(cost, share, gross, cost),
        Look.RATIO,
        "");
    page.text(head + 7, 0, NEEDED);
    page.formula(
        head + 7, 1, "IF(%s>0,%s/%s,\"no benefit\")".formatted(gross, cost, gross), Look.PERCENT);
    return head + 8;
  }

  private void row(int row, String label, String formula, Look look, String note) {
    page.text(row, 0, label);
    page.formula(row, 1, formula, look);
    page.text(row, 2, note);
  }
}
