package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.library.Examples;
import org.casewright.model.ChartKind;
import org.casewright.model.Measure;
import org.casewright.model.View;
import org.jfree.chart.JFreeChart;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HouseChartsTest {

  /// Cost 2, 1 and 1; benefit 0, 1 and 3.5: £m, cumulative net −2, −2 and 0.5.
  private static final Yearly MADE =
      new Yearly(3, 2)
          .benefit("Fostering", 1e6, 2e6, 3e6)
          .benefit("Block beds", -1e6, -1e6, 5e5)
          .cost(2e6, 1e6, 1e6);

  private static HouseChart chart(ChartKind kind, Projection projection) {
    return HouseCharts.of(kind, ChartRequest.of(projection));
  }

  private static List<Projection> scenarios(String example) {
    var opened = (ReadResult.Opened) CaseFile.read(Examples.bytes(example), example);
    var businessCase = opened.businessCase();
    return businessCase.allScenarios().stream()
        .map(scenario -> ResolvedCase.of(businessCase, scenario.id()).project(View.AS_STATED))
        .toList();
  }

  @RepeatedTest(60)
  void everyCellIsTheFigureItsQueryAsksFor(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var kind : ChartKind.values()) {
      requireAnswers(chart(kind, projection).table(), List.of(projection));
    }
  }

  /// That nobody has entered a cost does not say that there is none.
  @Test
  void aBridgeWithoutCostsSaysThatNoneIsEntered() {
    var request = ChartRequest.of(new Yearly(2).benefit("Grant", 1e6, 2e6).projection());
    assertThat(HouseCharts.of(ChartKind.BRIDGE, request).title())
        .isEqualTo("£2.0m of benefit in 2023/24, no cost entered yet");
  }

  /// A committee that hears “at no cost” takes it for the programme.
  @Test
  void aBridgeOfAYearWithoutCostsSpeaksOfThatYear() {
    var request =
        ChartRequest.of(new Yearly(2).benefit("Grant", 1e6, 2e6).cost(5e5, 0).projection());
    assertThat(HouseCharts.of(ChartKind.BRIDGE, request).title())
        .isEqualTo("£2.0m of benefit in 2023/24, no cost in that year");
  }

  @Test
  void everyCellOfEveryExampleAnswersItsQueryInItsScenario() {
    for (var example : Examples.names()) {
      var scenarios = scenarios(example);
      var others = scenarios.subList(1, Math.min(4, scenarios.size()));
      for (var kind : ChartKind.values()) {
        var request = ChartRequest.of(scenarios.getFirst()).beside(others);
        requireAnswers(HouseCharts.of(kind, request).table(), scenarios);
      }
    }
  }

  private static void requireAnswers(PlottedTable table, List<Projection> scenarios) {
    for (var row : table.rows()) {
      for (var year = 0; year < table.columns().size(); year++) {
        var value = row.role() == Role.COST ? 0 - row.value(year) : row.value(year);
        var expected = row.has(year) ? OptionalDouble.of(value) : OptionalDouble.empty();
        table
            .query(row, year)
            .ifPresent(
                query ->
                    assertThat(
                            of(Objects.requireNonNull(query.scenario()), scenarios)
                                .answer(query)
                                .number())
                        .as(row.label())
                        .isEqualTo(expected));
      }
    }
  }

  private static Projection of(String scenario, List<Projection> all) {
    return all.stream().filter(p -> p.scenario().id().equals(scenario)).findFirst().orElseThrow();
  }

  @RepeatedTest(60)
  void whatIsDrawnStandsInTheTable(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var kind : ChartKind.values()) {
      var chart = chart(kind, projection);
      for (var plot : plots(chart)) {
        requireInTable(plot, chart.table());
      }
    }
  }

  private static List<YearPlot> plots(HouseChart chart) {
    return switch (chart.chart().getPlot()) {
      case YearPlot plot -> List.of(plot);
      case PanelsPlot plot -> plot.plots();
      default -> List.of();
    };
  }

  private static void requireInTable(YearPlot plot, PlottedTable table) {
    for (var dataset : plot.getDatasets().values()) {
      for (var series = 0; dataset != null && series < dataset.getRowCount(); series++) {
        var row = table.row((String) dataset.getRowKey(series)).orElseThrow();
        for (var year = 0; year < dataset.getColumnCount(); year++) {
          var drawn = dataset.getValue(series, year);
          assertThat(drawn == null ? Double.NaN : drawn.doubleValue()).isEqualTo(row.value(year));
        }
      }
    }
  }

  /// At the lengths and numbers of workstreams that papers have, on a slide, in a document, and in
  /// the smallest window.
  @ParameterizedTest
  @CsvSource({"4,1", "4,4", "4,9", "8,1", "8,4", "8,9", "20,1", "20,4", "20,9"})
  void noTextOverlapsAnotherAtAnyLength(int years, int workstreams) {
    for (var size : List.of(3.0, 4e3, -2.5e4, 7e6, 8e9)) {
      var made = new Yearly(years);
      for (var i = 0; i < workstreams; i++) {
        made.benefit("Workstream number " + i, rising(years, size * (i + 1)));
      }
      var projection = made.cost(rising(years, Math.abs(size) / 3)).projection();
      for (var kind : ChartKind.values()) {
        for (var medium : Medium.values()) {
          var chart = HouseCharts.of(kind, ChartRequest.of(projection).on(medium)).chart();
          for (var area : List.of(area(430, 190), area(744, 330), area(1400, 700))) {
            Apart.require(kind, texts(chart, area), area);
          }
        }
      }
    }
  }

  private static double[] rising(int years, double end) {
    return IntStream.rangeClosed(1, years).mapToDouble(year -> end * year / years).toArray();
  }

  private static Rectangle2D area(int width, int height) {
    return new Rectangle2D.Double(7, 5, width, height);
  }

  @RepeatedTest(80)
  void noTextOverlapsAnotherOrLeavesThePicture(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var projection = Yearly.random(random).projection();
    for (var kind : ChartKind.values()) {
      for (var medium : Medium.values()) {
        var chart = HouseCharts.of(kind, ChartRequest.of(projection).on(medium)).chart();
        var area =
            new Rectangle2D.Double(7, 5, random.nextInt(380, 1200), random.nextInt(240, 600));
        Apart.require(kind, texts(chart, area), area);
      }
    }
  }

  static List<YearLayout.Text> texts(JFreeChart chart, Rectangle2D area) {
    return switch (chart.getPlot()) {
      case YearPlot plot -> plot.layout(area).texts();
      case BridgePlot plot -> plot.layout(area).texts();
      case PanelsPlot plot -> texts(plot, area);
      case TimelinePlot plot -> plot.layout(area).texts();
      default -> throw new IllegalStateException(chart.getPlot().getPlotType());
    };
  }

  private static List<YearLayout.Text> texts(PanelsPlot plot, Rectangle2D area) {
    return plot.placed(area).stream().flatMap(each -> each.layout().texts().stream()).toList();
  }

  @RepeatedTest(40)
  void titlesAreFindingsInAtMostTenWords(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var kind : ChartKind.values()) {
      var chart = chart(kind, projection);
      assertThat(chart.title().split(" ")).as(chart.title()).hasSizeLessThanOrEqualTo(10);
      assertThat(chart.description()).endsWith(".");
      assertThat(chart.subtitle()).isNotBlank();
    }
  }

  @ParameterizedTest
  @EnumSource
  void isDrawn(ChartKind kind) {
    var image = new BufferedImage(744, 330, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    chart(kind, MADE.projection()).chart().draw(g2, new Rectangle2D.Double(0, 0, 744, 330));
    g2.dispose();
    var inked = 0;
    for (var y = 0; y < 330; y++) {
      for (var x = 0; x < 744; x++) {
        inked += (image.getRGB(x, y) & 0xFFFFFF) == 0xFFFFFF ? 0 : 1;
      }
    }
    assertThat(inked).isGreaterThan(1000);
  }

  /// At the end of the second year £2.0m is owed; the third brings £2.5m, evenly: it is repaid in
  /// the tenth month, January.
  @Test
  void paybackAndTheDeepestMonthAreMarked() {
    var chart = chart(ChartKind.CUMULATIVE, MADE.projection());
    assertThat(chart.title()).isEqualTo("Paid back in Jan 2025, £500k ahead by 2024/25");
    var texts = ((YearPlot) chart.chart().getPlot()).layout(new Rectangle2D.Double(0, 0, 744, 330));
    assertThat(texts.texts()).extracting(YearLayout.Text::words).contains("Paid back Jan 2025");
    assertThat(texts.points()).hasSize(2);
    assertThat(chart.description())
        .contains("is lowest at −£2.0m")
        .contains("paid back in Jan 2025");
  }

  /// Else a bar would say −£26k where its cell says −0.03.
  @Test
  void aBridgeWritesItsBarsInTheScaleOfItsTable() {
    var projection = new Yearly(1).benefit("Fostering", 11.2e6).cost(26_000).projection();
    var chart = HouseCharts.of(ChartKind.BRIDGE, ChartRequest.of(projection));
    var plot = (BridgePlot) chart.chart().getPlot();
    var texts = plot.layout(new Rectangle2D.Double(0, 0, 744, 330)).texts();
    assertThat(chart.table().rows())
        .extracting(row -> chart.table().text(row, 0))
        .contains("−0.03");
    assertThat(texts)
        .extracting(YearLayout.Text::words)
        .contains("+£11.20m", "−£0.03m", "£11.17m")
        .doesNotContain("−£26k");
  }

  @RepeatedTest(60)
  void aBridgeArrivesAtItsTotals(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    var request = ChartRequest.of(projection);
    var year = repetition.getCurrentRepetition() % projection.timeline().years();
    var bridge = Bridge.of(request.about(year));
    var reached = 0.0;
    for (var step : bridge.steps()) {
      if (step.isTotal()) {
        assertThat(step.to()).as(step.row().label()).isCloseTo(reached, within(1e-4));
        assertThat(step.from()).isZero();
      } else {
        assertThat(step.from()).isEqualTo(reached);
      }
      reached = step.to();
    }
  }

  @Test
  void aBridgeGoesFromTheLargestToTheSmallestAndHasItsYear() {
    var request = ChartRequest.of(MADE.projection()).about(1);
    var table = HouseCharts.of(ChartKind.BRIDGE, request).table();
    assertThat(table.columns()).containsExactly("2023/24");
    assertThat(table.rows())
        .extracting(PlottedTable.Row::label)
        .startsWith("Fostering", "Block beds", "Gross benefit")
        .endsWith("Net benefit");
    assertThat(table.row(Keys.NET).orElseThrow().value(0)).isCloseTo(0, within(1e-6));
  }

  /// £0m, £1m and £3.5m of benefit at £4m of cost.
  @Test
  void aBridgeOfAllYearsSoFarAddsThemUp() {
    var request = ChartRequest.of(MADE.projection()).showing(Measure.CUMULATIVE);
    var chart = HouseCharts.of(ChartKind.BRIDGE, request);
    assertThat(chart.title()).isEqualTo("Of £4.5m gross by 2024/25, £500k is left net");
    assertThat(chart.subtitle()).startsWith("2022/23 to 2024/25: ");
    requireAnswers(chart.table(), List.of(MADE.projection()));
  }

  @Test
  void scenariosAreBesideOneAnother() {
    var scenarios = scenarios("nottingham-2022");
    var request = ChartRequest.of(scenarios.getFirst()).beside(scenarios.subList(1, 3));
    var chart = HouseCharts.of(ChartKind.SCENARIOS, request);
    assertThat(chart.title()).isEqualTo("Net benefit in 2029/30: £10.6m to £15.5m");
    assertThat(chart.table().rows())
        .extracting(PlottedTable.Row::label)
        .containsExactly("Target", "Stretch", "Six months late");
    var many = new ArrayList<Projection>();
    for (var i = 0; i < 6; i++) {
      many.add(scenarios.get(1));
    }
    assertThat(HouseCharts.of(ChartKind.SCENARIOS, request.beside(many)).table().rows()).hasSize(4);
  }
}
