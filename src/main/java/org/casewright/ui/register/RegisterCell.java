package org.casewright.ui.register;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.casewright.ui.form.SignView;
import org.jspecify.annotations.Nullable;

/// A cell. One that can be typed into opens a field at a double click, and when its table is told
/// to by F2, Enter or a first letter; Enter ends it, Esc takes it back. What cannot be is said in a
/// tooltip, and the field stays to be corrected.
final class RegisterCell extends TableCell<RegisterLine, Register.Cell> {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Label words = new Label();
  private final SignView sign = new SignView();
  private final TextField field = new TextField();
  private String look = "";

  RegisterCell() {
    words.setWrapText(true);
    words.setContentDisplay(ContentDisplay.RIGHT);
    sign.button().setFocusTraversable(false);
    words.setMaxWidth(Double.MAX_VALUE);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            begin(null);
          }
        });
    field.setOnAction(_ -> finishAndGoOn());
    field.focusedProperty().subscribe(this::leave);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  @Override
  protected void updateItem(Register.@Nullable Cell cell, boolean empty) {
    super.updateItem(cell, empty);
    if (!look.isEmpty()) {
      getStyleClass().remove(look);
      look = "";
    }
    if (empty || cell == null) {
      setGraphic(null);
      return;
    }
    look = cell.look().name().toLowerCase(Locale.ROOT);
    getStyleClass().add(look);
    words.setText(cell.text());
    sign.show(cell.sign());
    words.setGraphic(cell.sign() == null ? null : sign.button());
    if (getGraphic() == null) {
      setGraphic(words);
    }
  }

  /// As high as its words need in the width of its column.
  @Override
  protected double computePrefHeight(double width) {
    var column = getTableColumn();
    if (isEmpty() || column == null || !words.equals(getGraphic())) {
      return super.computePrefHeight(width);
    }
    var room = column.getWidth() - snappedLeftInset() - snappedRightInset();
    return snappedTopInset() + words.prefHeight(room) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (words.equals(getGraphic())) {
      words.resizeRelocate(
          snappedLeftInset(),
          snappedTopInset(),
          getWidth() - snappedLeftInset() - snappedRightInset(),
          getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  /// Opens the field, where the cell can be typed into.
  ///
  /// @param typed what has been typed already, in place of what stands there; null for nothing
  void begin(@Nullable String typed) {
    var cell = getItem();
    if (cell == null || cell.change() == null) {
      return;
    }
    field.setText(typed == null ? cell.text() : typed);
    field.pseudoClassStateChanged(WRONG, false);
    setGraphic(field);
    field.requestFocus();
    if (typed == null) {
      field.selectAll();
    } else {
      field.end();
    }
  }

  private void leave(boolean focused) {
    if (!focused && field.equals(getGraphic())) {
      finish();
    }
  }

  /// Enter: the keyboard goes back to the table, unless there is something to correct.
  private void finishAndGoOn() {
    finish();
    if (!field.equals(getGraphic())) {
      getTableView().requestFocus();
    }
  }

  private void finish() {
    var cell = getItem();
    if (cell == null || cell.change() == null || !field.equals(getGraphic())) {
      return;
    }
    var typed = field.getText();
    var sentences = typed.equals(cell.text()) ? List.<String>of() : cell.change().to(typed);
    if (sentences.isEmpty()) {
      end();
    } else {
      field.pseudoClassStateChanged(WRONG, true);
      field.setTooltip(new Tooltip(String.join(" ", sentences)));
      field.setAccessibleHelp(String.join(" ", sentences));
    }
  }

  private void end() {
    setGraphic(words);
    var cell = getItem();
    words.setText(cell == null ? "" : cell.text());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      getTableView().requestFocus();
      event.consume();
    }
  }
}
