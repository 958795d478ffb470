package org.casewright.ui.form;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list to choose from, under its label.
final class ChoiceView implements ItemView {

  private final Label label = new Label();
  private final Label problem = new Label();
  private final OptionList list = new OptionList(this::chosen);
  private final VBox root;
  private Item.Change change = _ -> List.of();

  ChoiceView(Item.Choice item) {
    label.setWrapText(true);
    label.setLabelFor(list.box());
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    root = new VBox(label, list.box(), problem);
    root.getStyleClass().add("field");
    root.setId(item.key());
    show(item);
  }

  private void chosen(String option) {
    say(change.to(option));
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
    list.show(shown.label(), shown.options(), shown.chosen());
    say(List.of());
  }
}
