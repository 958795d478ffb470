package org.casewright.ui.present;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.present.Explaining.Line;
import org.casewright.ui.present.Explaining.Page;
import org.jspecify.annotations.Nullable;

/// How a figure comes about, large enough for a room. Of a long list the part around the line that
/// is selected is shown.
final class ExplainView extends VBox {

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final int MOST = 6;

  private final PresentController controller;
  private final Label heading = new Label();
  private final Label value = new Label();
  private final Label words = new Label();
  private final Label above = new Label();
  private final Label below = new Label();
  private final VBox lines = new VBox();
  private final Label keys = new Label();
  private @Nullable Page shown;

  ExplainView(PresentController controller) {
    super();
    this.controller = controller;
    setId("explanation");
    setAccessibleRole(AccessibleRole.DIALOG);
    heading.getStyleClass().add("explain-heading");
    value.getStyleClass().add("explain-value");
    for (var label : List.of(heading, words)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    for (var label : List.of(above, below, keys)) {
      label.getStyleClass().add("slide-quiet");
      label.setWrapText(true);
    }
    lines.getStyleClass().add("explain-lines");
    getStyleClass().addAll("explain", "paper");
    getChildren().addAll(heading, value, words, above, lines, below, keys);
    setFocusTraversable(true);
  }

  void show(@Nullable Page page) {
    setVisible(page != null);
    setManaged(page != null);
    if (page == null || page.equals(shown)) {
      return;
    }
    shown = page;
    heading.setText(page.heading());
    text(value, page.value());
    text(words, page.words());
    var from = Math.clamp(page.selected() - MOST / 2, 0, Math.max(0, page.lines().size() - MOST));
    var to = Math.min(page.lines().size(), from + MOST);
    text(above, from == 0 ? "" : "▲ %d more above".formatted(from));
    text(
        below,
        to == page.lines().size() ? "" : "▼ %d more below".formatted(page.lines().size() - to));
    text(
        keys,
        page.value().isEmpty()
            ? "↑ ↓ choose · Enter explains · Esc closes"
            : "↑ ↓ choose · Enter goes on · Esc goes back · Home shows the slide");
    var rows = new ArrayList<HBox>();
    for (var i = from; i < to; i++) {
      rows.add(row(page.lines().get(i), i, i == page.selected()));
    }
    lines.getChildren().setAll(rows);
    setAccessibleText("%s %s. %s".formatted(page.heading(), page.value(), page.words()));
  }

  private static void text(Label label, String text) {
    label.setText(text);
    label.setVisible(!text.isEmpty());
    label.setManaged(!text.isEmpty());
  }

  private HBox row(Line line, int index, boolean selected) {
    var name = new Label(line.label());
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    var figure = new Label(line.value());
    figure.getStyleClass().add("slide-strong");
    figure.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(name, figure);
    row.getStyleClass().add("explain-row");
    row.setMinHeight(Region.USE_PREF_SIZE);
    row.setAccessibleText(line.label() + ": " + line.value());
    if (line.opens()) {
      row.setAccessibleRole(AccessibleRole.BUTTON);
      row.pseudoClassStateChanged(SELECTED, selected);
      row.setOnMouseClicked(_ -> controller.onOpen(index));
      row.setCursor(Cursor.HAND);
    }
    return row;
  }
}
