package org.casewright.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationTest;

/// Half a minute of what `mvn -Psoak verify` does in ten minutes; memory is judged only there.
class SoakTest extends ApplicationTest {

  @TempDir private Path folder;

  @Override
  public void start(Stage stage) {
    // The soak opens a window of its own.
  }

  @Test
  void halfAMinuteOfWorkGoesWell() throws IOException {
    var told = new ByteArrayOutputStream();
    try (var out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      var outcome = Soak.run(Duration.ofSeconds(30), 20261123, folder, out);
      assertThat(outcome.isWell()).as(told.toString(StandardCharsets.UTF_8)).isTrue();
      assertThat(outcome.actions()).isPositive();
    }
    assertThat(told.toString(StandardCharsets.UTF_8).lines().reduce((_, next) -> next).orElse(""))
        .matches("[0-9]+ actions, 0 exceptions, heap [0-9]+ → [0-9]+ MB");
  }
}
