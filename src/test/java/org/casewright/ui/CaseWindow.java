package org.casewright.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import javafx.stage.Stage;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.main.MainController;

/// The whole window on a case, for whoever wants to measure it.
public final class CaseWindow {

  /// Nobody is asked for a file.
  public static final FileChoice NO_FILES =
      new FileChoice() {
        @Override
        public Optional<Path> toOpen(Kind kind) {
          return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(Kind kind, String proposedName) {
          return Optional.empty();
        }
      };

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
            App.desk(clock),
            stage,
            new App.Outside(NO_FILES, kept, clock, new SystemScreens(), ForkJoinPool.commonPool()));
    main.openExample("nottingham-2022");
    show(stage, width, height);
    return main;
  }

  private static void show(Stage stage, double width, double height) {
    stage.setX(0);
    stage.setY(0);
    stage.setWidth(width);
    stage.setHeight(height);
    stage.show();
  }

  /// Opens the window on its start page as the program does, with the time of day.
  ///
  /// @param files answers for a person whom the file dialogs ask
  /// @param home where what is kept between starts is kept
  /// @param disk runs what asks the disk
  /// @return what is on the desk, to be looked at beside the window
  public static Desk open(Stage stage, FileChoice files, Path home, Executor disk) {
    Theme.load();
    var clock = InstantSource.system();
    var desk = App.desk(clock);
    var outside = new App.Outside(files, App.Kept.in(home), clock, new FewScreens(), disk);
    App.assemble(desk, stage, outside).showStartUnlessOpen();
    show(stage, 1366, 768);
    return desk;
  }
}
