package org.casewright.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import org.casewright.charts.PlottedTable;
import org.casewright.library.Examples;
import org.casewright.model.Series;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.junit.jupiter.api.Test;

class ChartControllerTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final Desk desk = new Desk(session, Runnable::run);
  private final ChartController chart = new ChartController(desk);

  private void children(String number) {
    desk.edit(number, c -> c.withValue("target", "edge-children", Series.of(number)));
  }

  @Test
  void theAxisHoldsWhileDraggingAndSettlesWhenItEnds() {
    children("5");
    var withGhostOfThirtyFive = chart.model().axis();
    desk.beginGesture("drag");
    children("6");
    assertThat(chart.model().axis()).as("held").isEqualTo(withGhostOfThirtyFive);

    desk.endGesture("drag");
    assertThat(chart.model().axis().upper())
        .as("settled")
        .isLessThan(withGhostOfThirtyFive.upper());
  }

  @Test
  void saysThatADashedLineIsTheStateBeforeTheChange() {
    assertThat(chart.model().subtitle()).doesNotContain("dashed");
    children("45");
    assertThat(chart.model().subtitle()).contains("dashed: before this change");
    session.undo();
    assertThat(chart.model().subtitle()).doesNotContain("dashed");
  }

  @Test
  void theTableFollowsWhatIsShown() {
    desk.show(shown -> shown.withScenario("stretch"));
    var table = chart.model().table();
    var gross = table.row(PlottedTable.Keys.GROSS).orElseThrow();

    assertThat(table.text(gross, 7)).isEqualTo("16.12");
    assertThat(chart.model().subtitle()).contains("Stretch");
  }
}
