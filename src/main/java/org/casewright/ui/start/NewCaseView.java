package org.casewright.ui.start;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.library.Template;

/// The right half of the start page: four fields, the templates to tick, and the button.
final class NewCaseView {

  private final StartController controller;
  private final Map<Entry, EntryField> fields = new EnumMap<>(Entry.class);
  private final Map<String, CheckBox> ticks = new HashMap<>();
  private final List<VBox> groups;
  private final VBox templates = new VBox();
  private final VBox middle = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox names = new VBox();
  private final Label advice = Door.wrapped("", "quiet");
  private final Button start = new Button();
  private final HBox foot = new HBox(advice, start);
  private final VBox root = new VBox();
  private boolean showing;

  NewCaseView(StartController controller) {
    this.controller = controller;
    for (var entry : Entry.values()) {
      fields.put(entry, new EntryField(controller, entry));
    }
    groups =
        StartModel.groups().entrySet().stream()
            .map(group -> group(group.getKey(), group.getValue()))
            .toList();
    templates.getStyleClass().add("templates");
    names.getStyleClass().add("entries");
    middle.getStyleClass().add("middle");
    middle
        .getChildren()
        .addAll(
            Door.wrapped("What will change?", "paragraph-heading"),
            Door.wrapped(
                "Tick what the programme does. Each comes with numbers to begin with, for you to"
                    + " replace by your own.",
                "quiet"),
            templates);
    scroll.setFitToWidth(true);
    middle.heightProperty().subscribe(high -> scroll.setPrefViewportHeight(high.doubleValue()));
    scroll.setFocusTraversable(false);
    start.setId("start-case");
    start.setDefaultButton(true);
    start.setMinWidth(Region.USE_PREF_SIZE);
    start.setOnAction(_ -> controller.onStart());
    HBox.setHgrow(advice, Priority.ALWAYS);
    advice.setMaxWidth(Double.MAX_VALUE);
    advice.setMinHeight(Region.USE_PREF_SIZE);
    foot.setMinHeight(Region.USE_PREF_SIZE);
    names.setMinHeight(Region.USE_PREF_SIZE);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("foot");
    root.getStyleClass().addAll("card", "new-case");
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Enter starts from a tick too; space is what ticks.
  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
      event.consume();
      controller.onStart();
    }
  }

  Region root() {
    return root;
  }

  EntryField field(Entry entry) {
    return Objects.requireNonNull(fields.get(entry));
  }

  /// Lays everything out.
  ///
  /// @param columns of templates
  /// @param scrolls whether the list of templates scrolls by itself, so that the button stays in
  ///     sight; else the page does
  void arrange(int columns, boolean scrolls) {
    arrangeFields(columns > 1);
    arrangeTemplates(columns);
    var heading = Door.wrapped("New business case", "heading");
    scroll.setContent(null);
    root.setMaxHeight(scrolls ? Region.USE_PREF_SIZE : Double.MAX_VALUE);
    root.getChildren().setAll(heading, names, scrolls ? scroll : middle, foot);
    if (scrolls) {
      scroll.setContent(middle);
      VBox.setVgrow(scroll, Priority.ALWAYS);
    }
  }

  private void arrangeFields(boolean beside) {
    var title = field(Entry.TITLE);
    var organisation = field(Entry.ORGANISATION);
    var year = field(Entry.FIRST_YEAR);
    var years = field(Entry.YEARS);
    names.getChildren().clear();
    if (beside) {
      var row = new Columns(List.of(title, organisation, year, years), 3, 3, 2, 1.2);
      names.getChildren().add(row);
    } else {
      names.getChildren().addAll(title, organisation, Columns.equal(List.of(year, years)));
    }
  }

  /// Shares the groups out so that the columns come to about the same height.
  private void arrangeTemplates(int columns) {
    var all = groups.stream().mapToInt(NewCaseView::lines).sum();
    var placed = new ArrayList<VBox>();
    var used = 0;
    for (var group : groups) {
      if (used + lines(group) / 2 >= all * placed.size() / columns) {
        var column = new VBox();
        column.getStyleClass().add("column");
        placed.add(column);
      }
      placed.getLast().getChildren().add(group);
      used += lines(group);
    }
    templates.getChildren().setAll(Columns.equal(placed));
  }

  private static int lines(VBox group) {
    return 3 * group.getChildren().size() - 1;
  }

  private VBox group(String name, List<Template> members) {
    var group = new VBox(Door.wrapped(name, "group-name"));
    group.getStyleClass().add("group");
    members.forEach(template -> group.getChildren().add(tick(template)));
    return group;
  }

  private VBox tick(Template template) {
    var box = new CheckBox(template.name());
    box.setId("template-" + template.id());
    box.setWrapText(true);
    box.setAccessibleText(template.name() + ". " + template.summary());
    box.selectedProperty()
        .subscribe(
            (before, on) -> {
              if (!showing) {
                controller.onTick(template.id(), on);
              }
            });
    ticks.put(template.id(), box);
    var summary = Door.wrapped(template.summary(), "quiet");
    summary.getStyleClass().add("summary");
    summary.setOnMouseClicked(_ -> box.fire());
    var row = new VBox(box, summary);
    row.getStyleClass().add("tick");
    return row;
  }

  void show(StartModel model) {
    showing = true;
    var draft = model.draft();
    fields.forEach(
        (entry, field) -> field.show(model, entry == Entry.FIRST_YEAR ? draft.span() : ""));
    ticks.forEach((id, box) -> box.setSelected(draft.ticked().contains(id)));
    advice.setText(draft.advice());
    start.setText(draft.button());
    showing = false;
  }
}
