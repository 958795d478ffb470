package org.casewright.ui.form;

/// What a person does with a point of a drawing.
public interface Moving extends Holding {

  /// The point goes there.
  void move(Spot spot);
}
