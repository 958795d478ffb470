package org.casewright.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.casewright.export.table.TableFormat;
import org.casewright.export.table.UnwritableText;
import org.casewright.export.workbook.CaseWorkbook;

/// Writes a case as a spreadsheet that recalculates.
final class WorkbookExport {

  private WorkbookExport() {}

  static String write(ExportKind.Asked asked, ExportTarget target) {
    if (target.formatOrRefuse() != TableFormat.XLSX) {
      throw new CannotAnswer(
          "A workbook is a spreadsheet: end %s in .xlsx.".formatted(target.path()));
    }
    var projection = asked.argument().project();
    var shown =
        new CaseWorkbook.Shown(
            projection.scenario().id(), projection.view(), asked.argument().prices());
    var out = new ByteArrayOutputStream();
    try {
      CaseWorkbook.write(projection.resolved().written(), shown, out);
    } catch (UnwritableText e) {
      throw new CannotAnswer(e.sentence());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    target.save(out.toByteArray());
    return "Wrote the workbook to %s".formatted(target.path());
  }
}
