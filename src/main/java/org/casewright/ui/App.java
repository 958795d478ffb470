package org.casewright.ui;

import java.nio.file.Path;
import java.time.InstantSource;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.casewright.library.Examples;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
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
  private static final int[] ICON_SIZES = {16, 32, 48, 128, 256};

  @Override
  public void start(Stage stage) {
    Theme.load();
    var named = getParameters().getNamed();
    var example = named.getOrDefault(EXAMPLE, Examples.names().getFirst());
    var main = assemble(stage, example, new Chooser(stage), InstantSource.system());
    var file = named.get(CASE);
    if (file != null) {
      main.open(Path.of(file));
    }
    stage.show();
  }

  /// Puts the window together on an example.
  static MainController assemble(
      Stage stage, String example, FileChoice files, InstantSource clock) {
    var desk = new Desk(MainController.exampleSession(example, clock), new NextPulse());
    var panes =
        new MainController.Panes(
            new HeadlinesController(desk),
            new TreeController(desk),
            new ChartController(desk),
            new RegisterController(desk),
            new InspectorController(desk));
    var main = new MainController(desk, panes, files, clock, stage::close);
    Failures.report(main::failed);
    var scene = new Scene(main.view(), WIDTH, HEIGHT);
    Theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(480);
    stage.setMinHeight(400);
    stage.titleProperty().bind(main.title());
    for (var size : ICON_SIZES) {
      var icon = App.class.getResourceAsStream("casewright-" + size + ".png");
      if (icon != null) {
        stage.getIcons().add(new Image(icon));
      }
    }
    stage.setOnCloseRequest(
        request -> {
          request.consume();
          main.onClose();
        });
    return main;
  }
}
