package org.casewright.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.casewright.file.RecentCases;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Recents;
import org.casewright.ui.headlines.HeadlinesController;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.main.MainController;
import org.casewright.ui.register.RegisterController;
import org.casewright.ui.tree.TreeController;

/// The application: everything is put together here, by hand.
public final class App extends Application {

  static final String CASE = "case";
  static final String EXAMPLE = "example";

  private static final double WIDTH = 1366;
  private static final double HEIGHT = 768;

  @Override
  public void start(Stage stage) {
    Theme.load();
    var named = getParameters().getNamed();
    var clock = InstantSource.system();
    var main = assemble(stage, new Chooser(stage), RecentCases.ofUser(), clock);
    if (named.containsKey(CASE)) {
      main.open(Path.of(named.get(CASE)));
    } else if (named.containsKey(EXAMPLE)) {
      main.openExample(named.get(EXAMPLE));
    }
    stage.show();
  }

  /// Puts the window together; it begins with the start page.
  static MainController assemble(
      Stage stage, FileChoice files, RecentCases recent, InstantSource clock) {
    var desk = new Desk(MainController.noSession(clock), new NextPulse());
    var recents = new Recents(recent, ForkJoinPool.commonPool(), Platform::runLater);
    var panes =
        new MainController.Panes(
            new HeadlinesController(desk),
            new TreeController(desk),
            new ChartController(desk),
            new RegisterController(desk),
            new InspectorController(desk));
    var main = new MainController(desk, panes, files, recents, clock, stage::close);
    Failures.report(main::failed);
    var scene = new Scene(main.view(), WIDTH, HEIGHT);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(480);
    stage.setMinHeight(400);
    stage.titleProperty().bind(main.title());
    stage.getIcons().addAll(Mark.all());
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          main.onClose();
        });
    main.showStart();
    return main;
  }
}
