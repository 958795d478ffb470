package org.casewright.export.workbook;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.model.BusinessCase;

/// Chooses what a spreadsheet shows, as people do on its summary.
final class Switches {

  private Switches() {}

  /// Types scenario, view and prices into the cells for them.
  static void choose(XSSFWorkbook workbook, BusinessCase written, CaseWorkbook.Shown shown) {
    var number = 0;
    while (!written.allScenarios().get(number).id().equals(shown.scenario())) {
      number++;
    }
    var labels = workbook.getSheet(ScenariosSheet.NAME);
    type(workbook, 4, labels.getRow(3 + number).getCell(2).getStringCellValue());
    type(workbook, 5, shown.view().label());
    type(workbook, 6, shown.prices().label());
  }

  private static void type(XSSFWorkbook workbook, int row, String label) {
    workbook.getSheet(SummarySheet.NAME).getRow(row).getCell(1).setCellValue(label);
  }
}
