package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.checks.CaseChecks;
import org.casewright.library.Examples;
import org.casewright.library.GdpDeflators;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// What stands on the sheets for people to follow a figure by, and how they print.
class SheetsTest {

  private static final BusinessCase EXAMPLE = Examples.open("nottingham-2022");

  private static XSSFWorkbook workbook;

  @BeforeAll
  static void makeIt() {
    workbook =
        CaseWorkbook.formulas(EXAMPLE, CaseWorkbook.Shown.of("target"), CaseWorkbook.Step.IGNORED);
    Worked.out(workbook, CaseWorkbook.Step.IGNORED);
  }

  @AfterAll
  static void closeIt() throws IOException {
    workbook.close();
  }

  private static String text(Cells cells, String sheet, int row, int column) {
    return cells.cell(sheet, row, column).toString();
  }

  /// The row whose first cell says this.
  private static int row(Cells cells, String sheet, String first) {
    return IntStream.range(0, cells.rows(sheet))
        .filter(row -> text(cells, sheet, row, 0).equals(first))
        .findFirst()
        .orElseThrow(() -> new AssertionError(sheet + ": " + first));
  }

  private static String opportunitySheet() {
    return workbook.getSheetAt(12).getSheetName();
  }

  private static String sourceOfVolume() {
    var sheet = opportunitySheet();
    assertThat(sheet).startsWith("B1 ");
    var cells = Cells.of(workbook);
    return text(cells, sheet, row(cells, sheet, "Volume a year n"), Parameters.SOURCE);
  }

  /// A scenario that replaces a number gives its own source for it.
  @Test
  void theSourceStandsBesideTheNumber() throws IOException {
    assertThat(sourceOfVolume()).isEqualTo("Nottingham scrutiny report, 31 March 2022, 4.2");
    var made = workbook;
    var stretch = new CaseWorkbook.Shown("stretch", View.AS_STATED, PriceBasis.REAL);
    try (var other = CaseWorkbook.formulas(EXAMPLE, stretch, CaseWorkbook.Step.IGNORED)) {
      Worked.out(other, CaseWorkbook.Step.IGNORED);
      workbook = other;
      assertThat(sourceOfVolume())
          .isEqualTo("Illustrative, fitted to the total of Nottingham 2022, 3.2 and 4.2");
    } finally {
      workbook = made;
    }
  }

  @Test
  void ratesSayWhereTheyComeFrom() {
    var cells = Cells.of(workbook);
    var sheet = PricesSheet.NAME;
    var discount = row(cells, sheet, "Discount rate");
    var column =
        IntStream.range(1, 40)
            .filter(each -> text(cells, sheet, discount - 1, each).equals("Source"))
            .findFirst()
            .orElseThrow();
    assertThat(text(cells, sheet, discount, column)).isEqualTo("Green Book (3.5 %)");
    var inflation = row(cells, sheet, "Inflation since the FY before");
    assertThat(text(cells, sheet, inflation, column))
        .isEqualTo("Typed in the case, which names no source");
  }

  @Test
  void whatTheProgramsChecksFoundIsThere() {
    var cells = Cells.of(workbook);
    var sheet = ChecksSheet.NAME;
    var findings = CaseChecks.findings(EXAMPLE);
    assertThat(findings).isNotEmpty();
    var first = row(cells, sheet, "What is found, and what to do") + 1;
    for (var i = 0; i < findings.size(); i++) {
      assertThat(text(cells, sheet, first + i, 0)).isEqualTo(findings.get(i).sentence());
      assertThat(text(cells, sheet, first + i, 1)).isEqualTo(findings.get(i).kind().key());
      assertThat(text(cells, sheet, first + i, 4)).isEqualTo(findings.get(i).where());
    }
    assertThat(cells.rows(sheet)).isEqualTo(first + findings.size());
  }

  /// Figures that test the calculation stand apart from those that were typed.
  @Test
  void printedFiguresSayWhatTheyProve() {
    var cells = Cells.of(workbook);
    var sheet = PublishedSheet.NAME;
    var entered = row(cells, sheet, PrintedAs.ENTERED.heading());
    assertThat(List.of("gross-8", "cost-8", "gross-8-stretch", "cumulative-2025"))
        .allSatisfy(id -> assertThat(row(cells, sheet, id)).isLessThan(entered));
    assertThat(List.of("volume-edge", "gross-8-adds-up"))
        .allSatisfy(id -> assertThat(row(cells, sheet, id)).isGreaterThan(entered));
    var leicestershire = Examples.open("leicestershire-2014");
    assertThat(leicestershire.published())
        .filteredOn(each -> each.id().equals("cyps-2014"))
        .allSatisfy(
            each ->
                assertThat(PrintedAs.of(leicestershire, each))
                    .as("amounts by year are typed")
                    .isEqualTo(PrintedAs.ENTERED));
  }

  /// What the program came to stands there even of a scenario that is not shown.
  @Test
  void aFigureOfAnotherScenarioShowsWhatItWas() {
    var cells = Cells.of(workbook);
    var sheet = PublishedSheet.NAME;
    var row = row(cells, sheet, "gross-8-stretch");
    assertThat(text(cells, sheet, row, PublishedSheet.TIES)).isEqualTo("set Scenario to Stretch");
    assertThat((double) cells.cell(sheet, row, PublishedSheet.WHEN_WRITTEN))
        .isBetween(16.05, 16.15);
    assertThat(text(cells, sheet, row, PublishedSheet.WHEN_WRITTEN + 1)).isEqualTo("ties");
  }

  /// Prices and unit costs that the case did not take from the shelf are not named.
  @Test
  void theSummaryNamesWhatTheCaseUses() throws IOException {
    var cells = Cells.of(workbook);
    assertThat(text(cells, SummarySheet.NAME, 2, 0))
        .contains("Green Book (3.5 %)", "2021/22")
        .doesNotContain(GdpDeflators.release());
    var first = EXAMPLE.assumptions().getFirst();
    var taken =
        EXAMPLE.withAssumptions(
            EXAMPLE.assumptions().stream()
                .map(
                    each ->
                        each.equals(first)
                            ? each.withEvidence(each.evidenceOrNone().withUnitCost("foster-care"))
                            : each)
                .toList());
    try (var other =
        CaseWorkbook.formulas(taken, CaseWorkbook.Shown.of("target"), CaseWorkbook.Step.IGNORED)) {
      assertThat(text(Cells.of(other), SummarySheet.NAME, 2, 0)).contains(GdpDeflators.release());
    }
  }

  private static List<String> named(XSSFSheet sheet, String name) {
    return List.copyOf(workbook.getAllNames()).stream()
        .filter(each -> each.getSheetIndex() == workbook.getSheetIndex(sheet))
        .filter(each -> each.getNameName().equals(name))
        .map(XSSFName::getRefersToFormula)
        .toList();
  }

  /// On A3 at the most, letters are never made smaller than to seven tenths.
  @Test
  void whatIsWideIsPrintedOnSeveralPages() {
    assertThat(named(workbook.getSheet(InForceSheet.NAME), XSSFName.BUILTIN_PRINT_AREA))
        .containsExactly("'In force'!$A$1:$M$40,'In force'!$N$1:$AC$40,'In force'!$AD$1:$AK$40");
    assertThat(named(workbook.getSheet(InForceSheet.NAME), XSSFName.BUILTIN_PRINT_TITLE))
        .containsExactly("'In force'!$A:$B,'In force'!$2:$3");
    assertThat(named(workbook.getSheet(FourWays.ANNUAL), XSSFName.BUILTIN_PRINT_AREA)).isEmpty();
    assertThat(workbook.getSheet(FourWays.ANNUAL).getPrintSetup().getPaperSize())
        .isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(workbook.getSheet(AssumptionsSheet.NAME).getPrintSetup().getPaperSize())
        .isEqualTo(PrintSetup.A3_PAPERSIZE);
  }

  /// A name with a comma, too, has its headings on every page.
  @Test
  void everySheetOfAnOpportunityRepeatsItsHeadings() {
    for (var sheet : workbook) {
      if (sheet.getSheetName().matches("B[0-9]+ .*")) {
        assertThat(named((XSSFSheet) sheet, XSSFName.BUILTIN_PRINT_TITLE))
            .as(sheet.getSheetName())
            .hasSize(1)
            .allSatisfy(cells -> assertThat(cells).contains("!$A:$A,'" + sheet.getSheetName()));
      }
    }
  }

  /// The rows of a measure are not torn apart.
  @Test
  void pagesEndBetweenBlocks() {
    var sheet = workbook.getSheet(Together.BY_OPPORTUNITY);
    assertThat(sheet.getRowBreaks()).isNotEmpty();
    for (var last : sheet.getRowBreaks()) {
      var next = sheet.getRow(last + 1);
      assertThat(next.getCell(2).getStringCellValue()).as("row %d", last + 1).isEqualTo("2022/23");
    }
  }
}
