package org.casewright.bench;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;

/// The least that a window of JavaFX can be: the size of the program's, of one colour, with nothing
/// in it. What it takes to start, no program on the same runtime undercuts.
public final class StartFloor {

  /// What it is filled with, as red, green and blue.
  static final int COLOUR = 0xff_00_00;

  /// An `Application` may not itself be the class named to Java.
  public static final class Window extends Application {
    @Override
    public void start(Stage stage) {
      stage.setScene(new Scene(new Pane(), 1366, 768, Color.RED));
      stage.show();
    }
  }

  private StartFloor() {}

  /// Shows it until it is killed.
  public static void main(String... arguments) {
    Application.launch(Window.class);
  }
}
