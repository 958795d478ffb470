package org.casewright.ui.start;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.casewright.ui.Mark;
import org.casewright.ui.desk.Command;
import org.casewright.ui.live.Focus;
import org.jspecify.annotations.Nullable;

/// The frame of the start page: what there is on the left, what is new on the right; one below the
/// other where the window is narrow for its text.
final class StartView {

  private static final double EM = 13;

  /// How the page is laid out.
  ///
  /// @param beside whether its two halves stand side by side
  /// @param columns of templates
  /// @param pinned whether the button to start stays in sight while the templates scroll
  private record Arrangement(boolean beside, int columns, boolean pinned) {
    /// @param width of the window in em of its text
    /// @param height so too
    static Arrangement of(double width, double height) {
      var beside = width >= 66;
      return new Arrangement(beside, width >= 84 ? 2 : 1, beside && height >= 48);
    }
  }

  private final StartController controller;
  private final BorderPane root = new BorderPane();
  private final BorderPane header = new BorderPane();
  private final ImageView mark = new ImageView(Mark.image(128));
  private final Button back = new Button("Back to the case");
  private final LostCard lost;
  private final RecentsCard recents;
  private final VBox examples = new VBox();
  private final NewCaseView form;
  private final HBox brand;
  private final FlowPane actions;
  private double em = EM;
  private @Nullable Arrangement arrangement;

  StartView(StartController controller) {
    this.controller = controller;
    form = new NewCaseView(controller);
    lost = new LostCard(controller);
    recents = new RecentsCard(controller);
    brand = brand();
    actions = actions();
    header.getStyleClass().add("header");
    root.setTop(header);
    root.getStyleClass().add("start");
    root.setId("start");
    root.setMinSize(0, 0); // or it would never find out that it has become narrow
    fillExamples();
    root.widthProperty().subscribe(this::arrange);
    root.heightProperty().subscribe(this::arrange);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private HBox brand() {
    mark.setSmooth(true);
    mark.setPreserveRatio(true);
    var name = new Label("Casewright");
    name.getStyleClass().add("heading");
    var what = Door.wrapped("Business cases for the redesign of children's services", "quiet");
    var words = new VBox(name, what);
    words.setAlignment(Pos.CENTER_LEFT);
    var brand = new HBox(mark, words);
    brand.setAlignment(Pos.CENTER_LEFT);
    brand.getStyleClass().add("brand");
    return brand;
  }

  private FlowPane actions() {
    back.setId("back-to-case");
    back.setOnAction(_ -> controller.onBack());
    var actions =
        new FlowPane(
            back,
            action("Open a file…", Command.OPEN),
            action("Guide", Command.GUIDE),
            action("Keys", Command.KEYS),
            action("About", Command.ABOUT));
    actions.getStyleClass().add("page-actions");
    actions.setAlignment(Pos.CENTER_RIGHT);
    return actions;
  }

  private Button action(String words, Command command) {
    var button = new Button(words);
    button.setOnAction(_ -> controller.onCommand(command));
    return button;
  }

  private void fillExamples() {
    examples.getStyleClass().addAll("card", "doors");
    examples.setId("examples");
    examples.getChildren().add(Door.wrapped("Open an example", "heading"));
    for (var example : StartModel.ExampleRow.all()) {
      examples
          .getChildren()
          .add(
              new Door(
                  example.title(), example.summary(), () -> controller.onExample(example.name())));
    }
  }

  Region root() {
    return root;
  }

  void show(StartModel model) {
    em = EM * controller.textScale();
    mark.setFitHeight(2.7 * em);
    back.setAccessibleText(back.getText() + ": " + model.openCase());
    back.setVisible(!model.openCase().isEmpty());
    back.setManaged(back.isVisible());
    lost.show(model);
    recents.show(model);
    form.show(model);
    arrange();
  }

  private void arrange() {
    if (root.getWidth() <= 0) {
      return;
    }
    var wanted = Arrangement.of(root.getWidth() / em, root.getHeight() / em);
    if (Objects.equals(wanted, arrangement)) {
      return;
    }
    arrangement = wanted;
    root.setCenter(null);
    header.getChildren().clear();
    form.arrange(wanted.columns(), wanted.pinned());
    actions.setPrefWrapLength(wanted.beside() ? 34 * em : 40 * em);
    if (wanted.beside()) {
      header.setLeft(brand);
      header.setRight(actions);
      BorderPane.setAlignment(brand, Pos.CENTER_LEFT);
      actions.setAlignment(Pos.CENTER_RIGHT);
      BorderPane.setMargin(actions, Insets.EMPTY);
      root.setCenter(beside(wanted.pinned()));
    } else {
      header.setTop(brand);
      header.setBottom(actions);
      actions.setAlignment(Pos.CENTER_LEFT);
      BorderPane.setMargin(actions, new Insets(0.6 * em, 0, 0, 0));
      root.setCenter(below());
    }
  }

  private Region beside(boolean pinned) {
    var left = scrolling(stack(lost.root(), recents.root(), examples));
    left.getStyleClass().add("start-left");
    var right = pinned ? form.root() : scrolling(form.root());
    HBox.setHgrow(right, Priority.ALWAYS);
    right.setMaxWidth(Double.MAX_VALUE);
    var row = new HBox(left, right);
    row.getStyleClass().add("start-panes");
    return row;
  }

  private Region below() {
    var page = stack(lost.root(), recents.root(), form.root(), examples);
    page.getStyleClass().add("start-page");
    return scrolling(page);
  }

  private static VBox stack(Node... cards) {
    var stack = new VBox(cards);
    stack.getStyleClass().add("stack");
    return stack;
  }

  private static ScrollPane scrolling(Region content) {
    var scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    return scroll;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      controller.onBack();
      event.consume();
    }
  }

  void focus(Entry entry) {
    form.field(entry).field().requestFocus();
  }

  /// Takes the keyboard to the first case to go on with, or to the new one.
  void focus(boolean anew) {
    if (anew
        || (!Focus.firstRow(lost.root())
            && !Focus.firstRow(recents.root())
            && !Focus.firstRow(examples))) {
      form.field(Entry.TITLE).field().requestFocus();
      form.field(Entry.TITLE).field().selectAll();
    }
  }

  /// Whether the keyboard is in the right half.
  boolean isInForm() {
    return Focus.isIn(form.root());
  }
}
