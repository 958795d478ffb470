package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One assumption as the inspector shows it.
///
/// @param assumption its id
/// @param unit the quiet words beside the label
/// @param entries one, or one a FY for a yearly series
/// @param slide where its slider runs; null for a series
/// @param position of the slider; the first value
/// @param savedPosition where the slider stood at the last save; null where it is the same
/// @param notes other scenarios, range, growth, other users, joined by dots
/// @param usedBy the names of others that use it
/// @param evidence its grade and source
/// @param replaced what giving the value back would make of it; null where this scenario inherits
///     it
/// @param problem what is wrong with what was last typed; null where nothing is
record Field(
    String assumption,
    String label,
    String unit,
    List<Entry> entries,
    @Nullable Slide slide,
    double position,
    @Nullable Double savedPosition,
    String notes,
    List<String> usedBy,
    Source evidence,
    @Nullable String replaced,
    @Nullable Problem problem) {

  /// One number of a field.
  ///
  /// @param heading the FY; empty for a single value
  /// @param text as it stands in the field
  record Entry(String heading, BigDecimal value, String text) {}

  /// What is wrong with what was last typed.
  ///
  /// @param entry the number of the entry it was typed into
  record Problem(int entry, String sentence) {}

  /// Where a number comes from.
  ///
  /// @param grade 1 to 6; null where ungraded
  /// @param brief publisher and place, short enough for a line or two
  /// @param full everything that is known
  record Source(@Nullable Integer grade, String brief, String full) {

    /// `grade 4`, `ungraded`.
    String gradeWords() {
      return grade == null ? "ungraded" : "grade " + grade;
    }

    /// How many of six dots are filled: all for grade 1, one for grade 6, none where ungraded.
    int strength() {
      return grade == null ? 0 : 7 - grade;
    }
  }

  Field {
    entries = List.copyOf(entries);
    usedBy = List.copyOf(usedBy);
  }

  /// What is wrong with what was last typed into an entry; null where nothing is.
  @Nullable String problemOf(int entry) {
    return problem == null || problem.entry() != entry ? null : problem.sentence();
  }

  /// Whether it has a number for each year.
  boolean isSeries() {
    return slide == null;
  }
}
