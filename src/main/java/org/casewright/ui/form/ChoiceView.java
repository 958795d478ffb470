package org.casewright.ui.form;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A list to choose from, under its label.
final class ChoiceView implements ItemView {

  private final Label label = new Label();
  private final Label problem = new Label();
  private final ComboBox<Item.Option> list = new ComboBox<>();
  private final VBox root;
  private Item.Change change = _ -> List.of();
  private boolean showing;

  ChoiceView(Item.Choice item) {
    label.setWrapText(true);
    label.setLabelFor(list);
    list.setMaxWidth(Double.MAX_VALUE);
    list.setVisibleRowCount(12);
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
    list.valueProperty().subscribe(this::chosen);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    root = new VBox(label, list, problem);
    root.getStyleClass().add("field");
    root.setId(item.key());
    show(item);
  }

  private void chosen(Item.@Nullable Option option) {
    if (!showing && option != null) {
      say(change.to(option.id()));
    }
  }

  private void say(List<String> sentences) {
    problem.setText(String.join(" ", sentences));
    problem.setVisible(!sentences.isEmpty());
    problem.setManaged(!sentences.isEmpty());
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Choice;
  }

  @Override
  public void show(Item item) {
    var shown = (Item.Choice) item;
    change = shown.change();
    label.setText(shown.label());
    label.setVisible(!shown.label().isEmpty());
    label.setManaged(!shown.label().isEmpty());
    list.setAccessibleText(shown.label());
    showing = true;
    if (!list.getItems().equals(shown.options())) {
      list.getItems().setAll(shown.options());
    }
    list.setValue(
        shown.options().stream()
            .filter(option -> Objects.equals(option.id(), shown.chosen()))
            .findFirst()
            .orElse(null));
    showing = false;
    say(List.of());
  }
}
