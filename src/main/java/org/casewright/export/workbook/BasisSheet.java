package org.casewright.export.workbook;

import java.util.stream.Collectors;
import org.casewright.model.Workstream;

/// `Basis and limits`: what the figures rest on, and what whoever signs them should know.
final class BasisSheet {

  static final String NAME = "Basis and limits";

  private final Book book;
  private final Page page;
  private int next = 2;

  BasisSheet(Book book) {
    this.book = book;
    this.page = book.page(NAME);
  }

  void write(AssumptionsSheet assumptions) {
    var written = book.written();
    page.text(0, 0, "What the figures rest on", Look.TITLE);
    line("What the case says of itself", written.note().isEmpty() ? "Nothing." : written.note());
    line(
        "Real pounds",
        "%s prices. Cash is real pounds times the price index of the FY, on the sheet %s."
            .formatted(written.priceBase(), PricesSheet.NAME));
    line(
        "Discounting",
        "%s: real pounds of each FY times its discount factor, which is 1 in %s."
            .formatted(written.pricesOrDefault().schedule().name(), book.yearLabels().getFirst()));
    line(
        "Risk-adjusted",
        written.optimismBias().isEmpty()
            ? "The case sets no adjustment, so that risk-adjusted figures are as stated."
            : "Benefits less and costs more by the worst grade of evidence among the assumptions of"
                + " each; ungraded counts as the worst row of the table.");
    line(
        "Cashable, avoidance, non-cashable",
        "A budget can be cut by what is cashable. Avoidance is growth that does not happen: no"
            + " budget falls by it. Non-cashable benefit frees people's time or is worth something"
            + " to others.");
    if (!written.assumptions().isEmpty()) {
      counted("Assumptions without a grade of evidence", assumptions.grades());
      counted("Assumptions without an owner", assumptions.owners());
      counted("Assumptions that nobody has signed off", assumptions.signatures());
    }
    var idle =
        written.workstreams().stream()
            .filter(
                each ->
                    written.opportunities().stream()
                        .noneMatch(other -> other.workstream().equals(each.id())))
            .map(Workstream::name)
            .collect(Collectors.joining(", "));
    line("Workstreams without an opportunity", idle.isEmpty() ? "None." : idle);
    line(
        "What else to ask",
        "The sheet %s lists what the program found missing, odd or weak when this was written."
            .formatted(ChecksSheet.NAME));
    page.width(0, 40);
    page.width(1, 110);
  }

  private void line(String heading, String text) {
    page.text(next, 0, heading);
    page.text(next++, 1, text, Look.WRAPPED);
  }

  private void counted(String heading, String cells) {
    page.text(next, 0, heading);
    page.formula(
        next++, 1, "COUNTBLANK(%s)&\" of \"&ROWS(%s)".formatted(cells, cells), Look.WRAPPED);
  }
}
