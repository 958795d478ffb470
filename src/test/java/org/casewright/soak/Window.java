package org.casewright.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import org.casewright.ui.Hands;
import org.casewright.ui.desk.Desk;
import org.testfx.util.WaitForAsyncUtils;

/// The window as a person has it before them: what is in sight and can be used, and the hands that
/// use it. To be called from beside the window.
final class Window {

  private static final long PATIENCE = 60_000;

  private final Stage stage;
  private final Desk desk;
  private final Busy disk;

  Window(Stage stage, Desk desk, Busy disk) {
    this.stage = stage;
    this.desk = desk;
    this.disk = disk;
  }

  /// What comes of something asked on the thread of the window.
  static <T> T on(Callable<T> question) {
    return WaitForAsyncUtils.waitForAsyncFx(PATIENCE, question);
  }

  Desk desk() {
    return desk;
  }

  /// The window in front: the room's while a story is told, or the guide.
  private Stage front() {
    return stages().getLast();
  }

  /// Whether another window stands in front: the room's while a story is told, or the guide.
  boolean isBehindAnother() {
    return stages().size() > 1;
  }

  /// All that are open, the case's first.
  private List<Stage> stages() {
    return on(
        () -> {
          var open = new ArrayList<>(List.of(stage));
          javafx.stage.Window.getWindows().stream()
              .filter(each -> each instanceof Stage && !stage.equals(each))
              .map(Stage.class::cast)
              .forEach(open::add);
          return open;
        });
  }

  /// What is in sight within these parts of the window in front and can be used, or would be in
  /// sight if it were scrolled there.
  <T extends Node> List<T> seen(String within, Class<T> type) {
    return seen(within, type, _ -> true);
  }

  <T extends Node> List<T> seen(String within, Class<T> type, Predicate<T> wanted) {
    var front = front();
    return on(
        () -> {
          var found = new ArrayList<T>();
          front.getScene().getRoot().lookupAll(within).forEach(part -> gather(part, type, found));
          return found.stream().filter(wanted).filter(Window::isInReach).distinct().toList();
        });
  }

  /// The same for these parts themselves.
  List<Node> parts(String selector) {
    var front = front();
    return on(
        () ->
            front.getScene().getRoot().lookupAll(selector).stream()
                .filter(Window::isInReach)
                .toList());
  }

  private static boolean isInReach(Node node) {
    return isUsable(node) && isInSight(node);
  }

  private static <T extends Node> void gather(Node node, Class<T> type, List<T> found) {
    if (!node.isVisible()) {
      return;
    }
    if (type.isInstance(node)) {
      found.add(type.cast(node));
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, type, found));
    }
  }

  private static boolean isUsable(Node node) {
    if (node.isDisabled() || node.getScene() == null) {
      return false;
    }
    return isVisible(node);
  }

  private static boolean isVisible(Node node) {
    for (Node each = node; each != null; each = each.getParent()) {
      if (!each.isVisible()) {
        return false;
      }
    }
    return true;
  }

  /// Whether its middle lies in the window and is not cut off by a list. What a pane can scroll to
  /// counts.
  private static boolean isInSight(Node node) {
    var bounds = node.getBoundsInLocal();
    var middle = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    for (Node each = node; each != null; each = each.getParent()) {
      if (each.getStyleClass().contains("viewport")) {
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
      }
      if (each.getClip() != null && !each.getClip().contains(each.sceneToLocal(middle))) {
        return false;
      }
    }
    return bounds.getWidth() > 0 && bounds.getHeight() > 0 && isInWindow(node);
  }

  private static boolean isInWindow(Node node) {
    var bounds = node.getBoundsInLocal();
    var middle = node.localToScene(bounds.getCenterX(), bounds.getCenterY());
    return middle.getX() > 0
        && middle.getY() > 0
        && middle.getX() < node.getScene().getWidth()
        && middle.getY() < node.getScene().getHeight();
  }

  /// Turns the wheel, so to say, until a node is in sight.
  private void scrollTo(Node node) {
    var moved =
        on(
            () -> {
              for (Node each = node; each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane) {
                  return scroll(pane, node);
                }
              }
              return false;
            });
    if (moved) {
      Hands.pulses(2);
    }
  }

  private static boolean scroll(ScrollPane pane, Node node) {
    var content = pane.getContent();
    var room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
    var top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
    var wanted = room <= 0 ? 0 : Math.clamp((top - 100) / room, 0, 1);
    var moves = Math.abs(pane.getVvalue() - wanted) > 0.01;
    pane.setVvalue(wanted);
    return moves;
  }

  /// Clicks on something, unless it has gone meanwhile.
  void click(Node node) {
    if (isThere(node)) {
      Hands.click(node);
    }
  }

  /// Whether it still is in the window, scrolled to.
  private boolean isThere(Node node) {
    if (on(() -> isUsable(node))) {
      scrollTo(node);
    }
    return on(() -> isUsable(node) && isInWindow(node));
  }

  void doubleClick(Node node) {
    click(node);
    Hands.click();
  }

  /// Drags something by so much.
  void drag(Node node, double byX, double byY) {
    if (isThere(node)) {
      Hands.drag(node, byX, byY);
    }
  }

  /// Moves the mouse over something, to this part of its width and height, and clicks there.
  void clickIn(Node node, double across, double down) {
    if (isThere(node)) {
      Hands.point(node, across, down);
      Hands.pulses(1);
      Hands.click();
    }
  }

  void keys(KeyCode... keys) {
    Hands.press(keys);
  }

  void focus(Node node) {
    on(
        () -> {
          node.requestFocus();
          return true;
        });
  }

  /// Types into whatever has the keyboard of the window in front.
  void write(String text) {
    Hands.write(front(), text);
  }

  /// Waits until what was begun has been done: on the disk, beside the window, and in it.
  void quiet() {
    var until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    do {
      Fault.unless(System.nanoTime() < until, "The window has not come to rest in a minute.");
      ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS);
      Hands.pulses(2);
    } while (!disk.isIdle());
    Hands.pulses(1);
  }

  /// What is said or asked over the panes: its heading.
  Optional<String> said() {
    return on(() -> heading("#message"));
  }

  /// What is offered in a list over the panes: its heading.
  Optional<String> offered() {
    return on(() -> heading("#pick"));
  }

  private Optional<String> heading(String panel) {
    var root = stage.getScene().getRoot().lookup(panel);
    return root != null && root.isVisible() && root.lookup(".heading") instanceof Label label
        ? Optional.of(label.getText())
        : Optional.empty();
  }

  /// All the words of what is said.
  String words() {
    return on(
        () ->
            stage.getScene().getRoot().lookupAll("#message .label").stream()
                .map(node -> ((Labeled) node).getText())
                .reduce("", (one, other) -> one + " " + other)
                .strip());
  }

  /// The buttons of what is asked.
  List<Button> answers() {
    return seen("#message", Button.class);
  }

  /// Gives this answer to what is asked.
  void answer(String words) {
    answers().stream()
        .filter(button -> on(button::getText).equals(words))
        .findFirst()
        .ifPresent(this::click);
  }

  /// The item with these words of the menu that is open, if it can be chosen.
  Optional<Node> inMenu(String words) {
    return on(
        () ->
            javafx.stage.Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .flatMap(popup -> popup.getScene().getRoot().lookupAll(".menu-item").stream())
                .filter(
                    shown ->
                        shown.getProperties().get(MenuItem.class) instanceof MenuItem item
                            && !item.isDisable()
                            && item.getText().startsWith(words))
                .findFirst());
  }

  /// Puts a word on the clipboard, in place of whatever was copied.
  void copyNothing() {
    on(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "nothing")));
  }

  boolean isOpen() {
    return on(stage::isShowing);
  }

  Stage stage() {
    return stage;
  }
}
