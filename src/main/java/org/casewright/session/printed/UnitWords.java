package org.casewright.session.printed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The unit that a heading says for all amounts under it: `£000`, `(£m)`, `£ million`.
public final class UnitWords {

  private static final Map<String, Pattern> UNITS = new LinkedHashMap<>();

  static {
    UNITS.put("£k", pattern("£\\s?['’‘]?000s?(?!\\d)|£\\s?k\\b|£\\s?thousands?\\b"));
    UNITS.put("£m", pattern("£\\s?m(illions?|n)?\\b"));
    UNITS.put("£", pattern("\\(£\\)|^£$|\\(pounds\\)"));
    UNITS.put("%", pattern("\\(%\\)|^%$"));
  }

  private UnitWords() {}

  private static Pattern pattern(String words) {
    return Pattern.compile(
        "\\(?(" + words + ")\\)?", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// The unit that these words say; empty where they say none.
  public static String in(String words) {
    return UNITS.entrySet().stream()
        .filter(each -> each.getValue().matcher(words.strip()).find())
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /// Whether these words say a unit and nothing else.
  public static boolean isAll(String words) {
    return !in(words).isEmpty() && without(words).isEmpty();
  }

  /// The words without the unit.
  static String without(String words) {
    var rest = words.strip();
    for (var unit : UNITS.values()) {
      rest = unit.matcher(rest).replaceAll("").strip();
    }
    return rest.replaceAll("[,:;–—-]$", "").replaceAll("\\(\\s*\\)$", "").strip();
  }
}
