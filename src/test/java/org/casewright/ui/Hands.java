package org.casewright.ui;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// The hands of a person who is never slow: each key and button goes through the window's own
/// robot, one after the other, and what they have brought about is waited for in pulses, not in
/// time.
public final class Hands {

  /// One for all: each knows only what it has itself pressed and where it has itself been.
  private static final class Only {
    private static final Robot ROBOT = new Robot();
  }

  private Hands() {}

  /// Presses keys together and lets them go.
  public static void press(KeyCode... keys) {
    var together = List.of(keys).stream().map(Hands::onThisSystem).toList();
    together.forEach(key -> with(robot -> robot.keyPress(key)));
    together.reversed().forEach(key -> with(robot -> robot.keyRelease(key)));
  }

  private static KeyCode onThisSystem(KeyCode key) {
    return key == KeyCode.SHORTCUT ? KeyCode.CONTROL : key;
  }

  /// Clicks on the middle of a node.
  public static void click(Node node) {
    point(node, 0.5, 0.5);
    click();
  }

  /// Presses the mouse button on the middle of a node, moves the mouse by so much in a few steps,
  /// and lets go.
  public static void drag(Node node, double byX, double byY) {
    var steps = 5;
    point(node, 0.5, 0.5);
    with(robot -> robot.mousePress(MouseButton.PRIMARY));
    for (var step = 0; step < steps; step++) {
      with(
          robot ->
              robot.mouseMove(robot.getMouseX() + byX / steps, robot.getMouseY() + byY / steps));
    }
    with(robot -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Moves the mouse over a node, to this part of its width and height.
  public static void point(Node node, double across, double down) {
    with(
        robot -> {
          var place = node.localToScreen(node.getBoundsInLocal());
          robot.mouseMove(
              place.getMinX() + across * place.getWidth(),
              place.getMinY() + down * place.getHeight());
        });
  }

  /// Clicks where the mouse is.
  public static void click() {
    with(robot -> robot.mousePress(MouseButton.PRIMARY));
    with(robot -> robot.mouseRelease(MouseButton.PRIMARY));
  }

  /// Clicks twice on the middle of a node, in one go: on a slow computer two clicks would be two.
  static void doubleClick(Node node) {
    point(node, 0.5, 0.5);
    with(
        robot -> {
          robot.mouseClick(MouseButton.PRIMARY);
          robot.mouseClick(MouseButton.PRIMARY);
        });
  }

  /// Types into whatever has the keyboard.
  public static void write(Stage window, String text) {
    text.chars()
        .mapToObj(Character::toString)
        .forEach(typed -> with(_ -> type(window.getScene(), typed)));
  }

  private static void type(Scene scene, String typed) {
    for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_TYPED, KeyEvent.KEY_RELEASED)) {
      var isTyped = kind == KeyEvent.KEY_TYPED;
      var target = scene.getFocusOwner() == null ? scene : scene.getFocusOwner();
      Event.fireEvent(
          target,
          new KeyEvent(
              kind,
              isTyped ? typed : KeyEvent.CHAR_UNDEFINED,
              "",
              KeyCode.UNDEFINED,
              false,
              false,
              false,
              false));
    }
  }

  private static void with(Consumer<Robot> act) {
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> act.accept(Only.ROBOT));
  }

  /// Waits until the window has been laid out and drawn so many times, as far as there was anything
  /// to do, and what was put off until then has been done.
  public static void pulses(int number) {
    var over = new CountDownLatch(1);
    Platform.runLater(() -> counting(number, over).start());
    try {
      if (!over.await(20, TimeUnit.SECONDS)) {
        throw new AssertionError("The window stands still.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {});
  }

  private static AnimationTimer counting(int number, CountDownLatch over) {
    return new AnimationTimer() {
      private int left = number;

      @Override
      public void handle(long now) {
        if (left-- == 0) {
          stop();
          over.countDown();
        }
      }
    };
  }
}
