package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoomTableTest {

  @Test
  void allColumnsAreShownWhereThereIsRoom() {
    assertThat(RoomTable.columns(4, 1, 6)).containsExactly(0, 1, 2, 3);
    assertThat(RoomTable.columns(4, 1, 4)).containsExactly(0, 1, 2, 3);
    assertThat(RoomTable.columns(1, 0, 4)).containsExactly(0);
  }

  @Test
  void theYearOfTheStepAndTheLastAreAlwaysThere() {
    for (var columns = 2; columns <= 20; columns++) {
      for (var year = 0; year < columns; year++) {
        for (var room = 2; room <= 12; room++) {
          assertThat(RoomTable.columns(columns, year, room))
              .as("%s of %s with %s", room, columns, year)
              .contains(year, columns - 1)
              .hasSize(Math.min(room, columns))
              .isSorted()
              .allMatch(column -> column >= 0);
        }
      }
    }
  }

  @Test
  void columnsThatHaveNoRoomAreLeftOutEvenlyButNeverTheLastNorTheYearsOwn() {
    assertThat(RoomTable.columns(4, 1, 8)).containsExactly(0, 1, 2, 3);
    assertThat(RoomTable.columns(8, 3, 4)).contains(3, 7).hasSize(4);
    assertThat(RoomTable.columns(20, 11, 6)).contains(0, 11, 19).hasSize(6);
    assertThat(RoomTable.columns(20, 19, 0)).contains(19).hasSize(2);
  }
}
