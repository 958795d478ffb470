package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What is chosen and folded in the tree while rows come, go and move: arrows go on from there.
class TreeJourneysTest extends WindowTest {

  private TreeView<?> tree;
  private TreeItem<?> first;

  @BeforeEach
  void theFirstWorkstreamIsChosenAndFolded() {
    tree = lookup("#workstreams").query();
    interact(
        () -> {
          tree.requestFocus();
          tree.getSelectionModel().select(0);
        });
    settle();
    first = chosen();
    push(KeyCode.LEFT);
    assertThat(first.isExpanded()).isFalse();
  }

  private TreeItem<?> chosen() {
    return tree.getSelectionModel().getSelectedItem();
  }

  private void carryOut(Command command) {
    interact(() -> main.onCommand(command));
    settle();
  }

  private static <T> void arrowsGoOnFromWhatIsChosen(TreeView<T> tree) {
    var row = tree.getRow(tree.getSelectionModel().getSelectedItem());
    assertThat(tree.getSelectionModel().getSelectedIndex()).isEqualTo(row);
    assertThat(tree.getFocusModel().getFocusedIndex()).isEqualTo(row);
  }

  @Test
  void whatIsMovedStaysChosenAndFolded() {
    carryOut(Command.MOVE_DOWN);
    assertThat(chosen()).isEqualTo(first);
    arrowsGoOnFromWhatIsChosen(tree);

    carryOut(Command.UNDO);
    assertThat(chosen()).isEqualTo(first);
    arrowsGoOnFromWhatIsChosen(tree);
    assertThat(first.isExpanded()).isFalse();
  }

  @Test
  void whereRowsComeAndGoArrowsGoOnFromWhatIsChosenThen() {
    carryOut(Command.DUPLICATE);
    assertThat(chosen()).isNotEqualTo(first);
    arrowsGoOnFromWhatIsChosen(tree);

    carryOut(Command.UNDO);
    arrowsGoOnFromWhatIsChosen(tree);
  }
}
