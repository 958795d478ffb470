package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.file.CaseFile;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Scene;
import org.casewright.model.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `export` writes and prints.
class ExportCommandTest {

  private record Ran(int code, String out, String err) {}

  @TempDir private Path folder;

  private static Ran run(Object... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    var words = Stream.of(arguments).map(Object::toString).toArray(String[]::new);
    var code = Cli.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Ran(code, out.toString(), err.toString());
  }

  private static Step step(String id, String title, boolean hidden) {
    return new Step(id, title, "", "", Scene.of(ChartKind.PROFILE), List.of(), hidden, Extras.NONE);
  }

  private Path told(Step... steps) throws IOException {
    var told = Examples.open("nottingham-2022").withStory(List.of(steps));
    return Files.write(folder.resolve("told.case.json"), CaseFile.write(told));
  }

  @Test
  void writesEveryStepThatIsNotHiddenWithItsWords() throws IOException {
    var to = folder.resolve("out").resolve("story");
    var ran =
        run(
            "export",
            told(
                step("one", "Worth {grossBenefit}", false),
                step("not", "Not this", true),
                step("two", "What we ask", false)),
            "--to",
            to,
            "--what",
            "story");
    assertThat(ran).isEqualTo(new Ran(0, "Wrote 2 steps to %s%n".formatted(to), ""));
    try (var files = Files.list(to)) {
      assertThat(files.map(file -> String.valueOf(file.getFileName())))
          .containsExactlyInAnyOrder(
              "01-worth.png", "01-worth.txt", "02-what-we-ask.png", "02-what-we-ask.txt");
    }
    assertThat(to.resolve("01-worth.txt")).content().startsWith("Worth £11.2m\n");
  }

  @Test
  void saysWhatStandsInTheWay() throws IOException {
    var without = told();
    var to = folder.resolve("x");
    assertThat(run("export", without, "--to", to).err())
        .isEqualTo(
            "%s has no story yet: open it in the window and capture what is shown as its first step.%n"
                .formatted(without));
    assertThat(to).doesNotExist();
    var file = told(step("one", "One", false));
    assertThat(run("export", file).err()).startsWith("Where should it go?");
    assertThat(run("export", file, "--to", file).code()).isEqualTo(2);
    assertThat(run("export", file, "--to", file).err()).contains("cannot be written to");
    assertThat(run("export", file, "--to", to, "--what", "poem").code()).isEqualTo(2);
  }
}
