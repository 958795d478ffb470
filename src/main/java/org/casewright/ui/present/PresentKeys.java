package org.casewright.ui.present;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.casewright.ui.desk.Command;

/// The keys of somebody who presents, whichever screen has the keyboard. What a field or a slider
/// needs stays theirs.
record PresentKeys(PresentController controller) {

  static void in(Scene scene, PresentController controller) {
    var keys = new PresentKeys(controller);
    scene.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (keys.pressed(event, scene.getFocusOwner())) {
            event.consume();
          }
        });
    scene.addEventFilter(
        ScrollEvent.SCROLL,
        event -> {
          if (event.isControlDown()) {
            event.consume(); // nothing grows by it
          }
        });
  }

  private boolean pressed(KeyEvent event, Node owner) {
    if (Command.NEXT_CHART.isCalledBy(event) || Command.PREVIOUS_CHART.isCalledBy(event)) {
      controller.onChart(Command.NEXT_CHART.isCalledBy(event) ? 1 : -1);
      return true;
    }
    if (event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
      return false;
    }
    var key = event.getCode();
    if (owner instanceof TextInputControl) {
      return inField(key, owner);
    }
    if (controller.isAsking()) {
      return key == KeyCode.ESCAPE && escaped();
    }
    if (controller.isExplaining() && inExplanation(key)) {
      return true;
    }
    if (owner instanceof Slider && isForSlider(key)) {
      return false;
    }
    if (owner instanceof ButtonBase && (key == KeyCode.SPACE || key == KeyCode.ENTER)) {
      return false;
    }
    return anywhere(key);
  }

  private boolean escaped() {
    controller.onEscape();
    return true;
  }

  /// In a field only what leaves it is for us; Esc there gives up what was typed first.
  private boolean inField(KeyCode key, Node field) {
    if (key == KeyCode.PAGE_DOWN && !controller.isAsking()) {
      controller.onNext();
      return true;
    }
    if (key == KeyCode.PAGE_UP && !controller.isAsking()) {
      controller.onBack();
      return true;
    }
    if (key == KeyCode.ESCAPE && controller.isAsking()) {
      return escaped();
    }
    if (key == KeyCode.ESCAPE) {
      field.getScene().getRoot().requestFocus();
      return true;
    }
    return false;
  }

  private static boolean isForSlider(KeyCode key) {
    return switch (key) {
      case LEFT, RIGHT, UP, DOWN, HOME, END, KP_LEFT, KP_RIGHT, KP_UP, KP_DOWN -> true;
      default -> false;
    };
  }

  private boolean inExplanation(KeyCode key) {
    switch (key) {
      case UP, KP_UP -> controller.onLine(-1);
      case DOWN, KP_DOWN -> controller.onLine(1);
      case ENTER, SPACE, RIGHT, KP_RIGHT -> controller.onOpen();
      case LEFT, KP_LEFT, BACK_SPACE -> controller.onUp();
      case ESCAPE -> controller.onEscape();
      case HOME -> controller.onSlide();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean anywhere(KeyCode key) {
    switch (key) {
      case RIGHT, KP_RIGHT, DOWN, KP_DOWN, SPACE, PAGE_DOWN -> controller.onNext();
      case LEFT, KP_LEFT, UP, KP_UP, PAGE_UP -> controller.onBack();
      case HOME -> controller.onFirst();
      case END -> controller.onLast();
      case B, PERIOD, DECIMAL -> controller.onBlank();
      case H -> controller.onHidden();
      case L -> controller.onLevers();
      case P, BACK_SPACE -> controller.onPlan();
      case E -> controller.onExplain();
      case F1, HELP, SLASH -> controller.onKeys();
      case ENTER -> controller.onEnter();
      case ESCAPE -> controller.onEscape();
      default -> {
        if (!key.isDigitKey()) {
          return false;
        }
        var name = key.getName(); // of the number pad too
        controller.onDigit(name.charAt(name.length() - 1) - '0');
      }
    }
    return true;
  }
}
