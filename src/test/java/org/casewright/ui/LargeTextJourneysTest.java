package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;

/// The window of a small laptop at twice the usual size of text: panes stand behind tabs.
class LargeTextJourneysTest extends WindowTest {

  private void large() {
    interact(() -> main.openExample("nottingham-2022"));
    interact(() -> main.scaleText(2));
    settle();
  }

  private TabPane tabs() {
    return lookup(".pane-tabs").query();
  }

  private String tab() {
    return tabs().getSelectionModel().getSelectedItem().getText();
  }

  @Test
  void aListHasRowsToScrollTo() {
    large();
    interact(() -> main.onCommand(Command.SHOW_ASSUMPTIONS));
    settle();
    var list = lookup(".register").<Node>query();
    var heads = list.lookup(".column-header-background").getBoundsInParent().getHeight();
    var row = list.lookup(".table-row-cell").getBoundsInParent().getHeight();
    assertThat(list.getLayoutBounds().getHeight()).isGreaterThan(heads + 2 * row);
  }

  @Test
  void detailsFitBesideTheChartAgainWhenTheTextIsMadeSmaller() {
    large();
    interact(() -> tabs().getSelectionModel().select(1));
    settle();
    assertThat(tab()).isEqualTo("Details");
    for (var scale : List.of(1.75, 1.5)) {
      interact(() -> main.scaleText(scale));
      settle();
    }
    var details = lookup(".right-pane").query();
    assertThat(details.localToScene(details.getBoundsInLocal()).getMaxX())
        .isLessThanOrEqualTo(details.getScene().getWidth());
  }

  @Test
  void aListThatIsAskedForComesBeforeTheOtherTabs() {
    large();
    interact(() -> tabs().getSelectionModel().selectLast());
    interact(() -> lookup("#scenarios").query().requestFocus());
    settle();
    assertThat(tab()).isEqualTo("Workstreams");
    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    settle();
    assertThat(tab()).isEqualTo("Findings");
  }

  /// What stands over the bar takes a second click that was meant to close it for another command.
  @Test
  void menusBeginBelowTheirBarAndHaveRoomOnALaptop() {
    interact(() -> main.openExample("nottingham-2022"));
    var bar = lookup(".menu-bar").<MenuBar>query();
    for (var scale : List.of(2.0, 1.0)) {
      interact(() -> main.scaleText(scale));
      settle();
      for (var i = 0; i < bar.getMenus().size(); i++) {
        var menu = bar.getMenus().get(i);
        if (i % 2 == 0) {
          clickOn(bar.lookupAll(".menu-button").toArray(Node[]::new)[i]);
        } else {
          push(KeyCode.ALT, KeyCode.getKeyCode(menu.getText().substring(1, 2)));
        }
        waitUntil(menu::isShowing);
        settle();
        var foot = bar.localToScreen(bar.getLayoutBounds()).getMaxY();
        var shown =
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .findFirst()
                .orElseThrow();
        var deepest = scale == 1 ? stage.getY() + 768 : Screen.getPrimary().getBounds().getMaxY();
        assertThat(((ContextMenu) shown).getAnchorY())
            .as(menu.getText())
            .isGreaterThanOrEqualTo(foot);
        assertThat(shown.getY() + shown.getHeight())
            .as(menu.getText())
            .isLessThanOrEqualTo(deepest);
        push(KeyCode.ESCAPE);
        waitUntil(() -> !menu.isShowing());
      }
    }
  }

  /// Going through them would else turn to the details at each.
  @Test
  void whoeverGoesThroughFindingsStaysInTheirListAndWhoeverListsThemComesToIt() {
    large();
    interact(() -> main.onCommand(Command.SHOW_FINDINGS));
    settle();
    var table = lookup("#register").<TableView<?>>query();
    interact(() -> table.getSelectionModel().select(2));
    settle();
    assertThat(tab()).isEqualTo("Findings");
    interact(() -> tabs().getSelectionModel().select(1));
    settle();
    clickOn(button("#inspector", "List them"));
    assertThat(tab()).isEqualTo("Findings");
    assertThat(table.getItems()).hasSize(37);
    interact(() -> table.getSelectionModel().select(1));
    settle();
    assertThat(tab()).isEqualTo("Findings");
  }

  @Test
  void aFindingThatIsAskedForFromItsPlaceIsReadInTheDetails() {
    large();
    interact(() -> tabs().getSelectionModel().select(1));
    choose("Avoid children coming into care");
    interact(() -> tabs().getSelectionModel().select(1));
    settle();
    interact(button("#inspector", "See what is found here")::fire);
    settle();
    assertThat(tab()).isEqualTo("Details");
    assertThat(isThere("#inspector .label", "Overlap not stated")).isTrue();
  }

  /// The size of the words of a tooltip that is shown below a node now.
  private double tip(Control control, Tooltip tooltip) {
    interact(
        () -> {
          var place = control.localToScreen(control.getBoundsInLocal());
          tooltip.show(control, place.getMinX(), place.getMaxY());
        });
    settle();
    var words = (Text) tooltip.getScene().getRoot().lookup(".text");
    interact(tooltip::hide);
    return words.getFont().getSize();
  }

  @Test
  void tooltipsAreAsLargeAsTheText() {
    var button =
        lookup(".button")
            .match(node -> node instanceof Button each && each.getTooltip() != null)
            .match(Node::isVisible)
            .<Button>query();
    var usual = tip(button, button.getTooltip());
    assertThat(usual).isEqualTo(button.getFont().getSize());
    interact(() -> main.scaleText(2));
    settle();
    assertThat(tip(button, button.getTooltip())).isEqualTo(2 * usual);
    assertThat(button.getTooltip().getMaxWidth()).isGreaterThan(50 * usual);
  }
}
