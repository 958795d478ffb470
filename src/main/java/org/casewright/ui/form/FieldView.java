package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.desk.Action;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Icon;
import org.casewright.ui.live.Still;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One assumption: its name and unit, its number with a slider or its numbers by year, and the
/// small print.
final class FieldView {

  private static final PseudoClass REPLACED = PseudoClass.getPseudoClass("replaced");

  private final NumberEdits controller;
  private final String assumption;
  private final Region mark = new Region();
  private final List<NumberField> fields = new ArrayList<>();
  private final List<Scrub> scrubs = new ArrayList<>();
  private final List<Label> headings = new ArrayList<>();
  private final @Nullable ValueSlider slider;
  private final Label warning = new Label();
  private final Label problem = new Label();
  private final SignView sign = new SignView();
  private final MenuButton more = new MenuButton();
  private final Naming naming = new Naming(mark, sign.button(), more);
  private final Label notes = quiet();
  private final Tooltip users = new Hint();
  private final Button giveBack = new Button();
  private final Tooltip backward = new Hint();
  private final EvidenceDots dots = new EvidenceDots();
  private final Label source = quiet();
  private final Tooltip fullSource = new Hint();
  private final VBox root;
  private @Nullable Supplier<List<Action>> actions;

  FieldView(NumberEdits controller, Field field) {
    this.controller = controller;
    this.assumption = field.assumption();
    mark.getStyleClass().add("replaced-mark");
    more.setGraphic(new Icon(Feather.MORE_HORIZONTAL));
    more.getStyleClass().addAll("flat", "more");
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.setOnShowing(_ -> fillMore());
    warning.getStyleClass().add("warning");
    warning.setWrapText(true);
    var hand = new NumberHand(controller, assumption, 0, () -> controller.onReset(assumption));
    slider = field.isSeries() ? null : new ValueSlider(hand);
    var numbers = slider == null ? byYear(field) : single(slider, hand);
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    giveBack.getStyleClass().addAll("small", "give-back");
    giveBack.setTooltip(backward);
    giveBack.setMinWidth(Region.USE_PREF_SIZE);
    giveBack.setOnAction(_ -> controller.onGiveBack(assumption));
    notes.setWrapText(true);
    notes.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(notes, Priority.ALWAYS);
    source.setWrapText(true);
    var print = new HBox(dots, notes, giveBack);
    print.setAlignment(Pos.TOP_LEFT);
    print.getStyleClass().add("print");
    source.setTooltip(fullSource);
    Tooltip.install(print, fullSource);
    root = new VBox(naming.root(), numbers, warning, problem, print, source);
    root.getStyleClass().add("field");
    root.setId("field-" + assumption);
  }

  private static Label quiet() {
    var label = new Label();
    label.getStyleClass().add("quiet");
    return label;
  }

  private NumberField numberField(int index, Hand hand) {
    var field =
        new NumberField(
            new NumberField.Typing(
                text -> {
                  controller.onType(assumption, index, text);
                  return controller.text(assumption, index);
                },
                row -> controller.onPaste(assumption, index, row),
                () -> controller.onCommit(assumption),
                () -> controller.onRevert(assumption)));
    fields.add(field);
    scrubs.add(new Scrub(field, hand));
    return field;
  }

  private Region single(ValueSlider values, Hand hand) {
    var field = numberField(0, hand);
    naming.label().setLabelFor(field);
    scrubs.getFirst().on(naming.label());
    scrubs.getFirst().on(naming.unit());
    var slide = Still.of(values);
    HBox.setHgrow(slide, Priority.ALWAYS);
    var row = new HBox(Still.of(field), slide);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("numbers");
    return row;
  }

  private Region byYear(Field field) {
    var years = new FlowPane();
    years.getStyleClass().add("by-year");
    for (var i = 0; i < field.entries().size(); i++) {
      var heading = quiet();
      var year = i;
      var number =
          numberField(
              i,
              new NumberHand(
                  controller, assumption, i, () -> controller.onResetYear(assumption, year)));
      heading.setLabelFor(number);
      scrubs.getLast().on(heading);
      headings.add(heading);
      years.getChildren().add(new VBox(heading, Still.of(number)));
    }
    return years;
  }

  Region root() {
    return root;
  }

  void show(Field field) {
    var wrong = field.problem();
    naming.show(field.label(), field.unit());
    for (var i = 0; i < fields.size(); i++) {
      showNumber(i, field);
    }
    if (slider != null) {
      slider.show(field.entries().getFirst().slide(), field.position(), field.savedPosition());
      slider.slider().setAccessibleText(field.label() + ", " + field.unit());
    }
    problem.setText(wrong == null ? "" : wrong.sentence());
    reveal(problem, wrong != null);
    warning.setText(field.warning() == null ? "" : field.warning());
    reveal(warning, field.warning() != null && wrong == null);
    sign.show(field.sign());
    showMore(field);
    var grade = field.evidence().gradeWords();
    notes.setText(field.notes().isEmpty() ? grade : grade + " · " + field.notes());
    showUsers(field.usedBy());
    showReplaced(field.replaced());
    showGiveBack(field);
    dots.show(field.evidence().strength());
    source.setText(field.evidence().brief());
    fullSource.setText(field.evidence().full());
    source.setAccessibleText(field.evidence().full());
  }

  private void showNumber(int index, Field field) {
    var wrong = field.problemOf(index);
    var entry = field.entries().get(index);
    var number = fields.get(index);
    number.show(entry.text(), wrong != null);
    scrubs.get(index).show(entry.slide(), entry.value());
    number.setAccessibleText(
        (entry.heading().isEmpty() ? field.label() : field.label() + " in " + entry.heading())
            + ", "
            + field.unit());
    number.setAccessibleHelp(wrong == null ? field.notes() : wrong);
    if (!headings.isEmpty()) {
      headings.get(index).setText(entry.heading());
    }
  }

  private void showMore(Field field) {
    actions = field.more();
    reveal(more, actions != null);
    more.setAccessibleText("More for " + field.label());
  }

  /// The menu is made when it opens, not at each step of a drag.
  private void fillMore() {
    if (actions != null) {
      more.getItems().setAll(actions.get().stream().map(FieldView::item).toList());
    }
  }

  private static MenuItem item(Action action) {
    var item = new MenuItem(action.label());
    item.setDisable(action.why() != null);
    item.setOnAction(_ -> action.run().run());
    return item;
  }

  private void showUsers(List<String> names) {
    if (names.isEmpty()) {
      notes.setTooltip(null);
      notes.setAccessibleText(null);
    } else {
      users.setText(
          "Also used by " + String.join(", ", names) + ". A change here changes them too.");
      notes.setTooltip(users);
      notes.setAccessibleText(notes.getText() + ": " + String.join(", ", names));
    }
  }

  private void showReplaced(@Nullable String inherited) {
    var replaced = inherited != null;
    root.pseudoClassStateChanged(REPLACED, replaced);
    reveal(mark, replaced);
  }

  /// What a scenario replaces is given back for what it inherits; what was changed by hand in the
  /// plan, for the number that has its source.
  private void showGiveBack(Field field) {
    var started = field.started();
    var inherited = field.replaced();
    reveal(giveBack, started != null || inherited != null);
    if (started != null) {
      giveBack.setText("Back to " + started);
      giveBack.setAccessibleText(giveBack.getText() + ", with its evidence");
      backward.setText("Takes back " + started + " and the evidence that was given for it.");
    } else {
      giveBack.setText(inherited == null ? "" : "Back to " + inherited);
      giveBack.setAccessibleText(giveBack.getText());
      backward.setText(
          "This scenario has a number of its own; without it, %s would hold here too."
              .formatted(inherited));
    }
  }

  private static void reveal(Region node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
