package org.casewright.session.printed;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands in a cell of a table.
///
/// @param digits as printed; `0` for a dash or nil; empty where nothing is printed
/// @param unit that stands beside the digits; empty where none does
/// @param pounds whether a £ stands there
/// @param nil whether it is a dash or the word
public record CellText(String digits, String unit, boolean pounds, boolean nil) {

  private static final CellText BLANK = new CellText("", "", false, false);
  private static final CellText NIL = new CellText("0", "", false, true);
  private static final List<String> BLANKS =
      List.of("", "n/a", "na", "..", "...", "…", "tbc", "tbd", "not stated");
  private static final List<String> NILS = List.of("-", "–", "—", "−", "nil", "£-", "£–", "£—");
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(\\s*\\[\\w{1,3}\\]|\\s*[*†‡§#⁰¹²³⁴-⁹]+|\\s*\\([a-z]\\)|(?<=\\d)\\s*\\(\\d\\))$");
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<before>[-−–(£\\s]*)"
              + "(?<digits>\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?|\\.\\d+)"
              + "(?<close>\\)?)\\s*(?<unit>k|m|mn|million|thousand|%|:\\s?1)?(?<after>\\s*\\)?)",
          Pattern.CASE_INSENSITIVE);

  /// Reads a cell; empty where it is neither an amount nor a sign that there is none.
  public static Optional<CellText> of(String text) {
    var plain = withoutFootnotes(text);
    var small = plain.toLowerCase(Locale.UK);
    if (BLANKS.contains(small)) {
      return Optional.of(BLANK);
    }
    if (NILS.contains(small)) {
      return Optional.of(NIL);
    }
    var match = AMOUNT.matcher(plain);
    if (!match.matches()) {
      return Optional.empty();
    }
    var before = match.group("before").replaceAll("\\s", "");
    var sign = before.replace("£", "");
    var bracketed = sign.equals("(");
    if (before.length() - sign.length() > 1
        || sign.length() > 1
        || (bracketed ? 1 : 0) != (match.group("close") + match.group("after").strip()).length()) {
      return Optional.empty();
    }
    var digits = match.group("digits");
    return Optional.of(
        new CellText(
            bracketed ? "(" + digits + ")" : sign.isEmpty() ? digits : "−" + digits,
            unit(match.group("unit")),
            before.contains("£"),
            false));
  }

  private static String unit(@Nullable String printed) {
    return switch (printed == null ? "" : printed.substring(0, 1).toLowerCase(Locale.UK)) {
      case "k", "t" -> "£k";
      case "m" -> "£m";
      case "%" -> "%";
      case ":" -> "ratio";
      default -> "";
    };
  }

  /// Words without the marks that point to footnotes, and without the signs of a text's layout.
  static String withoutFootnotes(String text) {
    var plain = text.strip();
    for (var before = ""; !before.equals(plain); ) {
      before = plain;
      plain = FOOTNOTE.matcher(plain).replaceFirst("").strip();
    }
    return plain;
  }

  /// Whether nothing is printed, or that nothing is known.
  public boolean isBlank() {
    return digits.isEmpty();
  }

  /// The amount, in the unit that stands beside it, or in the one said for it elsewhere.
  public PrintedAmount in(String said) {
    var own = unit.isEmpty() ? said : unit;
    return new PrintedAmount(digits, own.isEmpty() && pounds ? "£" : own);
  }
}
