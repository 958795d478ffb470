package org.casewright.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.live.LiveText;
import org.casewright.ui.main.MainController;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotInterface;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// A window on the Nottingham example, at 1366×768, and the words of a person who looks at it.
@SuppressWarnings("NullAway.Init") // start comes before every test
abstract class WindowTest extends ApplicationTest {

  /// Answers instead of a person whom the file dialogs ask.
  static final class Answers implements FileChoice {
    @Nullable Path open;
    @Nullable Path save;

    /// What was last proposed as a name.
    String proposed = "";

    @Override
    public Optional<Path> toOpen(Kind kind) {
      return Optional.ofNullable(open);
    }

    @Override
    public Optional<Path> toSave(Kind kind, String proposedName) {
      proposed = proposedName;
      return Optional.ofNullable(save);
    }
  }

  private final Path home =
      Path.of("target", "state", getClass().getSimpleName() + "-" + System.nanoTime());
  final Answers answers = new Answers();
  final FewScreens screens = new FewScreens();
  MainController main;
  Stage stage;

  @Override
  public void start(Stage stage) {
    this.stage = stage;
    Theme.load();
    var clock = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
    main =
        App.assemble(
            App.desk(clock),
            stage,
            new App.Outside(
                answers, App.Kept.in(home()), clock, screens, ForkJoinPool.commonPool()));
    begin();
    main.showStartUnlessOpen();
    stage.setX(
        0); // the screen of tests is smaller than the window, and would centre it half outside
    stage.setY(0);
    stage.setWidth(1366);
    stage.setHeight(768);
    stage.show();
  }

  /// What the window begins with.
  void begin() {
    main.openExample("nottingham-2022");
  }

  /// Where what is kept between starts is kept: nowhere that another test writes to.
  final Path home() {
    return home;
  }

  /// Opens a file and waits until the disk has answered.
  void openFile(Path file) {
    interact(() -> main.open(file));
    arrived();
  }

  /// Waits until what the disk was asked has come back.
  static void arrived() {
    ForkJoinPool.commonPool().awaitQuiescence(10, TimeUnit.SECONDS);
    WaitForAsyncUtils.waitForFxEvents();
    settle();
  }

  /// Answers what is asked over the panes.
  void answer(String text) {
    clickOn(
        lookup("#message .button")
            .match(node -> node instanceof Button button && button.getText().equals(text))
            .<Button>query());
    arrived();
  }

  /// Waits until something is so, or fails after ten seconds.
  static void waitUntil(BooleanSupplier isSo) {
    try {
      WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, isSo::getAsBoolean);
    } catch (TimeoutException e) {
      throw new AssertionError("It did not come about within ten seconds.", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Whether it is in the window and in sight; what stands behind another page is not in it.
  boolean isInSight(String selector) {
    return lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
  }

  /// Waits until rows that wrap have taken their height, and what depends on them too.
  static void settle() {
    Hands.pulses(4);
  }

  @Override
  public FxRobotInterface clickOn(Node node, MouseButton... buttons) {
    if (buttons.length > 0) {
      return super.clickOn(node, buttons);
    }
    Hands.click(node);
    settle();
    return this;
  }

  @Override
  public FxRobot push(KeyCode... keys) {
    keys(keys);
    return this;
  }

  @Override
  public FxRobot write(String text) {
    Hands.write(stage, text);
    settle();
    return this;
  }

  /// Presses keys together and lets them go.
  void keys(KeyCode... keys) {
    Hands.press(keys);
    settle();
  }

  /// Opens or closes a section of the inspector.
  void open(String section) {
    interact(() -> lookup("#section-" + section + " .section-heading").<Button>query().fire());
    settle();
  }

  /// The figure on the card with this label.
  String headline(String label) {
    return card(label, ".headline");
  }

  /// The change on the card with this label; empty where there is none.
  String change(String label) {
    return card(label, ".change");
  }

  private String card(String label, String part) {
    return lookup(".headline-card").queryAll().stream()
        .filter(card -> ((Label) card.lookup(".quiet")).getText().startsWith(label))
        .map(card -> ((LiveText) card.lookup(part)).words())
        .findFirst()
        .orElseThrow();
  }

  /// What the table has in the row that begins with `row`, in this year.
  String cell(String row, String year) {
    var table = lookup("#table-twin").<TableView<?>>query();
    var column =
        table.getColumns().stream()
            .filter(each -> each.getText().equals(year))
            .findFirst()
            .orElseThrow();
    for (var i = 0; i < table.getItems().size(); i++) {
      var name = table.getColumns().getFirst().getCellObservableValue(i).getValue();
      if (String.valueOf(name).contains(row)) {
        return String.valueOf(column.getCellObservableValue(i).getValue());
      }
    }
    throw new AssertionError("no row " + row);
  }

  /// The chart as it is drawn now.
  WritableImage picture() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> lookup(".chart-surface").query().snapshot(null, null));
  }

  /// Whether two pictures differ anywhere.
  static boolean differ(WritableImage one, WritableImage other) {
    var width = (int) one.getWidth();
    var height = (int) one.getHeight();
    if (width != (int) other.getWidth() || height != (int) other.getHeight()) {
      return true;
    }
    for (var y = 0; y < height; y++) {
      for (var x = 0; x < width; x++) {
        if (one.getPixelReader().getArgb(x, y) != other.getPixelReader().getArgb(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  /// The field of an assumption.
  TextField field(String assumption) {
    return lookup("#field-" + assumption + " .number-field").query();
  }

  /// The slider of an assumption.
  Slider slider(String assumption) {
    return lookup("#field-" + assumption + " .slider").query();
  }

  /// Types a number over what a field holds.
  void type(String assumption, String text) {
    var field = field(assumption);
    scrollTo(field);
    clickOn(field);
    interact(field::selectAll);
    write(text);
  }

  /// Turns the wheel of the inspector, so to say, until a node is in sight.
  void scrollTo(Node node) {
    var pane = lookup("#inspector .scroll-pane").<ScrollPane>query();
    interact(
        () -> {
          var content = pane.getContent();
          var top = content.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY();
          var room = content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
          pane.setVvalue(room <= 0 ? 0 : Math.clamp((top - 100) / room, 0, 1));
        });
    settle();
  }

  /// The middle of a slider's thumb on screen.
  Bounds thumb(String assumption) {
    var thumb = slider(assumption).lookup(".thumb");
    return thumb.localToScreen(thumb.getBoundsInLocal());
  }

  /// Chooses the row of the tree with this name.
  void choose(String row) {
    var tree = lookup("#workstreams").<TreeView<?>>query();
    for (var i = 0; i < tree.getExpandedItemCount() && !isShown(row); i++) {
      var index = i;
      interact(() -> tree.scrollTo(index));
      settle();
    }
    clickOn(text(".tree-cell", row));
  }

  private boolean isShown(String row) {
    return lookup(".tree-cell .label")
        .match(node -> node instanceof Labeled labeled && row.equals(labeled.getText()))
        .match(node -> isInSight(node))
        .tryQuery()
        .isPresent();
  }

  private boolean isInSight(Node node) {
    var tree = lookup("#workstreams").query();
    var bottom = tree.localToScene(tree.getBoundsInLocal()).getMaxY();
    return node.isVisible() && node.localToScene(node.getBoundsInLocal()).getMaxY() < bottom;
  }

  /// The visible node within one of this kind that shows these words.
  Node text(String within, String words) {
    return lookup(within + " .label")
        .match(node -> node instanceof Labeled labeled && words.equals(labeled.getText()))
        .match(Node::isVisible)
        .query();
  }

  /// Whether a control that shows these words is to be seen.
  boolean isThere(String query, String words) {
    return lookup(query)
        .match(node -> node instanceof Labeled labeled && labeled.getText().contains(words))
        .match(Node::isVisible)
        .tryQuery()
        .isPresent();
  }

  /// The button within this part of the window whose words begin so.
  ButtonBase button(String within, String words) {
    waitUntil(() -> tryButton(within, words).isPresent());
    return tryButton(within, words).orElseThrow();
  }

  private Optional<ButtonBase> tryButton(String within, String words) {
    return lookup(within)
        .lookup(
            (Node node) ->
                node instanceof ButtonBase button
                    && button.isVisible()
                    && button.getText() != null
                    && button.getText().startsWith(words))
        .tryQuery();
  }
}
