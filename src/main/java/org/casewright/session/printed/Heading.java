package org.casewright.session.printed;

import java.util.regex.Pattern;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// What stands over a column.
///
/// @param year null where it is no single FY
/// @param total whether it is the sum of the others
/// @param unit of the amounts under it; empty where it says none
public record Heading(String text, @Nullable FinancialYear year, boolean total, String unit) {

  private static final int LONGEST = 40;
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)((?:19|20|21|22)\\d\\d)\\s?[/–—−-]\\s?((?:19|20|21|22)\\d\\d|\\d\\d)(?!\\d)"
              + "|(?<![\\d/])(\\d\\d)/(\\d\\d)(?![\\d/])");
  private static final Pattern TOTAL =
      Pattern.compile("\\b(total|cumulative|sum)\\b", Pattern.CASE_INSENSITIVE);

  /// Reads a cell.
  public static Heading of(String cell) {
    var text = CellText.withoutFootnotes(cell);
    var total = TOTAL.matcher(text).find();
    return new Heading(text, total ? null : year(text), total, UnitWords.in(text));
  }

  /// The one FY that a cell names; null where it names none, or more, or says much else.
  private static @Nullable FinancialYear year(String text) {
    var match = YEAR.matcher(text);
    if (text.length() > LONGEST || !match.find()) {
      return null;
    }
    var written =
        match.group(1) == null
            ? "20" + match.group(3) + "/" + match.group(4)
            : match.group(1) + "/" + match.group(2);
    return match.find() ? null : FinancialYear.parse(written).orElse(null);
  }

  static boolean isYear(String cell) {
    return of(cell).year() != null;
  }

  /// As a sentence names it.
  String name() {
    return year == null ? (text.isEmpty() ? "without a heading" : "“" + text + "”") : year.label();
  }
}
