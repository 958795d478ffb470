package org.casewright.ui.form;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/// What a pane of fields shows.
public record Form(List<Section> sections) {

  /// Items that belong together.
  ///
  /// @param key the same for as long as the section means the same; whether it is open is kept by
  ///     it
  /// @param heading empty for a section that is always open
  /// @param summary what its items say in a few words, shown while it is closed
  /// @param open whether it is open until a person closes it
  public record Section(
      String key, String heading, String summary, boolean open, List<Item> items) {
    public Section {
      items = List.copyOf(items);
    }

    /// A section without a heading.
    public static Section plain(String key, List<? extends Item> items) {
      return new Section(key, "", "", true, List.copyOf(items));
    }

    /// A section that is closed at first.
    public static Section closed(
        String key, String heading, String summary, List<? extends Item> items) {
      return new Section(key, heading, summary, false, List.copyOf(items));
    }

    /// A section that is open at first.
    public static Section open(String key, String heading, List<? extends Item> items) {
      return new Section(key, heading, "", true, List.copyOf(items));
    }
  }

  public Form {
    sections = List.copyOf(sections);
  }

  public static Form of(Section... sections) {
    return new Form(List.of(sections));
  }

  /// Every item, section by section.
  public Stream<Item> items() {
    return sections.stream().flatMap(section -> section.items().stream());
  }

  /// The item with a key.
  ///
  /// @throws NoSuchElementException if there is none
  public <T extends Item> T item(Class<T> type, String key) {
    return items()
        .filter(type::isInstance)
        .map(type::cast)
        .filter(item -> item.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no item " + key));
  }
}
