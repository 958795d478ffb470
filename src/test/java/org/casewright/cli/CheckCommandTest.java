package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.casewright.library.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// How `check` tells what it finds.
class CheckCommandTest {

  @TempDir private Path folder;

  private Path nottingham;
  private Path kent;

  @BeforeEach
  void writeExamples() throws IOException {
    nottingham = Files.write(folder.resolve("n.case.json"), Examples.bytes("nottingham-2022"));
    kent = Files.write(folder.resolve("k.case.json"), Examples.bytes("kent-2015"));
  }

  @Test
  void manyOfOneSortAreToldByTheirLabelsAndOneSentence() {
    var out = Spoken.by("check", nottingham).out();
    assertThat(out)
        .contains("    No baseline (10)\n      Avoid children coming into care · ")
        .containsOnlyOnce("has no baseline:")
        .contains("      For example: “Avoid children coming into care” has no baseline:");
  }

  @Test
  void aFewAreToldInFull() {
    assertThat(Spoken.by("check", kent).out())
        .contains(
            "    “Saving each year for every pound invested, stretch” is printed as 5.5:1 (Kent"
                + " 2015, 4.3);")
        .doesNotContain("Printed figures that do not tie (");
  }

  @Test
  void noLineIsWiderThanAHundredColumns() {
    var findings = Spoken.by("check", nottingham).out().lines().skip(1);
    assertThat(findings.filter(line -> !line.contains("Casewright ")))
        .allMatch(line -> line.length() <= 100);
  }

  @Test
  void everySentenceCanBeAskedFor() {
    for (var option : new String[] {"--all", "--verbose"}) {
      var out = Spoken.by("check", option, nottingham).out().replaceAll("\\s+", " ");
      assertThat(out.split("has no baseline:", -1)).hasSize(11);
      assertThat(out).doesNotContain("For example:", "No baseline (10)");
    }
  }

  @Test
  void onlyOneKindIsOneLineAFinding() {
    var ran = Spoken.by("check", "--only", "missing", nottingham);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.out().lines())
        .hasSizeGreaterThan(10)
        .contains(
            "More block residential beds: “More block residential beds” has no baseline: say how"
                + " many there are now, so that the change can be judged.");
  }

  @Test
  void jsonHasEveryFindingOfEveryFile() {
    var ran = Spoken.by("check", "--format", "json", kent, nottingham);
    var list = JsonMapper.shared().readTree(ran.out());
    assertThat(ran.code()).isEqualTo(1);
    var slip = list.get(0);
    assertThat(slip.propertyNames())
        .containsExactly(
            "file",
            "kind",
            "heading",
            "where",
            "label",
            "sentence",
            "printed",
            "computed",
            "fixable");
    assertThat(slip.get("kind").asString()).isEqualTo("does-not-tie");
    assertThat(slip.get("printed").asString()).isEqualTo("5.5:1");
    assertThat(slip.get("computed").asString()).isEqualTo("5.1:1");
    assertThat(slip.get("fixable").booleanValue()).isFalse();
    assertThat(list.valueStream().filter(f -> f.get("printed").isNull())).isNotEmpty();
    assertThat(list.valueStream().map(f -> f.get("file").asString()).distinct())
        .containsExactly(kent.toString(), nottingham.toString());
  }

  @Test
  void jsonCanBeOfOneKind() {
    var ran = Spoken.by("check", "--format", "json", "--only", "does-not-tie", kent, nottingham);
    assertThat(JsonMapper.shared().readTree(ran.out())).hasSize(1);
    assertThat(Spoken.by("check", "--format", "json", "--only", "error", kent))
        .isEqualTo(new Spoken(0, "[]\n", ""));
  }

  /// Nothing told would look like nothing found.
  @Test
  void aFileThatCannotBeOpenedIsAnErrorInJsonToo() throws IOException {
    var broken = Files.writeString(folder.resolve("b.case.json"), "{");
    var ran = Spoken.by("check", "--format", "json", "--only", "odd", broken);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(JsonMapper.shared().readTree(ran.out()).get(0).get("kind").asString())
        .isEqualTo("error");
  }

  @Test
  void anUnknownFormatIsRefused() {
    var ran = Spoken.by("check", "--format", "xml", kent);
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).contains("--format does not know “xml”; it takes one of: text, json.");
  }
}
