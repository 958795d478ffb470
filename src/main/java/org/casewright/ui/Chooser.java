package org.casewright.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.casewright.file.RecentCases;
import org.casewright.ui.desk.FileChoice;

/// The system's own file dialogs.
///
/// @param recent the cases that were open
record Chooser(Stage stage, RecentCases recent) implements FileChoice {

  @Override
  public Optional<Path> toOpen(Kind kind) {
    var chooser =
        switch (kind) {
          case CASE -> chooser("Open a case", "Business cases", "*.case.json");
          case SCENARIO -> chooser("Bring in a scenario", "Scenarios", "*.scenario.json");
          case TABLE -> chooser("Bring in a table", "Tables", "*.xlsx", "*.xlsm", "*.csv", "*.txt");
          case WORKBOOK, PICTURE -> throw new IllegalArgumentException("they are not opened");
        };
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(Kind kind, String proposedName) {
    var chooser =
        switch (kind) {
          case CASE -> chooser("Save the case as", "Business cases", "*.case.json");
          case SCENARIO -> chooser("Save the scenario as", "Scenarios", "*.scenario.json");
          case TABLE -> chooser("Save the table as", "Tables", "*.xlsx", "*.csv");
          case WORKBOOK -> chooser("Save the workbook as", "Workbooks", "*.xlsx");
          case PICTURE ->
              chooser(
                  "Save the picture as",
                  "Pictures",
                  "*" + proposedName.substring(proposedName.lastIndexOf('.')));
        };
    chooser.setInitialFileName(proposedName);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private FileChooser chooser(String title, String what, String... endings) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    var cases = recent.all().stream().map(RecentCases.Recent::file).toList();
    FirstFolder.of(cases, Path.of(System.getProperty("user.home", "")))
        .map(Path::toFile)
        .ifPresent(chooser::setInitialDirectory);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(what, endings),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    return chooser;
  }
}
