package org.casewright.ui.present;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.session.Lever;

/// One lever: what it moves, a slider, and a field for the number.
final class LeverView extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass MONTH = PseudoClass.getPseudoClass("month");
  private static final PseudoClass MOVED = PseudoClass.getPseudoClass("replaced");

  private final PresentController controller;
  private final Lever lever;
  private final Label name = new Label();
  private final Label unit = new Label();
  private final Label advice = new Label();
  private final Slider slider = new Slider();
  private final TextField field = new TextField();
  private LeverRow row;
  private boolean showing = true;
  private boolean typed;

  LeverView(PresentController controller, LeverRow row) {
    super();
    this.controller = controller;
    this.lever = row.lever();
    this.row = row;
    name.setWrapText(true);
    name.setLabelFor(field);
    name.getStyleClass().add("lever-name");
    advice.setWrapText(true);
    advice.getStyleClass().add("problem");
    unit.setMinWidth(Region.USE_PREF_SIZE);
    field.getStyleClass().add("number-field");
    field.pseudoClassStateChanged(MONTH, row.notation().asMonth());
    slider.setSkin(new ProgressSliderSkin(slider));
    slider.setMinWidth(0);
    var track = new StackPane(slider);
    track.getStyleClass().add("value-slider");
    track.setMinWidth(0);
    HBox.setHgrow(track, Priority.ALWAYS);
    var line = new HBox(track, field, unit);
    line.getStyleClass().add("lever-line");
    getStyleClass().add("lever");
    getChildren().addAll(name, line);
    slider.valueProperty().subscribe(value -> slid(value.doubleValue()));
    slider.valueChangingProperty().addListener((_, _, changing) -> controller.onHold(changing));
    field.textProperty().subscribe(text -> typed(text));
    field.focusedProperty().subscribe(focused -> left(focused));
    field.setOnAction(_ -> settle());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyed);
    show(row);
  }

  Lever lever() {
    return lever;
  }

  void show(LeverRow shown) {
    row = shown;
    showing = true;
    name.setText(shown.label());
    unit.setText(shown.notation().unitWords());
    unit.setVisible(!shown.notation().asMonth());
    unit.setManaged(!shown.notation().asMonth());
    slider.setMin(shown.range().low());
    slider.setMax(shown.range().high());
    slider.setBlockIncrement(shown.range().keyStep());
    if (!slider.isValueChanging()) {
      slider.setValue(shown.value().doubleValue());
    }
    slider.setAccessibleText(shown.label() + ", as a slider");
    field.setAccessibleText(shown.label() + ", " + shown.notation().unitWords());
    if (!(typed && field.isFocused())) {
      field.setText(shown.text());
    }
    pseudoClassStateChanged(MOVED, shown.isMoved());
    showing = false;
  }

  private void slid(double thumb) {
    if (!showing) {
      typed = false;
      controller.onMove(lever, row.range().at(thumb));
    }
  }

  private void typed(String text) {
    if (showing) {
      return;
    }
    typed = true;
    var read = row.read(text);
    advise(read.isEmpty() ? row.advice(text) : "");
    read.ifPresent(value -> controller.onMove(lever, value));
  }

  private void advise(String words) {
    advice.setText(words);
    field.pseudoClassStateChanged(WRONG, !words.isEmpty());
    if (words.isEmpty()) {
      getChildren().remove(advice);
    } else if (!getChildren().contains(advice)) {
      getChildren().add(advice);
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      settle();
    }
  }

  /// Shows the number in force again.
  private void settle() {
    typed = false;
    advise("");
    show(row);
  }

  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && typed) {
      settle();
      event.consume();
    }
  }
}
