package org.casewright.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.casewright.ui.desk.Command;
import org.casewright.ui.live.LiveText;

/// The window as the benchmark works in it: what is in sight, and what a person does. Everything
/// here belongs to the thread of the window, which [#on] goes to.
final class LiveWindow {

  private static final List<String> PANES =
      List.of("#workstreams", ".headline-card", ".chart-surface", "#table-twin", "#inspector");

  private static final String FIELD = "field-";

  private final Stage stage;

  LiveWindow(Stage stage) {
    this.stage = stage;
  }

  /// What comes of something asked on the thread of the window.
  static <T> T on(Callable<T> question) {
    var answer = new CompletableFuture<T>();
    Platform.runLater(
        () -> {
          try {
            answer.complete(question.call());
          } catch (Exception | Error e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.join();
  }

  /// @throws AssertionError if a pane is not in sight, or a message lies over them
  void requireAllInSight() {
    for (var pane : PANES) {
      var node = stage.getScene().getRoot().lookup(pane);
      require(node != null && isInSight(node), pane + " is not in sight");
    }
    require(!one("#message", Node.class).isVisible(), "a message lies over the window");
  }

  private boolean isInSight(Node node) {
    var bounds = bounds(node);
    return bounds.getWidth() > 0
        && bounds.getHeight() > 0
        && bounds.getMinX() >= 0
        && bounds.getMaxX() <= stage.getScene().getWidth() + 1
        && bounds.getMinY() < stage.getScene().getHeight();
  }

  private static Bounds bounds(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  /// The first slider of the inspector.
  Slider slider() {
    return one("#inspector .slider", Slider.class);
  }

  /// The number beside the first slider.
  String number() {
    return one("#inspector .number-field", TextField.class).getText();
  }

  void press(Slider slider) {
    Event.fireEvent(slider, mouse(MouseEvent.MOUSE_PRESSED, 1));
  }

  void release(Slider slider) {
    Event.fireEvent(slider, mouse(MouseEvent.MOUSE_RELEASED, 1));
  }

  private static MouseEvent mouse(EventType<MouseEvent> type, int clicks) {
    var down = type.equals(MouseEvent.MOUSE_PRESSED);
    return new MouseEvent(
        type,
        0,
        0,
        0,
        0,
        MouseButton.PRIMARY,
        clicks,
        false,
        false,
        false,
        false,
        down,
        false,
        false,
        true,
        false,
        true,
        null);
  }

  /// Id of the assumption that a slider moves.
  String assumption(Slider slider) {
    for (Node node = slider; node != null; node = node.getParent()) {
      if (node.getId() != null && node.getId().startsWith(FIELD)) {
        return node.getId().substring(FIELD.length());
      }
    }
    throw new AssertionError("The slider belongs to no assumption.");
  }

  /// The words of the first headline figure.
  String headline() {
    return one(".headline-card .headline", LiveText.class).words();
  }

  /// The chart as it is drawn now, as pixels from top to bottom.
  int[] chart() {
    var image = one(".chart-surface", Node.class).snapshot(null, null);
    return pixels(image);
  }

  private static int[] pixels(WritableImage image) {
    var width = (int) image.getWidth();
    var height = (int) image.getHeight();
    var reader = image.getPixelReader();
    return IntStream.range(0, width * height)
        .map(at -> reader.getArgb(at % width, at / width))
        .toArray();
  }

  /// Chooses the next opportunity or cost down the tree, and after the last one the first.
  void chooseNext() {
    var tree = one("#workstreams", TreeView.class);
    var chosen = tree.getSelectionModel();
    var rows = tree.getExpandedItemCount();
    for (var step = 1; step <= rows; step++) {
      var row = (chosen.getSelectedIndex() + step) % rows;
      if (isOpportunity(tree.getTreeItem(row))) {
        chosen.select(row);
        return;
      }
    }
    throw new AssertionError("The tree has no opportunity.");
  }

  /// The children of workstreams: these come first in the tree; costs, the case as a whole and its
  /// findings last.
  private static boolean isOpportunity(TreeItem<?> item) {
    var parent = item.getParent();
    var top = parent == null ? null : parent.getParent();
    return top != null && top.getChildren().indexOf(parent) < top.getChildren().size() - 3;
  }

  /// Paints the whole window anew, with nothing changed in it but a colour behind it.
  void repaint() {
    var scene = stage.getScene();
    scene.setFill(Color.WHITE.equals(scene.getFill()) ? Color.BLACK : Color.WHITE);
  }

  /// Shows the list of scenarios with every number in it.
  void showNumbers() {
    var code =
        Command.SHOW_SCENARIOS.shortcut() instanceof KeyCodeCombination keys
            ? keys.getCode()
            : null;
    var pressed = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, true, false);
    Event.fireEvent(one("#workstreams", Node.class), pressed);
  }

  /// Has the list show all its rows.
  void showAllRows() {
    var all = one("#register-pane .filter", ToggleButton.class);
    if (!all.isSelected()) {
      all.fire();
    }
  }

  /// A cell of the list in the middle that can be typed into, with its field open.
  TextField openCell() {
    for (var node : stage.getScene().getRoot().lookupAll("#register .table-cell")) {
      if (node instanceof TableCell<?, ?> cell && !cell.isEmpty() && isInSight(cell)) {
        Event.fireEvent(cell, mouse(MouseEvent.MOUSE_CLICKED, 2));
        if (cell.getGraphic() instanceof TextField field && isNumber(field.getText())) {
          return field;
        }
      }
    }
    throw new AssertionError("No cell of the list takes a number.");
  }

  private static boolean isNumber(String text) {
    return !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  /// Types a number over what a field holds and presses Enter.
  void enter(TextField field, String text) {
    field.setText(text);
    field.fireEvent(new ActionEvent());
  }

  private <T extends Node> T one(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(stage.getScene().getRoot().lookup(selector), selector));
  }

  static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
