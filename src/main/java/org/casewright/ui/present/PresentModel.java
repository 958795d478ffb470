package org.casewright.ui.present;

import java.util.List;
import org.casewright.charts.Slide;
import org.jspecify.annotations.Nullable;

/// What the room sees, and the presenter.
///
/// @param slide that is shown
/// @param next the one after it; absent at the end
/// @param steps titles of all that are told
/// @param number of this one among them, counted from 1
/// @param year of the step, a column of tables over FYs
/// @param blank whether the room sees nothing
/// @param whatIf what was moved, in words; empty where nothing was
/// @param leversOpen whether levers are to be seen where there is one screen
/// @param levers of this step, and those that were moved in others
/// @param problem why the last move could not be made; empty where it could
/// @param explaining how a figure comes about; absent where nobody asked
/// @param ending whether to keep what was moved; absent while nobody wants to end
/// @param typed digits of a step to go to
/// @param help what is said of the keys
record PresentModel(
    Slide slide,
    @Nullable Slide next,
    List<String> steps,
    int number,
    int year,
    boolean blank,
    String whatIf,
    boolean leversOpen,
    List<LeverRow> levers,
    String problem,
    Explaining.@Nullable Page explaining,
    @Nullable Ending ending,
    String typed,
    Help help) {

  /// What is said of the keys.
  enum Help {
    NONE,
    /// For the first moments, which key lists them.
    HINT,
    /// All of them.
    KEYS
  }

  /// What is asked at the end.
  ///
  /// @param words what was moved
  /// @param name that it would be kept under, unless somebody types another
  /// @param problem why it could not be kept; empty where nobody tried
  record Ending(String words, String name, String problem) {}

  /// `4 of 7`.
  String place() {
    return typed.isEmpty() ? "%d of %d".formatted(number, steps.size()) : "Go to " + typed;
  }

  boolean isMoved() {
    return !whatIf.isEmpty();
  }
}
