package org.casewright.library.guide;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words of one look.
///
/// @param link where they lead; null where they are no link
public record Span(String words, Set<Style> styles, @Nullable Place link) {

  /// How words stand out.
  public enum Style {
    STRONG,
    EMPHASIS,
    /// What is typed, or stands so in a file.
    CODE
  }

  public Span {
    styles = Set.copyOf(styles);
  }

  /// The words alone.
  static String words(Collection<Span> spans) {
    return spans.stream().map(Span::words).collect(Collectors.joining());
  }
}
