package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;

/// What lists do with the room there is.
class ListJourneysTest extends WindowTest {

  @Test
  void aFourthScenarioIsSeenWhole() {
    interact(() -> main.openExample("nottingham-2022"));
    interact(() -> main.onCommand(Command.ADD_SCENARIO));
    interact(() -> main.onCommand(Command.SHOW_SCENARIOS));
    settle();
    assertThat(lookup(".register .column-header").queryAll()).hasSizeGreaterThan(5);
    assertThat(lookup(".register .scroll-bar").<ScrollBar>queryAll())
        .filteredOn(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
        .noneMatch(ScrollBar::isVisible);
  }

  /// Else the rules between them are lost here and there.
  @Test
  void rowsDoNotLieOverEachOther() {
    interact(() -> main.openExample("nottingham-2022"));
    interact(() -> main.onCommand(Command.SHOW_MEDIUM_TERM));
    settle();
    var rows =
        lookup(".register .table-row-cell").queryAllAs(Region.class).stream()
            .filter(Region::isVisible)
            .sorted(Comparator.comparingDouble(Region::getLayoutY))
            .toList();
    assertThat(rows).hasSizeGreaterThan(8);
    for (var i = 1; i < rows.size(); i++) {
      var above = rows.get(i - 1);
      assertThat(rows.get(i).getLayoutY()).isEqualTo(above.getLayoutY() + above.getHeight());
    }
  }
}
