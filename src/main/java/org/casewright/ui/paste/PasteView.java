package org.casewright.ui.paste;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.LabelledList;
import org.casewright.ui.live.TabOut;
import org.jspecify.annotations.Nullable;

/// The page: the text, what was read, and row by row what it stands for.
final class PasteView {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private static final PseudoClass DEFAULT = PseudoClass.getPseudoClass("default");

  private final PasteController controller;
  private final BorderPane root = new BorderPane();
  private final TextArea text = new TextArea();
  private final Label problem = words("problem");
  private final TextField source = new TextField();
  private final ChoiceBoxed unit;
  private final ChoiceBoxed prices;
  private final CheckBox totals = new CheckBox("Add the totals of rows too");
  private final VBox read = new VBox();
  private final VBox said = new VBox();
  private final VBox rows = new VBox();
  private final Button add = new Button();
  private final Button stop = new Button("Stop comparing");
  private final Label why = words("quiet");
  private final List<RowView> rowViews = new ArrayList<>();
  private boolean showing;

  PasteView(PasteController controller) {
    this.controller = controller;
    unit = new ChoiceBoxed("Amounts are in", controller::onUnit);
    prices = new ChoiceBoxed("In prices", controller::onPrices);
    unit.root().setId("paste-unit");
    prices.root().setId("paste-prices");
    root.setId("paste");
    root.getStyleClass().addAll("start", "paste");
    root.setMinSize(0, 0);
    root.setTop(header());
    root.setCenter(scrolling());
    root.setBottom(footer());
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private Region header() {
    var title = new Label("Paste a printed table");
    title.getStyleClass().add("heading");
    var help = words("quiet");
    help.setText(
        "From a PDF, Word or Excel: rows by financial year become published figures, each held"
            + " against what the case computes. Nothing changes until you add them.");
    var header = new VBox(title, help);
    header.getStyleClass().add("header");
    return header;
  }

  private Region scrolling() {
    var body = new VBox(textCard(), readCard(), rowsCard());
    body.getStyleClass().add("paste-body");
    var scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private Region textCard() {
    var title = new Label("Text of the table");
    title.setLabelFor(text);
    title.getStyleClass().add("heading");
    text.setId("paste-text");
    text.setPrefRowCount(5);
    text.setPromptText(
        "Copy a table with its headings in your paper and paste it here: a label, then an amount"
            + " for each year. What was misprinted can be corrected here.");
    text.textProperty()
        .subscribe(
            typed -> {
              if (!showing) {
                controller.onText(typed);
              }
            });
    TabOut.of(text); // tabs in a table come by pasting
    var card = new VBox(title, text, problem);
    card.getStyleClass().addAll("card", "paste-card");
    return card;
  }

  private Region readCard() {
    var title = new Label("What it says");
    title.getStyleClass().add("heading");
    source.setId("paste-source");
    source.setOnAction(_ -> controller.onAdd());
    source.setPromptText("Cabinet, 15 January 2014, Table 1");
    source
        .textProperty()
        .subscribe(
            typed -> {
              if (!showing) {
                controller.onSource(typed);
              }
            });
    totals.setId("paste-totals");
    totals.setOnAction(_ -> controller.onTotals(totals.isSelected()));
    var sourced = LabelledList.labelled("Paper, and place in it", source);
    sourced.getStyleClass().add("wide");
    var fields = new FlowPane(sourced, unit.root(), prices.root(), totals);
    fields.getStyleClass().add("paste-fields");
    said.getStyleClass().add("sentences");
    said.setId("paste-said");
    read.getChildren().setAll(title, said, fields);
    read.getStyleClass().addAll("card", "paste-card");
    return read;
  }

  private Region rowsCard() {
    rows.getStyleClass().addAll("card", "paste-card");
    rows.setId("paste-rows");
    return rows;
  }

  private Region footer() {
    add.setId("paste-add");
    add.pseudoClassStateChanged(DEFAULT, true); // to the eye; Enter in the source does the rest
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> controller.onAdd());
    var back = new Button("Back to the case");
    back.setMinWidth(Region.USE_PREF_SIZE);
    back.setOnAction(_ -> controller.onClose());
    why.setId("paste-why");
    stop.setId("paste-stop");
    stop.setMinWidth(Region.USE_PREF_SIZE);
    stop.setOnAction(_ -> controller.onStop());
    shown(stop, false);
    var buttons = new FlowPane(add, stop, back);
    buttons.getStyleClass().add("page-actions");
    var footer = new VBox(why, buttons);
    footer.getStyleClass().add("paste-footer");
    return footer;
  }

  Region root() {
    return root;
  }

  void focus() {
    (text.getText().isBlank() || !problem.getText().isEmpty() ? text : source).requestFocus();
  }

  void show(PasteModel model) {
    showing = true;
    if (!text.getText().equals(model.text())) {
      text.setText(model.text());
    }
    text.pseudoClassStateChanged(WRONG, !model.problems().isEmpty());
    say(problem, String.join(" ", model.problems()));
    var table = model.table();
    shown(read, table != null);
    shown(rows, table != null);
    shown(add, table != null);
    shown(stop, table != null && table.comparing());
    if (table == null) {
      say(why, "");
    } else {
      show(table);
    }
    showing = false;
  }

  private void show(PasteModel.Table table) {
    unit.show(table.unit());
    prices.show(table.prices());
    if (!source.getText().equals(table.source())) {
      source.setText(table.source());
    }
    shown(totals, table.hasTotals());
    totals.setSelected(table.totals());
    showSaid(table);
    showRows(table.rows());
    add.setText(table.add());
    add.setDisable(table.why() != null);
    say(why, sentence(table.why()));
  }

  private static String sentence(@Nullable String why) {
    return why == null ? "" : why;
  }

  private void showSaid(PasteModel.Table table) {
    var sentences = new ArrayList<Label>();
    sentences.add(sentence(table.footing(), table.slips().isEmpty() ? "good" : "problem"));
    table.slips().forEach(slip -> sentences.add(sentence(slip, "slip")));
    table.roundings().forEach(rounding -> sentences.add(sentence(rounding, "quiet")));
    table.remarks().forEach(remark -> sentences.add(sentence(remark, "quiet")));
    table.notes().forEach(note -> sentences.add(sentence(note, "quiet")));
    said.getChildren().setAll(sentences);
  }

  private void showRows(List<PasteModel.Row> shown) {
    if (rowViews.size() != shown.size()) {
      rowViews.clear();
      var title = new Label("What each row stands for");
      title.getStyleClass().add("heading");
      rows.getChildren().setAll(title);
      for (var i = 0; i < shown.size(); i++) {
        var view = new RowView(controller, i);
        rowViews.add(view);
        rows.getChildren().add(view.root());
      }
    }
    for (var i = 0; i < shown.size(); i++) {
      rowViews.get(i).show(shown.get(i));
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

  private static void shown(Region node, boolean wanted) {
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
