package org.casewright.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SlideTableTest {

  @Test
  void allColumnsAreShownWhereThereIsRoom() {
    assertThat(SlideTable.chosen(4, 1, 6)).containsExactly(0, 1, 2, 3);
    assertThat(SlideTable.chosen(4, 1, 4)).containsExactly(0, 1, 2, 3);
    assertThat(SlideTable.chosen(1, 0, 4)).containsExactly(0);
  }

  @Test
  void theYearOfTheStepAndTheLastAreAlwaysThere() {
    for (var columns = 2; columns <= 20; columns++) {
      for (var year = 0; year < columns; year++) {
        for (var room = 2; room <= 12; room++) {
          assertThat(SlideTable.chosen(columns, year, room))
              .as("%s of %s with %s", room, columns, year)
              .contains(year, columns - 1)
              .hasSize(Math.min(room, columns))
              .isSorted()
              .allMatch(column -> column >= 0);
        }
      }
    }
  }
}
