package org.casewright.file.table;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.casewright.file.Disk;
import org.casewright.file.FileBytes;

/// Reads a table from a CSV or XLSX file. What a file is, is told by its first bytes and not by its
/// ending.
public final class TableFile {

  /// The largest file that is read, in bytes.
  public static final int LARGEST = 16 << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] PDF = {'%', 'P', 'D', 'F'};

  private TableFile() {}

  /// Reads a file.
  public static TableResult read(Path file) {
    return read(file, Disk.REAL);
  }

  /// The same, from a disk that may fail.
  public static TableResult read(Path file, Disk disk) {
    var name = name(file);
    return switch (FileBytes.read(file, "table", LARGEST, disk)) {
      case FileBytes.Missing(var sentence) -> TableResult.Refused.because(sentence);
      case FileBytes.Found(var content, _) -> read(content, name);
    };
  }

  private static String name(Path file) {
    var last = file.getFileName();
    return last == null ? file.toString() : last.toString();
  }

  private static TableResult read(byte[] content, String name) {
    try {
      var sheets = sheets(content, name);
      return sheets.isEmpty()
          ? TableResult.Refused.because(name + " is empty. Choose a file that has a table in it.")
          : new TableResult.Read(sheets);
    } catch (Unreadable unreadable) {
      return TableResult.Refused.because(
          "%s cannot be read. %s".formatted(name, unreadable.sentence()));
    }
  }

  private static List<Sheet> sheets(byte[] content, String name) throws Unreadable {
    if (content.length > LARGEST) {
      throw new Unreadable(
          "It is larger than 16 MB. Save the sheet with your table as a file of its own, and bring"
              + " that in.");
    }
    if (starts(content, OLD)) {
      throw new Unreadable(
          name.toLowerCase(Locale.ROOT).endsWith(".xls")
              ? "It is an old Excel file (.xls). Open it in Excel and save it as an Excel workbook"
                  + " (.xlsx)."
              : "It is an old Excel file, or one with a password. Open it in Excel and save it as"
                  + " an Excel workbook (.xlsx) without a password.");
    }
    if (starts(content, PDF)) {
      throw new Unreadable(
          "It is a PDF. Copy its table and use “Paste a printed table”, or bring in the spreadsheet"
              + " it was made from.");
    }
    return starts(content, ZIP) ? Workbook.read(content) : SeparatedText.read(content);
  }

  private static boolean starts(byte[] content, byte[] with) {
    for (var i = 0; i < with.length; i++) {
      if (i >= content.length || content[i] != with[i]) {
        return false;
      }
    }
    return true;
  }
}
