package org.casewright.checks;

import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Keyed;
import org.jspecify.annotations.Nullable;

/// Something a person should know about a case: data, never an exception.
///
/// @param kind how serious it is
/// @param heading what findings of its sort have in common, such as “No baseline”
/// @param where the place in the case, as a JSON path such as `$.opportunities[3]`
/// @param label what it is about, in a few words
/// @param sentence what is wrong and what to do
/// @param comparison what is printed and what is computed, where the finding is about that
/// @param fix a change that mends it, where there is one that needs no judgement
public record Finding(
    Kind kind,
    String heading,
    String where,
    String label,
    String sentence,
    @Nullable Comparison comparison,
    @Nullable Fix fix) {

  /// How serious a finding is; the worst one shown decides the exit code of `check`.
  public enum Kind implements Keyed {
    ERROR("error", "Error", "this has to be put right first", 2),
    DOES_NOT_TIE(
        "does-not-tie", "Does not tie", "a paper prints another figure than the case comes to", 1),
    MISSING("missing", "Missing", "still to be filled in", 1),
    ODD("odd", "Odd", "not necessarily wrong, but a reviewer will ask", 1),
    WEAK("weak", "Weak", "too little evidence to rely on", 1),
    NOTICE("notice", "Notice", "good to know; nothing has to be done", 0);

    private final String key;
    private final String label;
    private final String meaning;
    private final int exitCode;

    Kind(String key, String label, String meaning, int exitCode) {
      this.key = key;
      this.label = label;
      this.meaning = meaning;
      this.exitCode = exitCode;
    }

    /// The word on the command line.
    @Override
    public String key() {
      return key;
    }

    /// The word in a list.
    public String label() {
      return label;
    }

    /// What is to be thought of its findings, as the end of a sentence.
    public String meaning() {
      return meaning;
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

  /// A change that mends a finding.
  ///
  /// @param label what it does, as a button says it
  /// @param change makes the mended case of the one that was checked
  public record Fix(String label, UnaryOperator<BusinessCase> change) {}

  /// A finding that stands for itself.
  public static Finding of(Kind kind, String heading, String where, String label, String sentence) {
    return new Finding(kind, heading, where, label, sentence, null, null);
  }

  Finding withSentence(String words) {
    return new Finding(kind, heading, where, label, words, comparison, fix);
  }

  /// The same with a fix, unless the fix would break a rule of the case file, or do nothing.
  Finding offering(BusinessCase written, String button, UnaryOperator<BusinessCase> change) {
    try {
      return change.apply(written).equals(written) ? this : withFix(button, change);
    } catch (IllegalArgumentException _) {
      return this;
    }
  }

  Finding withFix(String button, UnaryOperator<BusinessCase> change) {
    return new Finding(kind, heading, where, label, sentence, comparison, new Fix(button, change));
  }
}
