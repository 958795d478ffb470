package org.casewright.checks;

import org.jspecify.annotations.Nullable;

/// Something a person should know about a case: data, never an exception.
///
/// @param kind how serious it is
/// @param where the place in the case, as a JSON path such as `$.opportunities[3]`
/// @param label what it is about, in a few words
/// @param sentence what is wrong and what to do
/// @param comparison what is printed and what is computed, where the finding is about that
public record Finding(
    Kind kind, String where, String label, String sentence, @Nullable Comparison comparison) {

  /// How serious a finding is; the worst one shown decides the exit code of `check`.
  public enum Kind {
    ERROR("error", 2),
    DOES_NOT_TIE("does-not-tie", 1),
    MISSING("missing", 1),
    ODD("odd", 1),
    WEAK("weak", 1),
    NOTICE("notice", 0);

    private final String key;
    private final int exitCode;

    Kind(String key, int exitCode) {
      this.key = key;
      this.exitCode = exitCode;
    }

    /// The word on the command line.
    public String key() {
      return key;
    }

    public int exitCode() {
      return exitCode;
    }
  }

  /// The two sides of a figure that does not tie.
  ///
  /// @param printed as the paper prints it, with its unit
  /// @param computed to the printed digits, with the same unit
  public record Comparison(String printed, String computed) {}

  static Finding of(Kind kind, String where, String label, String sentence) {
    return new Finding(kind, where, label, sentence, null);
  }
}
