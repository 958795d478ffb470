package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UpgradesTest {

  /// Version 2 called the title `title`, version 3 gave the organisation its name; before, they
  /// were `name` and `council`.
  private static final Upgrades LADDER =
      new Upgrades(
          List.of(
              file -> file.with("title", value(file, "name")).without("name"),
              file -> file.with("organisation", value(file, "council")).without("council")));

  private static final String REST = ", \"timeline\": { \"firstYear\": 2025, \"years\": 1 } }";

  private static Node value(Node.Fields file, String key) {
    return Objects.requireNonNull(file.get(key));
  }

  private static ReadResult read(String text) {
    return CaseFile.read(text.getBytes(StandardCharsets.UTF_8), "old", LADDER, new Reading());
  }

  @Test
  void everyStepFromTheFilesVersionOnIsTaken() {
    var oldest = read("{ \"casewright\": 1, \"name\": \"T\", \"council\": \"C\"" + REST);
    var older = read("{ \"casewright\": 2, \"title\": \"T\", \"council\": \"C\"" + REST);
    var present = read("{ \"casewright\": 3, \"title\": \"T\", \"organisation\": \"C\"" + REST);
    var expected = CaseFiles.opened(present).businessCase();
    assertThat(expected.organisation()).isEqualTo("C");
    assertThat(CaseFiles.opened(oldest).businessCase()).isEqualTo(expected);
    assertThat(CaseFiles.opened(older).businessCase()).isEqualTo(expected);
    assertThat(CaseFiles.opened(present).notices()).isEmpty();
    assertThat(CaseFiles.opened(oldest).notices())
        .containsExactly(
            new Notice("$", 1, "The file is of version 1; saving it writes version 3."));
  }

  @Test
  void whatIsWrongAfterAnUpgradeStillHasItsLine() {
    var result = read("{ \"casewright\": 1,\n \"name\": 7, \"council\": \"C\"" + REST);
    assertThat(CaseFiles.refused(result))
        .containsExactly(
            new FileProblem("$.title", 2, 10, "title wants a text; here stands the number 7."));
  }

  @Test
  void aNewerVersionIsRefused() {
    assertThat(CaseFiles.refused(read("{ \"casewright\": 4, \"title\": \"T\"" + REST)))
        .extracting(FileProblem::sentence)
        .containsExactly(
            "The file is of version 4 and this program reads versions up to 3; open it with a newer"
                + " Casewright.");
  }

  @Test
  void theReleasedLadderLeadsToTheVersionThatIsWritten() {
    assertThat(Upgrades.RELEASED.version()).isEqualTo(CaseFile.VERSION);
    assertThat(CaseFiles.text(CaseFiles.EVERYTHING)).contains(CaseFiles.VERSION + ",");
  }
}
