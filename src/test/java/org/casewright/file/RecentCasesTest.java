package org.casewright.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.casewright.file.RecentCases.Recent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecentCasesTest {

  private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

  @TempDir private Path folder;

  private Path store() {
    return folder.resolve("state").resolve("recent.json");
  }

  private Recent recent(String name) {
    return new Recent(folder.resolve(name), "Title of “" + name + "”", "Council", NINE);
  }

  @Test
  void whatIsRememberedIsThereTheNextTime() {
    var cases = new RecentCases(store());
    cases.remember(recent("a.case.json"));
    cases.remember(recent("b.case.json"));

    assertThat(new RecentCases(store()).all())
        .containsExactly(recent("b.case.json"), recent("a.case.json"));
  }

  @Test
  void aFileStandsThereOnceAndTheLastOneFirst() {
    var cases = new RecentCases(store());
    cases.remember(recent("a.case.json"));
    cases.remember(recent("b.case.json"));
    var renamed = new Recent(folder.resolve("x").resolve("../a.case.json"), "New", "", NINE);
    cases.remember(renamed);

    assertThat(cases.all()).containsExactly(renamed, recent("b.case.json"));
  }

  @Test
  void twelveAreKept() {
    var cases = new RecentCases(store());
    for (var i = 0; i < 15; i++) {
      cases.remember(recent(i + ".case.json"));
    }

    assertThat(cases.all()).hasSize(12).startsWith(recent("14.case.json"));
    assertThat(cases.all().getLast()).isEqualTo(recent("3.case.json"));
    assertThat(new RecentCases(store()).all()).isEqualTo(cases.all());
  }

  @Test
  void oneIsTakenOffTheListAndItsFileStays() throws IOException {
    var file = Files.createFile(folder.resolve("a.case.json"));
    var cases = new RecentCases(store());
    cases.remember(recent("a.case.json"));
    cases.forget(file);

    assertThat(new RecentCases(store()).all()).isEmpty();
    assertThat(file).exists();
  }

  @Test
  void whatAnotherWindowHasAddedStays() {
    var one = new RecentCases(store());
    var other = new RecentCases(store());
    one.remember(recent("a.case.json"));
    other.remember(recent("b.case.json"));

    assertThat(other.all()).containsExactly(recent("b.case.json"), recent("a.case.json"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no JSON",
        "[]",
        "{ \"recent\": 3 }",
        "{ \"recent\": [ 3, {}, { \"file\": \"\" }, { \"file\": \"a\", \"when\": \"noon\" } ] }",
        "{ \"recent\": [ { \"file\": \"a\\u0000b\", \"when\": \"2026-03-02T09:00:00Z\" } ] }",
        "{ \"recent\": [ { \"file\": \"a\", \"when\": \"+1000000000-12-31T23:59:59Z\" } ] }"
      })
  void aSpoiltListIsAnEmptyOneAndCanBeWrittenAgain(String text) throws IOException {
    Files.createDirectories(store().getParent());
    Files.writeString(store(), text);
    var cases = new RecentCases(store());
    assertThat(cases.all()).isEmpty();

    cases.remember(recent("a.case.json"));
    assertThat(new RecentCases(store()).all()).containsExactly(recent("a.case.json"));
  }

  @Test
  void whereItCannotBeKeptItLastsAsLongAsTheProgram() throws IOException {
    Files.writeString(folder.resolve("state"), "a file where the folder should be");
    var cases = new RecentCases(store());
    cases.remember(recent("a.case.json"));

    assertThat(cases.all()).containsExactly(recent("a.case.json"));
  }
}
