package org.casewright.session.brought;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casewright.model.Money;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// A unit as tables write it: `£ per week`, `£000 p.a.`, `per cent`, `children a year`.
///
/// @param scale in which pounds are said; null where nothing is said of it
record UnitText(Unit unit, @Nullable Money scale) {

  private static final Pattern SCALED =
      Pattern.compile("^£(?<scale>['’]?000s?|k|thousands?|m|mn|millions?)(?=$|/)");

  static Optional<UnitText> of(String written) {
    var text =
        written
            .strip()
            .toLowerCase(Locale.UK)
            .replaceAll("per\\s?cent(age)?\\b", "%")
            .replaceAll("\\b(gbp|pounds?)\\b", "£")
            .replaceAll("(\\bper\\s+annum|\\bp\\.?\\s?a\\b\\.?|\\bannually)", "/year")
            .replaceAll("(\\bp\\.?\\s?w\\b\\.?|\\bweekly)", "/week")
            .replaceAll("\\s*\\b(per|an?)\\s+", "/")
            .replaceAll("/\\s*(wk|w)\\b", "/week")
            .replaceAll("/\\s*(yr|annum)\\b", "/year")
            .replaceAll("\\s*/\\s*", "/")
            .replaceAll("^£\\s+", "£");
    var match = SCALED.matcher(text);
    var scale = match.find() ? scale(match.group("scale")) : null;
    var plain = scale == null ? text : "£" + text.substring(match.end());
    return unit(plain).map(unit -> new UnitText(unit, scale));
  }

  private static Money scale(String written) {
    return written.startsWith("m") ? Money.MILLIONS : Money.THOUSANDS;
  }

  private static Optional<Unit> unit(String plain) {
    return switch (plain) {
      case "number", "no.", "no", "#", "each" -> Optional.of(Unit.COUNT);
      case "week" -> Optional.of(Unit.WEEKS);
      case "month" -> Optional.of(Unit.MONTHS);
      default ->
          Arrays.stream(Unit.values())
              .filter(
                  unit ->
                      plain.equals(unit.key())
                          || plain.equals(slashed(unit.label()))
                          || plain.equals(slashed(unit.text(BigDecimal.ONE).substring(1))))
              .findFirst();
    };
  }

  private static String slashed(String label) {
    return label.strip().replaceAll("\\s*\\b(per|a)\\s+", "/");
  }
}
