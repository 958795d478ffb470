package org.casewright.ui.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.export.table.CaseTable;
import org.casewright.export.table.ChartTable;
import org.casewright.export.table.Seen;
import org.casewright.export.table.Table;
import org.casewright.export.table.TableFormat;
import org.casewright.export.table.UnwritableText;
import org.casewright.file.CaseFile;
import org.casewright.file.OutsideFile;
import org.casewright.file.SaveResult;
import org.casewright.session.Origin;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.register.RegisterController;

/// Saves tables as files of their own: the one that is shown, or one of the whole case.
///
/// @param work makes and writes them, which a share may hold up
record TableFiles(
    Desk desk,
    FileChoice files,
    LongWork work,
    ChartController chart,
    RegisterController register) {

  /// Asks for a file and saves there what stands in the middle of the window: the list as it is
  /// shown, or the values of the chart.
  void saveShown() {
    var context = seen().context();
    var page = desk.shown().selection().page();
    if (page == Page.CHART) {
      var drawn = chart.picture();
      save(desk.shown().chart().label(), () -> ChartTable.of(drawn, context));
    } else {
      var table = register.table(context);
      save(page.title(), () -> table);
    }
  }

  /// Offers every table of the whole case.
  void offer() {
    desk.pick(
        new Pick(
            "Export which table?",
            "Search: register, assumptions, projection, plan …",
            "There is no such table.",
            Arrays.stream(CaseTable.values()).map(this::option).toList()));
  }

  private Pick.Option option(CaseTable table) {
    return new Pick.Option(table.label(), "", () -> save(table));
  }

  private void save(CaseTable table) {
    var seen = seen();
    save(table.label(), () -> table.of(seen));
  }

  private Seen seen() {
    return new Seen(desk.now(), desk.shown().prices());
  }

  private void save(String label, Supplier<Table> table) {
    files
        .toSave(FileChoice.Kind.TABLE, proposedName(label) + "." + TableFormat.XLSX.extension())
        .ifPresent(
            chosen -> {
              if (TableFormat.of(String.valueOf(chosen.getFileName())).isPresent()) {
                save(label, table, chosen);
              } else {
                Endings.add(
                    chosen,
                    "." + TableFormat.XLSX.extension(),
                    work.aside(),
                    desk,
                    file -> save(label, table, file));
              }
            });
  }

  private void save(String label, Supplier<Table> table, Path file) {
    var open = desk.session().origin() instanceof Origin.Document(var path) ? path : null;
    work.begin(
        "Writing the table",
        stopped ->
            open != null && CaseFile.isSame(open, file)
                ? Optional.of(
                    new SaveResult.Failed(
                        "That is the file of the case itself; a table needs another name."))
                : written(table, file, stopped),
        result -> {
          if (result instanceof SaveResult.Failed(var sentence)) {
            failed(label, table, sentence);
          }
        },
        sentence -> failed(label, table, sentence));
  }

  /// What came of it; nothing where it was stopped before the file was touched.
  private static Optional<SaveResult> written(
      Supplier<Table> table, Path file, BooleanSupplier stopped) {
    var out = new ByteArrayOutputStream();
    try {
      TableFormat.of(String.valueOf(file.getFileName())).orElseThrow().write(table.get(), out);
    } catch (UnwritableText refused) {
      return Optional.of(new SaveResult.Failed(refused.sentence()));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    return stopped.getAsBoolean()
        ? Optional.empty()
        : Optional.of(OutsideFile.save(out.toByteArray(), file));
  }

  private void failed(String label, Supplier<Table> table, String sentence) {
    desk.say(
        new Message(
            "The table could not be saved",
            List.of(sentence),
            List.of(
                new Message.Choice("Save as…", () -> save(label, table)),
                Message.Choice.close("Back to the case"))));
  }

  /// The case, the table and the scenario: `nottingham-2022-benefits-register-stretch`.
  private String proposedName(String label) {
    var businessCase = desk.businessCase();
    var name = desk.session().origin().proposedName(businessCase.title());
    return Stream.of(
            name.replaceAll("(\\.case)?\\.json$", ""),
            PictureFiles.words(label),
            PictureFiles.words(businessCase.scenario(desk.shown().scenario()).orElseThrow().name()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }
}
