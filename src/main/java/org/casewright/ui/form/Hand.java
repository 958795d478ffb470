package org.casewright.ui.form;

import java.math.BigDecimal;

/// What a person does with a number by dragging it.
interface Hand extends Holding {

  /// The number becomes this.
  void slide(BigDecimal value);

  /// What it did when it was last held is undone: that was the first click of a double click.
  void retract();

  /// The saved number is put back.
  void reset();
}
