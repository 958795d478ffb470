package org.casewright.export.workbook;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Works out every formula once, so that programs which show a spreadsheet without calculating it,
/// such as a mail program's preview, have figures to show.
final class Worked {

  private Worked() {}

  /// From the sheets of what is typed to those that rest on them; the front ones last.
  static void out(XSSFWorkbook workbook, CaseWorkbook.Step step) {
    var evaluator = new XSSFFormulaEvaluator(workbook);
    var sheets = workbook.getNumberOfSheets();
    var typed = workbook.getSheetIndex(AssumptionsSheet.NAME);
    for (var i = 0; i < sheets; i++) {
      for (var row : workbook.getSheetAt((i + typed) % sheets)) {
        for (var cell : row) {
          evaluator.evaluateFormulaCell(cell);
        }
        step.reached(0.5 + 0.5 * i / sheets);
      }
    }
    workbook.setForceFormulaRecalculation(true);
  }
}
