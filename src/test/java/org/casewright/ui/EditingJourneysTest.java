package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Pick;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// A case built and changed by hand, as people do it.
class EditingJourneysTest extends WindowTest {

  private Node visible(String query) {
    return lookup(query).match(Node::isVisible).query();
  }

  /// Types into a line of the inspector, and leaves it with Enter.
  private void fill(String line, String text) {
    var control = lookup("#" + line + " .text-input").<TextInputControl>query();
    interact(control::requestFocus);
    interact(control::selectAll);
    write(text);
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// Types what is wanted into the list over the panes, and takes the first that is offered.
  private void pick(String text) {
    waitUntil(() -> visible("#pick") != null);
    write(text);
    waitUntil(() -> !lookup("#pick .list-view").<ListView<?>>query().getItems().isEmpty());
    push(KeyCode.ENTER);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String worth() {
    return lookup("#inspector .worth .figure").<Label>query().getText();
  }

  @Test
  void buildTheFosterCarersFromTheirTemplate() {
    push(KeyCode.SHORTCUT, KeyCode.N);
    write("Ours");
    push(KeyCode.TAB);
    push(KeyCode.TAB);
    push(KeyCode.SHORTCUT, KeyCode.A);
    write("2022/23");
    push(KeyCode.ENTER);
    waitUntil(() -> stage.getTitle().startsWith("Ours"));
    push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
    pick("foster carers net");

    type("carers", "11");
    type("agency-foster-week", "820");
    type("in-house-foster-week", "396");
    type("first-carers", "Feb 2023");
    push(KeyCode.ENTER);

    assertThat(field("carer-weeks").getText()).isEqualTo("208");
    assertThat(field("children-per-carer").getText()).isEqualTo("1.3");
    assertThat(field("care-build-up").getText()).isEqualTo("18");
    waitUntil(() -> worth().equals("£1.26m a year by 2029/30"));
    assertThat(cell("gross benefit", "2029/30")).isEqualTo("1.26");
    assertThat(stage.getTitle()).contains("not saved");
  }

  @Test
  void addAScenarioAndSeeWhatItReplacesBesideTheOthers() {
    push(KeyCode.ALT, KeyCode.B);
    waitUntil(() -> isThere("#register-pane .heading", "Scenarios"));
    clickOn(button("#register-pane", "Add a scenario"));
    fill("name", "Careful");
    clickOn(button("#inspector", "Show this scenario"));
    choose("Avoid children coming into care");
    type("edge-children", "31");
    push(KeyCode.ENTER);

    push(KeyCode.ALT, KeyCode.B);
    waitUntil(() -> isThere("#register .table-cell .label", "• 31"));
    assertThat(isThere("#register .column-header .label", "Careful")).isTrue();
    assertThat(isThere("#register .table-cell .label", "35")).as("the plan's own").isTrue();
  }

  @Test
  void moveOneAndAHalfMillionAYearLaterIntoANewScenario() {
    interact(() -> main.openExample("leicestershire-2014"));
    waitUntil(() -> cell("gross benefit", "2015/16").equals("12.04"));
    push(KeyCode.ALT, KeyCode.B);
    clickOn(button("#register-pane", "Add a scenario"));
    clickOn(button("#inspector", "Show this scenario"));
    push(KeyCode.SHORTCUT, KeyCode.F);
    pick("T3 Remodelling");
    push(KeyCode.ALT, KeyCode.Y);
    pick("£1.5m from 2015/16 to 2016/17");

    waitUntil(() -> stage.getTitle().contains("not saved"));
    assertThat(cell("gross benefit", "2015/16"))
        .as("£1.5m less, whatever stands between the amounts as written and what they yield")
        .isEqualTo("10.54");
    assertThat(cell("gross benefit", "2016/17")).isEqualTo("13.13");
    push(KeyCode.ALT, KeyCode.DOWN);
    waitUntil(() -> cell("gross benefit", "2015/16").equals("12.04"));
  }

  @Test
  void findWhyTheRatioOfKentDoesNotTie() {
    interact(() -> main.openExample("kent-2015"));
    choose("Published figures");
    waitUntil(() -> isThere("#register-pane .heading", "Published"));
    clickOn(button("#register-pane", "Does not tie"));
    waitUntil(() -> isThere("#register .table-cell .label", "5.1:1"));
    clickOn(text("#register .table-cell", "5.1:1"));
    waitUntil(() -> isThere("#inspector .label", "printed as 5.5:1"));
    assertThat(isThere("#inspector .label", "It does not tie")).isTrue();
    assertThat(isThere("#inspector .label", "comes to 5.1:1")).isTrue();
  }

  @Test
  void changeASharedNumberJustHere() {
    choose("More foster carers, net");
    assertThat(isThere("#field-agency-foster-week .label", "also used by 1")).isTrue();
    clickOn("#field-agency-foster-week .more");
    clickOn("Just here: have a copy of its own");
    waitUntil(() -> lookup("#field-agency-foster-week").tryQuery().isEmpty());
    assertThat(worth()).as("no figure changes").isEqualTo("£1.26m a year by 2029/30");

    var copy = "agency-foster-placement-more-foster-carers-net";
    type(copy, "830");
    push(KeyCode.ENTER);
    waitUntil(() -> !worth().startsWith("£1.26m"));
    choose("Less delay in leaving care");
    assertThat(field("agency-foster-week").getText()).isEqualTo("820");
  }

  @Test
  void whatIsNoLongerSharedIsNoLongerSaidToBe() {
    choose("Less delay in leaving care");
    clickOn("#field-agency-foster-week .more");
    clickOn("Just here: have a copy of its own");
    choose("More foster carers, net");
    var notes = lookup("#field-agency-foster-week .print .label").<Label>query();
    push(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil(() -> notes.getText().contains("also used by 1"));
    assertThat(notes.getAccessibleText()).contains("Less delay in leaving care");
    push(KeyCode.SHORTCUT, KeyCode.Y);
    waitUntil(() -> !notes.getText().contains("also used by"));
    assertThat(notes.getAccessibleText()).isNull();
  }

  @Test
  void theSwitchesStayInOneRowWhereTextIsLarge() {
    interact(() -> main.scaleText(2));
    settle();
    var rows =
        lookup(".header .segments").queryAll().stream()
            .map(each -> each.localToScene(each.getBoundsInLocal()).getMinY())
            .distinct();
    assertThat(rows).hasSize(1);
  }

  @Test
  void theTreeKeepsRoomForFiguresAtEverySizeOfText() {
    interact(() -> main.scaleText(1.25));
    settle();
    assertThat(lookup(".tree-cell .value").match(Node::isVisible).<Region>queryAll())
        .isNotEmpty()
        .allMatch(value -> value.getWidth() >= Math.floor(3.9 * 1.25 * 13));
  }

  @Test
  void theScenarioBoxNamesThePlanThatAScenarioHasBecome() {
    push(KeyCode.ALT, KeyCode.DOWN);
    waitUntil(() -> inTheBox().equals("Stretch"));
    push(KeyCode.SHORTCUT, KeyCode.K);
    pick(Command.MAKE_PLAN.text());
    waitUntil(() -> stage.getTitle().contains("not saved"));
    assertThat(inTheBox()).isEqualTo("Stretch");
    push(KeyCode.ALT, KeyCode.DOWN);
    waitUntil(() -> inTheBox().equals("Target"));
  }

  @Test
  void whatIsAddedIsGivenItsNameFirstAndACostItsAmount() {
    push(KeyCode.SHORTCUT, KeyCode.K);
    pick(Command.ADD_COST.text());
    pick("recurring");
    waitUntil(() -> isThere("#inspector .heading", "New cost"));
    assertThat(isThere("#inspector .figure", "£0")).isTrue();
    settle();
    write("250000");
    push(KeyCode.ENTER);
    waitUntil(() -> isThere("#inspector .figure", "£2.00m"));

    choose("Edge of care");
    clickOn(button("#inspector", "Add pounds by year"));
    waitUntil(() -> isThere("#inspector .heading", "New opportunity"));
    settle();
    write("Shared beds");
    push(KeyCode.TAB);
    waitUntil(() -> isThere("#inspector .heading", "Shared beds"));
    choose("More foster carers, net");
    choose("Shared beds");
    assertThat(lookup("#inspector #name").tryQuery()).as("among what is about it").isEmpty();
  }

  /// What the box of scenarios says.
  private String inTheBox() {
    return lookup("#scenarios > .list-cell").<ListCell<?>>query().getText();
  }

  @Test
  void everyCommandIsInAMenuAndHasKeysOrIsFoundByItsName() {
    var items =
        lookup(".menu-bar").<MenuBar>query().getMenus().stream()
            .flatMap(menu -> menu.getItems().stream())
            .filter(item -> !(item instanceof SeparatorMenuItem))
            .toList();
    assertThat(items).hasSameSizeAs(Command.values());
    var shortcuts = new HashSet<Object>();
    Arrays.stream(Command.values())
        .map(Command::shortcut)
        .filter(Objects::nonNull)
        .forEach(keys -> assertThat(shortcuts.add(keys)).as(keys.getDisplayText()).isTrue());
    assertThat(items.stream().map(MenuItem::getAccelerator).filter(Objects::nonNull))
        .hasSameSizeAs(shortcuts);

    push(KeyCode.ALT, KeyCode.DOWN); // the plan cannot be made the plan
    push(KeyCode.SHORTCUT, KeyCode.K);
    waitUntil(() -> visible("#pick") != null);
    var offered = lookup("#pick .list-view").<ListView<Pick.Option>>query().getItems();
    for (var command : Command.values()) {
      if (command.shortcut() == null) {
        assertThat(offered).extracting(Pick.Option::label).contains(command.text());
      }
    }
    pick(Command.ADD_WORKSTREAM.text());
    waitUntil(() -> stage.getTitle().contains("not saved"));
    assertThat(isThere("#inspector .heading", "New workstream")).isTrue();
    push(KeyCode.SHORTCUT, KeyCode.K);
    pick(Command.ADD_COST.text());
    pick("recurring");
    waitUntil(() -> isThere("#inspector .heading", "New cost"));
    push(KeyCode.SHORTCUT, KeyCode.K);
    pick(Command.OPEN_EXAMPLE.text());
    waitUntil(() -> visible("#message") != null);
    push(KeyCode.ESCAPE);
    push(KeyCode.SHORTCUT, KeyCode.Z);
    waitUntil(() -> !isThere("#inspector .heading", "New cost"));
  }

  @Test
  void whyNothingIsLeftOutOfThePlanIsSeenBesideTheBox() {
    choose("More foster carers, net");
    var box = lookup("#inspector .top .check-box").<CheckBox>query();
    assertThat(box.isDisabled()).isTrue();
    assertThat(box.getText()).isEqualTo("always in the plan");
    keys(KeyCode.ALT, KeyCode.DOWN);
    assertThat(box.isDisabled()).isFalse();
    assertThat(box.getText()).isEqualTo("include");
  }
}
