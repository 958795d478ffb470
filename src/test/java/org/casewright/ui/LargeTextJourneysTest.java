package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.TabPane;
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
}
