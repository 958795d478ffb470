package org.casewright.ui.form;

/// What happens to something that a person takes hold of, with the mouse or a key.
public interface Holding {

  /// It is taken hold of; again and again where a key repeats, which changes nothing.
  void grab();

  /// It is let go: what was done with it is one step.
  void release();

  /// It is given up: what was done with it is taken back.
  void cancel();
}
