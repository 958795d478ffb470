package org.casewright.ui.tree;

import java.util.HashMap;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.tree.TreeModel.Row;
import org.jspecify.annotations.Nullable;

/// A card with the tree. What stands for a thing goes on standing for it, wherever that moves, so
/// that what is folded and chosen stays so.
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
    var before = tree.getSelectionModel().getSelectedItem();
    fill(trunk, model.rows());
    var item = find(trunk, selection);
    if (item == null) {
      item = find(trunk, new Selection.All(selection.page()));
    }
    if (item == null) {
      tree.getSelectionModel().clearSelection();
    } else if (!item.equals(tree.getSelectionModel().getSelectedItem())) {
      tree.getSelectionModel().select(item);
      if (!item.equals(before)) {
        bringIntoSight(item);
      }
    }
    showing = false;
  }

  /// What has been chosen elsewhere, or just been added, may stand further down than there is room:
  /// it is seen, with what is below it as far as that fits. Rows in sight stay where they are.
  private void bringIntoSight(TreeItem<Line> item) {
    if (tree.getScene() != null && tree.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
      arrange(); // else it does not know of rows added just now
      if (item.isExpanded() && !item.getChildren().isEmpty()) {
        flow.scrollTo(tree.getRow(item.getChildren().getLast()));
        arrange();
      }
      flow.scrollTo(tree.getRow(item));
    }
  }

  private void arrange() {
    tree.applyCss();
    tree.layout();
  }

  private void chosen(@Nullable TreeItem<Line> item) {
    if (!showing && item != null) {
      controller.onSelect(selection(item));
    }
  }

  /// Space ticks the box of the row chosen.
  private void onKey(KeyEvent event) {
    var item = tree.getSelectionModel().getSelectedItem();
    if (event.getCode() != KeyCode.SPACE
        || item == null
        || !(selection(item) instanceof Selection.Of(Thing.Opportunity(var id)))) {
      return;
    }
    var inclusion = item.getValue().row().inclusion();
    if (inclusion == TreeModel.Inclusion.INCLUDED || inclusion == TreeModel.Inclusion.LEFT_OUT) {
      controller.onInclude(id, inclusion == TreeModel.Inclusion.LEFT_OUT);
      event.consume();
    }
  }

  private void fill(TreeItem<Line> parent, List<Row> rows) {
    var items = parent.getChildren();
    if (!rows.stream().map(Row::selection).toList().equals(selections(items))) {
      chooseNone();
      var known = new HashMap<Selection, TreeItem<Line>>();
      items.forEach(item -> known.put(selection(item), item));
      items.setAll(
          rows.stream()
              .map(row -> known.computeIfAbsent(row.selection(), _ -> item(row)))
              .toList());
    }
    for (var i = 0; i < rows.size(); i++) {
      items.get(i).getValue().show(rows.get(i));
      fill(items.get(i), rows.get(i).children());
    }
  }

  /// Else rows that come and go would push what is chosen from row to row, and the place that
  /// arrows go on from even after another has been chosen.
  private void chooseNone() {
    tree.getSelectionModel().clearSelection();
    tree.getFocusModel().focus(-1);
  }

  private static TreeItem<Line> item(Row row) {
    var item = new TreeItem<>(new Line(row));
    item.setExpanded(row.kind() == TreeModel.Kind.WORKSTREAM || row.kind() == TreeModel.Kind.CASE);
    return item;
  }

  private static List<Selection> selections(List<TreeItem<Line>> items) {
    return items.stream().map(TreePane::selection).toList();
  }

  private static Selection selection(TreeItem<Line> item) {
    return item.getValue().row().selection();
  }

  private static @Nullable TreeItem<Line> find(TreeItem<Line> parent, Selection selection) {
    for (var child : parent.getChildren()) {
      if (selection(child).equals(selection)) {
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
