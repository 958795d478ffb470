package org.casewright.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.stage.Stage;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.main.MainController;

/// The whole window on a case, for whoever wants to measure it.
public final class CaseWindow {

  /// Nobody is asked for a file.
  private static final class NoFiles implements FileChoice {
    @Override
    public Optional<Path> toOpen(Kind kind) {
      return Optional.empty();
    }

    @Override
    public Optional<Path> toSave(Kind kind, String proposedName) {
      return Optional.empty();
    }
  }

  private CaseWindow() {}

  /// Sets what the program sets before JavaFX starts.
  public static void prepare() {
    Painting.prepare();
  }

  /// Opens the window at a size, in the corner of the screen, on the first example.
  public static MainController open(Stage stage, double width, double height) {
    Theme.load();
    var clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
    var kept = App.Kept.in(Path.of("target", "state", "live-" + System.nanoTime()));
    var main =
        App.assemble(
            stage,
            new App.Outside(
                new NoFiles(), kept, clock, new SystemScreens(), ForkJoinPool.commonPool()),
            _ -> {});
    main.openExample("nottingham-2022");
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
    return main;
  }
}
