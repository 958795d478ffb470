package org.casewright.ui.bring;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.TablePage;

/// A row of the table: whether it is brought in, and what becomes of it.
final class RowView {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final BringController controller;
  private final CheckBox tick = new CheckBox();
  private final Label name = TablePage.words("strong");
  private final Label words = TablePage.words("becomes");
  private final VBox rejected = new VBox();
  private final VBox root;
  private int number;

  RowView(BringController controller) {
    this.controller = controller;
    tick.setWrapText(true);
    tick.setMinHeight(Region.USE_PREF_SIZE);
    tick.getStyleClass().add("strong");
    tick.setOnAction(_ -> this.controller.onRow(number, tick.isSelected()));
    rejected.getStyleClass().add("sentences");
    root = new VBox(tick, name, words, rejected);
    root.getStyleClass().addAll("paste-row", "bring-row");
  }

  Region root() {
    return root;
  }

  void show(BringModel.Row row) {
    number = row.number();
    root.setId("bring-row-" + number);
    tick.setText(row.name());
    tick.setSelected(row.brought());
    tick.setAccessibleHelp(row.words());
    name.setText(row.name());
    TablePage.shown(tick, row.toChoose());
    TablePage.shown(name, !row.toChoose());
    words.setText(row.words());
    words
        .getStyleClass()
        .setAll(
            "label", "becomes", row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    root.pseudoClassStateChanged(WRONG, !row.rejected().isEmpty());
    rejected
        .getChildren()
        .setAll(row.rejected().stream().map(line -> TablePage.sentence(line, "slip")).toList());
    TablePage.shown(rejected, !row.rejected().isEmpty());
  }
}
