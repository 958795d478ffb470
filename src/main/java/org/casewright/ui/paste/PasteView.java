package org.casewright.ui.paste;

import static org.casewright.ui.form.TablePage.button;
import static org.casewright.ui.form.TablePage.card;
import static org.casewright.ui.form.TablePage.heading;
import static org.casewright.ui.form.TablePage.say;
import static org.casewright.ui.form.TablePage.sentence;
import static org.casewright.ui.form.TablePage.shown;
import static org.casewright.ui.form.TablePage.words;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.LabelledList;
import org.casewright.ui.form.TablePage;
import org.casewright.ui.live.TabOut;

/// The page: the text, what was read, and row by row what it stands for.
final class PasteView {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final PasteController controller;
  private final TablePage page;
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
    page = new TablePage("paste", controller::onClose);
    page.header(
        heading("Paste a printed table"),
        "From a PDF, Word or Excel: rows by financial year become published figures, each held"
            + " against what the case computes. Nothing changes until you add them.");
    page.cards(textCard(), readCard(), rowsCard());
    add.setId("paste-add"); // Enter in the source does what it does
    why.setId("paste-why");
    stop.setId("paste-stop");
    shown(stop, false);
    page.footer(
        why,
        button(add, controller::onAdd),
        button(stop, controller::onStop),
        button(new Button("Back to the case"), controller::onClose));
  }

  private Region textCard() {
    var title = heading("Text of the table");
    title.setLabelFor(text);
    text.setId("paste-text");
    text.setPrefRowCount(5);
    text.setPromptText(
        "Copy a table with its headings in your paper and paste it here: a label, then an amount"
            + " for each year. What was misprinted can be corrected here.");
    text.textProperty()
        .subscribe(
            (_, typed) -> {
              if (!showing) {
                controller.onText(typed);
              }
            });
    TabOut.of(text); // tabs in a table come by pasting
    return card(title, text, problem);
  }

  private Region readCard() {
    source.setId("paste-source");
    source.setOnAction(_ -> controller.onAdd());
    source.setPromptText("Cabinet, 15 January 2014, Table 1");
    source
        .textProperty()
        .subscribe(
            (_, typed) -> {
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
    read.getChildren().setAll(heading("What it says"), said, fields);
    read.getStyleClass().addAll("card", "paste-card");
    return read;
  }

  private Region rowsCard() {
    rows.getStyleClass().addAll("card", "paste-card");
    rows.setId("paste-rows");
    return rows;
  }

  Region root() {
    return page.root();
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
    say(why, table.why() == null ? "" : table.why());
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
      rows.getChildren().setAll(heading("What each row stands for"));
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
}
