package org.casewright.export.workbook;

import org.apache.poi.ss.formula.EvaluationSheet;
import org.apache.poi.ss.formula.WorkbookEvaluator;
import org.apache.poi.ss.formula.eval.BoolEval;
import org.apache.poi.ss.formula.eval.ErrorEval;
import org.apache.poi.ss.formula.eval.NumberEval;
import org.apache.poi.ss.formula.eval.StringEval;
import org.apache.poi.ss.formula.eval.ValueEval;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Works out every formula once, so that programs which show a spreadsheet without calculating it,
/// such as a mail program's preview, have figures to show.
final class Worked {

  private final XSSFWorkbook workbook;
  private final XSSFEvaluationWorkbook cells;

  /// The plain one: POI's usual one reads each formula a second time to look for other workbooks,
  /// which are not named here.
  private final WorkbookEvaluator evaluator;

  private Worked(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.cells = XSSFEvaluationWorkbook.create(workbook);
    this.evaluator = new WorkbookEvaluator(cells, null, null);
  }

  /// From the sheets of what is typed to those that rest on them; the front ones last.
  static void out(XSSFWorkbook workbook, CaseWorkbook.Step step) {
    var worked = new Worked(workbook);
    var sheets = workbook.getNumberOfSheets();
    var typed = workbook.getSheetIndex(AssumptionsSheet.NAME);
    for (var i = 0; i < sheets; i++) {
      worked.workOut((i + typed) % sheets, 0.5 + 0.5 * i / sheets, step);
    }
    workbook.setForceFormulaRecalculation(true);
  }

  private void workOut(int sheet, double share, CaseWorkbook.Step step) {
    var of = cells.getSheet(sheet);
    for (var row : workbook.getSheetAt(sheet)) {
      for (var cell : row) {
        if (cell.getCellType() == CellType.FORMULA) {
          show(cell, value(of, cell));
        }
      }
      step.reached(share);
    }
  }

  private ValueEval value(EvaluationSheet sheet, Cell cell) {
    return evaluator.evaluate(sheet.getCell(cell.getRowIndex(), cell.getColumnIndex()));
  }

  private static void show(Cell cell, ValueEval value) {
    switch (value) {
      case NumberEval number -> cell.setCellValue(number.getNumberValue());
      case StringEval text -> cell.setCellValue(text.getStringValue());
      case BoolEval is -> cell.setCellValue(is.getBooleanValue());
      case ErrorEval error -> cell.setCellErrorValue((byte) error.getErrorCode());
      default -> throw new IllegalStateException(value.toString());
    }
  }
}
