package org.casewright.ui.register;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.SignView;
import org.casewright.ui.live.Hint;
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
  private @Nullable Opened opened;

  /// What is being typed into: a cell is used for another row where the list scrolls.
  private record Opened(String row, String text, Item.Change change) {}

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
    if (opened != null && !opened.row().equals(row())) {
      leaveBehind(opened);
    }
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
    opened = new Opened(row(), cell.text(), cell.change());
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
    if (!focused) {
      finish();
    }
  }

  /// Enter: the keyboard goes back to the table, unless there is something to correct.
  private void finishAndGoOn() {
    finish();
    if (opened == null) {
      getTableView().requestFocus();
    }
  }

  private void finish() {
    var typing = opened;
    if (typing == null) {
      return;
    }
    var sentences = changed(typing);
    if (sentences.isEmpty()) {
      end();
    } else {
      field.pseudoClassStateChanged(WRONG, true);
      field.setTooltip(new Hint(String.join(" ", sentences)));
      field.setAccessibleHelp(String.join(" ", sentences));
    }
  }

  private List<String> changed(Opened typing) {
    var typed = field.getText();
    return typed.equals(typing.text()) ? List.of() : typing.change().to(typed);
  }

  /// What was typed counts for the row that it was typed into; what is wrong there is given up.
  private void leaveBehind(Opened typing) {
    end();
    var _ = changed(typing);
  }

  private void end() {
    opened = null;
    setGraphic(words);
    var cell = getItem();
    words.setText(cell == null ? "" : cell.text());
  }

  /// The key of the row; empty where it has none.
  private String row() {
    var items = getTableView().getItems();
    return getIndex() >= 0 && getIndex() < items.size() ? items.get(getIndex()).row().key() : "";
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      end();
      getTableView().requestFocus();
      event.consume();
    }
  }
}
