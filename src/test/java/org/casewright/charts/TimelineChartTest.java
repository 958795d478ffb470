package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

class TimelineChartTest {

  private static final Rectangle2D AREA = new Rectangle2D.Double(0, 0, 744, 330);

  private static HouseChart chart(Yearly written) {
    return HouseCharts.of(ChartKind.TIMELINE, ChartRequest.of(written.projection()));
  }

  private static TimelineLayout layout(HouseChart chart, Rectangle2D area) {
    return ((TimelinePlot) chart.chart().getPlot()).layout(area);
  }

  private static String cell(HouseChart chart, String row, int column) {
    return chart.table().text(chart.table().row(row).orElseThrow(), column);
  }

  /// The flow is the second opportunity, so it starts in the second month and takes 18 months.
  @Test
  void barsRiseFromTheirStartToFullEffect() {
    var chart = chart(new Yearly(4).benefit("Grant", 0, 1e6, 2e6, 0).flow("children", 10, 1_000));
    assertThat(chart.title()).isEqualTo("Starts in May 2022, fully rolled out by Apr 2024");
    assertThat(chart.table().columns()).containsExactly("Starts", "Rolled out", "Ends");
    assertThat(cell(chart, "f1", 0)).isEqualTo("May 2022");
    assertThat(cell(chart, "f1", 1)).isEqualTo("Nov 2023");
    assertThat(cell(chart, "f1", 2)).isEqualTo("–");
    assertThat(cell(chart, "w0-o", 0)).isEqualTo("Apr 2023");
    assertThat(cell(chart, "w0-o", 1)).isEqualTo("Apr 2024");
    assertThat(cell(chart, "w0-o", 2)).isEqualTo("Mar 2025");
    var bars = layout(chart, AREA).bars();
    assertThat(bars).extracting(bar -> bar.row().key()).containsExactly("w0-o", "f1");
    assertThat(bars.getFirst().shape().getBounds2D().getMaxX())
        .isLessThan(bars.getLast().shape().getBounds2D().getMaxX() - 100);
  }

  @Test
  void milestonesAreNamedAtTheirDates() {
    var chart =
        chart(
            new Yearly(2)
                .benefit("Grant", 1e6, 1e6)
                .milestone("Review", LocalDate.of(2023, 4, 1))
                .milestone("Cabinet decides", LocalDate.of(2022, 2, 14))
                .milestone("Long ago", LocalDate.of(1999, 2, 14)));
    assertThat(chart.table().rows())
        .extracting(Row::label)
        .endsWith("Long ago", "Cabinet decides", "Review");
    assertThat(cell(chart, "m1", 0)).isEqualTo("14 Feb 2022");
    var layout = layout(chart, AREA);
    assertThat(layout.texts())
        .extracting(YearLayout.Text::words)
        .contains("Cabinet decides", "Review", "2021/22", "Milestones, 2 of 3");
    assertThat(layout.marks()).hasSize(2);
  }

  @Test
  void milestonesOfOneNameAndDayAreNamedOnce() {
    var written = new Yearly(2).benefit("Grant", 1e6, 1e6);
    IntStream.range(0, 3).forEach(_ -> written.milestone("Review", LocalDate.of(2023, 4, 1)));
    var words = layout(chart(written), AREA).texts().stream().map(YearLayout.Text::words).toList();
    assertThat(words).containsOnlyOnce("Review").contains("Milestones");
  }

  @Test
  void milestonesThatWouldCoverOneAnotherShareAMarkAndSayTheirDays() {
    var chart =
        chart(
            new Yearly(8)
                .benefit("Grant", 1e6, 1e6)
                .milestone("Tenders", LocalDate.of(2022, 4, 19))
                .milestone("Outcome", LocalDate.of(2022, 4, 25))
                .milestone("Start (May 2022)", LocalDate.of(2022, 5, 1))
                .milestone("Review", LocalDate.of(2023, 4, 1)));
    var layout = layout(chart, AREA);
    assertThat(layout.texts())
        .extracting(YearLayout.Text::words)
        .contains("Tenders (19 Apr)", "Outcome (25 Apr)", "Start (May 2022)", "Review");
    assertThat(layout.marks()).as("each can be pointed at").hasSize(4);
    assertThat(layout.spans()).hasSize(2);
    assertThat(layout.leaders().stream().map(Line2D::getX1).distinct()).hasSize(2);
  }

  @Test
  void whereNothingTakesEffectThereAreOnlyDates() {
    var chart = chart(new Yearly(2).milestone("Cabinet decides", LocalDate.of(2022, 5, 14)));
    assertThat(chart.table().columns()).containsExactly("Date");
    assertThat(cell(chart, "m0", 0)).isEqualTo("14 May 2022");
  }

  /// Other milestones keep their marks.
  @Test
  void whereAWorkstreamStandsOutItsMilestonesAreNamed() {
    var projection = ResolvedCase.of(Examples.open("kent-2014"), "plan").project(View.AS_STATED);
    var request = ChartRequest.of(projection).highlighting("own-efficiency");
    var layout = layout(HouseCharts.of(ChartKind.TIMELINE, request), AREA);
    assertThat(layout.texts())
        .extracting(YearLayout.Text::words)
        .contains("Milestones, 1 of 10")
        .anyMatch(words -> words.startsWith("Reviews begin"))
        .noneMatch(words -> words.startsWith("Phase 2"));
    assertThat(layout.marks()).hasSize(10);
  }

  @Test
  void inARoomItGoesUpToTheYearThatIsSpokenOf() {
    var request =
        ChartRequest.of(
                new Yearly(8).benefit("Grant", 1e6, 1e6).flow("children", 1, 1).projection())
            .on(Medium.ROOM);
    assertThat(years(HouseCharts.of(ChartKind.TIMELINE, request))).hasSize(8);
    var upTo = HouseCharts.of(ChartKind.TIMELINE, request.about(2));
    assertThat(years(upTo)).hasSize(3);
    assertThat(upTo.chart().getPlot())
        .isInstanceOfSatisfying(
            TimelinePlot.class,
            plot ->
                assertThat(plot.marksIn(AREA).marks())
                    .allSatisfy(
                        mark ->
                            assertThat(mark.place().getMaxX())
                                .isLessThanOrEqualTo(AREA.getMaxX())));
  }

  private static List<String> years(HouseChart chart) {
    return layout(chart, AREA).texts().stream()
        .map(YearLayout.Text::words)
        .filter(words -> words.matches("(20)?\\d\\d/\\d\\d"))
        .toList();
  }

  @Test
  void ofManyOpportunitiesThereIsOneBarAWorkstream() {
    var written = new Yearly(5).benefit("Grant", 1e6, 1e6, 1e6, 1e6, 1e6);
    IntStream.range(0, 20).forEach(_ -> written.flow("children", 10, 1_000));
    assertThat(chart(written).table().rows()).extracting(Row::label).containsExactly("Grant");
  }

  @Test
  void whereThereIsLittleRoomThereIsOneBarAWorkstream() {
    var written = new Yearly(5).benefit("Grant", 1e6, 1e6, 1e6, 1e6, 1e6);
    IntStream.range(0, 15).forEach(_ -> written.flow("children", 10, 1_000));
    var chart = chart(written);
    assertThat(layout(chart, new Rectangle2D.Double(0, 0, 744, 500)).bars()).hasSize(16);
    assertThat(layout(chart, new Rectangle2D.Double(0, 0, 744, 200)).bars()).hasSize(1);
  }

  @Test
  void withoutAnythingItSaysSo() {
    var chart = chart(new Yearly(2));
    assertThat(chart.title()).isEqualTo("Nothing is planned yet");
    assertThat(layout(chart, AREA).texts())
        .extracting(YearLayout.Text::words)
        .contains("No opportunity takes effect yet.");
  }
}
