package org.casewright.library.guide;

import java.util.List;

/// A heading and what stands below it, up to the next heading of any level.
///
/// @param level 1 for the title of a page
public record Section(Place place, int level, String heading, List<Block> blocks) {

  public Section {
    blocks = List.copyOf(blocks);
  }

  /// The words alone, the heading first.
  public String text() {
    return blocks.isEmpty() ? heading : heading + "\n\n" + Block.text(blocks);
  }
}
