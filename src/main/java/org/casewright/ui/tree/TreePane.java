package org.casewright.ui.tree;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// A card with the tree. Rows change in place, so that what is folded and chosen stays.
final class TreePane {

  private final TreeController controller;
  private final TreeView<TreeModel.Row> tree = new TreeView<>();
  private final TreeItem<TreeModel.Row> top = new TreeItem<>();
  private final VBox root;
  private boolean showing;

  TreePane(TreeController controller) {
    this.controller = controller;
    var heading = new Label("Workstreams");
    heading.getStyleClass().add("heading");
    heading.setLabelFor(tree);
    tree.setId("workstreams");
    tree.setShowRoot(false);
    tree.setRoot(top);
    tree.setCellFactory(_ -> new RowCell(controller));
    tree.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(tree, Priority.ALWAYS);
    root = new VBox(heading, tree);
    root.getStyleClass().addAll("card", "tree-card");
  }

  Region root() {
    return root;
  }

  void show(TreeModel model, Selection selection) {
    showing = true;
    fill(top, model.rows());
    var item = find(top, selection);
    if (item == null) {
      tree.getSelectionModel().clearSelection();
    } else if (!item.equals(tree.getSelectionModel().getSelectedItem())) {
      tree.getSelectionModel().select(item);
    }
    showing = false;
  }

  private void chosen(@Nullable TreeItem<TreeModel.Row> item) {
    if (!showing && item != null) {
      controller.onSelect(item.getValue().selection());
    }
  }

  /// Space ticks the box of the row chosen.
  private void onKey(KeyEvent event) {
    var item = tree.getSelectionModel().getSelectedItem();
    if (event.getCode() != KeyCode.SPACE
        || item == null
        || !(item.getValue().selection() instanceof Selection.OfOpportunity(var id))) {
      return;
    }
    var inclusion = item.getValue().inclusion();
    if (inclusion == TreeModel.Inclusion.INCLUDED || inclusion == TreeModel.Inclusion.LEFT_OUT) {
      controller.onInclude(id, inclusion == TreeModel.Inclusion.LEFT_OUT);
      event.consume();
    }
  }

  private static void fill(TreeItem<TreeModel.Row> parent, List<TreeModel.Row> rows) {
    var children = parent.getChildren();
    while (children.size() > rows.size()) {
      children.removeLast();
    }
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (i == children.size()) {
        var item = new TreeItem<>(row);
        item.setExpanded(row.kind() == TreeModel.Kind.WORKSTREAM);
        children.add(item);
      } else if (!row.equals(children.get(i).getValue())) {
        children.get(i).setValue(row);
      }
      fill(children.get(i), row.children());
    }
  }

  private static @Nullable TreeItem<TreeModel.Row> find(
      TreeItem<TreeModel.Row> parent, Selection selection) {
    for (var child : parent.getChildren()) {
      if (child.getValue().selection().equals(selection)) {
        return child;
      }
      var below = find(child, selection);
      if (below != null) {
        return below;
      }
    }
    return null;
  }
}
