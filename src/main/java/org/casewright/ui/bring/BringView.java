package org.casewright.ui.bring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.bring.BringModel.Asked;
import org.casewright.ui.form.LabelledList;
import org.jspecify.annotations.Nullable;

/// The page: how the table is to be understood, what its columns mean, and row by row what becomes
/// of it.
final class BringView {

  private static final PseudoClass DEFAULT = PseudoClass.getPseudoClass("default");

  private final BringController controller;
  private final BorderPane root = new BorderPane();
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
  private final ScrollPane scroll = new ScrollPane();
  private @Nullable BringModel model;

  BringView(BringController controller) {
    this.controller = controller;
    root.setId("bring");
    root.getStyleClass().addAll("start", "paste", "bring");
    root.setMinSize(0, 0);
    root.setTop(header());
    root.setCenter(scrolling());
    root.setBottom(footer());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Region header() {
    var help = words("quiet");
    help.setText(
        "Each row becomes an assumption, or an opportunity with pounds by year. Nothing changes"
            + " until you bring them in, and Undo takes all of it back.");
    var header = new VBox(title, help);
    header.getStyleClass().add("header");
    return header;
  }

  private Region scrolling() {
    var body = new VBox(tableCard(), columnsCard(), wrongCard(), rowsCard());
    body.getStyleClass().add("paste-body");
    scroll.setContent(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Region tableCard() {
    var fields = new FlowPane();
    fields.getStyleClass().add("paste-fields");
    for (var asked : Asked.values()) {
      var list = new LabelledList(asked.label(), key -> controller.onChoice(asked, key));
      list.root().setId("bring-" + asked.name().toLowerCase(Locale.ROOT));
      if (asked == Asked.SIGN || asked == Asked.WORKSTREAM || asked == Asked.UPDATES) {
        list.root().getStyleClass().add("wide");
      }
      choices.put(asked, list);
      fields.getChildren().add(list.root());
    }
    said.getStyleClass().add("sentences");
    said.setId("bring-said");
    return card("How the table is meant", fields, said);
  }

  private Region columnsCard() {
    columns.getStyleClass().add("bring-columns");
    columns.setId("bring-columns");
    return card("What each column means", columns);
  }

  private Region wrongCard() {
    var copy = new Button("Copy this list");
    copy.setId("bring-copy");
    copy.setMinWidth(Region.USE_PREF_SIZE);
    copy.setOnAction(_ -> onCopy());
    wrongLines.getStyleClass().add("sentences");
    wrong.getChildren().setAll(heading("Cells that cannot be used"), wrongLines, copy);
    wrong.getStyleClass().addAll("card", "paste-card");
    wrong.setId("bring-wrong");
    return wrong;
  }

  private Region rowsCard() {
    rows.setId("bring-rows");
    return card("What each row becomes", summary, rows, more);
  }

  private static Label heading(String text) {
    var heading = new Label(text);
    heading.getStyleClass().add("heading");
    return heading;
  }

  private static Region card(String title, Region... parts) {
    var card = new VBox(heading(title));
    card.getChildren().addAll(parts);
    card.getStyleClass().addAll("card", "paste-card");
    return card;
  }

  private Region footer() {
    add.setId("bring-add");
    add.pseudoClassStateChanged(DEFAULT, true);
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> controller.onAdd());
    var back = new Button("Back to the case");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(_ -> controller.onClose());
    var other = new Button("Choose another file…");
    other.setMinWidth(Region.USE_PREF_SIZE);
    other.setOnAction(_ -> controller.bring());
    why.setId("bring-why");
    var buttons = new FlowPane(add, back, other);
    buttons.getStyleClass().add("page-actions");
    var footer = new VBox(why, buttons);
    footer.getStyleClass().add("paste-footer");
    return footer;
  }

  Region root() {
    return root;
  }

  /// From the top, with the keyboard at what is asked first.
  void focus() {
    scroll.setVvalue(0);
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

  static Label words(String style) {
    var label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label sentence(String words, String style) {
    var label = words(style);
    label.setText(words);
    return label;
  }

  private static void say(Label label, String words) {
    label.setText(words);
    shown(label, !words.isEmpty());
  }

  static void shown(Region node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      controller.onClose();
      event.consume();
    }
  }
}
