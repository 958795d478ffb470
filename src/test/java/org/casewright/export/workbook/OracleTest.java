package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program works the spreadsheets out, and every figure is the engine's to the penny: those
/// of the examples and of a hundred random cases, in every scenario, and again after assumptions
/// were changed in the spreadsheet.
class OracleTest {

  private static final int RANDOM = 100;
  private static final int YEARS = 10;
  private static final List<String> CHANGED =
      List.of(
          "assumption",
          "bias",
          "budget",
          "budget growth",
          "budget shares",
          "cashability",
          "discount",
          "grade",
          "growth",
          "inflation",
          "kept",
          "month of a cost",
          "pressures",
          "replacement",
          "savings target",
          "wave",
          "weeks");
  private static final CaseWorkbook.Step UNHEARD = CaseWorkbook.Step.IGNORED;

  /// A spreadsheet, and what it should come to.
  private record Sheet(Path file, BusinessCase expected, CaseWorkbook.Shown shown, String what) {}

  @TempDir private Path folder;

  private final List<Sheet> sheets = new ArrayList<>();

  /// What was changed in some spreadsheet.
  private final Set<String> kinds = new TreeSet<>();

  @Test
  void everyFigureIsTheEngines() throws IOException, InterruptedException {
    requireProgram();
    for (var name : Examples.names()) {
      make(Examples.open(name), name, -1);
    }
    make(HandMade.hard(), "hard", -1);
    var seed = 0;
    for (var drawn :
        RandomCases.first(2 * RANDOM)
            .filter(each -> each.timeline().years() <= YEARS)
            .limit(RANDOM)
            .toList()) {
      make(Printed.in(drawn, seed), drawn.title(), seed++);
    }
    var worked = SpreadsheetProgram.workOut(sheets.stream().map(Sheet::file).toList(), folder);
    var differences = new ArrayList<String>();
    var compared = 0;
    for (var sheet : sheets) {
      var name = String.valueOf(sheet.file().getFileName()).replace(".xlsx", "");
      var recalculated =
          new Recalculated(Cells.of(worked, name), sheet.expected(), sheet.shown(), sheet.what());
      recalculated.compare();
      compared += recalculated.compared();
      differences.addAll(recalculated.differences());
    }
    assertThat(differences).isEmpty();
    assertThat(kinds).containsAll(CHANGED);
    assertThat(sheets).hasSizeGreaterThan(RANDOM + RANDOM / 10);
    assertThat(compared).isGreaterThan(1000 * RANDOM);
  }

  /// Where the checks of a clean clone run, the program has to be there.
  private static void requireProgram() {
    var required = "required".equals(System.getenv("CASEWRIGHT_SPREADSHEET_ORACLE"));
    if (required) {
      assertThat(SpreadsheetProgram.isThere()).as("LibreOffice Calc is installed").isTrue();
    }
    assumeThat(SpreadsheetProgram.isThere())
        .as("LibreOffice Calc (soffice) works the spreadsheets out")
        .isTrue();
  }

  /// An example in each scenario, a random case in one; an example and every tenth random case once
  /// more with changes.
  ///
  /// @param number of a random case; negative for an example
  private void make(BusinessCase written, String name, int number) throws IOException {
    var scenarios = written.allScenarios();
    try (var workbook =
        CaseWorkbook.formulas(written, CaseWorkbook.Shown.of(written.plan().id()), UNHEARD)) {
      var scenario = scenarios.size() - 1;
      if (number < 0) {
        for (var i = 0; i <= scenario; i++) {
          keep(workbook, written, choose(workbook, written, i), name);
        }
      } else {
        scenario = number % scenarios.size();
        keep(workbook, written, choose(workbook, written, scenario), name);
      }
      if (number % 10 <= 0) {
        var changed = Changes.in(workbook, written, new Random(name.hashCode()), kinds);
        keep(workbook, changed, choose(workbook, written, scenario), name + " changed");
      }
    }
  }

  /// Chooses a scenario, and a view and prices that go round with the number of the file.
  private CaseWorkbook.Shown choose(XSSFWorkbook workbook, BusinessCase written, int scenario) {
    var label = workbook.getSheet(ScenariosSheet.NAME).getRow(3 + scenario).getCell(2);
    workbook
        .getSheet(SummarySheet.NAME)
        .getRow(4)
        .getCell(1)
        .setCellValue(label.getStringCellValue());
    var view = sheets.size() % 2 == 0 ? View.AS_STATED : View.RISK_ADJUSTED;
    var prices = sheets.size() % 3 == 0 ? PriceBasis.REAL : PriceBasis.CASH;
    workbook.getSheet(SummarySheet.NAME).getRow(5).getCell(1).setCellValue(view.label());
    workbook.getSheet(SummarySheet.NAME).getRow(6).getCell(1).setCellValue(prices.label());
    return new CaseWorkbook.Shown(written.allScenarios().get(scenario).id(), view, prices);
  }

  private void keep(
      XSSFWorkbook workbook, BusinessCase expected, CaseWorkbook.Shown shown, String what)
      throws IOException {
    var file = folder.resolve("%03d.xlsx".formatted(sheets.size()));
    try (var out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    sheets.add(new Sheet(file, expected, shown, what));
  }
}
