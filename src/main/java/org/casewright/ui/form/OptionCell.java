package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.casewright.ui.live.WrappingCell;
import org.jspecify.annotations.Nullable;

/// An option in an open list, with what it means below it where its label does not say so.
final class OptionCell extends WrappingCell<Item.Option> {

  private final Label label = new Label();
  private final Label meaning = new Label();
  private final VBox lines = new VBox(label, meaning);

  OptionCell() {
    meaning.setWrapText(true);
    meaning.getStyleClass().add("quiet");
  }

  /// The one in force, where the list is closed: its label alone.
  static final class Chosen extends ListCell<Item.Option> {
    @Override
    protected void updateItem(Item.@Nullable Option option, boolean empty) {
      super.updateItem(option, empty);
      setText(empty || option == null ? null : option.label());
    }
  }

  @Override
  protected void updateItem(Item.@Nullable Option option, boolean empty) {
    super.updateItem(option, empty);
    setAccessibleText(null);
    if (empty || option == null || option.meaning().isEmpty()) {
      setText(empty || option == null ? null : option.label());
      setGraphic(null);
    } else {
      label.setText(option.label());
      meaning.setText(option.meaning());
      setText(null);
      setGraphic(lines);
      setAccessibleText("%s. %s".formatted(option.label(), option.meaning()));
    }
  }

  /// What is explained wraps, and makes no list wider.
  @Override
  protected double computePrefWidth(double height) {
    return getGraphic() == null ? super.computePrefWidth(height) : 0;
  }
}
