package org.casewright.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casewright.analysis.mtfp.Borough;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.register.RegisterController;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A printed plan from a file.
class PlanFilesTest {

  @TempDir private Path folder;
  private final Desk desk =
      new Desk(
          new Session(
              Borough.businessCase(), new Origin.Fresh(), InstantSource.fixed(Instant.EPOCH)),
          Runnable::run);
  private final List<Message> said = new ArrayList<>();
  private final List<Pick> offered = new ArrayList<>();

  private void read(Path file) {
    desk.onSay(said::add);
    desk.onPick(offered::add);
    var chooser =
        new FileChoice() {
          @Override
          public Optional<Path> toOpen(Kind kind) {
            return Optional.of(file);
          }

          @Override
          public Optional<Path> toSave(Kind kind, String proposedName) {
            return Optional.empty();
          }
        };
    new PlanFiles(desk, chooser, Aside.NONE, new RegisterController(desk, Aside.NONE)).read();
  }

  private boolean isShown() {
    return desk.shown().selection().page() == Page.MEDIUM_TERM;
  }

  @Test
  void itIsReadFromText() throws IOException {
    read(Files.writeString(folder.resolve("plan.tsv"), Borough.plan()));
    assertThat(said).isEmpty();
    assertThat(isShown()).isTrue();
  }

  private static void plan(XSSFSheet sheet) {
    var row = 2;
    for (var line : Borough.plan().lines().skip(2).toList()) {
      var cells = sheet.createRow(row++);
      var column = 0;
      for (var text : line.split("\t", -1)) {
        cells.createCell(column++).setCellValue(text);
      }
    }
  }

  @Test
  void ofSeveralSheetsWithAPlanOneIsChosen() throws IOException {
    var file = folder.resolve("plan.xlsx");
    try (var workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      workbook.createSheet("Notes").createRow(0).createCell(0).setCellValue("Nothing here");
      plan(workbook.createSheet("Draft"));
      plan(workbook.createSheet("Final"));
      workbook.write(out);
    }
    read(file);
    assertThat(isShown()).isFalse();
    assertThat(offered.getFirst().options())
        .extracting(Pick.Option::label)
        .containsExactly("Draft", "Final");
    offered.getFirst().options().getLast().chosen().run();
    assertThat(isShown()).isTrue();
  }

  @Test
  void whatIsNoPlanIsSaid() throws IOException {
    read(Files.writeString(folder.resolve("other.csv"), "name,number\nbeds,10\n"));
    assertThat(isShown()).isFalse();
    assertThat(said.getFirst().title()).isEqualTo("No plan was read from other.csv");
    assertThat(said.getFirst().sentences()).isEqualTo(RegisterController.WHAT_A_PLAN_IS);
    read(folder.resolve("missing.csv"));
    assertThat(said).hasSize(2);
  }
}
