package org.casewright.export.workbook;

/// How a cell looks.
///
/// @param format of its number, as spreadsheets write it
record Look(String format, Role role) {

  /// What a cell is there for.
  enum Role {
    PLAIN,
    /// Typed by people: what may be changed.
    INPUT,
    TOTAL,
    HEADING,
    /// A heading over several columns.
    GROUP,
    /// A heading above numbers.
    HEADING_OF_NUMBERS,
    TITLE,
    NOTE,
    /// A text that takes as many lines as it needs.
    WRAPPED,
    LINK
  }

  private static final String GENERAL = "General";
  private static final String WHOLE = "#,##0;-#,##0";

  static final Look TEXT = new Look(GENERAL, Role.PLAIN);
  static final Look TITLE = new Look(GENERAL, Role.TITLE);
  static final Look HEADING = new Look(GENERAL, Role.HEADING);
  static final Look GROUP = new Look(GENERAL, Role.GROUP);
  static final Look YEAR = new Look(GENERAL, Role.HEADING_OF_NUMBERS);
  static final Look WRAPPED = new Look(GENERAL, Role.WRAPPED);
  static final Look NOTE = new Look(GENERAL, Role.NOTE);
  static final Look LINK = new Look(GENERAL, Role.LINK);
  /// A word chosen from a list: text, whatever it looks like.
  static final Look CHOICE = new Look("@", Role.INPUT);
  /// Which of several it is.
  static final Look NUMBERED = new Look("\"no. \"0", Role.NOTE);
  static final Look POUNDS = new Look(WHOLE, Role.PLAIN);
  static final Look PENCE = new Look("#,##0.00;-#,##0.00", Role.PLAIN);
  static final Look TOTAL = new Look(WHOLE, Role.TOTAL);
  static final Look NUMBER = decimals(2);
  static final Look COUNT = new Look("0", Role.PLAIN);
  static final Look SHARE = new Look("0.0###", Role.PLAIN);
  static final Look FACTOR = new Look("0.000000", Role.PLAIN);
  static final Look PERCENT = new Look("0.0#%", Role.PLAIN);
  static final Look MONTH = new Look("mmm yyyy", Role.PLAIN);
  static final Look MULTIPLE = new Look("\"× \"0.00##", Role.PLAIN);
  static final Look RATIO = new Look("0.00", Role.PLAIN);

  /// A number with so many decimals.
  static Look decimals(int decimals) {
    var each = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
    return new Look(each + ";-" + each, Role.PLAIN);
  }

  /// Whether a text may take several lines.
  boolean wraps() {
    return switch (role) {
      case HEADING, HEADING_OF_NUMBERS, WRAPPED -> true;
      default -> false;
    };
  }

  /// The same for a number that people may change.
  Look typed() {
    return new Look(format, Role.INPUT);
  }

  Look total() {
    return new Look(format, Role.TOTAL);
  }
}
