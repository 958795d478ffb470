package org.casewright.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.engine.RandomCases;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the spreadsheet says when it is opened, before anybody recalculates it.
class CaseWorkbookTest {

  static java.util.List<String> examples() {
    return Examples.names();
  }

  private static Cells written(BusinessCase written, String scenario) throws IOException {
    var out = new ByteArrayOutputStream();
    CaseWorkbook.write(written, CaseWorkbook.Shown.of(scenario), out);
    return Cells.of(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyFigureIsTheEngines(String name) throws IOException {
    var example = Examples.open(name);
    for (var scenario : example.allScenarios()) {
      var recalculated =
          new Recalculated(written(example, scenario.id()), example, scenario.id(), name);
      recalculated.compare();
      assertThat(recalculated.differences()).isEmpty();
      assertThat(recalculated.compared()).isPositive();
    }
  }

  @Test
  void everyFigureOfRandomCasesIsTheEngines() throws IOException {
    var differences = new ArrayList<String>();
    var seed = 0;
    for (var drawn : RandomCases.first(Integer.getInteger("random", 8)).toList()) {
      var printed = Printed.in(drawn, seed++);
      for (var scenario : printed.allScenarios()) {
        var recalculated =
            new Recalculated(
                written(printed, scenario.id()), printed, scenario.id(), printed.title());
        recalculated.compare();
        differences.addAll(recalculated.differences());
      }
    }
    assertThat(differences).isEmpty();
  }
}
