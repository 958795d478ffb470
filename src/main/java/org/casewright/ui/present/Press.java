package org.casewright.ui.present;

import java.util.List;
import org.casewright.ui.desk.Command;

/// Something that somebody who presents can press.
///
/// @param keys `Right, Space`
/// @param does what comes of it: `the next step`
public record Press(String keys, String does) {

  /// Everything that can be pressed, the most frequent first.
  public static final List<Press> ALL =
      List.of(
          new Press("Right, Space", "the next step"),
          new Press("Left", "the step before"),
          new Press("a number", "the step of that number"),
          new Press("Home, End", "the first step, the last"),
          new Press(Command.NEXT_CHART.keysText(), "another chart of the same figures"),
          new Press("L", "what if: levers to move"),
          new Press("P", "back to the plan"),
          new Press("E, or a click", "where a figure comes from"),
          new Press("B", "a black screen"),
          new Press("H", "a hidden step"),
          new Press("Esc", "closes what is open, then ends"));
}
