package org.casewright.ui.main;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
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
import org.casewright.export.workbook.CaseWorkbook;
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

/// Saves spreadsheets as files of their own: the table that is shown, one of the whole case, or the
/// case as a workbook that recalculates.
///
/// @param work makes and writes them, which takes a while, and which a share may hold up
record TableFiles(
    Desk desk,
    FileChoice files,
    LongWork work,
    ChartController chart,
    RegisterController register) {

  /// What is saved.
  ///
  /// @param noun what a sentence calls it
  /// @param label what it is of, in the name that is proposed
  private record Export(FileChoice.Kind kind, String noun, String label, Written written) {

    boolean suits(Path file) {
      var format = TableFormat.of(String.valueOf(file.getFileName()));
      return kind == FileChoice.Kind.TABLE
          ? format.isPresent()
          : format.filter(TableFormat.XLSX::equals).isPresent();
    }
  }

  private interface Written {
    /// Writes it, or throws a [CancellationException] where it is to stop.
    void to(OutputStream out, TableFormat format, BooleanSupplier stopped) throws IOException;
  }

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

  /// Asks for a file and saves the whole case there as a workbook that shows what the window shows.
  void saveWorkbook() {
    var written = desk.businessCase();
    var seen = seen();
    var shown =
        new CaseWorkbook.Shown(desk.shown().scenario(), seen.projection().view(), seen.prices());
    save(
        new Export(
            FileChoice.Kind.WORKBOOK,
            "workbook",
            "",
            (out, _, stopped) ->
                CaseWorkbook.write(
                    written,
                    shown,
                    out,
                    _ -> {
                      if (stopped.getAsBoolean()) {
                        throw new CancellationException();
                      }
                    })));
  }

  private Pick.Option option(CaseTable table) {
    return new Pick.Option(table.label(), "", () -> save(table));
  }

  private void save(CaseTable table) {
    var seen = seen();
    save(table.label(), () -> table.of(seen));
  }

  private Seen seen() {
    return new Seen(desk.now(), desk.shown().prices()).withSign(register.sign());
  }

  private void save(String label, Supplier<Table> table) {
    save(
        new Export(
            FileChoice.Kind.TABLE,
            "table",
            label,
            (out, format, _) -> format.write(table.get(), out)));
  }

  private void save(Export export) {
    files
        .toSave(export.kind(), proposedName(export.label()) + "." + TableFormat.XLSX.extension())
        .ifPresent(
            chosen -> {
              if (export.suits(chosen)) {
                save(export, chosen);
              } else {
                Endings.add(
                    chosen,
                    "." + TableFormat.XLSX.extension(),
                    work.aside(),
                    desk,
                    file -> save(export, file));
              }
            });
  }

  private void save(Export export, Path file) {
    var open = desk.session().origin() instanceof Origin.Document(var path) ? path : null;
    work.begin(
        "Writing the " + export.noun(),
        stopped ->
            open != null && CaseFile.isSame(open, file)
                ? Optional.of(
                    new SaveResult.Failed(
                        "That is the file of the case itself; a %s needs another name."
                            .formatted(export.noun())))
                : written(export, file, stopped),
        result -> {
          if (result instanceof SaveResult.Failed(var sentence)) {
            failed(export, sentence);
          } else {
            FileSaved.say(desk, "The %s is saved".formatted(export.noun()), file);
          }
        },
        sentence -> failed(export, sentence));
  }

  /// What came of it; nothing where it was stopped before the file was touched.
  private static Optional<SaveResult> written(Export export, Path file, BooleanSupplier stopped) {
    var out = new ByteArrayOutputStream();
    try {
      var format = TableFormat.of(String.valueOf(file.getFileName())).orElseThrow();
      export.written().to(out, format, stopped);
    } catch (UnwritableText refused) {
      return Optional.of(new SaveResult.Failed(refused.sentence()));
    } catch (CancellationException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing but memory is written to
    }
    return stopped.getAsBoolean()
        ? Optional.empty()
        : Optional.of(OutsideFile.save(out.toByteArray(), file));
  }

  private void failed(Export export, String sentence) {
    desk.say(
        new Message(
            "The %s could not be saved".formatted(export.noun()),
            List.of(sentence),
            List.of(
                new Message.Choice("Save as…", () -> save(export)),
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
