package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Lists make no more rows than can be seen.
class ListJourneysTest extends WindowTest {

  @Test
  void aListThatComesBackWithOtherColumnsMakesNoMoreRowsThanItShows() {
    var log = Logger.getLogger("javafx.scene.control");
    var told = new Told();
    log.addHandler(told);
    try {
      keys(KeyCode.ALT, KeyCode.I);
      interact(() -> main.openExample("leicestershire-2014"));
      settle();
      keys(KeyCode.ALT, KeyCode.N);
      waitUntil(() -> isThere("#register-pane .heading", "Versions and saves"));
    } finally {
      log.removeHandler(told);
    }
    assertThat(told.messages).isEmpty();
  }

  /// What a list says where its rows have no height.
  private static final class Told extends Handler {
    private final List<String> messages = new ArrayList<>();

    @Override
    public void publish(LogRecord told) {
      messages.add(told.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
