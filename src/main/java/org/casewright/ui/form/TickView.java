package org.casewright.ui.form;

import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.casewright.ui.live.Hint;

/// A box to tick; where it cannot be, its tooltip says why.
final class TickView implements ItemView {

  private final CheckBox box = new CheckBox();
  private final Tooltip hint = new Hint();
  private final StackPane root = new StackPane(box);
  private Consumer<Boolean> change = _ -> {};

  TickView(Item.Tick item) {
    box.setWrapText(true);
    box.setOnAction(_ -> change.accept(box.isSelected()));
    root.setId(item.key());
    root.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    show(item);
  }

  @Override
  public Region root() {
    return root;
  }

  @Override
  public boolean fits(Item item) {
    return item instanceof Item.Tick;
  }

  @Override
  public void show(Item item) {
    var shown = (Item.Tick) item;
    change = shown.change();
    box.setText(shown.label());
    box.setSelected(shown.ticked());
    box.setDisable(shown.why() != null);
    box.setAccessibleHelp(shown.why() == null ? "" : shown.why());
    if (shown.why() == null) {
      Tooltip.uninstall(root, hint);
    } else {
      hint.setText(shown.why());
      Tooltip.install(root, hint);
    }
  }
}
