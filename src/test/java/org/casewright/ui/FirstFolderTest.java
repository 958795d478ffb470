package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstFolderTest {

  @TempDir private Path home;

  @Test
  void isThatOfTheLastCase() throws IOException {
    var cases = Files.createDirectories(home.resolve("cases"));
    var last = cases.resolve("ours.case.json");
    var former = home.resolve("former.case.json");
    assertThat(FirstFolder.of(List.of(last, former), home)).contains(cases);
  }

  @Test
  void isWhereDocumentsAreWhereThereIsNoneOrItsFolderIsGone() throws IOException {
    var gone = home.resolve("gone").resolve("ours.case.json");
    assertThat(FirstFolder.of(List.of(gone), home)).contains(home);
    var documents = Files.createDirectories(home.resolve("Documents"));
    assertThat(FirstFolder.of(List.of(gone), home)).contains(documents);
    assertThat(FirstFolder.of(List.of(), home)).contains(documents);
  }

  @Test
  void isNowhereWhereThereIsNoHome() {
    assertThat(FirstFolder.of(List.of(), home.resolve("nobody"))).isEmpty();
  }
}
