package org.casewright.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to choose one option from. It tells what a person chooses, not what it is made to show.
public final class OptionList {

  private static final int ROWS = 12;

  private final ComboBox<Item.Option> box = new ComboBox<>();
  private boolean showing;

  /// An empty list.
  ///
  /// @param choose takes the id of what is chosen
  public OptionList(Consumer<String> choose) {
    box.setMaxWidth(Double.MAX_VALUE);
    box.setVisibleRowCount(ROWS);
    box.setCellFactory(_ -> new OptionCell());
    box.setButtonCell(new OptionCell.Chosen());
    box.setConverter(
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
    box.valueProperty()
        .subscribe(
            option -> {
              if (!showing && option != null) {
                choose.accept(option.id());
              }
            });
  }

  /// The control, to be placed.
  public ComboBox<Item.Option> box() {
    return box;
  }

  /// Shows these options and which of them is in force.
  ///
  /// @param label for those who hear it
  /// @param chosen id of the option in force; null means none
  public void show(String label, List<Item.Option> options, @Nullable String chosen) {
    box.setAccessibleText(label);
    showing = true;
    if (!box.getItems().equals(options)) {
      box.getItems().setAll(options);
    }
    box.setValue(
        options.stream()
            .filter(option -> Objects.equals(option.id(), chosen))
            .findFirst()
            .orElse(null));
    showing = false;
  }
}
