package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Words under a small heading.
final class WordsView implements ItemView {

  private final Label heading = new Label();
  private final Label words = new Label();
  private final VBox root = new VBox(heading, words);

  WordsView(Item.Words item) {
    heading.getStyleClass().add("paragraph-heading");
    heading.setWrapText(true);
    words.setWrapText(true);
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Words;
  }

  @Override
  public void show(Item item) {
    var shown = (Item.Words) item;
    heading.setText(shown.heading());
    heading.setVisible(!shown.heading().isEmpty());
    heading.setManaged(!shown.heading().isEmpty());
    words.setText(shown.words());
  }
}
