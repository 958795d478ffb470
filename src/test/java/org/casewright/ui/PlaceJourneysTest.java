package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// What stands under a changed number, marks of findings, and typing into the list of scenarios.
class PlaceJourneysTest extends WindowTest {

  /// Rows that stand above the numbers: what each scenario comes to.
  private static final int FIGURES = 3;

  private static final String CARERS = "More foster carers, net of leavers";

  private static String shown(TableView<?> table, String row, int column) {
    return String.valueOf(table.getColumns().get(column).getCellData(rowOf(table, row)));
  }

  @Test
  void noRowIsMarkedWhereAListIsLookedAtAndNothingIsChosen() {
    for (var list :
        List.of(Command.SHOW_MEDIUM_TERM, Command.SHOW_SCENARIOS, Command.SHOW_COMPARISON)) {
      interact(() -> main.onCommand(list));
      settle();
      var table = lookup("#register").<TableView<?>>query();
      assertThat(table.getItems()).as(list.text()).isNotEmpty();
      assertThat(table.getSelectionModel().isEmpty()).as(list.text()).isTrue();
    }
  }

  @Test
  void aChangedNumberSaysWhatItWasAndGoesBackWithOneClick() {
    choose("More foster carers, net");
    assertThat(isThere("#field-carers .label", "changed from")).isFalse();
    type("carers", "8");
    push(KeyCode.ENTER);
    waitUntil(() -> isThere("#field-carers .label", "changed from 11 carers a year: "));
    assertThat(isThere("#field-carers .label", "ungraded")).isTrue();
    clickOn(button("#field-carers", "Back to 11"));
    waitUntil(() -> !isThere("#field-carers .label", "changed from"));
    assertThat(field("carers").getText()).isEqualTo("11");
  }

  @Test
  void aMarkOpensItsFinding() {
    choose("More foster carers, net");
    type("carers", "60");
    push(KeyCode.ENTER);
    waitUntil(() -> lookup("#field-carers .sign").<Button>query().isVisible());
    var mark = lookup("#field-carers .sign").<Button>query();
    assertThat(mark.getTooltip().getText()).contains("range");
    assertThat(mark.getAccessibleText()).isEqualTo("Finding: " + mark.getTooltip().getText());
    clickOn(mark);
    waitUntil(() -> isThere("#register-pane .heading", "Findings"));
    assertThat(isThere("#inspector .label", "More foster carers")).isTrue();
  }

  /// The field of the item with this key that has the keyboard, in sight.
  private boolean isTyping(String item) {
    var owner = stage.getScene().getFocusOwner();
    var pane = lookup("#inspector .scroll-pane").query();
    var seen = pane.localToScene(pane.getBoundsInLocal());
    var at = owner.localToScene(owner.getBoundsInLocal());
    return lookup(item).lookup((Node node) -> node.equals(owner)).tryQuery().isPresent()
        && seen.contains(at.getMinX(), at.getMinY())
        && seen.contains(at.getMinX(), at.getMaxY());
  }

  private void chooseFinding(String words) {
    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    interact(() -> lookup("#register-pane .text-field").<TextField>query().setText(words));
    settle();
    var table = lookup("#register").<TableView<?>>query();
    var sentences = table.getColumns().getLast();
    var row =
        IntStream.range(0, table.getItems().size())
            .filter(i -> String.valueOf(sentences.getCellData(i)).contains(words))
            .findFirst()
            .orElseThrow();
    interact(
        () -> {
          table.requestFocus();
          table.getSelectionModel().clearAndSelect(row);
        });
    waitUntil(() -> isThere("#inspector .label", words));
  }

  @Test
  void goingToAFindingOpensTheFoldAndTypesIntoTheField() {
    chooseFinding("Nobody is named as responsible for “Share of block beds occupied”");
    clickOn(button("#inspector", "Go there"));
    waitUntil(() -> isTyping("#owner"));
    write("Head of commissioning").push(KeyCode.ENTER);
    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    settle();
    assertThat(lookup("#register").<TableView<?>>query().getItems())
        .as("what was searched for")
        .isEmpty();
  }

  /// Its label stands above it: who cannot read that does not know what is asked for.
  @Test
  void aFieldThatIsGoneToIsSeenWholeWithItsLabel() {
    interact(() -> main.onCommand(Command.SHOW_RISKS));
    clickOn(button("#register-pane", "Add a risk"));
    choose("More foster carers, net");
    chooseFinding("has no source");
    push(KeyCode.ENTER);
    waitUntil(() -> isTyping("#source"));
    settle();
    var pane = lookup("#inspector .scroll-pane").query();
    var seen = pane.localToScene(pane.getBoundsInLocal());
    var field = lookup("#source").query();
    var at = field.localToScene(field.getBoundsInLocal());
    assertThat(at.getMinY()).as("its label is at its top").isGreaterThan(seen.getMinY());
    assertThat(at.getMinY()).isLessThan(seen.getCenterY());
  }

  @Test
  void enterOnAFindingGoesToTheButtonThatAddsWhatIsMissingAndThenToItsNumber() {
    chooseFinding("has no baseline");
    push(KeyCode.ENTER);
    waitUntil(() -> isTyping("#section-baseline .slot"));
    assertThat(stage.getScene().getFocusOwner()).isInstanceOf(Button.class);
    push(KeyCode.SPACE);
    waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    assertThat(isTyping("#section-baseline .number-field")).isTrue();
  }

  @Test
  void manyFindingsOfOneSortAreListedByEnterAndLeftByTheirButtonOrTheWayBack() {
    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    settle();
    var table = lookup("#register").<TableView<?>>query();
    assertThat(table.getItems()).hasSize(6);
    clickOn(text("#register", "37 assumptions"));
    waitUntil(() -> isThere("#inspector .heading", "No owner"));
    push(KeyCode.ENTER);
    waitUntil(() -> table.getItems().size() == 37);
    assertThat(table.getSelectionModel().getSelectedIndex()).isZero();
    assertThat(table.isFocused()).isTrue();
    push(KeyCode.ALT, KeyCode.LEFT);
    waitUntil(() -> table.getItems().size() == 6);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);

    clickOn(button("#inspector", "List them"));
    waitUntil(() -> table.getItems().size() == 37);
    var pill = lookup(".filters .filter").match(ToggleButton.class::isInstance).queryAll();
    var narrowed =
        pill.stream()
            .map(ToggleButton.class::cast)
            .filter(ToggleButton::isSelected)
            .findFirst()
            .orElseThrow();
    assertThat(narrowed.getText()).isEqualTo("No owner 37");
    interact(narrowed::requestFocus);
    push(KeyCode.SPACE);
    waitUntil(() -> table.getItems().size() == 6);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    assertThat(table.isFocused()).as("its button is gone").isTrue();

    push(KeyCode.ENTER).push(KeyCode.DOWN).push(KeyCode.ENTER);
    waitUntil(() -> isTyping("#owner"));
    push(KeyCode.ALT, KeyCode.LEFT);
    waitUntil(() -> table.getItems().size() == 37);
    assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(table.isFocused()).as("the arrows lead on").isTrue();
    push(KeyCode.DOWN).push(KeyCode.ENTER);
    waitUntil(() -> isTyping("#owner"));
    push(KeyCode.ALT, KeyCode.LEFT);
    waitUntil(() -> table.getSelectionModel().getSelectedIndex() == 2);
  }

  @Test
  void aDoubleClickOnAnAssumptionTypesIntoItsNumber() {
    interact(() -> main.onCommand(Command.SHOW_ASSUMPTIONS));
    settle();
    Hands.doubleClick(lookup("#register .table-cell .label").query());
    waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    assertThat(isTyping("#inspector .number-field")).isTrue();
  }

  @Test
  void aNumberOfAScenarioIsTypedIntoItsCellByKeyboardAlone() {
    push(KeyCode.ALT, KeyCode.B);
    waitUntil(() -> isThere("#register .table-cell .label", "Gross benefit, last year"));
    var table = lookup("#register").<TableView<?>>query();
    interact(table::requestFocus);
    var row = rowOf(table, CARERS);
    for (var down = 0; down < row; down++) {
      push(KeyCode.DOWN);
    }
    assertThat(isThere("#register-pane .heading", "Scenarios")).as("still the list").isTrue();
    push(KeyCode.RIGHT).push(KeyCode.RIGHT);
    assertThat(table.getFocusModel().getFocusedCell().getColumn()).isEqualTo(2);
    assertThat(table.getFocusModel().getFocusedCell().getRow()).isEqualTo(row);

    push(KeyCode.F2);
    waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    write("9");
    push(KeyCode.ESCAPE);
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(table);
    assertThat(shown(table, CARERS, 2)).contains("text=11,");

    write("9");
    push(KeyCode.ENTER);
    waitUntil(() -> shown(table, CARERS, 2).contains("text=9,"));
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(table);

    push(KeyCode.ENTER);
    waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    write("x").push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
    Node owner = stage.getScene().getFocusOwner();
    assertThat(owner).as("stays to be corrected").isInstanceOf(TextField.class);
    write("10");
    push(KeyCode.ESCAPE);
    assertThat(shown(table, CARERS, 2)).contains("text=9,");
  }

  @Test
  void whatIsTypedStaysWithItsNumberWhereTheListScrolls() {
    push(KeyCode.ALT, KeyCode.B);
    waitUntil(() -> isThere("#register .table-cell .label", "Gross benefit, last year"));
    interact(() -> lookup("#register-pane .filter").<ToggleButton>query().fire());
    settle();
    var table = lookup("#register").<TableView<?>>query();
    interact(table::requestFocus);
    var row = rowOf(table, CARERS);
    var before = ofThePlan(table);
    interact(() -> focus(table, row));
    push(KeyCode.F2);
    waitUntil(() -> stage.getScene().getFocusOwner() instanceof TextField);
    write("9");
    for (var line = 1; line < table.getItems().size(); line++) {
      var to = line;
      interact(() -> table.scrollTo(to));
      settle();
    }
    push(KeyCode.ENTER);
    var after = ofThePlan(table);
    assertThat(after.set(row, before.get(row))).contains("text=9,");
    assertThat(after.subList(FIGURES, after.size()))
        .as("no other number is changed")
        .isEqualTo(before.subList(FIGURES, before.size()));
  }

  private static <T> void focus(TableView<T> table, int row) {
    table.scrollTo(row);
    table.getFocusModel().focus(row, table.getColumns().get(2));
  }

  /// What stands in the column of the plan.
  private static List<String> ofThePlan(TableView<?> table) {
    var texts = new ArrayList<String>();
    for (var i = 0; i < table.getItems().size(); i++) {
      texts.add(String.valueOf(table.getColumns().get(2).getCellData(i)).split(" look", 2)[0]);
    }
    return texts;
  }

  @Test
  void theMenuOfARowOpensByKeyboard() {
    choose("More foster carers, net");
    type("carers", "8");
    push(KeyCode.ENTER);
    interact(() -> main.onCommand(Command.SHOW_HISTORY));
    settle();
    var table = lookup("#register").<TableView<?>>query();
    interact(table::requestFocus);
    push(KeyCode.DOWN);
    interact(
        () ->
            Event.fireEvent(
                table,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, null)));
    settle();
    assertThat(
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .map(MenuItem::getText))
        .containsExactly("Go back to just after this");
    push(KeyCode.ESCAPE);
  }

  private static int rowOf(TableView<?> table, String key) {
    for (var i = 0; i < table.getItems().size(); i++) {
      if (String.valueOf(table.getColumns().getFirst().getCellData(i)).contains("text=" + key)) {
        return i;
      }
    }
    throw new AssertionError("no row " + key);
  }
}
