package org.casewright.file.table;

/// What is said of a workbook whose XML declares things of its own, which could make it read other
/// files or grow without end. No spreadsheet program writes such a thing.
final class Entities {

  static final String SENTENCE =
      "It declares a document type, which no Excel workbook does; such a file is never opened,"
          + " because it could read other files of yours. Open it in Excel, if you trust it, and"
          + " save it as an Excel workbook (.xlsx) again.";

  private static final int DEEPEST = 12;

  private Entities() {}

  /// Whether reading ended because of it.
  static boolean areIn(Throwable failure) {
    var each = failure;
    for (var i = 0; each != null && i < DEEPEST; i++, each = each.getCause()) {
      if (String.valueOf(each.getMessage()).contains("DOCTYPE")) {
        return true;
      }
    }
    return false;
  }
}
