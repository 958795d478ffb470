package org.casewright.ui.guide;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.casewright.library.guide.Place;

/// Words that lead somewhere, by a click or with the keyboard. No button: that would not be broken
/// into lines.
final class LinkText extends Text {

  private final Place place;
  private final Consumer<Place> follow;

  LinkText(String words, Place place, Consumer<Place> follow) {
    super(words);
    this.place = place;
    this.follow = follow;
    getStyleClass().add("guide-link");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.HYPERLINK);
    setAccessibleText(words);
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onMouse);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onMouse(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      event.consume();
      follow.accept(place);
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      event.consume();
      follow.accept(place);
    }
  }

  @Override
  public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
    if (action == AccessibleAction.FIRE) {
      follow.accept(place);
    } else {
      super.executeAccessibleAction(action, parameters);
    }
  }
}
