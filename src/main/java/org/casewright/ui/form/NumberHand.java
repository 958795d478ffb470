package org.casewright.ui.form;

import java.math.BigDecimal;

/// A number of the register under a hand.
///
/// @param index of the FY in a yearly series, else 0
/// @param toSaved puts the saved number back
record NumberHand(NumberEdits edits, String assumption, int index, Runnable toSaved)
    implements Hand {

  @Override
  public void grab() {
    edits.onGrab(assumption);
  }

  @Override
  public void slide(BigDecimal value) {
    edits.onSlide(assumption, index, value);
  }

  @Override
  public void release() {
    edits.onRelease(assumption);
  }

  @Override
  public void cancel() {
    edits.onCancel(assumption);
  }

  @Override
  public void retract() {
    edits.onRetract();
  }

  @Override
  public void reset() {
    toSaved.run();
  }
}
