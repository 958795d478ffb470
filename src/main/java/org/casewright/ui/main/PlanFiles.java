package org.casewright.ui.main;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.mtfp.PlanReading;
import org.casewright.file.FileProblem;
import org.casewright.file.table.Cell;
import org.casewright.file.table.Row;
import org.casewright.file.table.Sheet;
import org.casewright.file.table.TableFile;
import org.casewright.file.table.TableResult;
import org.casewright.model.Money;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Standpoint;
import org.casewright.ui.register.RegisterController;

/// A printed medium-term plan in a spreadsheet or a text file, to set the case against.
///
/// @param disk reads the file, which may be on a share that does not answer
record PlanFiles(Desk desk, FileChoice files, Aside disk, RegisterController register) {

  private record Found(String sheet, List<List<String>> cells) {}

  /// Asks for the file, and for its sheet where several have a plan.
  void read() {
    files.toOpen(FileChoice.Kind.TABLE).ifPresent(this::read);
  }

  private void read(Path file) {
    var stand = Standpoint.at(desk);
    disk.workOut(
        () -> TableFile.read(file),
        stand.unlessLeft(
            result -> {
              switch (result) {
                case TableResult.Read(var sheets) ->
                    stand.show(
                        String.valueOf(file.getFileName()),
                        "Set the case against it",
                        () -> choose(file, sheets));
                case TableResult.Refused(var problems) ->
                    say(file, problems.stream().map(FileProblem::text).toList());
              }
            }),
        stand.unlessLeft(why -> say(file, List.of(why))));
  }

  private void choose(Path file, List<Sheet> sheets) {
    var plans =
        sheets.stream()
            .map(sheet -> new Found(sheet.name(), cells(sheet)))
            .filter(each -> PlanReading.of(each.cells(), PlanReading.Choices.NONE).isPresent())
            .toList();
    switch (plans.size()) {
      case 0 -> say(file, RegisterController.WHAT_A_PLAN_IS);
      case 1 -> register.onPlan(plans.getFirst().cells());
      default ->
          desk.pick(
              new Pick(
                  "Which sheet is the plan?",
                  "Search",
                  "No sheet is called so.",
                  plans.stream()
                      .map(
                          each ->
                              new Pick.Option(
                                  each.sheet(), "", () -> register.onPlan(each.cells())))
                      .toList()));
    }
  }

  private void say(Path file, List<String> sentences) {
    desk.say(
        new Message(
            "No plan was read from " + file.getFileName(),
            sentences,
            List.of(Message.Choice.close("Back to the case"))));
  }

  /// Every row of the sheet up to the last, so that rows keep their numbers.
  private static List<List<String>> cells(Sheet sheet) {
    var rows = new ArrayList<List<String>>();
    for (var row : sheet.rows()) {
      while (rows.size() < row.number() - 1) {
        rows.add(List.of());
      }
      rows.add(texts(row));
    }
    return rows;
  }

  private static List<String> texts(Row row) {
    var texts = new ArrayList<String>();
    if (!row.cells().isEmpty()) {
      for (var column = 0; column <= row.cells().lastKey(); column++) {
        texts.add(text(row.cell(column)));
      }
    }
    return texts;
  }

  /// As the spreadsheet shows it, for that is what is printed; a number that it shows in a way of
  /// its own as it is kept.
  private static String text(Cell cell) {
    if (!cell.trouble().isEmpty()) {
      return cell.trouble();
    }
    var number = cell.number();
    return number == null || Money.parse(cell.text()).isPresent()
        ? cell.text()
        : number.toPlainString();
  }
}
