package org.casewright.ui.form;

import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Action;

/// Buttons in a row, which wraps.
final class ActionsView implements ItemView {

  private final FlowPane root = new FlowPane();
  private final ActionButtons buttons = new ActionButtons(root);

  ActionsView(Item.Actions item) {
    root.getStyleClass().add("actions");
    root.setMinWidth(0); // one that is longer than there is room wraps
    root.setId(item.key());
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Actions;
  }

  @Override
  public void show(Item item) {
    show(((Item.Actions) item).actions(), "");
  }

  /// @param about what the actions are about, for whoever hears a button without what is above it
  void show(List<Action> shown, String about) {
    buttons.show(shown, about);
  }
}
