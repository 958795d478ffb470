package org.casewright.ui.bring;

import static org.casewright.ui.form.TablePage.button;
import static org.casewright.ui.form.TablePage.card;
import static org.casewright.ui.form.TablePage.heading;
import static org.casewright.ui.form.TablePage.say;
import static org.casewright.ui.form.TablePage.sentence;
import static org.casewright.ui.form.TablePage.shown;
import static org.casewright.ui.form.TablePage.words;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.bring.BringModel.Asked;
import org.casewright.ui.form.LabelledList;
import org.casewright.ui.form.TablePage;
import org.jspecify.annotations.Nullable;

/// The page: how the table is to be understood, what its columns mean, and row by row what becomes
/// of it.
final class BringView {

  private static final Set<Asked> WIDE =
      EnumSet.of(Asked.SIGN, Asked.WORKSTREAM, Asked.LINES, Asked.ASSUMPTIONS);

  private final BringController controller;
  private final TablePage page;
  private final Label title = words("heading");
  private final Map<Asked, LabelledList> choices = new EnumMap<>(Asked.class);
  private final VBox said = new VBox();
  private final FlowPane columns = new FlowPane();
  private final List<ColumnView> columnViews = new ArrayList<>();
  private final VBox wrong = new VBox();
  private final VBox wrongLines = new VBox();
  private final VBox rows = new VBox();
  private final Label summary = words("strong");
  private final Label more = words("quiet");
  private final List<RowView> rowViews = new ArrayList<>();
  private final Button add = new Button();
  private final Label why = words("quiet");
  private @Nullable BringModel model;

  BringView(BringController controller) {
    this.controller = controller;
    page = new TablePage("bring", controller::onClose);
    page.root().getStyleClass().add("bring");
    page.header(
        title,
        "Each row becomes an assumption, or an opportunity with pounds by year. Nothing changes"
            + " until you bring them in, and Undo takes all of it back.");
    page.cards(tableCard(), columnsCard(), wrongCard(), rowsCard());
    add.setId("bring-add");
    why.setId("bring-why");
    page.footer(
        why,
        button(add, controller::onAdd),
        button(new Button("Back to the case"), controller::onClose),
        button(new Button("Choose another file…"), controller::bring));
  }

  private Region tableCard() {
    var fields = new FlowPane();
    fields.getStyleClass().add("paste-fields");
    for (var asked : Asked.values()) {
      var list = new LabelledList(asked.label(), key -> controller.onChoice(asked, key));
      list.root().setId("bring-" + asked.name().toLowerCase(Locale.ROOT));
      if (WIDE.contains(asked)) {
        list.root().getStyleClass().add("wide");
      }
      choices.put(asked, list);
      fields.getChildren().add(list.root());
    }
    said.getStyleClass().add("sentences");
    said.setId("bring-said");
    return card(heading("How the table is meant"), fields, said);
  }

  private Region columnsCard() {
    columns.getStyleClass().add("bring-columns");
    columns.setId("bring-columns");
    return card(heading("What each column means"), columns);
  }

  private Region wrongCard() {
    var copy = button(new Button("Copy this list"), this::onCopy);
    copy.setId("bring-copy");
    wrongLines.getStyleClass().add("sentences");
    wrong.getChildren().setAll(heading("Cells that cannot be used"), wrongLines, copy);
    wrong.getStyleClass().addAll("card", "paste-card");
    wrong.setId("bring-wrong");
    return wrong;
  }

  private Region rowsCard() {
    rows.setId("bring-rows");
    return card(heading("What each row becomes"), summary, rows, more);
  }

  Region root() {
    return page.root();
  }

  /// From the top, with the keyboard at what is asked first.
  void focus() {
    page.toTop();
    choices.values().stream()
        .filter(list -> list.root().isManaged())
        .findFirst()
        .ifPresent(list -> list.root().lookup(".combo-box").requestFocus());
  }

  void show(BringModel shown) {
    model = shown;
    title.setText("Bring in %s".formatted(shown.file()));
    showChoices(shown.choices());
    said.getChildren()
        .setAll(
            Stream.concat(
                    shown.problems().stream().map(each -> sentence(each, "slip")),
                    shown.remarks().stream().map(each -> sentence(each, "quiet")))
                .toList());
    showColumns(shown.columns());
    wrongLines
        .getChildren()
        .setAll(shown.rejected().stream().map(each -> sentence(each, "slip")).toList());
    shown(wrong, !shown.rejected().isEmpty());
    say(summary, shown.summary());
    showRows(shown.rows());
    say(more, shown.more());
    add.setText(shown.add());
    add.setDisable(shown.why() != null);
    say(why, shown.why() == null ? "" : shown.why());
  }

  private void showChoices(List<BringModel.Choice> shown) {
    choices.values().forEach(list -> list.reveal(false));
    shown.forEach(each -> show(each, Objects.requireNonNull(choices.get(each.asked()))));
  }

  private static void show(BringModel.Choice choice, LabelledList list) {
    list.show(choice.asked().label(), choice.options(), choice.chosen());
  }

  private void showColumns(List<BringModel.Column> shown) {
    while (columnViews.size() < shown.size()) {
      columnViews.add(new ColumnView(controller));
    }
    while (columnViews.size() > shown.size()) {
      columnViews.removeLast();
    }
    for (var i = 0; i < shown.size(); i++) {
      columnViews.get(i).show(shown.get(i));
    }
    fill(columns.getChildren(), columnViews.stream().map(ColumnView::root).toList());
  }

  private void showRows(List<BringModel.Row> shown) {
    while (rowViews.size() < shown.size()) {
      rowViews.add(new RowView(controller));
    }
    while (rowViews.size() > shown.size()) {
      rowViews.removeLast();
    }
    for (var i = 0; i < shown.size(); i++) {
      rowViews.get(i).show(shown.get(i));
    }
    fill(rows.getChildren(), rowViews.stream().map(RowView::root).toList());
  }

  /// What is there already stays, and keeps the keyboard.
  private static void fill(List<Node> children, List<Region> wanted) {
    if (!children.equals(wanted)) {
      children.clear();
      children.addAll(wanted);
    }
  }

  private void onCopy() {
    if (model != null) {
      var content = new ClipboardContent();
      content.putString(String.join("\n", model.rejected()));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
