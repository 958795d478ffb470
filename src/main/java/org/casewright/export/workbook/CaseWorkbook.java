package org.casewright.export.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// Writes a case as a spreadsheet (XLSX) in which every figure is a formula: assumptions and
/// scenarios to be changed, a sheet of months for each opportunity and cost, annual totals,
/// appraisal, budgets, and printed figures with whether they tie.
///
/// The sheet `Annual` has the ids of figures in its first column and one column a FY; amounts are
/// pounds, unrounded. A cell of the summary chooses the scenario, others the view and the prices.
public final class CaseWorkbook {

  private static final int LONGEST_NAME = 31;

  private CaseWorkbook() {}

  /// What the spreadsheet shows when it is opened; its summary lets people choose otherwise.
  ///
  /// @param scenario id
  public record Shown(String scenario, View view, PriceBasis prices) {
    /// A scenario as stated, in real terms.
    public static Shown of(String scenario) {
      return new Shown(scenario, View.AS_STATED, PriceBasis.REAL);
    }
  }

  /// Writes the spreadsheet, with its figures worked out.
  ///
  /// @param out written to, and not closed
  /// @throws IllegalArgumentException if there is no such scenario
  /// @throws org.casewright.export.table.UnwritableText if a spreadsheet cannot hold some text
  /// @throws IOException if `out` cannot be written to
  public static void write(BusinessCase written, Shown shown, OutputStream out) throws IOException {
    write(written, shown, out, Step.IGNORED);
  }

  /// The same, telling how far it has come.
  public static void write(BusinessCase written, Shown shown, OutputStream out, Step step)
      throws IOException {
    var book = made(written, shown, step);
    try (var poi = book.poi()) {
      Worked.out(poi, step);
      SummarySheet.drawCharts(book);
      poi.write(out);
    }
  }

  /// Hears how far the work has come, and may end it by throwing.
  @FunctionalInterface
  public interface Step {
    Step IGNORED = _ -> {};

    /// Called often.
    ///
    /// @param share 0 to 1
    void reached(double share);
  }

  /// The spreadsheet before its figures are worked out.
  static XSSFWorkbook formulas(BusinessCase written, Shown shown, Step step) {
    return made(written, shown, step).poi();
  }

  private static Book made(BusinessCase written, Shown shown, Step step) {
    var book = new Book(written);
    var ids = book.scenarios().stream().map(Scenario::id).toList();
    if (!ids.contains(shown.scenario())) {
      throw new IllegalArgumentException("There is no scenario “" + shown.scenario() + "”.");
    }
    new Sheets(book, ids.indexOf(shown.scenario()), shown, step).write();
    return book;
  }

  /// All sheets, in the order in which they stand.
  private static final class Sheets {
    private final Book book;
    private final Step step;
    private final SummarySheet summary;
    private final AssumptionsSheet assumptions;
    private final ScenariosSheet scenarios;
    private final PricesSheet prices;
    private final InForceSheet inForce;
    private final List<BenefitSheet> benefits = new ArrayList<>();
    private final List<CostSheet> costs = new ArrayList<>();
    private final List<Page> front;

    Sheets(Book book, int scenario, Shown shown, Step step) {
      this.book = book;
      this.step = step;
      this.front =
          Stream.of(
                  SummarySheet.NAME,
                  FourWays.ANNUAL,
                  FourWays.APPRAISAL,
                  BudgetsSheet.NAME,
                  PublishedSheet.NAME,
                  BasisSheet.NAME,
                  ChecksSheet.NAME,
                  AssumptionsSheet.NAME,
                  ScenariosSheet.NAME,
                  BudgetInputs.NAME,
                  PricesSheet.NAME,
                  InForceSheet.NAME)
              .map(book::page)
              .toList();
      this.assumptions = new AssumptionsSheet(book);
      this.scenarios = new ScenariosSheet(book, assumptions);
      this.prices = new PricesSheet(book);
      this.inForce = new InForceSheet(book, assumptions, scenarios);
      this.summary = new SummarySheet(book, scenarios, scenario, shown);
      var number = 0;
      for (var opportunity : book.written().opportunities()) {
        var page = book.page(name("B", ++number, opportunity.name()));
        benefits.add(new BenefitSheet(book, opportunity, page, inForce, scenarios));
      }
      number = 0;
      for (var cost : book.written().costs()) {
        costs.add(new CostSheet(book, cost, book.page(name("C", ++number, cost.name())), inForce));
      }
    }

    private static String name(String kind, int number, String name) {
      var plain = (kind + number + " " + name).replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
      var length = Math.min(plain.length(), LONGEST_NAME);
      if (length > 0 && Character.isHighSurrogate(plain.charAt(length - 1))) {
        length--;
      }
      return WorkbookUtil.createSafeSheetName(plain.substring(0, length).strip(), '-');
    }

    void write() {
      assumptions.write();
      scenarios.write();
      var inputs = new BudgetInputs(book);
      inputs.write();
      // The names of the switches come first: formulas use them.
      prices.write();
      summary.nameSwitches();
      inForce.write();
      var together = new Together(book, benefits, costs);
      var months =
          new MonthsSheet(book, book.page(MonthsSheet.NAME), together, prices, null, Scope.ALL);
      var sheets = new ArrayList<Page>(front.subList(1, front.size()));
      var done = 0;
      for (var benefit : benefits) {
        benefit.write(summary.page());
        sheets.add(benefit.page());
        step.reached(0.5 * ++done / (benefits.size() + costs.size()));
      }
      for (var cost : costs) {
        cost.write(summary.page(), months.gross(View.AS_STATED), months.gross(View.RISK_ADJUSTED));
        sheets.add(cost.page());
        step.reached(0.5 * ++done / (benefits.size() + costs.size()));
      }
      together.write();
      months.write();
      var parts = new Parts(book, scenarios, inputs);
      var ways = new FourWays(book, together, parts, prices, months);
      ways.write();
      ways.writeAnnual();
      ways.writeAppraisal();
      var budgets = new BudgetsSheet(book, together, parts, prices, inputs);
      budgets.write();
      var workings = new Workings(book, together, parts, prices, months);
      workings.write();
      new PublishedSheet(
              book, new PublishedFormulas(book, workings, parts, budgets, inForce, scenarios))
          .write();
      new BasisSheet(book).write(assumptions);
      new ChecksSheet(book)
          .write(ways, together, months, budgets, inputs, assumptions, scenarios.opportunities());
      parts.write();
      for (var name :
          List.of(
              Together.BY_OPPORTUNITY,
              Together.BY_COST,
              FourWays.NAME,
              Together.BENEFITS_BY_MONTH,
              Together.COSTS_BY_MONTH,
              MonthsSheet.NAME,
              Workings.NAME,
              Parts.NAME)) {
        sheets.add(book.page(name));
      }
      summary.write(sheets, ways);
      book.layOut();
    }
  }
}
