package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.casewright.charts.ChartRequest;
import org.casewright.charts.HouseChart;
import org.casewright.charts.HouseCharts;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.casewright.ui.chart.Walk.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WalkTest {

  private static HouseChart chart(ChartKind kind) {
    var projection = ResolvedCase.of(Examples.open("nottingham-2022")).project(View.AS_STATED);
    return HouseCharts.of(kind, ChartRequest.of(projection));
  }

  private static Walk walk(HouseChart chart) {
    return new Walk(chart.table(), chart.marks(800, 400));
  }

  private static Place after(Walk walk, @Nullable Place at, Step... steps) {
    var place = at;
    for (var step : steps) {
      place = walk.from(place, step).orElseThrow();
    }
    return java.util.Objects.requireNonNull(place);
  }

  @Test
  void beginsWithWhatTheChartIsAbout() {
    var walk = walk(chart(ChartKind.PROFILE));
    assertThat(after(walk, null, Step.RIGHT)).isEqualTo(new Place(Keys.NET, 0));
    assertThat(after(walk, null, Step.LAST)).isEqualTo(new Place(Keys.NET, 7));
    assertThat(after(walk, new Place("gone", 3), Step.DOWN)).isEqualTo(new Place(Keys.NET, 0));
  }

  @Test
  void goesByYearToTheSideAndByRowUpAndDown() {
    var walk = walk(chart(ChartKind.PROFILE));
    var net = new Place(Keys.NET, 0);
    assertThat(after(walk, net, Step.RIGHT, Step.RIGHT)).isEqualTo(new Place(Keys.NET, 2));
    assertThat(after(walk, net, Step.LEFT)).as("nothing before the first").isEqualTo(net);
    assertThat(after(walk, net, Step.LAST, Step.RIGHT)).isEqualTo(new Place(Keys.NET, 7));
    assertThat(after(walk, net, Step.LAST, Step.FIRST)).isEqualTo(net);
    assertThat(after(walk, net, Step.UP))
        .as("gross is not drawn")
        .isEqualTo(new Place(Keys.COST, 0));
    assertThat(after(walk, net, Step.UP, Step.UP)).isEqualTo(new Place("commissioning", 0));
    assertThat(after(walk, net, Step.UP, Step.UP, Step.DOWN, Step.DOWN, Step.DOWN)).isEqualTo(net);
  }

  /// Up to the first row, then through each to its end.
  @ParameterizedTest
  @EnumSource
  void everyMarkCanBeReached(ChartKind kind) {
    var chart = chart(kind);
    var walk = walk(chart);
    var reached = new HashSet<Place>();
    var start = walk.from(null, Step.FIRST);
    if (start.isEmpty()) {
      assertThat(chart.marks(800, 400).marks()).isEmpty();
      return;
    }
    var row = start.get();
    for (var i = 0; i < 50; i++) {
      row = after(walk, row, Step.UP);
    }
    for (var i = 0; i < 50; i++) {
      var place = after(walk, row, Step.FIRST);
      for (var j = 0; j < 50; j++) {
        reached.add(place);
        place = after(walk, place, Step.RIGHT);
      }
      row = after(walk, row, Step.DOWN);
    }
    for (var mark : chart.marks(800, 400).marks()) {
      assertThat(reached).contains(new Place(mark.key(), mark.column()));
    }
  }

  @Test
  void nothingDrawnIsNowhere() {
    assertThat(
            new Walk(chart(ChartKind.PROFILE).table(), org.casewright.charts.PlottedMarks.NONE)
                .from(null, Step.RIGHT))
        .isEmpty();
  }
}
