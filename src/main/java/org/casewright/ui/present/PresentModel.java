package org.casewright.ui.present;

import java.util.List;
import org.casewright.charts.Slide;
import org.jspecify.annotations.Nullable;

/// What the room sees, and the presenter.
///
/// @param slide that is shown
/// @param next the one after it; absent at the end
/// @param steps all of them
/// @param number of this one among those that are told, counted from 1; 0 where it is hidden, or
///     another chart stands in its place
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
    List<Stop> steps,
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

  /// A step in the list of all.
  ///
  /// @param number among those that are told, counted from 1; 0 where it is hidden
  /// @param here whether it is shown now
  record Stop(String id, String title, int number, boolean here) {
    boolean hidden() {
      return number == 0;
    }
  }

  /// What is asked at the end.
  ///
  /// @param words what was moved
  /// @param from name of the scenario in which it was moved
  /// @param name that it would be kept under, unless somebody types another
  /// @param problem why it could not be kept; empty where nobody tried
  record Ending(String words, String from, String name, String problem) {
    Ending refused(String name, String problem) {
      return new Ending(words, from, name, problem);
    }
  }

  /// `4 of 7`; nothing of what has no number, or of the only step.
  String place() {
    if (!typed.isEmpty()) {
      return "Go to " + typed;
    }
    return number == 0 || told() == 1 ? "" : "%d of %d".formatted(number, told());
  }

  /// The same for the presenter, who is told why there is no number.
  String presentersPlace() {
    if (number > 0 || !typed.isEmpty()) {
      return place();
    }
    return isAtHidden() ? "Hidden step" : "Another chart";
  }

  private boolean isAtHidden() {
    return steps.stream().anyMatch(each -> each.here() && each.hidden());
  }

  /// `5 of 7`: the next step.
  String nextPlace() {
    var before =
        steps.stream().takeWhile(each -> !each.here()).filter(each -> !each.hidden()).count();
    return "%d of %d".formatted(before + (isAtHidden() ? 1 : 2), told());
  }

  private long told() {
    return steps.stream().filter(each -> !each.hidden()).count();
  }

  boolean isMoved() {
    return !whatIf.isEmpty();
  }
}
