package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
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
}
