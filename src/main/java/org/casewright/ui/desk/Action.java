package org.casewright.ui.desk;

import org.jspecify.annotations.Nullable;

/// Something a person can do about what is shown.
///
/// @param label as its button or menu item says it
/// @param why it cannot be done now; null where it can
public record Action(String label, Runnable run, @Nullable String why) {
  public static Action of(String label, Runnable run) {
    return new Action(label, run, null);
  }
}
