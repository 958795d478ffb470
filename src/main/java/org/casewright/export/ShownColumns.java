package org.casewright.export;

import java.util.List;
import java.util.TreeSet;

/// Which columns of a table are shown where not all have room.
final class ShownColumns {

  private ShownColumns() {}

  /// At most so many, evenly spread, always with the last and the one that matters.
  ///
  /// @param all how many there are
  /// @param matters from 0
  /// @param room for how many; at least 2 are shown
  static List<Integer> of(int all, int matters, int room) {
    var most = Math.max(2, room);
    var shown = new TreeSet<Integer>();
    if (all <= most) {
      for (var column = 0; column < all; column++) {
        shown.add(column);
      }
      return List.copyOf(shown);
    }
    shown.add(all - 1);
    shown.add(matters);
    for (var i = 0; shown.size() < most && i < most; i++) {
      shown.add(Math.round(i * (all - 1) / (float) (most - 1)));
    }
    return List.copyOf(shown);
  }
}
