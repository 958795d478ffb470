package org.casewright.ui.desk;

import java.util.concurrent.Executor;

/// What runs work that takes long, and what then changes the window.
///
/// @param work runs on a thread of its own; in a test, at once
/// @param window runs on the thread of the window
public record Aside(Executor work, Executor window) {

  /// Everything at once, as tests want it.
  public static final Aside NONE = new Aside(Runnable::run, Runnable::run);
}
