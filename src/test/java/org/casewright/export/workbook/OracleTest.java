package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
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
          "downside",
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

  /// A case of which spreadsheets are made.
  ///
  /// @param random whether it was drawn
  private record Given(BusinessCase written, String name, int number, boolean random) {}

  /// A spreadsheet, and what it should come to.
  private record Sheet(Path file, BusinessCase expected, CaseWorkbook.Shown shown, String what) {}

  @TempDir private Path folder;

  /// What was changed in some spreadsheet.
  private final Set<String> kinds = new ConcurrentSkipListSet<>();

  @Test
  void everyFigureIsTheEngines() throws IOException, InterruptedException {
    requireProgram();
    var sheets = given().parallelStream().flatMap(this::made).toList();
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

  private static List<Given> given() {
    var given = new ArrayList<Given>();
    for (var name : Examples.names()) {
      given.add(new Given(Examples.open(name), name, given.size(), false));
    }
    given.add(new Given(HandMade.hard(), "hard", given.size(), false));
    RandomCases.first(2 * RANDOM)
        .filter(each -> each.timeline().years() <= YEARS)
        .limit(RANDOM)
        .forEach(
            drawn -> {
              var printed = Printed.in(drawn, given.size());
              given.add(new Given(printed, drawn.title(), given.size(), true));
            });
    return given;
  }

  /// An example in each scenario, a random case in one; an example and every tenth random case once
  /// more with changes.
  private Stream<Sheet> made(Given given) {
    var written = given.written();
    var scenarios = written.allScenarios();
    var plan = CaseWorkbook.Shown.of(written.plan().id());
    var made = new ArrayList<Sheet>();
    try (var workbook = CaseWorkbook.formulas(written, plan, UNHEARD)) {
      var first = given.random() ? given.number() % scenarios.size() : 0;
      var last = given.random() ? first : scenarios.size() - 1;
      for (var i = first; i <= last; i++) {
        made.add(kept(workbook, written, shown(given, scenarios.get(i), i), given.name()));
      }
      if (!given.random() || given.number() % 10 == 0) {
        var changed = Changes.in(workbook, written, new Random(given.name().hashCode()), kinds);
        var shown = shown(given, scenarios.get(last), scenarios.size());
        made.add(kept(workbook, changed, shown, given.name() + " changed"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return made.stream();
  }

  /// Views and prices go round.
  private static CaseWorkbook.Shown shown(Given given, Scenario scenario, int turn) {
    var number = given.number() + turn;
    return new CaseWorkbook.Shown(
        scenario.id(),
        number % 2 == 0 ? View.AS_STATED : View.RISK_ADJUSTED,
        number % 3 == 0 ? PriceBasis.REAL : PriceBasis.CASH);
  }

  private Sheet kept(
      XSSFWorkbook workbook, BusinessCase expected, CaseWorkbook.Shown shown, String what)
      throws IOException {
    Switches.choose(workbook, expected, shown);
    // Which rows are printed on every page takes LibreOffice longer to read than all the rest.
    List.copyOf(workbook.getAllNames()).stream()
        .filter(name -> name.getNameName().equals(XSSFName.BUILTIN_PRINT_TITLE))
        .forEach(workbook::removeName);
    var file = Files.createTempFile(folder, "", ".xlsx");
    try (var out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return new Sheet(file, expected, shown, what);
  }
}
