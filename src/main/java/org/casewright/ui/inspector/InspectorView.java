package org.casewright.ui.inspector;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.casewright.ui.form.FormView;
import org.casewright.ui.form.NumberEdits;
import org.casewright.ui.live.Focus;
import org.casewright.ui.live.Hint;
import org.casewright.ui.live.Scroll;
import org.casewright.ui.live.Still;
import org.jspecify.annotations.Nullable;

/// A card: what is selected, its fields, which scroll, and at the bottom what it comes to.
final class InspectorView {

  private static final double SHORT = 26; // em

  private final Label eyebrow = new Label();
  private final Label title = new Label();
  private final CheckBox include = new CheckBox();
  private final StackPane includeHolder = new StackPane(include);
  private final Tooltip includeHint = new Hint();
  private final FormView form;
  private final HBox top = new HBox(eyebrow, includeHolder);
  private final VBox worth = new VBox();
  private final Label figure = new Label();
  private final Label formula = new Label();
  private final Label meaning = new Label();
  private final Tooltip worthHint = new Hint();
  private final ScrollPane scroll = new Scroll();
  private final VBox root;
  private @Nullable Object shown;

  InspectorView(InspectorController controller, NumberEdits numbers) {
    form = new FormView(numbers);
    scroll.setContent(form.root());
    eyebrow.getStyleClass().add("quiet");
    eyebrow.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(eyebrow, Priority.ALWAYS);
    title.getStyleClass().add("heading");
    title.setWrapText(true);
    title.setMinHeight(Region.USE_PREF_SIZE);
    include.setMinWidth(Region.USE_PREF_SIZE);
    includeHolder.setMinWidth(Region.USE_PREF_SIZE);
    include.setOnAction(_ -> controller.onInclude(include.isSelected()));
    top.getStyleClass().add("top");
    top.setAlignment(Pos.CENTER_LEFT);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    var fields = Still.filling(scroll);
    VBox.setVgrow(fields, Priority.ALWAYS);
    figure.getStyleClass().add("figure");
    formula.setWrapText(true);
    meaning.setWrapText(true);
    meaning.getStyleClass().add("quiet");
    worth.getStyleClass().add("worth");
    worth.getChildren().addAll(figure, formula, meaning);
    worth.setMinHeight(Region.USE_PREF_SIZE);
    var bottom = new StackPane(worth);
    bottom.getStyleClass().add("bottom");
    bottom.setMinHeight(Region.USE_PREF_SIZE);
    root = new VBox(top, title, fields, Still.of(bottom));
    root.getStyleClass().addAll("card", "inspector");
    root.setId("inspector");
    Tooltip.install(worth, worthHint);
    root.heightProperty().subscribe(this::fold);
    figure.fontProperty().subscribe(this::fold);
  }

  Region root() {
    return root;
  }

  void show(InspectorModel model) {
    eyebrow.setText(model.eyebrow());
    var topped = !model.eyebrow().isBlank() || model.inclusion() != null;
    top.setVisible(topped);
    top.setManaged(topped);
    title.setText(model.title());
    showInclusion(model.inclusion());
    var had = Focus.isIn(root);
    form.show(model.selection().subject(), model.form());
    if (!model.selection().subject().equals(shown)) {
      shown = model.selection().subject();
      scroll.setVvalue(0);
      if (had && !Focus.isIn(root)) {
        focus(); // something else begins with its first field, not where the former was left
      }
    }
    showWorth(model.worth());
  }

  /// Takes the keyboard to the first field; not to the box that leaves the thing out.
  void focus() {
    if (!Focus.begin(form.root())) {
      var _ = Focus.first(root);
    }
  }

  /// Takes the keyboard to a field, opening what it is folded away in and bringing it into sight.
  ///
  /// @return whether it is there
  boolean focus(WhereTyped field) {
    var item = form.begin(field.item(), field.button());
    item.ifPresent(this::bringIntoSight);
    return item.isPresent();
  }

  /// A third down, where what stands around it is seen too.
  private void bringIntoSight(Node item) {
    scroll.applyCss();
    scroll.layout(); // what has just been unfolded has no place yet
    scroll.requestLayout();
    scroll.layout(); // and takes its height only once it has its width
    var content = form.root();
    var place = content.sceneToLocal(item.localToScene(item.getBoundsInLocal()));
    var seen = scroll.getViewportBounds().getHeight();
    var room = content.getHeight() - seen;
    var top = scroll.getVvalue() * room;
    if (room > 0 && (place.getMinY() < top || place.getMaxY() > top + seen)) {
      scroll.setVvalue(Math.clamp((place.getMinY() - seen / 3) / room, 0, 1));
    }
  }

  /// Takes the keyboard to what the thing is called, to be typed over.
  void focusName() {
    var _ = focus("#name .text-input") || focus("#label .text-input");
  }

  /// Takes the keyboard to the first number, to be typed over.
  ///
  /// @return whether there is one
  boolean focusNumber() {
    return focus("#section-numbers .number-field");
  }

  private boolean focus(String field) {
    if (form.root().lookup(field) instanceof TextInputControl found) {
      found.requestFocus();
      found.selectAll();
      return true;
    }
    return false;
  }

  private void showInclusion(InspectorModel.@Nullable Inclusion inclusion) {
    includeHolder.setVisible(inclusion != null);
    includeHolder.setManaged(inclusion != null);
    if (inclusion == null) {
      return;
    }
    include.setText(inclusion.words());
    include.setSelected(inclusion.included());
    include.setDisable(inclusion.why() != null);
    includeHint.setText(
        inclusion.why() == null ? "Count this opportunity in the scenario" : inclusion.why());
    include.setAccessibleHelp(includeHint.getText());
    Tooltip.install(includeHolder, includeHint);
  }

  private void showWorth(InspectorModel.@Nullable Worth shown) {
    worth.setVisible(shown != null);
    worth.setManaged(shown != null);
    if (shown != null) {
      figure.setText(shown.figure());
      formula.setText(shown.formula());
      meaning.setText(shown.meaning());
      figure.setAccessibleText(
          "%s. %s. %s".formatted(shown.figure(), shown.formula(), shown.meaning()));
      worthHint.setText("%s\n%s".formatted(shown.formula(), shown.meaning()).strip());
      fold();
    }
  }

  /// Where the pane is short for its text, what the figure is made of stays in its tooltip, and the
  /// fields have the room.
  private void fold() {
    var roomy = root.getHeight() > SHORT * figure.getFont().getSize();
    show(formula, roomy);
    show(meaning, roomy && !meaning.getText().isEmpty());
  }

  private static void show(Label words, boolean visible) {
    words.setVisible(visible);
    words.setManaged(visible);
  }
}
