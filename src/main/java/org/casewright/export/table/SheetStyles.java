package org.casewright.export.table;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.export.table.Table.Kind;

/// How the cells of a workbook look: each look once. Negative pounds stand in brackets, as in
/// accounts.
final class SheetStyles {

  private static final short LARGE = 14;

  /// How far text stands from a figure to its left, in letters.
  private static final short APART = 1;

  /// What makes a style of its own.
  private record Look(Kind kind, boolean total, boolean quoted) {}

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> made = new HashMap<>();
  private final XSSFFont bold;

  SheetStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    this.bold = workbook.createFont();
    bold.setBold(true);
  }

  XSSFCellStyle title() {
    var large = workbook.createFont();
    large.setBold(true);
    large.setFontHeightInPoints(LARGE);
    var style = workbook.createCellStyle();
    style.setFont(large);
    style.setIndention(APART);
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  /// @param figures whether figures stand below it
  XSSFCellStyle heading(boolean figures) {
    var style = workbook.createCellStyle();
    style.setFont(bold);
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setAlignment(figures ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    if (!figures) {
      style.setIndention(APART);
    }
    style.setBorderBottom(BorderStyle.THIN);
    return style;
  }

  /// @param quoted whether the text is one that would be a formula if it were typed
  XSSFCellStyle of(Kind kind, boolean total, boolean quoted) {
    return made.computeIfAbsent(new Look(kind, total, quoted), this::make);
  }

  private XSSFCellStyle make(Look look) {
    var style = workbook.createCellStyle();
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setQuotePrefixed(look.quoted());
    if (look.kind() == Kind.TEXT) {
      style.setWrapText(true);
      style.setAlignment(HorizontalAlignment.LEFT);
      style.setIndention(APART);
    } else {
      style.setAlignment(HorizontalAlignment.RIGHT);
      style.setDataFormat(workbook.createDataFormat().getFormat(format(look.kind())));
    }
    if (look.total()) {
      style.setFont(bold);
      style.setBorderTop(BorderStyle.THIN);
    }
    return style;
  }

  private static String format(Kind kind) {
    return switch (kind) {
      case TEXT -> "General";
      case POUNDS -> "£#,##0_);(£#,##0)";
      case PENCE -> "£#,##0.00_);(£#,##0.00)";
      case THOUSANDS -> "#,##0_);(#,##0)";
      case WHOLE -> "#,##0_);−#,##0_)";
      case NUMBER -> "#,##0.0###_);−#,##0.0###_)";
      case PERCENT -> "0.0%_);−0.0%_)";
      case RATIO -> "0.00\" : 1\"_);−0.00\" : 1\"_)";
      case DAY -> "d mmm yyyy";
      case MONTH -> "mmm yyyy";
    };
  }
}
