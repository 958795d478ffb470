package org.casewright.ui.present;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.casewright.ui.present.PresentModel.Stop;

/// A step in the presenter's list, which goes there: to a hidden one too, since whoever presses it
/// sees that it is hidden.
final class StopButton extends Button {

  private static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

  private final Label mark = new Label("▸");
  private String goes = "";

  /// @param keyboard gets it back: Space is for the next step
  StopButton(PresentController controller, Node keyboard) {
    super();
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setAlignment(Pos.CENTER_LEFT);
    setWrapText(true);
    getStyleClass().add("step");
    setGraphic(mark);
    setOnAction(
        _ -> {
          controller.go(goes);
          keyboard.requestFocus();
        });
  }

  void show(Stop stop) {
    goes = stop.id();
    pseudoClassStateChanged(HIDDEN, stop.hidden());
    mark.setOpacity(stop.here() ? 1 : 0);
    setText((stop.hidden() ? "hidden: " : stop.number() + ". ") + stop.title());
    setAccessibleText(
        "Step %s%s%s"
            .formatted(
                stop.hidden() ? "that is " : "", getText(), stop.here() ? ", shown now" : ""));
  }
}
