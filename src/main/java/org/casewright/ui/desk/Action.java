package org.casewright.ui.desk;

import org.jspecify.annotations.Nullable;

/// Something a person can do about what is shown.
///
/// @param label as its button or menu item says it
/// @param why it cannot be done now; null where it can
/// @param help what it does, where its label leaves that open; may be empty
public record Action(String label, Runnable run, @Nullable String why, String help) {

  public Action(String label, Runnable run, @Nullable String why) {
    this(label, run, why, "");
  }

  /// What its tooltip says: why it cannot be done, or what it does; may be empty.
  public String hint() {
    return why == null ? help : why;
  }

  public static Action of(String label, Runnable run) {
    return new Action(label, run, null);
  }

  Action withHelp(String help) {
    return new Action(label, run, why, help);
  }
}
