package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Looking things up while a case is open.
class GuideJourneysTest extends WindowTest {

  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  /// What is copied would stand on the page where tables are pasted.
  @AfterEach
  void nothingIsLeftOnTheClipboard() {
    interact(() -> Clipboard.getSystemClipboard().clear());
  }

  static List<Stage> guides() {
    return Window.getWindows().stream()
        .filter(window -> window.getScene().getRoot().getStyleClass().contains("guide"))
        .map(Stage.class::cast)
        .toList();
  }

  private Stage guide() {
    return guides().getFirst();
  }

  private Node root() {
    return guide().getScene().getRoot();
  }

  /// The heading of the section that has been turned to.
  private String here() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () ->
            root().lookupAll(".guide-section").stream()
                .filter(section -> section.getPseudoClassStates().contains(HERE))
                .map(section -> ((Label) section.lookup(".label")).getText())
                .findFirst()
                .orElse(""));
  }

  private void follow(String words) {
    var link =
        root().lookupAll(".guide-link").stream()
            .map(Text.class::cast)
            .filter(each -> each.getText().equals(words))
            .findFirst()
            .orElseThrow();
    interact(link::requestFocus);
    settle();
    keys(KeyCode.ENTER);
  }

  private List<String> rows() {
    return ((ListView<?>) root().lookup("#guide-contents"))
        .getItems().stream().map(Object::toString).toList();
  }

  @Test
  void f1OpensTheSectionOnWhatIsInFront() {
    choose("More foster carers, net");
    keys(KeyCode.F1);
    assertThat(guide().getTitle()).isEqualTo("The window, part by part — Guide to Casewright");
    assertThat(here()).isEqualTo("Opportunity");
    assertThat(guide().isFocused()).isTrue();

    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Findings");
    assertThat(guides()).hasSize(1);

    interact(main::showStart);
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Start page");
  }

  @Test
  void f1OpensTheSectionOnThePartThatHasTheKeyboard() {
    interact(() -> lookup("#table-twin").<TableView<?>>query().requestFocus());
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Table under the chart");

    interact(() -> lookup(".chart-surface").query().requestFocus());
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Benefit profile");

    interact(() -> main.onCommand(Command.PASTE_TABLE));
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Pasting a printed table");
  }

  @Test
  void linksAreFollowedAndTheWayBackLeadsToWhereOneWas() {
    choose("More foster carers, net");
    keys(KeyCode.F1);
    var scroll = (ScrollPane) root().lookup("#guide-page");
    var before = scroll.getVvalue();
    assertThat(before).isPositive();

    follow("How to tell a story");
    assertThat(guide().getTitle()).startsWith("Tell a committee the story of a case");
    assertThat(scroll.getVvalue()).isZero();

    keys(KeyCode.ALT, KeyCode.LEFT);
    assertThat(guide().getTitle()).startsWith("The window, part by part");
    assertThat(scroll.getVvalue()).isPositive();

    keys(KeyCode.ALT, KeyCode.RIGHT);
    assertThat(guide().getTitle()).startsWith("Tell a committee");
  }

  @Test
  void wordsAreFoundAndEscLeavesTheSearchAndThenTheGuide() {
    keys(KeyCode.F1);
    var contents = rows();
    seek("peak funding");
    assertThat(rows()).isNotEqualTo(contents);
    keys(KeyCode.DOWN);
    keys(KeyCode.ENTER);
    assertThat(guide().getTitle()).startsWith("The figures, one by one");
    assertThat(here()).isEqualTo("Peak funding");

    keys(KeyCode.ESCAPE);
    assertThat(rows()).anyMatch(row -> row.contains("Budgets"));
    var closed = root();
    keys(KeyCode.ESCAPE);
    assertThat(guides()).isEmpty();
    assertThat(closed.lookupAll(".guide-section")).as("it keeps no pictures").isEmpty();

    keys(KeyCode.F1);
    assertThat(here()).isNotEmpty();
    assertThat(back().isDisabled()).as("it remembers nothing").isTrue();
  }

  private Button back() {
    return root().lookupAll(".button").stream()
        .map(Button.class::cast)
        .filter(each -> "Back".equals(each.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  private void seek(String words) {
    keys(KeyCode.CONTROL, KeyCode.F);
    Hands.write(guide(), words);
    settle();
  }

  @Test
  void enterInTheSearchOpensTheBestOfWhatWasFound() {
    keys(KeyCode.F1);
    seek("peak funding");
    keys(KeyCode.ENTER);

    assertThat(here()).isEqualTo("Peak funding");
  }

  /// Also where the section that is shown is among what is found.
  @Test
  void theBestOfWhatWasFoundComesFirst() {
    interact(() -> main.onCommand(Command.SHOW_CHANGES));
    keys(KeyCode.F1);
    seek("compare");
    assertThat(rows()).anyMatch(row -> row.contains("window.md, anchor=what-has-changed"));
    keys(KeyCode.ENTER);

    assertThat(guide().getTitle()).startsWith("Compare scenarios");
    assertThat(here()).isEqualTo("Compare");
  }

  /// The reader stays where they are, but for a click on a row that leads somewhere.
  @Test
  void aHeadingOfTheContentsAndTheirScrollBarLeadNowhere() {
    choose("More foster carers, net");
    keys(KeyCode.F1);
    interact(() -> guide().setWidth(1000)); // the contents stand beside the page
    settle();
    var page = (ScrollPane) root().lookup("#guide-page");
    var list = (ListView<?>) root().lookup("#guide-contents");
    interact(() -> page.setVvalue(0.9));
    Hands.click(list.lookup(".scroll-bar:vertical"));
    settle();
    assertThat(page.getVvalue()).isEqualTo(0.9);

    interact(() -> list.scrollTo(0));
    settle();
    Hands.click(row("To begin"));
    settle();
    assertThat(page.getVvalue()).isEqualTo(0.9);
    Hands.click(row("Ten minutes: the fostering workstream of Nottingham"));
    settle();
    assertThat(guide().getTitle()).startsWith("Ten minutes");
  }

  private Node row(String words) {
    return root().lookupAll(".guide-contents .list-cell").stream()
        .filter(cell -> cell.isVisible() && words.equals(cell.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aWordOfTheFieldIsTurnedToAndMarked() {
    keys(KeyCode.F1);
    seek("pressure");
    keys(KeyCode.ENTER);
    settle();

    assertThat(guide().getTitle()).startsWith("Words of the field");
    var word = cell("pressure");
    assertThat(word.getPseudoClassStates()).contains(HERE);
    assertThat(cell("deadweight").getPseudoClassStates()).doesNotContain(HERE);
    var page = root().lookup("#guide-page");
    var seen = page.localToScene(page.getLayoutBounds());
    assertThat(seen.contains(word.localToScene(word.getLayoutBounds()))).isTrue();
  }

  private Node cell(String words) {
    return root().lookupAll(".guide-cell").stream()
        .filter(each -> each.lookupAll(".guide-text").stream().anyMatch(text -> says(text, words)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean says(Node text, String words) {
    return text instanceof Text each && each.getText().equals(words);
  }

  @Test
  void theContentsFollowWhatIsRead() {
    interact(() -> lookup("#scenarios").query().requestFocus());
    keys(KeyCode.F1);
    interact(() -> guide().setWidth(1000));
    settle();
    var contents = (ListView<?>) root().lookup("#guide-contents");
    assertThat(String.valueOf(contents.getSelectionModel().getSelectedItem()))
        .contains("words=Menus and switches");
    var scroll = (ScrollPane) root().lookup("#guide-page");
    interact(() -> scroll.setVvalue(1));
    settle();
    var last = String.valueOf(contents.getSelectionModel().getSelectedItem());
    assertThat(last).contains("kind=SECTION").doesNotContain("words=Menus and switches");
    interact(() -> scroll.setVvalue(0));
    settle();
    assertThat(String.valueOf(contents.getSelectionModel().getSelectedItem()))
        .contains("kind=PAGE", "The window, part by part");
  }

  /// The page that is left may have been scrolled to anywhere, and be longer or shorter.
  @Test
  void theContentsShowThePageThatIsTurnedTo() {
    interact(() -> lookup("#scenarios").query().requestFocus());
    keys(KeyCode.F1);
    interact(() -> guide().setWidth(1000));
    settle();
    var contents = (ListView<?>) root().lookup("#guide-contents");
    var scroll = (ScrollPane) root().lookup("#guide-page");
    for (var page : List.of("Words of the field", "The command line", "The window, part by part")) {
      interact(() -> scroll.setVvalue(0.6));
      settle();
      interact(() -> contents.scrollTo(rowOf(contents, page)));
      settle();
      Hands.click(row(page));
      settle();
      assertThat(guide().getTitle()).startsWith(page);
      assertThat(scroll.getVvalue()).isZero();
      assertThat(contents.getSelectionModel().getSelectedIndex()).isEqualTo(rowOf(contents, page));
    }
  }

  private static int rowOf(ListView<?> contents, String page) {
    var rows = contents.getItems().stream().map(String::valueOf).toList();
    return rows.indexOf(
        rows.stream()
            .filter(row -> row.contains("kind=PAGE, words=" + page + ","))
            .findFirst()
            .orElseThrow());
  }

  @Test
  void itHidesNothingThatIsTyped() {
    choose("More foster carers, net");
    keys(KeyCode.F1);
    for (var pane : List.of("#inspector", "#workstreams")) {
      var node = lookup(pane).query();
      assertThat(node.localToScreen(node.getLayoutBounds()).intersects(place())).as(pane).isFalse();
    }
    assertThat(root().lookup("#guide-contents").isVisible()).as("they are folded").isFalse();

    interact(() -> guide().setX(400));
    keys(KeyCode.ESCAPE);
    keys(KeyCode.F1);
    assertThat(guide().getX()).as("where somebody has put it").isEqualTo(400);
  }

  @Test
  void itLeavesTheNewCaseToBeTypedAndThenTheTreeAndTheDetails() {
    interact(main::showStart);
    keys(KeyCode.F1);
    assertThat(guide().getX()).isEqualTo(stage.getX());
    interact(() -> main.openExample("kent-2015"));
    settle();
    var tree = lookup("#workstreams").query();
    assertThat(tree.localToScreen(tree.getLayoutBounds()).intersects(place())).isFalse();
  }

  private Bounds place() {
    var guide = guide();
    return new BoundingBox(guide.getX(), guide.getY(), guide.getWidth(), guide.getHeight());
  }

  @Test
  void inANarrowWindowTheContentsAreUnfoldedAndFoldedAgain() {
    keys(KeyCode.F1);
    var contents = root().lookup("#guide-contents");
    interact(((ButtonBase) root().lookup("#guide-unfold"))::fire);
    settle();
    assertThat(contents.isVisible()).isTrue();
    seek("deadweight");
    assertThat(contents.isVisible()).isTrue();
    keys(KeyCode.ENTER);
    settle();
    assertThat(guide().getTitle()).startsWith("Words of the field");
    assertThat(contents.isVisible()).as("the page is read now").isFalse();
  }

  @Test
  void aSectionIsCopiedWithItsTablesAsASpreadsheetTakesThem() {
    interact(() -> lookup("#scenarios").query().requestFocus());
    keys(KeyCode.F1);
    assertThat(here()).isEqualTo("Menus and switches");
    keys(KeyCode.CONTROL, KeyCode.C);
    var copied =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> Clipboard.getSystemClipboard().getString());
    assertThat(copied)
        .startsWith("Menus and switches\n\n")
        .contains("Real, Cash\tin the prices of one year");
  }

  @Test
  void itFollowsTheColoursAndTheTextOfTheCaseAndClosesWithIt() {
    keys(KeyCode.F1);
    interact(() -> main.wear(Appearance.DARK));
    settle();
    assertThat(guide().getScene().getStylesheets()).isEqualTo(stage.getScene().getStylesheets());
    keys(KeyCode.CONTROL, KeyCode.EQUALS);
    assertThat(root().getStyle()).isEqualTo(stage.getScene().getRoot().getStyle());
    assertThat(guides()).hasSize(1);

    interact(stage::close);
    assertThat(guides()).isEmpty();
  }

  @Test
  void itIsThereWhileSomethingIsAsked() {
    type("edge-children", "40");
    interact(main::onClose);
    assertThat(lookup("#message").query().isVisible()).isTrue();
    interact(() -> main.onCommand(Command.GUIDE));
    settle();
    assertThat(guides()).hasSize(1);
    assertThat(lookup("#message").query().isVisible()).isTrue();
  }
}
