package org.casewright.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.casewright.analysis.Comparison;
import org.casewright.model.BusinessCase;
import org.casewright.model.Scenario;
import org.jspecify.annotations.Nullable;

/// What is compared with what, and how the two are called.
///
/// @param before the first, in tables
/// @param after the second, in tables
record TwoSides(Comparison comparison, Side before, Side after) {

  /// One side.
  ///
  /// @param file absent where both sides are of one file
  /// @param written the whole case
  /// @param column what it is called in tables
  record Side(@Nullable Path file, BusinessCase written, Scenario scenario, String column) {

    /// `Before: n.case.json, Children's transformation programme, Nottingham City Council, Target`.
    String heading() {
      return "%s: %s, %s, %s".formatted(column, fileName(), title(), scenario.name());
    }

    String title() {
      return written.title()
          + (written.organisation().isEmpty() ? "" : ", " + written.organisation());
    }

    String fileName() {
      return file == null
          ? ""
          : String.valueOf(Objects.requireNonNullElse(file.getFileName(), file));
    }
  }

  static TwoSides scenarios(BusinessCase written, Scenario before, Scenario after) {
    return new TwoSides(
        Comparison.ofScenarios(written, before.id(), after.id()),
        new Side(null, written, before, before.name()),
        new Side(null, written, after, after.name()));
  }

  static TwoSides cases(Path file, BusinessCase first, Path otherFile, BusinessCase second) {
    return new TwoSides(
        Comparison.ofCases(first, second),
        new Side(file, first, first.plan(), "Before"),
        new Side(otherFile, second, second.plan(), "After"));
  }

  static TwoSides scenarios(
      Path file,
      BusinessCase first,
      Scenario before,
      Path otherFile,
      BusinessCase second,
      Scenario after) {
    return new TwoSides(
        Comparison.ofScenarios(first, before.id(), second, after.id()),
        new Side(file, first, before, "Before"),
        new Side(otherFile, second, after, "After"));
  }

  /// Whether the two are of one file.
  boolean inOneFile() {
    return before.file() == null;
  }

  /// What is compared: one line, or one for each file.
  List<String> headings() {
    return inOneFile()
        ? List.of(
            before.title(), before.scenario().name() + " compared with " + after.scenario().name())
        : List.of(before.heading(), after.heading());
  }
}
