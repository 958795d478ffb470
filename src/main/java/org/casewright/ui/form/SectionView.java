package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.live.Focus;
import org.casewright.ui.live.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A section: its heading, which opens and closes it, and its items. Items that stay keep their
/// controls.
final class SectionView {

  private final NumberEdits numbers;
  private final Icon arrow = new Icon(Feather.CHEVRON_RIGHT);
  private final Button heading = new Button(null, arrow);
  private final Label summary = new Label();
  private final HBox top = new HBox(heading, summary);
  private final VBox items = new VBox();
  private final VBox root = new VBox(top, items);
  private Map<String, ItemView> views = new HashMap<>();

  /// @param toggled a person opens or closes it
  SectionView(NumberEdits numbers, Runnable toggled) {
    this.numbers = numbers;
    heading.getStyleClass().setAll("section-heading");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    heading.setOnAction(_ -> toggled.run());
    summary.getStyleClass().add("quiet");
    summary.setMaxWidth(Double.MAX_VALUE);
    summary.setWrapText(true);
    summary.setOnMouseClicked(_ -> toggled.run());
    HBox.setHgrow(summary, Priority.ALWAYS);
    top.setAlignment(Pos.CENTER_LEFT);
    top.getStyleClass().add("section-line");
    items.getStyleClass().add("items");
    root.getStyleClass().add("section");
  }

  Region root() {
    return root;
  }

  void show(Form.Section section, boolean open) {
    var titled = !section.heading().isEmpty();
    root.setId("section-" + section.key());
    top.setVisible(titled);
    top.setManaged(titled);
    heading.setText(section.heading());
    summary.setText(open ? "" : section.summary());
    arrow.show(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    heading.setAccessibleText(
        "%s, %s%s"
            .formatted(
                section.heading(),
                open ? "open" : "closed",
                section.summary().isEmpty() ? "" : ", " + section.summary()));
    items.setVisible(open);
    items.setManaged(open);
    if (open) {
      show(section);
    }
  }

  /// Takes the keyboard to an item, which is in sight if the section is open.
  Optional<Node> begin(String key, String button) {
    var item = Optional.ofNullable(views.get(key)).map(ItemView::root);
    item.ifPresent(root -> begin(root, button));
    return item.filter(Focus::isIn).map(root -> root);
  }

  private static void begin(Region item, String button) {
    switch (button.isEmpty() ? item.lookup(".text-input") : button(item, button)) {
      case TextField line -> {
        line.requestFocus();
        line.selectAll();
      }
      case TextInputControl paragraph -> {
        paragraph.requestFocus();
        paragraph.end(); // a paragraph is seldom typed over
      }
      case Node other -> other.requestFocus();
      case null -> {
        var _ = Focus.begin(item);
      }
    }
  }

  private static @Nullable Node button(Region item, String label) {
    return item.lookupAll(".button").stream()
        .filter(node -> node instanceof Button button && label.equals(button.getText()))
        .findFirst()
        .orElse(null);
  }

  private void show(Form.Section section) {
    var kept = new HashMap<String, ItemView>();
    var nodes = new ArrayList<Node>();
    for (var item : section.items()) {
      var view = views.get(item.key());
      if (view == null || !view.fits(item)) {
        view = ItemView.of(item, numbers);
      }
      view.show(item);
      kept.put(item.key(), view);
      nodes.add(view.root());
    }
    views = kept;
    if (!items.getChildren().equals(nodes)) {
      items.getChildren().setAll(nodes);
    }
  }
}
