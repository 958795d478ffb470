package org.casewright.ui.desk;

import java.util.Locale;

/// Words that begin a line or a sentence.
public final class Capital {

  private Capital() {}

  /// The same words with a capital first; empty where there are none.
  public static String first(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
