package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.casewright.guide.Page;
import org.casewright.ui.form.Item;

/// Somebody who has nothing but the tutorial: finds everything by the words that the page gives,
/// and types what stands in its tables.
///
/// @param window at its start page
record Tutorial(WindowTest window, Page page) {

  static final String OPPORTUNITY = "More foster carers, net of leavers";

  static Tutorial in(WindowTest window) {
    return new Tutorial(window, Page.of("guide/tutorial.md"));
  }

  /// What the page has the reader type in a step, by what it is typed into.
  private SequencedMap<String, String> typed(String step) {
    var typed = new LinkedHashMap<String, String>();
    Page.table(page.section(step)).stream()
        .skip(1)
        .forEach(row -> typed.put(row.getFirst(), row.getLast()));
    return typed;
  }

  void begin() {
    typed("1. Begin").forEach((field, text) -> fill("#start", field, text));
    tick(OPPORTUNITY);
    press("#start", "Start with 1 opportunity");
    WindowTest.waitUntil(() -> window.lookup("#start").tryQuery().isEmpty());
  }

  private void tick(String template) {
    window.clickOn(
        window
            .lookup("#start .check-box")
            .match(node -> node instanceof CheckBox box && box.getText().equals(template))
            .<CheckBox>query());
  }

  void typeNumbers() {
    typed("2. Type Nottingham's numbers").forEach(this::fillDetail);
  }

  void sayWhichPrices(String year) {
    window.choose("Case");
    openSection("Prices and inflation");
    fillDetail("All amounts are in the prices of", year);
    window.choose(OPPORTUNITY);
  }

  void sayWhatKind() {
    openSection("Cashable, avoided or capacity");
    fillDetail("Cashable", "0");
    fillDetail("Cost avoidance", "100");
  }

  void sayWhereFrom(String source) {
    window.scrollTo(labelled("#inspector", OPPORTUNITY));
    window.clickOn(window.lookup("#field-carers .more").<Node>query());
    window.clickOn("Range, evidence and users");
    WindowTest.settle();
    var grades = (ComboBox<?>) labelled("#inspector", "Grade, 1 is best");
    window.interact(
        () ->
            grades.getItems().stream()
                .filter(each -> ((Item.Option) each).label().equals("Grade 4"))
                .findFirst()
                .ifPresent(
                    each -> grades.getSelectionModel().select(grades.getItems().indexOf(each))));
    WindowTest.settle();
    var field = (TextInputControl) labelled("#inspector", "Source, and place in it");
    window.scrollTo(field);
    window.clickOn(field);
    window.write(source);
    window.push(KeyCode.ALT, KeyCode.LEFT);
  }

  void addStretch() {
    window.push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.A);
    window.write("Stretch");
    window.push(KeyCode.ENTER);
    window.choose(OPPORTUNITY);
    fillDetail(OPPORTUNITY, "16");
  }

  /// Opens a section of the details by its heading.
  private void openSection(String heading) {
    var section = button("#inspector", heading);
    window.scrollTo(section);
    window.clickOn(section);
  }

  void press(String within, String words) {
    window.clickOn(button(within, words));
  }

  private ButtonBase button(String within, String words) {
    assertThat(page.text()).contains("**" + words + "**");
    return window
        .lookup(within)
        .lookup(
            (Node node) ->
                node instanceof ButtonBase button
                    && button.isVisible()
                    && words.equals(button.getText()))
        .query();
  }

  private void fillDetail(String label, String text) {
    window.scrollTo(labelled("#inspector", label));
    fill("#inspector", label, text);
    window.push(KeyCode.ENTER);
  }

  private void fill(String within, String label, String text) {
    var field = (TextInputControl) labelled(within, label);
    window.clickOn(field);
    window.interact(field::selectAll);
    window.write(text);
  }

  /// What a label on screen is the label of.
  private Node labelled(String within, String words) {
    assertThat(page.text()).containsAnyOf("**" + words + "**", "| " + words + " |");
    var label =
        window
            .lookup(within)
            .lookup(
                (Node node) ->
                    node instanceof Label each
                        && words.equals(each.getText())
                        && each.getLabelFor() != null
                        && each.isVisible())
            .<Label>query();
    return label.getLabelFor();
  }
}
