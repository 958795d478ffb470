package org.casewright.ui.form;

import org.casewright.model.Money;

/// How far a saving is from its target, in words: a minus sign would leave open which way.
public final class Gap {

  private static final double LEAST = 0.5;

  private Gap() {}

  /// `£165k short`, `beaten by £165k` or `met`.
  ///
  /// @param pounds the target less the saving
  public static String words(double pounds) {
    if (Math.abs(pounds) < LEAST) {
      return "met";
    }
    return pounds > 0 ? Money.text(pounds) + " short" : "beaten by " + Money.text(-pounds);
  }
}
