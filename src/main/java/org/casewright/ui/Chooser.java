package org.casewright.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.casewright.ui.desk.FileChoice;

/// The system's own file dialogs.
record Chooser(Stage stage) implements FileChoice {

  @Override
  public Optional<Path> toOpen() {
    var chooser = chooser("Open a case");
    return Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> toSave(String proposedName) {
    var chooser = chooser("Save the case as");
    chooser.setInitialFileName(proposedName);
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private static FileChooser chooser(String title) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter("Business cases", "*.case.json"),
            new FileChooser.ExtensionFilter("All files", "*.*"));
    return chooser;
  }
}
