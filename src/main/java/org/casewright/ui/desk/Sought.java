package org.casewright.ui.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What is looked for: words of which all must occur, in whatever order, large or small.
///
/// @param words in small letters; one empty word, which occurs everywhere, where nothing is looked
///     for
public record Sought(List<String> words) {

  public Sought {
    words = List.copyOf(words);
  }

  /// What somebody typed.
  public static Sought of(String typed) {
    return new Sought(Arrays.asList(typed.strip().toLowerCase(Locale.UK).split("\\s+")));
  }

  /// Whether all of it occurs in a text.
  public boolean isIn(String text) {
    var said = text.toLowerCase(Locale.UK);
    return words.stream().allMatch(said::contains);
  }
}
