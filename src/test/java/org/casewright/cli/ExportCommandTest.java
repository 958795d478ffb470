package org.casewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.Programs;
import org.casewright.export.table.CaseTable;
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

  @TempDir private Path folder;

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
        Spoken.by(
            "export",
            told(
                step("one", "Worth {grossBenefit}", false),
                step("not", "Not this", true),
                step("two", "What we ask", false)),
            "--to",
            to,
            "--what",
            "story");
    assertThat(ran).isEqualTo(new Spoken(0, "Wrote 2 steps to %s%n".formatted(to), ""));
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
    assertThat(Spoken.by("export", without, "--to", to).err())
        .isEqualTo(
            "%s has no story yet: open it in the window and capture what is shown as its first step.%n"
                .formatted(without));
    assertThat(to).doesNotExist();
    var file = told(step("one", "One", false));
    assertThat(Spoken.by("export", file).err()).startsWith("Where should it go?");
    assertThat(Spoken.by("export", file, "--to", file).code()).isEqualTo(2);
    assertThat(Spoken.by("export", file, "--to", file).err())
        .isEqualTo(
            "%s is the case file itself; choose another name for what is exported.%n"
                .formatted(file));
    assertThat(Spoken.by("export", file, "--to", file.resolve("x")).err())
        .contains("cannot be written to");
    assertThat(Spoken.by("export", file, "--to", to, "--what", "poem"))
        .isEqualTo(
            new Spoken(
                2,
                "",
                "--what does not know “poem”; it takes one of: workbook, table, register, log, mtfp, story.%n"
                    .formatted()));
    assertThat(Spoken.by("export", file, "--to", to, "--scenario", "stretch").err())
        .isEqualTo(
            "Each step of a story has a scenario of its own; leave --scenario out.%n".formatted());
  }

  @Test
  void theEndingPicksTheKindOfTable() throws IOException {
    var file = told();
    var csv = folder.resolve("figures.csv");
    assertThat(Spoken.by("export", file, "--to", csv))
        .isEqualTo(
            new Spoken(
                0, "Wrote “Projection by financial year” to %s (23 rows)%n".formatted(csv), ""));
    assertThat(Files.readString(csv))
        .startsWith("\ufeffId,Figure,2022/23,")
        .contains("Target, as stated, real 2021/22 prices");
    var xlsx = folder.resolve("figures.XLSX");
    assertThat(
            Spoken.by("export", file, "--to", xlsx, "--what", "register", "--scenario", "stretch")
                .out())
        .startsWith("Wrote “Benefits register” to ");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
          .contains("Stretch, as stated");
    }
  }

  @Test
  void theSignOfAMediumTermPlanIsOfChoice() throws IOException {
    var file = told();
    var to = folder.resolve("plan.csv");
    Spoken.by("export", file, "--to", to, "--what", "mtfp");
    var usual = Files.readString(to);
    assertThat(usual).contains("savings negative").contains("\r\nNet call,");
    Spoken.by("export", file, "--to", to, "--what", "mtfp", "--savings", "negative");
    assertThat(Files.readString(to)).isEqualTo(usual);
    assertThat(
            Spoken.by("export", file, "--to", to, "--what", "mtfp", "--savings", "positive").err())
        .isEmpty();
    assertThat(Files.readString(to)).contains("savings positive").contains("\r\nNet saving,");
    assertThat(
            Spoken.by(
                "export", file, "--to", to, "--table", "mtfp-levels", "--savings", "positive"))
        .extracting(Spoken::code)
        .isEqualTo(0);
    assertThat(Files.readString(to)).contains("savings positive");

    var elsewhere =
        Spoken.by("export", file, "--to", to, "--what", "register", "--savings", "positive");
    assertThat(elsewhere.code()).isEqualTo(2);
    assertThat(elsewhere.err()).startsWith("--savings goes with the medium-term plan");
    assertThat(Spoken.by("export", file, "--to", to, "--what", "mtfp", "--savings", "red").err())
        .isEqualTo(
            "--savings does not know “red”; it takes one of: negative, positive.%n".formatted());
  }

  @Test
  void viewAndPricesAreThoseAskedFor() throws IOException {
    var file = told();
    var to = folder.resolve("out.csv");
    Spoken.by("export", file, "--to", to, "--view", "risk-adjusted", "--prices", "cash");
    assertThat(Files.readString(to)).contains("risk-adjusted", ", cash prices");
  }

  @Test
  void everyTableCanBeNamed() throws IOException {
    var file = told();
    var to = folder.resolve("out.csv");
    for (var table : CaseTable.values()) {
      assertThat(Spoken.by("export", file, "--to", to, "--table", table.key()).err()).isEmpty();
      assertThat(Files.readString(to)).contains("\r\n" + csv(table.label()) + "\r\n");
    }
    for (var chart : ChartKind.values()) {
      assertThat(Spoken.by("export", file, "--to", to, "--table", "chart-" + chart.key()).code())
          .isZero();
    }
    assertThat(Spoken.by("export", file, "--to", to, "--table", "poem").err())
        .startsWith("--table does not know “poem”; it takes one of: projection, register, log, ");
  }

  private static String csv(String words) {
    return words.contains(",") ? "\"" + words + "\"" : words;
  }

  @Test
  void saysWhatIsWrongWithANameForATable() throws IOException {
    var file = told();
    assertThat(Spoken.by("export", file, "--to", folder.resolve("x.pdf")))
        .isEqualTo(
            new Spoken(
                2,
                "",
                "%s has an ending that nothing is written with: end it in .csv or .xlsx, or leave it out for a folder with the story.%n"
                    .formatted(folder.resolve("x.pdf"))));
    assertThat(Spoken.by("export", file, "--to", folder, "--what", "log").err())
        .isEqualTo(
            "%s is a folder; name a file in it that ends in .csv or .xlsx.%n".formatted(folder));
    assertThat(Spoken.by("export", file, "--to", folder.resolve("x"), "--what", "log").err())
        .contains("is not the name of a table: end it in .csv or .xlsx.");
    assertThat(Spoken.by("export", file, "--to", folder.resolve("x.csv"), "--what", "story").err())
        .contains("A story is a folder of pictures");
    assertThat(
            Spoken.by(
                    "export",
                    file,
                    "--to",
                    folder.resolve("x.csv"),
                    "--what",
                    "log",
                    "--table",
                    "log")
                .err())
        .contains("--table goes with --what table");
    assertThat(Spoken.by("export", file, "--to", folder.resolve("no").resolve("x.csv")).err())
        .contains("its folder does not exist");
    assertThat(
            Spoken.by("export", file, "--to", folder.resolve("x.csv"), "--scenario", "none").code())
        .isEqualTo(2);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theCaseIsNeverWrittenOver() throws IOException {
    var file = Files.move(told(), folder.resolve("case.csv"));
    var before = Files.readAllBytes(file);
    assertThat(Spoken.by("export", file, "--to", folder.resolve(".").resolve("case.csv")).code())
        .isEqualTo(2);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aWorkbookIsRefusedWithTheSentenceOfItsText() throws IOException {
    var told = Examples.open("nottingham-2022").withOrganisation("Bell\u0007");
    var file = Files.write(folder.resolve("told.case.json"), CaseFile.write(told));
    var ran = Spoken.by("export", file, "--to", folder.resolve("x.xlsx"), "--what", "log");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err())
        .startsWith("The line below the title has a character that the file cannot hold, U+0007")
        .hasLineCount(1);
    assertThat(folder.resolve("x.xlsx")).doesNotExist();
  }

  @Test
  void nothingElseIsPrinted() throws IOException, InterruptedException {
    var to = folder.resolve("x.xlsx");
    var command =
        Programs.java(
            List.of("-Djava.awt.headless=true"),
            "org.casewright.Main",
            "export",
            told().toString(),
            "--to",
            to.toString(),
            "--what",
            "log");
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isZero();
    assertThat(said).startsWith("Wrote “Assumptions log” to ").hasLineCount(1);
  }
}
