package org.casewright.export.workbook;

import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Works out every formula once, so that programs which show a spreadsheet without calculating it,
/// such as a mail program's preview, have figures to show.
final class Worked {

  private Worked() {}

  /// From the last sheets, on which the others rest, to the first.
  static void out(XSSFWorkbook workbook, CaseWorkbook.Step step) {
    var evaluator = new XSSFFormulaEvaluator(workbook);
    var sheets = workbook.getNumberOfSheets();
    for (var i = sheets - 1; i >= 0; i--) {
      for (var row : workbook.getSheetAt(i)) {
        for (var cell : row) {
          evaluator.evaluateFormulaCell(cell);
        }
      }
      step.reached(0.5 + 0.5 * (sheets - i) / sheets);
    }
    workbook.setForceFormulaRecalculation(true);
  }
}
