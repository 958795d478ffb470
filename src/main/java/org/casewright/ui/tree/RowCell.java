package org.casewright.ui.tree;

import java.util.ArrayList;
import java.util.Locale;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.SignView;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.LiveText;
import org.jspecify.annotations.Nullable;

/// One row: a box where the opportunity can be left out, its name, and what it is worth. The name
/// wraps.
final class RowCell extends TreeCell<Line> {

  private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

  private static final double USUALLY_BESIDE = 3;
  private static final double LOWEST = 1.85;
  /// Room for a figure such as £12.34m, so that names stay as they wrap while figures change.
  private static final double VALUE_IN_EM = 3.9;

  private final TreeController controller;
  private final CheckBox include = new CheckBox();
  private final Label name = new Label();
  private final SignView sign = new SignView();
  private final LiveText value = new LiveText(HPos.RIGHT);
  private final HBox row = new HBox();

  private final ChangeListener<TreeModel.Row> shower = (_, _, shown) -> show(shown);

  /// Weak, or a line would keep the cells of every tree that has shown it.
  private final ChangeListener<TreeModel.Row> follower = new WeakChangeListener<>(shower);

  private @Nullable Line followed;
  private String kind = "";
  private double beside;
  private double asked;

  RowCell(TreeController controller) {
    this.controller = controller;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    row.setAlignment(Pos.TOP_LEFT);
    row.getStyleClass().add("tree-row");
    row.setMinWidth(0);
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    value.getStyleClass().add("value");
    include.setFocusTraversable(false);
    sign.button().setFocusTraversable(false);
    include.setOnAction(_ -> toggle());
    setPrefWidth(0);
    setMaxHeight(USE_PREF_SIZE); // before it is styled it would be 0
    fontProperty().subscribe(font -> value.reserve(VALUE_IN_EM * font.getSize()));
  }

  private void toggle() {
    var line = getItem();
    if (line != null && line.row().selection() instanceof Selection.Of(Thing.Opportunity(var id))) {
      controller.onInclude(id, include.isSelected());
    }
  }

  @Override
  protected void updateItem(@Nullable Line line, boolean empty) {
    super.updateItem(line, empty);
    if (followed != null) {
      followed.rowProperty().removeListener(follower);
    }
    followed = line;
    beside = 0;
    asked = 0;
    if (empty || line == null) {
      setGraphic(null);
      setAccessibleText(null);
      setTooltip(null);
      return;
    }
    line.rowProperty().addListener(follower);
    show(line.row());
    setGraphic(row);
  }

  private void show(TreeModel.Row shown) {
    var style = shown.kind().name().toLowerCase(Locale.ROOT);
    if (!style.equals(kind)) {
      getStyleClass().remove(kind);
      getStyleClass().add(style);
      kind = style;
    }
    name.setText(shown.name());
    value.show(shown.value());
    value.pseudoClassStateChanged(QUIET, shown.quiet());
    name.pseudoClassStateChanged(QUIET, shown.quiet());
    var said = controller.sign(shown.selection());
    sign.show(said);
    show(shown.inclusion());
    place(shown.inclusion() != TreeModel.Inclusion.ALWAYS, said != null);
    setAccessibleText(shown.spoken());
    hint(shown.more());
  }

  private void hint(String words) {
    var said = getTooltip() == null ? "" : getTooltip().getText();
    if (!words.equals(said)) {
      setTooltip(words.isEmpty() ? null : new Hint(words));
    }
  }

  /// Most rows have neither box nor mark: what is not there is not styled at every start.
  private void place(boolean box, boolean mark) {
    var parts = new ArrayList<Node>();
    if (box) {
      parts.add(include);
    }
    parts.add(name);
    if (mark) {
      parts.add(sign.button());
    }
    parts.add(value);
    if (!row.getChildren().equals(parts)) {
      row.getChildren().setAll(parts);
    }
  }

  private void show(TreeModel.Inclusion inclusion) {
    include.setSelected(inclusion == TreeModel.Inclusion.INCLUDED);
    include.setDisable(inclusion == TreeModel.Inclusion.LEFT_OUT_BELOW);
    include.setAccessibleText("Count " + name.getText() + " in this scenario");
    include.setTooltip(
        inclusion == TreeModel.Inclusion.LEFT_OUT_BELOW
            ? new Hint("Left out by the scenario this one is based on; take it back in there.")
            : null);
  }

  /// Never nothing, also before it is styled: the tree would be filled with hundreds of rows, and
  /// keep them.
  @Override
  protected double computePrefHeight(double width) {
    var lowest = LOWEST * getFont().getSize();
    if (isEmpty() || getTreeView() == null) {
      return Math.max(super.computePrefHeight(width), lowest);
    }
    var room = width > 0 ? width : getTreeView().getWidth();
    var height = snappedTopInset() + snappedBottomInset() + row.prefHeight(room - beside());
    return Math.max(height, lowest);
  }

  /// What stands beside the row: insets, the indent of its level, and the arrow that folds it.
  /// Known once the cell has been laid out, and about so much before.
  private double beside() {
    return beside > 0 ? beside : USUALLY_BESIDE * getFont().getSize();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (isEmpty() || row.getWidth() <= 0) {
      return;
    }
    beside = getWidth() - row.getWidth();
    var height = computePrefHeight(getWidth());
    if (Math.abs(height - getHeight()) > 1 && height != asked) {
      asked = height;
      Platform.runLater(this::requestLayout); // the name wraps otherwise than the list took it to
    }
  }
}
