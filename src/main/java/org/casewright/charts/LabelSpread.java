package org.casewright.charts;

import java.util.ArrayList;
import java.util.List;

/// Moves labels that stand one above the other just far enough apart not to overlap: their order
/// stays and the sum of squared moves is least.
final class LabelSpread {

  private LabelSpread() {}

  /// Labels that have come to touch and move as one.
  private record Block(double sum, int count) {
    double place() {
      return sum / count;
    }

    Block and(Block next) {
      return new Block(sum + next.sum, count + next.count);
    }
  }

  /// Spreads labels from the top down.
  ///
  /// @param wanted the middle each label would like, in the order they are to keep, from the top
  ///     down
  /// @param heights of the labels, with the gap they need
  /// @param top the least a label's upper edge may be
  /// @param bottom the most a label's lower edge may be; taken as far enough down to hold them all
  /// @return the middles
  static double[] spread(double[] wanted, double[] heights, double top, double bottom) {
    var offsets = new double[wanted.length];
    var total = 0.0;
    for (var i = 0; i < wanted.length; i++) {
      offsets[i] = total + heights[i] / 2;
      total += heights[i];
    }
    var most = Math.max(top, bottom - total);
    var middles = new double[wanted.length];
    var next = 0;
    for (var block : blocks(wanted, offsets)) {
      var place = Math.clamp(block.place(), top, most);
      for (var i = 0; i < block.count(); i++) {
        middles[next] = place + offsets[next];
        next++;
      }
    }
    return middles;
  }

  /// Pools neighbours until places rise.
  private static List<Block> blocks(double[] wanted, double[] offsets) {
    var blocks = new ArrayList<Block>();
    for (var i = 0; i < wanted.length; i++) {
      var block = new Block(wanted[i] - offsets[i], 1);
      while (!blocks.isEmpty() && blocks.getLast().place() >= block.place()) {
        block = blocks.removeLast().and(block);
      }
      blocks.add(block);
    }
    return blocks;
  }
}
