package org.casewright.ui.start;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// A field to type in, its name above it and what is wrong with it below.
final class EntryField extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Entry entry;
  private final TextField field = new TextField();
  private final Label beside = new Label();
  private boolean untouched = true;
  private boolean entered;

  EntryField(StartController controller, Entry entry) {
    this.entry = entry;
    getStyleClass().add("entry");
    field.setId(entry.id());
    field.setPromptText(entry.prompt());
    var name = new Label(entry.label());
    name.setLabelFor(field);
    beside.setWrapText(true);
    getChildren().addAll(name, field, beside);
    field
        .textProperty()
        .subscribe(
            (before, text) -> {
              untouched = false;
              controller.onTyped(entry, text);
            });
    field
        .focusedProperty()
        .subscribe(
            (before, focused) -> {
              untouched = true;
              if (!focused) {
                controller.onLeft(entry);
              }
            });
    field.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> entered = untouched);
    field.addEventHandler(MouseEvent.MOUSE_RELEASED, _ -> selectIfEntered());
  }

  /// The first click into the field selects what stands there as Tab would, to be typed over, also
  /// where the page had brought the keyboard already; unless it has selected a part itself.
  private void selectIfEntered() {
    if (entered && field.getSelection().getLength() == 0) {
      field.selectAll();
    }
    entered = false;
    untouched = false;
  }

  TextField field() {
    return field;
  }

  /// @param about quiet words below the field where nothing is wrong; may be empty
  void show(StartModel model, String about) {
    var text = model.draft().text(entry);
    if (!field.getText().equals(text)) {
      field.setText(text);
    }
    var problem = model.problem(entry);
    field.pseudoClassStateChanged(WRONG, !problem.isEmpty());
    field.setAccessibleHelp(problem.isEmpty() ? about : problem);
    beside.setText(problem.isEmpty() ? about : problem);
    beside.getStyleClass().setAll("label", problem.isEmpty() ? "quiet" : "problem");
    beside.setVisible(!beside.getText().isEmpty());
    beside.setManaged(beside.isVisible());
  }
}
