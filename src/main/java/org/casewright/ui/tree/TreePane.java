package org.casewright.ui.tree;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// A card with the tree. Rows change in place, so that what is folded and chosen stays.
final class TreePane {

  private final TreeController controller;
  private final TreeItem<Line> trunk = new TreeItem<>();
  private final Label heading = new Label("Workstreams");
  private final Label year = new Label();
  private final HBox top = new HBox(heading, year);
  private final VBox root = new VBox(top);
  private TreeView<Line> tree;
  private double textScale = 1;
  private boolean showing;

  TreePane(TreeController controller) {
    this.controller = controller;
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    year.getStyleClass().add("quiet");
    year.setMinWidth(Region.USE_PREF_SIZE);
    top.setAlignment(Pos.BASELINE_LEFT);
    top.getStyleClass().add("tree-top");
    root.getStyleClass().addAll("card", "tree-card");
    tree = tree();
    place(tree);
  }

  private TreeView<Line> tree() {
    var made = new TreeView<Line>(trunk);
    made.setId("workstreams");
    made.setShowRoot(false);
    made.setCellFactory(_ -> new RowCell(controller));
    made.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    made.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    VBox.setVgrow(made, Priority.ALWAYS);
    return made;
  }

  private void place(TreeView<Line> made) {
    heading.setLabelFor(made);
    root.getChildren().setAll(top, made);
  }

  Region root() {
    return root;
  }

  void show(TreeModel model, Selection selection, double scale) {
    showing = true;
    if (scale != textScale) {
      textScale = scale;
      tree = tree(); // a tree never makes the room for its arrows smaller again
      place(tree);
    }
    year.setText(model.year());
    fill(trunk, model.rows());
    var item = find(trunk, selection);
    if (item == null) {
      item = find(trunk, new Selection.All(selection.page()));
    }
    if (item == null) {
      tree.getSelectionModel().clearSelection();
    } else if (!item.equals(tree.getSelectionModel().getSelectedItem())) {
      tree.getSelectionModel().select(item);
    }
    showing = false;
  }

  private void chosen(@Nullable TreeItem<Line> item) {
    if (!showing && item != null) {
      controller.onSelect(item.getValue().row().selection());
    }
  }

  /// Space ticks the box of the row chosen.
  private void onKey(KeyEvent event) {
    var item = tree.getSelectionModel().getSelectedItem();
    if (event.getCode() != KeyCode.SPACE
        || item == null
        || !(item.getValue().row().selection()
            instanceof Selection.Of(Thing.Opportunity(var id)))) {
      return;
    }
    var inclusion = item.getValue().row().inclusion();
    if (inclusion == TreeModel.Inclusion.INCLUDED || inclusion == TreeModel.Inclusion.LEFT_OUT) {
      controller.onInclude(id, inclusion == TreeModel.Inclusion.LEFT_OUT);
      event.consume();
    }
  }

  private static void fill(TreeItem<Line> parent, List<TreeModel.Row> rows) {
    var children = parent.getChildren();
    while (children.size() > rows.size()) {
      children.removeLast();
    }
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      if (i == children.size()) {
        var item = new TreeItem<>(new Line(row));
        item.setExpanded(
            row.kind() == TreeModel.Kind.WORKSTREAM || row.kind() == TreeModel.Kind.CASE);
        children.add(item);
      } else {
        children.get(i).getValue().show(row);
      }
      fill(children.get(i), row.children());
    }
  }

  private static @Nullable TreeItem<Line> find(TreeItem<Line> parent, Selection selection) {
    for (var child : parent.getChildren()) {
      if (child.getValue().row().selection().equals(selection)) {
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
