package org.casewright.ui.form;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A place for something that is not there, and the buttons that put it there.
final class SlotView implements ItemView {

  private final Label label = new Label();
  private final Label help = new Label();
  private final ActionsView actions;
  private final VBox root;

  SlotView(Item.Slot item) {
    label.setWrapText(true);
    help.setWrapText(true);
    help.getStyleClass().add("quiet");
    actions = new ActionsView(new Item.Actions(item.key() + "-actions", item.actions()));
    root = new VBox(label, help, actions.root());
    root.getStyleClass().addAll("field", "slot");
    root.setId(item.key());
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Slot;
  }

  @Override
  public void show(Item item) {
    var shown = (Item.Slot) item;
    label.setText(shown.label());
    help.setText(shown.help());
    help.setVisible(!shown.help().isEmpty());
    help.setManaged(!shown.help().isEmpty());
    actions.show(shown.actions(), shown.label());
  }
}
