package org.casewright.ui.present;

import java.time.Duration;
import java.util.function.IntConsumer;

/// Digits of the number of a step: the step is shown after a pause, or with Enter.
final class Digits {

  private static final Duration PAUSE = Duration.ofMillis(1200);
  private static final int MOST = 3;

  private final PresentController.Later later;
  private final IntConsumer meant;
  private String typed = "";
  private int keystrokes;

  /// @param meant is told the number, once nothing more is typed
  Digits(PresentController.Later later, IntConsumer meant) {
    this.later = later;
    this.meant = meant;
  }

  /// What has been typed so far; empty where nothing is being typed.
  String typed() {
    return typed;
  }

  void type(int digit) {
    typed = typed.length() < MOST ? typed + digit : String.valueOf(digit);
    var mine = ++keystrokes;
    later.run(
        PAUSE,
        () -> {
          if (mine == keystrokes) {
            finish();
          }
        });
  }

  void finish() {
    if (!typed.isEmpty()) {
      var number = Integer.parseInt(typed);
      forget();
      meant.accept(number);
    }
  }

  void forget() {
    typed = "";
    keystrokes++;
  }
}
