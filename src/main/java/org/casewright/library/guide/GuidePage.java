package org.casewright.library.guide;

import java.util.List;
import java.util.Optional;

/// A page of the guide.
///
/// @param path below all pages, such as `guide/window.md`
/// @param sections at least one, which bears the title
public record GuidePage(String path, List<Section> sections) {

  public GuidePage {
    sections = List.copyOf(sections);
  }

  public String title() {
    return sections.getFirst().heading();
  }

  /// The section at a place: the first where that is the page itself; where it is a word of the
  /// field, the one that defines it.
  public Optional<Section> section(Place place) {
    return place.anchor().isEmpty()
        ? Optional.of(sections.getFirst())
        : sections.stream()
            .filter(each -> each.place().equals(place))
            .findFirst()
            .or(() -> sections.stream().filter(each -> defines(each, place)).findFirst());
  }

  private static boolean defines(Section section, Place place) {
    return section.definitions().stream().anyMatch(each -> each.place().equals(place));
  }
}
