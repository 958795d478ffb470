package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Supplier;
import org.casewright.ui.desk.Action;
import org.jspecify.annotations.Nullable;

/// One assumption as the inspector shows it.
///
/// @param assumption its id
/// @param unit the quiet words beside the label
/// @param entries one, or one a FY for a yearly series
/// @param isSeries whether it has a number for each year, and so no slider
/// @param position of the slider; the first value
/// @param savedPosition where the slider stood at the last save; null where it is the same
/// @param notes other scenarios, range, growth, other users, joined by dots
/// @param usedBy the names of others that use it
/// @param evidence its grade and source
/// @param replaced the number this scenario would inherit without its own; null where it has none
/// @param started the number it was changed from by hand, where the plan can go back to it; null
///     where it cannot
/// @param warning what is unusual about the value; null where nothing is
/// @param problem what is wrong with what was last typed; null where nothing is
/// @param sign what the findings say of it; null where they say nothing
/// @param more what else can be done about it, made when it is asked for; null where nothing can
public record Field(
    String assumption,
    String label,
    String unit,
    List<Entry> entries,
    boolean isSeries,
    double position,
    @Nullable Double savedPosition,
    String notes,
    List<String> usedBy,
    Source evidence,
    @Nullable String replaced,
    @Nullable String started,
    @Nullable String warning,
    @Nullable Problem problem,
    @Nullable Sign sign,
    @Nullable Supplier<List<Action>> more) {

  /// One number of a field.
  ///
  /// @param heading the FY; empty for a single value
  /// @param text as it stands in the field
  /// @param slide where a drag takes it
  public record Entry(String heading, BigDecimal value, String text, Slide slide) {}

  /// What is wrong with what was last typed.
  ///
  /// @param entry the number of the entry it was typed into
  public record Problem(int entry, String sentence) {}

  /// What a finding says of it, and what opens the finding.
  public record Sign(String sentence, Runnable open) {}

  /// Where a number comes from.
  ///
  /// @param grade 1 to 6; null where ungraded
  /// @param brief publisher and place, short enough for a line or two
  /// @param full everything that is known
  public record Source(@Nullable Integer grade, String brief, String full) {

    /// `grade 4`, `ungraded`.
    public String gradeWords() {
      return grade == null ? "ungraded" : "grade " + grade;
    }

    /// How many of six dots are filled: all for grade 1, one for grade 6, none where ungraded.
    public int strength() {
      return grade == null ? 0 : 7 - grade;
    }
  }

  public Field {
    entries = List.copyOf(entries);
    usedBy = List.copyOf(usedBy);
  }

  /// What is wrong with what was last typed into an entry; null where nothing is.
  public @Nullable String problemOf(int entry) {
    return problem == null || problem.entry() != entry ? null : problem.sentence();
  }

  /// The same field with more that can be done about it.
  public Field with(Supplier<List<Action>> more) {
    return new Field(
        assumption,
        label,
        unit,
        entries,
        isSeries,
        position,
        savedPosition,
        notes,
        usedBy,
        evidence,
        replaced,
        started,
        warning,
        problem,
        sign,
        more);
  }
}
