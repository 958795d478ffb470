package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.PlottedMarks;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What people do within a chart: point at it, click in it, read it with the keyboard.
class ChartJourneysTest extends WindowTest {

  private static final HouseChart PROFILE =
      HouseCharts.of(
          ChartKind.PROFILE,
          ChartRequest.of(
              ResolvedCase.of(Examples.open("nottingham-2022")).project(View.AS_STATED)));

  private Node surface() {
    return lookup(".chart-surface").query();
  }

  private PlottedMarks marks() {
    var size = surface().getLayoutBounds();
    return PROFILE.marks(size.getWidth(), size.getHeight());
  }

  /// The middle of a mark on screen.
  private Point2D mark(String key, int column) {
    var place = marks().of(key, column).orElseThrow().place();
    return surface().localToScreen(place.getCenterX(), place.getCenterY());
  }

  private Point2D name(String key) {
    var place =
        marks().names().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow()
            .place();
    return surface().localToScreen(place.getCenterX(), place.getCenterY());
  }

  private List<String> card() {
    return lookup(".figure-card").query().isVisible()
        ? lookup(".figure-card .label").queryAll().stream()
            .map(node -> ((Label) node).getText())
            .toList()
        : List.of();
  }

  private String chosenCell() {
    var table = lookup("#table-twin").<TableView<?>>query();
    var cells = table.getSelectionModel().getSelectedCells();
    return cells.isEmpty()
        ? ""
        : String.valueOf(cells.getFirst().getTableColumn().getCellData(cells.getFirst().getRow()));
  }

  private void tap(KeyCode... keys) {
    for (var key : keys) {
      press(key).release(key);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// What is drawn, without the outlines over it.
  private WritableImage drawing() {
    WaitForAsyncUtils.waitForFxEvents();
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> ((Parent) surface()).getChildrenUnmodifiable().getFirst().snapshot(null, null));
  }

  private String explained() {
    return lookup("#inspector .label").queryAll().stream()
        .filter(Node::isVisible)
        .map(node -> ((Labeled) node).getText())
        .filter(text -> text != null)
        .reduce("", (all, each) -> all + each + "\n");
  }

  @Test
  void readAChartWithTheKeyboard() {
    for (var i = 0; i < 60 && !surface().isFocused(); i++) {
      tap(KeyCode.TAB);
    }
    assertThat(surface().isFocused()).as("reached with Tab").isTrue();
    assertThat(surface().getAccessibleText()).startsWith("Stacked columns of gross benefit");

    tap(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
    assertThat(surface().getAccessibleText())
        .isEqualTo("Net benefit, 2025/26: £" + cell("net benefit", "2025/26") + "m");
    assertThat(lookup(".chosen-mark").query().isVisible()).isTrue();
    assertThat(card()).contains("£8.69m");
    assertThat(chosenCell()).isEqualTo(cell("net benefit", "2025/26"));

    tap(KeyCode.UP);
    assertThat(surface().getAccessibleText()).startsWith("Programme cost, 2025/26: −£");
    tap(KeyCode.DOWN, KeyCode.END);
    assertThat(surface().getAccessibleText()).isEqualTo("Net benefit, 2029/30: £10.61m");

    press(KeyCode.SHORTCUT, KeyCode.E).release(KeyCode.E, KeyCode.SHORTCUT);
    waitUntil(() -> explained().contains("How it comes about"));
    assertThat(explained()).contains("Net benefit, 2029/30").contains("£10.61m");
    assertThat(surface().isFocused()).as("the keyboard stays in the chart").isTrue();

    tap(KeyCode.ESCAPE);
    assertThat(surface().getAccessibleText()).startsWith("Stacked columns of gross benefit");
    assertThat(lookup(".chosen-mark").query().isVisible()).isFalse();
    assertThat(chosenCell()).isEmpty();
  }

  @Test
  void hoverShowsTheFigureOfTheTable() {
    moveTo(mark(Keys.NET, 3));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card())
        .containsExactly(
            "Net benefit, 2025/26",
            "£" + cell("net benefit", "2025/26") + "m",
            "Click to see how it comes about");
    var outline = lookup(".pointed-at").query();
    assertThat(outline.isVisible()).isTrue();
    assertThat(outline.localToScreen(outline.getBoundsInLocal()).contains(mark(Keys.NET, 3)))
        .isTrue();
    var covering = lookup(".figure-card").query();
    assertThat(
            covering
                .localToScreen(covering.getLayoutBounds())
                .intersects(outline.localToScreen(outline.getBoundsInLocal())))
        .as("the card covers what it is about")
        .isFalse();

    moveTo(mark("edge-of-care", 7));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card()).contains("£" + cell("edge-of-care", "2029/30") + "m");
    moveTo(lookup("#table-twin").<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(card()).isEmpty();
    assertThat(outline.isVisible()).isFalse();
  }

  @Test
  void clickInTheChartExplains() {
    clickOn(mark("edge-of-care", 7));
    waitUntil(() -> explained().contains("How it comes about"));
    assertThat(explained()).contains("£" + cell("edge-of-care", "2029/30") + "m");
    assertThat(chosenCell()).isEqualTo(cell("edge-of-care", "2029/30"));
    assertThat(lookup(".chosen-mark").query().isVisible()).isTrue();
  }

  @Test
  void whatIsExplainedAlreadyIsNotOfferedAndIsMarkedNoLongerThanThat() {
    clickOn(mark("edge-of-care", 7));
    waitUntil(() -> explained().contains("How it comes about"));
    assertThat(card())
        .as("the pointer is there still")
        .containsOnlyOnce("£6.33m")
        .noneMatch(line -> line.contains("see how it comes about"));

    clickOn(button("#inspector", "Leave the explanation"));
    waitUntil(() -> !explained().contains("How it comes about"));
    assertThat(lookup(".chosen-mark").query().isVisible()).isFalse();
    assertThat(chosenCell()).isEmpty();
  }

  @Test
  void oneEscLeavesWhatAClickInTheChartHasAsked() {
    clickOn(mark("edge-of-care", 7));
    waitUntil(() -> explained().contains("How it comes about"));
    tap(KeyCode.ESCAPE);
    waitUntil(() -> !explained().contains("How it comes about"));
    assertThat(lookup(".chosen-mark").query().isVisible()).isFalse();
  }

  @Test
  void aCellOfTheTableStaysChosenForWhoeverGoesOnFromThere() {
    clickOn(lookup("#table-twin").lookup(".figure.table-cell").nth(3).<Node>query());
    var chosen = chosenCell();
    tap(KeyCode.ENTER);
    waitUntil(() -> explained().contains("How it comes about"));
    tap(KeyCode.ESCAPE);
    waitUntil(() -> !explained().contains("How it comes about"));
    assertThat(chosenCell()).isEqualTo(chosen);
  }

  @Test
  void aCellChosenInTheTableIsOutlinedInTheChart() {
    clickOn(lookup("#table-twin").lookup(".figure.table-cell").nth(3).<Node>query());
    WaitForAsyncUtils.waitForFxEvents();
    var outline = lookup(".chosen-mark").query();
    assertThat(outline.isVisible()).isTrue();
    var bounds = outline.localToScreen(outline.getBoundsInLocal());
    assertThat(bounds.contains(mark("edge-of-care", 3))).isTrue();
  }

  @Test
  void aWorkstreamStandsOutUntilItIsClickedAgainOrGivenUp() {
    var before = drawing();
    clickOn(name("fostering"));
    assertThat(differ(before, drawing())).isTrue();
    clickOn(name("fostering"));
    assertThat(differ(before, drawing())).as("as before").isFalse();

    clickOn(name("fostering"));
    tap(KeyCode.ESCAPE);
    assertThat(differ(before, drawing())).as("given up with Esc").isFalse();

    interact(() -> surface().fireEvent(clickWithControl(name("fostering"))));
    waitUntil(() -> explained().contains("Workstream"));
  }

  /// The robot has no keys held down while it clicks.
  private MouseEvent clickWithControl(Point2D screen) {
    var local = surface().screenToLocal(screen);
    var scene = surface().localToScene(local);
    var pick = new PickResult(surface(), scene.getX(), scene.getY());
    return new MouseEvent(
        surface(),
        surface(),
        MouseEvent.MOUSE_CLICKED,
        local.getX(),
        local.getY(),
        screen.getX(),
        screen.getY(),
        MouseButton.PRIMARY,
        1,
        false,
        true,
        false,
        false,
        true,
        false,
        false,
        true,
        false,
        true,
        pick);
  }

  @Test
  void aYearIsChosenInItsColumnAndMarkedInTheTable() {
    var column = marks().columns().get(2).place();
    clickOn(
        surface().localToScreen(column.getCenterX(), column.getMaxY() - 6), MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
    var table = lookup("#table-twin").<TableView<?>>query();
    assertThat(table.getColumns().get(3).getStyleClass()).contains("marked");
    assertThat(table.getColumns().get(4).getStyleClass()).doesNotContain("marked");
    press(KeyCode.SHORTCUT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHORTCUT);
    press(KeyCode.SHORTCUT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHORTCUT);
    waitUntil(() -> lookup("#chart-year").<MenuButton>query().getText().equals("2024/25"));
    var labels = lookup("#chart-pane .heading").queryAll();
    assertThat(labels)
        .extracting(node -> ((Label) node).getText())
        .anyMatch(t -> t.contains("2024/25"));
  }
}
