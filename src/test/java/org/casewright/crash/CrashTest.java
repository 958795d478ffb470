package org.casewright.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few kills of what `mvn -Pcrash verify` does, and that it sees a save that loses.
class CrashTest {

  @TempDir private Path shop;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private Crash.Outcome run(int kills, Saving saving) throws IOException, InterruptedException {
    try (var out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
      return Crash.run(kills, shop, saving, out);
    }
  }

  private String lastLine() {
    return told.toString(StandardCharsets.UTF_8).lines().reduce((_, next) -> next).orElse("");
  }

  @Test
  void aProgramThatIsKilledLosesNothing() throws IOException, InterruptedException {
    var outcome = run(8, Saving.SAFE);
    assertThat(outcome.lost()).isEmpty();
    assertThat(outcome.kills()).isGreaterThanOrEqualTo(8);
    assertThat(lastLine()).isEqualTo(outcome.kills() + " kills, 0 lost");
  }

  /// Two of every three kills wait for a save to begin, and fall while the file is still empty.
  /// Only where the computer stops the writer at that very moment does one miss.
  @Test
  void aSaveOverTheOldFileIsSeenToLose() throws IOException, InterruptedException {
    var outcome = run(3, Saving.IN_PLACE);
    for (var more = 0; more < 3 && outcome.lost().isEmpty(); more++) {
      outcome = run(3, Saving.IN_PLACE);
    }
    assertThat(outcome.lost())
        .isNotEmpty()
        .anySatisfy(sentence -> assertThat(sentence).contains("The document is not whole"));
    assertThat(lastLine())
        .isEqualTo("%d kills, %d lost".formatted(outcome.kills(), outcome.lost().size()));
  }
}
