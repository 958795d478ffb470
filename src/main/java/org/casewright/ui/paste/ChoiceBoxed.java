package org.casewright.ui.paste;

import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// A list to choose from, under its label.
final class ChoiceBoxed {

  private final ComboBox<Item.Option> list = new ComboBox<>();
  private final VBox root;
  private boolean showing;

  ChoiceBoxed(String label, Consumer<String> chosen) {
    list.setVisibleRowCount(12);
    list.setMaxWidth(Double.MAX_VALUE);
    list.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Item.@Nullable Option option) {
            return option == null ? "" : option.label();
          }

          @Override
          public Item.@Nullable Option fromString(String text) {
            return null;
          }
        });
    list.valueProperty()
        .subscribe(
            option -> {
              if (!showing && option != null) {
                chosen.accept(option.id());
              }
            });
    root = labelled(label, list);
  }

  static VBox labelled(String label, Control control) {
    var words = new Label(label);
    words.setWrapText(true);
    words.setLabelFor(control);
    var field = new VBox(words, control);
    field.getStyleClass().add("field");
    return field;
  }

  Region root() {
    return root;
  }

  /// Null takes it away.
  void show(PasteModel.@Nullable Choice choice) {
    root.setVisible(choice != null);
    root.setManaged(choice != null);
    if (choice == null) {
      return;
    }
    showing = true;
    list.setAccessibleText(choice.label());
    if (!list.getItems().equals(choice.options())) {
      list.getItems().setAll(choice.options());
    }
    list.setValue(
        choice.options().stream()
            .filter(option -> option.id().equals(choice.chosen()))
            .findFirst()
            .orElse(null));
    showing = false;
  }
}
