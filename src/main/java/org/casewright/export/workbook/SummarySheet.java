package org.casewright.export.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.casewright.library.Vintage;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// `Summary`: what the case is, what is shown, the headline figures, the charts and the way to the
/// other sheets.
final class SummarySheet {

  static final String NAME = "Summary";

  /// The cell that says what is shown.
  static final String SHOWN = "$A$9";

  private static final int SCENARIO_ROW = 4;
  private static final int SHOWN_ROW = 8;
  private static final int CHARTS = 4;
  private static final int FIGURES_ROW = 10;
  private static final int FIGURES = 18;

  private final Book book;
  private final Page page;
  private final ScenariosSheet scenarios;
  private final int scenario;
  private final CaseWorkbook.Shown shown;

  /// @param scenario the number of the one to be shown, from 0
  SummarySheet(Book book, ScenariosSheet scenarios, int scenario, CaseWorkbook.Shown shown) {
    this.book = book;
    this.page = book.page(NAME);
    this.scenarios = scenarios;
    this.scenario = scenario;
    this.shown = shown;
  }

  Page page() {
    return page;
  }

  /// Names the cells that choose what is shown, which formulas everywhere use.
  void nameSwitches() {
    book.name(Book.SCENARIO, page.at(SCENARIO_ROW, 2));
    book.name(Book.VIEW, page.at(SCENARIO_ROW + 1, 2));
    book.name(Book.PRICES, page.at(SCENARIO_ROW + 2, 2));
  }

  /// @param sheets that it leads to
  void write(List<Page> sheets, FourWays ways) {
    var written = book.written();
    page.text(0, 0, written.title(), Look.TITLE);
    page.text(1, 0, written.organisation());
    page.text(2, 0, madeOf(), Look.NOTE);
    writeSwitches();
    writeFigures();
    var row = new Downside(book, page, ways).write(FIGURES_ROW + FIGURES + 2) + 1;
    page.text(row++, 0, "How to use it", Look.HEADING);
    for (var line : HOW) {
      page.text(row++, 0, line);
    }
    row++;
    page.paper().keepTogether(row, row + sheets.size());
    page.text(row++, 0, "Sheets", Look.HEADING);
    for (var sheet : sheets) {
      page.link(row++, 0, sheet.heading(), sheet);
    }
    page.width(0, 50);
    page.width(1, 22);
    page.width(2, 30);
    page.paper().reachTo(SummaryCharts.lastColumn(CHARTS));
  }

  /// Draws the charts beside the figures, which have been worked out.
  static void drawCharts(Book book) {
    new SummaryCharts(book).draw(SCENARIO_ROW - 1, CHARTS);
  }

  /// What it was made of and by; published prices and unit costs only where the case took some.
  private String madeOf() {
    var vintage = Vintage.of(book.written());
    var lines = new ArrayList<>(vintage.lines());
    if (book.written().assumptions().stream()
        .allMatch(each -> each.evidenceOrNone().unitCost().isBlank())) {
      lines.removeLast();
    }
    lines.add("real pounds are " + book.realPounds());
    return String.join("; ", lines);
  }

  private static final List<String> HOW =
      List.of(
          "Yellow cells with blue numbers may be changed; every other number follows from them.",
          "Choose scenario, view and prices above. Change assumptions on the sheet Assumptions.",
          "A cell leads back: Annual, Four ways, By opportunity, the sheet of the opportunity, In"
              + " force, Scenarios where some scenario replaces the number, Assumptions.",
          "Figures may not sum because of rounding. Nothing is rounded before it is shown.");

  private void writeSwitches() {
    choice(SCENARIO_ROW, "Scenario", scenarios.labels().get(scenario), scenarios.labelCells());
    choice(
        SCENARIO_ROW + 1,
        "View",
        shown.view().label(),
        Arrays.stream(View.values()).map(View::label).toList());
    choice(
        SCENARIO_ROW + 2,
        "Prices",
        shown.prices().label(),
        Arrays.stream(PriceBasis.values()).map(PriceBasis::label).toList());
    page.formula(
        SHOWN_ROW,
        0,
        "\"Shown: \"&%s&\", \"&%s&\", \"&%s"
            .formatted(
                Page.absolute(SCENARIO_ROW, 1),
                Page.absolute(SCENARIO_ROW + 1, 1),
                Page.absolute(SCENARIO_ROW + 2, 1)),
        Look.NOTE);
  }

  private void choice(int row, String label, String chosen, String cells) {
    number(row, label, chosen, "MATCH(%s,%s,0)".formatted(Page.absolute(row, 1), cells));
    offer(row, helper().createFormulaListConstraint(cells));
  }

  private DataValidationHelper helper() {
    return page.sheet().getDataValidationHelper();
  }

  /// Nothing but what is offered may be typed.
  private void offer(int row, DataValidationConstraint words) {
    var validation = helper().createValidation(words, new CellRangeAddressList(row, row, 1, 1));
    validation.setShowErrorBox(true);
    validation.createErrorBox("Choose from the list", "Only what the list offers can stand here.");
    page.sheet().addValidationData(validation);
  }

  private void choice(int row, String label, String chosen, List<String> words) {
    number(
        row,
        label,
        chosen,
        "MATCH(%s,{\"%s\"},0)".formatted(Page.absolute(row, 1), String.join("\",\"", words)));
    offer(row, helper().createExplicitListConstraint(words.toArray(String[]::new)));
  }

  private void number(int row, String label, String chosen, String formula) {
    page.text(row, 0, label);
    page.text(row, 1, chosen, Look.CHOICE);
    page.formula(row, 2, formula, Look.NUMBERED);
  }

  private void writeFigures() {
    var last = book.years() - 1;
    page.text(FIGURES_ROW, 0, "Figures", Look.HEADING);
    page.text(FIGURES_ROW, 1, "£, ratio or month", Look.YEAR);
    page.text(FIGURES_ROW, 2, "", Look.HEADING);
    var row = FIGURES_ROW + 1;
    for (var figure :
        List.of(
            Figure.GROSS_BENEFIT,
            Figure.CASHABLE,
            Figure.AVOIDANCE,
            Figure.RECURRING_NET,
            Figure.CUMULATIVE_GROSS,
            Figure.CUMULATIVE_COST,
            Figure.CUMULATIVE_NET)) {
      page.text(row, 0, figure.label());
      page.formula(row, 1, FourWays.annualCell(figure, last), Look.POUNDS);
      page.text(
          row++,
          2,
          (figure.key().startsWith("cumulative") ? "to " : "in ") + book.yearLabels().get(last));
    }
    page.text(row, 0, FigureRows.UNGRADED_LABEL);
    page.formula(row, 1, FourWays.ungradedCell(book, last), Look.PERCENT);
    page.text(row++, 2, "in " + book.yearLabels().get(last));
    for (var figure :
        List.of(
            Figure.NPV,
            Figure.BENEFIT_COST_RATIO,
            Figure.CUMULATIVE_RATIO,
            Figure.ANNUAL_RATIO,
            Figure.PAYBACK_MONTH,
            Figure.PEAK_FUNDING)) {
      page.text(row, 0, figure.label());
      var month = figure == Figure.PAYBACK_MONTH;
      page.formula(
          row++,
          1,
          month ? FourWays.calendar(figure) : FourWays.appraisalCell(figure),
          month ? Look.MONTH : FigureRows.look(figure));
      page.text(row - 1, 2, note(figure));
    }
    page.text(row, 0, "Net present value, risk-adjusted");
    page.formula(row, 1, FourWays.riskAdjusted(Figure.NPV), Look.POUNDS);
    page.text(row++, 2, book.written().priceBase() + " prices");
    page.text(row, 0, "Printed figures that the case derives and that tie");
    page.formula(row++, 1, PublishedSheet.tie(book, PrintedAs.DERIVED), Look.TEXT);
    page.text(row, 0, "Printed figures that were typed and that tie");
    page.formula(row++, 1, PublishedSheet.tie(book, PrintedAs.ENTERED), Look.TEXT);
    page.text(row, 0, "Checks");
    page.formula(row, 1, ChecksSheet.allHold(), Look.TEXT);
  }

  private String note(Figure figure) {
    return switch (figure) {
      case NPV, BENEFIT_COST_RATIO ->
          "%s prices, present values of %s"
              .formatted(book.written().priceBase(), book.yearLabels().getFirst());
      case CUMULATIVE_RATIO -> "of all years, not discounted";
      case ANNUAL_RATIO -> "last month × 12 ÷ all cost";
      case PAYBACK_MONTH -> "stays at or above 0 from then on";
      default -> "";
    };
  }
}
