package org.casewright.ui.inspector;

import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Form;
import org.jspecify.annotations.Nullable;

/// What the inspector shows of the selection.
///
/// @param eyebrow the quiet line above the title: the workstream, the kind of thing
/// @param inclusion whether the scenario counts it; null where that is no question
/// @param worth what it comes to; null where there is nothing to say
record InspectorModel(
    Selection selection,
    String eyebrow,
    String title,
    @Nullable Inclusion inclusion,
    Form form,
    @Nullable Worth worth) {

  /// The box that leaves an opportunity out of a scenario.
  ///
  /// @param words beside the box; where it cannot be changed, the reason in short
  /// @param why it cannot be changed; null where it can
  record Inclusion(boolean included, String words, @Nullable String why) {}

  /// What the selection comes to, and how.
  ///
  /// @param figure `£1.26m a year by 2029/30`
  /// @param formula the numbers, with signs between them
  /// @param meaning what those numbers are, in the same order; may be empty
  record Worth(String figure, String formula, String meaning) {}
}
