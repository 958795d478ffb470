package org.casewright.library.guide;

import java.util.List;

/// A heading and what stands below it, up to the next heading of any level.
///
/// @param level 1 for the title of a page
public record Section(Place place, int level, String heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// The words that it defines.
  List<Definition> definitions() {
    return blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(Block.Table::defines)
        .flatMap(table -> table.rows().stream())
        .map(row -> definition(Span.words(row.getFirst()), Span.words(row.getLast())))
        .toList();
  }

  private Definition definition(String word, String meaning) {
    return new Definition(Place.headed(place.page(), word), word, meaning);
  }

  /// The words alone, the heading first.
  public String text() {
    return blocks.isEmpty() ? heading : heading + "\n\n" + Block.text(blocks);
  }
}
