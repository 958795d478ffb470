package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.engine.RandomCases;
import org.casewright.engine.ResolvedCase;
import org.casewright.export.table.UnwritableText;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the spreadsheet says when it is opened, before anybody recalculates it.
class CaseWorkbookTest {

  static List<String> examples() {
    return Examples.names();
  }

  private static XSSFWorkbook written(BusinessCase written, CaseWorkbook.Shown shown)
      throws IOException {
    var out = new ByteArrayOutputStream();
    CaseWorkbook.write(written, shown, out);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  /// The hard case, worked out in its first scenario: made once, as it takes long.
  private static XSSFWorkbook hard;

  @BeforeAll
  static void makeTheHardCase() {
    hard =
        CaseWorkbook.formulas(
            HandMade.hard(), CaseWorkbook.Shown.of("target"), CaseWorkbook.Step.IGNORED);
    Worked.out(hard, CaseWorkbook.Step.IGNORED);
  }

  @AfterAll
  static void closeTheHardCase() throws IOException {
    hard.close();
  }

  /// Where the spreadsheet differs from the engine, in each of some scenarios.
  private static List<String> differences(BusinessCase written, List<Scenario> scenarios, int seed)
      throws IOException {
    var differences = new ArrayList<String>();
    var plan = CaseWorkbook.Shown.of(written.plan().id());
    try (var workbook = CaseWorkbook.formulas(written, plan, CaseWorkbook.Step.IGNORED)) {
      for (var scenario : scenarios) {
        var shown =
            new CaseWorkbook.Shown(
                scenario.id(),
                seed % 2 == 0 ? View.RISK_ADJUSTED : View.AS_STATED,
                seed % 3 == 0 ? PriceBasis.CASH : PriceBasis.REAL);
        Switches.choose(workbook, written, shown);
        Worked.out(workbook, CaseWorkbook.Step.IGNORED);
        differences.addAll(differences(workbook, written, shown));
      }
    }
    return differences;
  }

  private static List<String> differences(
      XSSFWorkbook workbook, BusinessCase written, CaseWorkbook.Shown shown) {
    var recalculated = new Recalculated(Cells.of(workbook), written, shown, written.title());
    recalculated.compare();
    assertThat(recalculated.compared()).isPositive();
    return recalculated.differences();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFigureIsTheEngines(String name) throws IOException {
    var example = Examples.open(name);
    assertThat(differences(example, example.allScenarios(), 0)).isEmpty();
  }

  @Test
  void everyFigureOfRandomCasesIsTheEngines() throws IOException {
    var differences = new ArrayList<String>();
    var seed = 0;
    for (var drawn : RandomCases.first(Integer.getInteger("random", 8)).toList()) {
      var printed = Printed.in(drawn, seed);
      differences.addAll(differences(printed, printed.allScenarios(), ++seed));
    }
    assertThat(differences).isEmpty();
  }

  /// Of one that stands on others; all of them another program works out.
  @Test
  void everyFigureOfAHardCaseIsTheEngines() throws IOException {
    var written = HandMade.hard();
    assertThat(differences(hard, written, CaseWorkbook.Shown.of("target"))).isEmpty();
    var both = written.scenarios().stream().filter(each -> each.id().equals("both")).toList();
    assertThat(differences(written, both, 0)).isEmpty();
  }

  /// The figures stand in the file beside the formulas, and in its charts.
  @Test
  void theFileHoldsTheFigures() throws IOException {
    var example = Examples.open("nottingham-2022");
    var shown = new CaseWorkbook.Shown(example.plan().id(), View.RISK_ADJUSTED, PriceBasis.CASH);
    try (var workbook = written(example, shown)) {
      assertThat(differences(workbook, example, shown)).isEmpty();
      var net = workbook.getSheet(FourWays.ANNUAL).getRow(7);
      assertThat(net.getCell(0).getStringCellValue()).isEqualTo(Figure.CUMULATIVE_NET.key());
      var charts = workbook.getSheet(SummarySheet.NAME).getDrawingPatriarch().getCharts();
      var shownByChart = charts.get(1).getChartSeries().getFirst().getSeries(0).getValuesData();
      assertThat(shownByChart.getDataRangeReference()).isEqualTo("'Annual'!$B$8:$I$8");
      assertThat(shownByChart.getPointCount()).isEqualTo(8);
      for (var i = 0; i < 8; i++) {
        assertThat(shownByChart.getPointAt(i).doubleValue())
            .isEqualTo(net.getCell(1 + i).getNumericCellValue());
      }
    }
  }

  /// Nobody who types in such a cell again makes a formula of a name.
  /// A spreadsheet cuts words off where something stands beside them.
  @Test
  void theNamesOfFiguresAreReadWhole() {
    var names =
        Stream.concat(
                Arrays.stream(Figure.values()).map(Figure::label),
                Stream.of(FigureRows.UNGRADED_LABEL))
            .collect(Collectors.toSet());
    var seen = 0;
    for (var sheet : hard) {
      for (var row : sheet) {
        for (var cell : row) {
          if (cell.getCellType() == CellType.STRING
              && names.contains(cell.getStringCellValue())
              && row.getCell(cell.getColumnIndex() + 1) != null
              && !cell.getCellStyle().getWrapText()) {
            seen++;
            assertThat(cell.getStringCellValue().length())
                .as("%s in “%s”", cell.getStringCellValue(), sheet.getSheetName())
                .isLessThanOrEqualTo(sheet.getColumnWidth(cell.getColumnIndex()) / 256);
          }
        }
      }
    }
    assertThat(seen).isGreaterThan(3 * FigureRows.YEARLY.size());
  }

  @Test
  void namesThatLookLikeFormulasStayText() {
    var name = hard.getSheet(Together.BY_OPPORTUNITY).getRow(3).getCell(1);
    assertThat(name.getStringCellValue()).isEqualTo("=SUM(A1:A9)");
    assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
  }

  /// The value in one cell is changed, and with it every scenario that stands on it.
  @Test
  void whatAScenarioDoesNotChangeFollowsWhatItIsBasedOn() {
    var kept = row(hard.getSheet(ScenariosSheet.NAME), "Opportunities that", 1);
    assertThat(kept.getCell(4).getNumericCellValue()).isEqualTo(1);
    assertThat(kept.getCell(5).getNumericCellValue()).isEqualTo(1);
    assertThat(kept.getCell(6).getCellFormula()).isEqualTo("F" + (kept.getRowNum() + 1));
    assertThat(kept.getCell(7).getNumericCellValue()).isZero();
  }

  /// An input that is missing shows as that, and not as a figure that might be one.
  @Test
  void aMissingInputIsSeen() throws IOException {
    var example = Examples.open("nottingham-2022");
    var shown = CaseWorkbook.Shown.of(example.plan().id());
    try (var workbook = CaseWorkbook.formulas(example, shown, CaseWorkbook.Step.IGNORED)) {
      workbook.getSheet(AssumptionsSheet.NAME).getRow(3).getCell(6).setBlank();
      Worked.out(workbook, CaseWorkbook.Step.IGNORED);
      var cells = Cells.of(workbook);
      assertThat(found(cells, FourWays.APPRAISAL, "paybackMonth")).asString().startsWith("error");
      assertThat(found(cells, SummarySheet.NAME, "Checks"))
          .isEqualTo("Not all checks hold: see the sheet Checks");
    }
  }

  private static Object found(Cells cells, String sheet, String first) {
    for (var row = 0; row < cells.rows(sheet); row++) {
      if (cells.cell(sheet, row, 0).equals(first)) {
        return cells.cell(sheet, row, 1);
      }
    }
    throw new AssertionError(first);
  }

  /// 85 typed for 85 % is refused.
  @Test
  void aShareIsNoMoreThanTheWhole() throws IOException {
    var example = Examples.open("nottingham-2022");
    var shown = CaseWorkbook.Shown.of(example.plan().id());
    try (var workbook = CaseWorkbook.formulas(example, shown, CaseWorkbook.Step.IGNORED)) {
      var sheet = workbook.getSheet(AssumptionsSheet.NAME);
      var shares = 0;
      for (var assumption : example.assumptions()) {
        var row = 3 + example.assumptions().indexOf(assumption);
        var allowed =
            sheet.getDataValidations().stream()
                .filter(each -> each.getRegions().getCellRangeAddresses()[0].isInRange(row, 6))
                .findFirst()
                .orElseThrow()
                .getValidationConstraint();
        if (assumption.unit() == Unit.PERCENT) {
          assertThat(allowed.getFormula2()).isEqualTo("1");
          shares++;
        }
      }
      assertThat(shares).isPositive();
    }
  }

  /// What a programme costs a budget line stands beside what it saves there.
  @Test
  void theCostOfALineStandsBesideItsSaving() {
    var cells = Cells.of(hard);
    var sheet = BudgetsSheet.NAME;
    var projection = ResolvedCase.of(HandMade.hard(), "target").project(View.AS_STATED);
    var heading = "Placements (two), as stated";
    for (var row = 0; row < cells.rows(sheet); row++) {
      if (cells.cell(sheet, row, 0).equals(heading)) {
        assertThat(cells.cell(sheet, row + 4, 0)).isEqualTo(BudgetRows.COST);
        var expected =
            projection.annual(Figure.PROGRAMME_COST, Scope.budgetLine("two"), PriceBasis.CASH);
        assertThat((double) cells.cell(sheet, row + 4, 1)).isCloseTo(expected[0], within(0.01));
        return;
      }
    }
    throw new AssertionError(heading);
  }

  private static Row row(Sheet sheet, String after, int below) {
    for (var row : sheet) {
      var cell = row.getCell(0);
      if (cell != null
          && cell.getCellType() == CellType.STRING
          && cell.getStringCellValue().startsWith(after)) {
        return sheet.getRow(row.getRowNum() + 1 + below);
      }
    }
    throw new AssertionError(after);
  }

  @Test
  void aFormulaThatIsTooLongIsRefusedWithASentence() {
    var book = new Book(HandMade.hard());
    assertThatThrownBy(() -> book.page("Sums").formula(2, 1, "0" + "+1".repeat(4_100), Look.COUNT))
        .isInstanceOf(UnwritableText.class)
        .hasMessageStartingWith("Sheet “Sums” of the workbook, cell B3, would need a formula");
  }

  /// Whatever is yellow may be changed, and everything follows.
  @Test
  void followsWhatIsTyped() throws IOException {
    var differences = new ArrayList<String>();
    var seed = 0;
    for (var drawn : RandomCases.first(Integer.getInteger("random", 8)).toList()) {
      var written = Printed.in(drawn, seed++);
      var shown = CaseWorkbook.Shown.of(written.allScenarios().getLast().id());
      try (var workbook = CaseWorkbook.formulas(written, shown, CaseWorkbook.Step.IGNORED)) {
        var changed = Changes.in(workbook, written, new Random(seed), new HashSet<>());
        Worked.out(workbook, CaseWorkbook.Step.IGNORED);
        differences.addAll(differences(workbook, changed, shown));
      }
    }
    assertThat(differences).isEmpty();
  }

  /// Names that a spreadsheet takes for something else, or cannot have as the name of a sheet.
  @Test
  void holdsNamesThatSpreadsheetsTripOver() throws IOException {
    var example = Examples.open("derbyshire-2020");
    var opportunity = example.opportunities().getFirst();
    var named =
        example
            .withStory(List.of())
            .withPublished(List.of())
            .withOpportunities(
                List.of(
                    opportunity.withName("Line\nbreak, 'quotes' [and] brackets / more of it"),
                    opportunity.withId("other").withName("x".repeat(27) + "😀")))
            .withScenarios(
                List.of(
                    Scenario.of("one", "Plan"),
                    Scenario.of("two", "plan").withWithout(List.of("other")),
                    Scenario.of("three", "Plan ~ ten*?")));
    assertThat(differences(named, named.scenarios(), 1)).isEmpty();
    try (var workbook = written(named, CaseWorkbook.Shown.of("two"))) {
      var names = new ArrayList<String>();
      workbook.sheetIterator().forEachRemaining(sheet -> names.add(sheet.getSheetName()));
      assertThat(names)
          .allSatisfy(
              name -> assertThat(name).hasSizeLessThanOrEqualTo(31).doesNotContain("?", "\n"))
          .contains("B2 " + "x".repeat(27));
      assertThat(workbook.getSheet("Summary").getRow(4).getCell(1).getStringCellValue())
          .isEqualTo("2 · plan");
    }
  }
}
