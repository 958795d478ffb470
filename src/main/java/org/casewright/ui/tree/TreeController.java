package org.casewright.ui.tree;

import javafx.scene.layout.Region;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.FieldMaker;
import org.jspecify.annotations.Nullable;

/// Turns choices in the tree into what is shown, and its boxes into edits of the scenario.
public final class TreeController {

  private final Desk desk;
  private @Nullable TreePane view;

  public TreeController(Desk desk) {
    this.desk = desk;
    desk.onChange(this::refresh);
  }

  /// The tree, for the window to place.
  public Region view() {
    var pane = view;
    if (pane == null) {
      pane = new TreePane(this);
      view = pane;
      refresh();
    }
    return pane.root();
  }

  TreeModel model() {
    return TreeModel.of(desk);
  }

  void onSelect(Selection selection) {
    if (!selection.equals(desk.shown().selection())) {
      desk.show(shown -> shown.withSelection(selection));
    }
  }

  /// What the findings say of what a row shows.
  Field.@Nullable Sign sign(Selection selection) {
    return FieldMaker.sign(desk, selection);
  }

  /// Counts an opportunity in the scenario shown, or leaves it out.
  void onInclude(String opportunity, boolean include) {
    desk.include(opportunity, include);
  }

  private void refresh() {
    if (view != null) {
      view.show(model(), desk.shown().selection(), desk.textScale());
    }
  }
}
