package org.casewright.file;

import org.jspecify.annotations.Nullable;

/// Plain JSON for answers of the command line.
public final class Json {

  private Json() {}

  /// A tree of Map, List, String, Boolean, null and numbers (Integer, Long, Double, BigDecimal,
  /// BigInteger) as JSON text, keys in the order of the map, ending with a line feed. Doubles are
  /// written as the shortest decimal that reads back the same, never in exponent form: 11.24,
  /// 9304000.
  ///
  /// @throws IllegalArgumentException for NaN and infinity, which have no answer: write null
  public static String text(@Nullable Object tree) {
    return JsonText.of(tree);
  }
}
