package org.casewright.ui.form;

import java.math.BigDecimal;

/// What a person does with a number by dragging it.
interface Hand extends Holding {

  /// The number becomes this.
  void slide(BigDecimal value);

  /// The saved number is put back.
  void reset();
}
