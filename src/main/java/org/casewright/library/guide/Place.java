package org.casewright.library.guide;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// A place in the guide.
///
/// @param page the path of its page below all of them, such as `guide/window.md`
/// @param anchor of a section of it; empty for its beginning
public record Place(String page, String anchor) {

  /// The section with this heading.
  public static Place headed(String page, String heading) {
    return new Place(page, anchor(heading));
  }

  /// What a link to a heading has behind its hash.
  static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N} -]", "")
        .strip()
        .replace(' ', '-');
  }

  /// Where a link on a page leads; nothing where that is no page at all.
  static Optional<Place> linked(String from, String target) {
    var parts = target.split("#", 2);
    var anchor = parts.length == 2 ? parts[1] : "";
    if (parts[0].isEmpty()) {
      return Optional.of(new Place(from, anchor));
    }
    return parts[0].endsWith(".md") && !parts[0].contains(":")
        ? Optional.of(new Place(beside(from, parts[0]), anchor))
        : Optional.empty();
  }

  /// The path of a file that a page names as seen from itself.
  static String beside(String page, String relative) {
    return Path.of(page).resolveSibling(relative).normalize().toString().replace('\\', '/');
  }
}
