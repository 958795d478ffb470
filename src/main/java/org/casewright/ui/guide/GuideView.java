package org.casewright.ui.guide;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Command;
import org.casewright.ui.live.Focus;

/// Contents on the left of a page, or above it in a narrow window, and the keys of both.
final class GuideView {

  /// Back is the same as in the window.
  static final KeyCombination FORWARD =
      new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

  private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrow");
  private static final double EM = 13;
  private static final double NARROW = 13; // em of the contents
  private static final double WIDE = 21;
  private static final double BESIDE = 56; // em of the window in which they stand beside the page
  private static final double ABOVE = 0.5; // of the window where they stand above it
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final GuideController controller;
  private final ContentsView contents;
  private final PageView page;
  private final BorderPane root = new BorderPane();
  private double em = EM;
  private int turn;

  GuideView(GuideController controller) {
    this.controller = controller;
    contents = new ContentsView(controller);
    page = new PageView(controller, contents::read);
    root.setCenter(page.root());
    root.getStyleClass().addAll("window", "guide");
    root.setId("guide");
    root.widthProperty().subscribe(this::arrange);
    root.heightProperty().subscribe(this::arrange);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::onButton);
  }

  Parent root() {
    return root;
  }

  /// @param scale how large text is, 1 being usual
  void scale(double scale) {
    em = EM * scale;
    root.setStyle("-fx-font-size: " + em + "px;");
    arrange();
  }

  /// The contents leave most of the window to the page.
  private void arrange() {
    var above = root.getWidth() < BESIDE * em;
    root.pseudoClassStateChanged(NARROWED, above);
    place(above);
    if (above) {
      width(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
      contents.height(ABOVE * root.getHeight());
    } else {
      var width = em * Math.clamp(root.getWidth() / em * 0.3, NARROW, WIDE);
      width(width, width, width);
      contents.height(Region.USE_COMPUTED_SIZE);
    }
    contents.arrange(above);
  }

  /// Put anywhere anew, it would lose the keyboard.
  private void place(boolean above) {
    if (above && root.getTop() == null) {
      root.setLeft(null);
      root.setTop(contents.root());
    } else if (!above && root.getLeft() == null) {
      root.setTop(null);
      root.setLeft(contents.root());
    }
  }

  private void width(double least, double wanted, double most) {
    contents.root().setMinWidth(least);
    contents.root().setPrefWidth(wanted);
    contents.root().setMaxWidth(most);
  }

  void show(GuideModel model) {
    contents.show(model);
    if (model.turn() != turn) {
      turn = model.turn();
      page.show(model.page(), model.visit());
    }
  }

  double scrolled() {
    return page.scrolled();
  }

  /// Looks for nothing and shows nothing, for whoever opens it next: pictures take room.
  void clear() {
    contents.clear();
    page.clear();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      if (contents.clear() || contents.foldAway()) {
        page.focus();
      } else {
        controller.onClose();
      }
    } else if (Command.FIND.isCalledBy(event)) {
      contents.seek();
    } else if (Command.BACK.isCalledBy(event)) {
      controller.onBack();
    } else if (FORWARD.match(event)) {
      controller.onForward();
    } else if (COPY.match(event) && !(event.getTarget() instanceof TextInputControl)) {
      page.current().ifPresent(controller::onCopy);
    } else if (Command.NEXT_PANE.isCalledBy(event)) {
      nextPane();
    } else if (!carryOut(event)) {
      return;
    }
    event.consume();
  }

  private boolean carryOut(KeyEvent event) {
    var called =
        Arrays.stream(Command.values())
            .filter(command -> command.isForEveryPage() && command.isCalledBy(event))
            .findFirst();
    called.ifPresent(controller::onCommand);
    return called.isPresent();
  }

  private void nextPane() {
    if (Focus.isIn(page.root())) {
      contents.seek();
    } else {
      page.focus();
    }
  }

  /// The buttons of a mouse that go back and forward.
  private void onButton(MouseEvent event) {
    if (event.getButton() == MouseButton.BACK) {
      controller.onBack();
    } else if (event.getButton() == MouseButton.FORWARD) {
      controller.onForward();
    }
  }
}
