package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.charts.PlottedTable.Keys;
import org.casewright.charts.PlottedTable.Role;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BenefitProfileTest {

  private static final Yearly MADE =
      new Yearly(3, 2)
          .benefit("Fostering", 1e6, 2e6, 3e6)
          .benefit("Block beds", -1e6, -1e6, 5e5)
          .cost(2e6, 1e6, 1e6);

  @Test
  void annualFiguresAreTheProjections() {
    var projection = MADE.projection();
    var table = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection)).table();
    assertThat(table.row("w0").orElseThrow().values())
        .isEqualTo(
            annual(
                projection.annual(Figure.GROSS_BENEFIT, Scope.workstream("w0"), PriceBasis.REAL)));
    assertThat(written(table, Keys.GROSS)).containsExactly("0.00", "1.00", "3.50");
    assertThat(written(table, Keys.COST)).containsExactly("−2.00", "−1.00", "−1.00");
    assertThat(written(table, Keys.NET)).containsExactly("−2.00", "0.00", "2.50");
    assertThat(written(table, Keys.CUMULATIVE_NET)).containsExactly("−2.00", "−2.00", "0.50");
    assertThat(table.heading()).isEqualTo("£m, real 2022/23");
    assertThat(table.columns()).containsExactly("2022/23", "2023/24", "2024/25");
  }

  @Test
  void incrementsAreChangesOnTheYearBefore() {
    var table =
        HouseCharts.of(
                ChartKind.PROFILE, ChartRequest.of(MADE.projection()).showing(Measure.INCREMENT))
            .table();
    assertThat(written(table, "w1")).containsExactly("−1.00", "0.00", "1.50");
    assertThat(written(table, Keys.COST)).containsExactly("−2.00", "1.00", "0.00");
    assertThat(written(table, Keys.NET)).containsExactly("−2.00", "2.00", "2.50");
  }

  @Test
  void cumulativeFiguresAreSumsSoFar() {
    var table =
        HouseCharts.of(
                ChartKind.PROFILE, ChartRequest.of(MADE.projection()).showing(Measure.CUMULATIVE))
            .table();
    assertThat(written(table, "w0")).containsExactly("1.00", "3.00", "6.00");
    assertThat(written(table, Keys.COST)).containsExactly("−2.00", "−3.00", "−4.00");
    assertThat(written(table, Keys.NET)).containsExactly("−2.00", "−2.00", "0.50");
    assertThat(table.rows(Role.CUMULATIVE_NET)).isEmpty();
  }

  @RepeatedTest(100)
  void everyCellIsTheFigureItsQueryAsksFor(RepetitionInfo repetition) {
    var projection = Yearly.random(new Random(repetition.getCurrentRepetition())).projection();
    for (var measure : Measure.values()) {
      var table =
          HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(projection).showing(measure)).table();
      for (var row : table.rows()) {
        for (var year = 0; year < table.years().size(); year++) {
          var value = row.role() == Role.COST ? -row.value(year) : row.value(year);
          var cell = year;
          table
              .query(row, year)
              .ifPresent(
                  query ->
                      assertThat(projection.answer(query).number().orElseThrow())
                          .as(row.label() + " in column " + cell)
                          .isEqualTo(value));
        }
      }
    }
  }

  @RepeatedTest(100)
  void whatIsDrawnIsWhatStandsInTheTable(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var chart =
        HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(Yearly.random(random).projection()));
    for (var dataset : chart.chart().getCategoryPlot().getDatasets().values()) {
      if (dataset == null) {
        continue;
      }
      for (var series = 0; series < dataset.getRowCount(); series++) {
        var row = chart.table().row((String) dataset.getRowKey(series)).orElseThrow();
        for (var year = 0; year < dataset.getColumnCount(); year++) {
          assertThat(dataset.getValue(series, year).doubleValue()).isEqualTo(row.value(year));
        }
      }
    }
  }

  @RepeatedTest(150)
  void noTextOverlapsAnotherOrLeavesThePicture(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var projection = Yearly.random(random).projection();
    for (var medium : Medium.values()) {
      var request =
          ChartRequest.of(projection)
              .on(medium)
              .showing(random.nextBoolean() ? Measure.ANNUAL : Measure.CUMULATIVE)
              .highlighting(random.nextBoolean() ? "w1" : null);
      var area = new Rectangle2D.Double(7, 5, random.nextInt(280, 1200), random.nextInt(120, 600));
      var layout = layout(request, area);
      assertThat(area.contains(layout.columns())).isTrue();
      Apart.require(request, layout.texts(), area);
    }
  }

  @Test
  void labelsStandInTheOrderOfTheStackAndBesideTheirParts() {
    var made =
        new Yearly(2)
            .benefit("Lower", 1e6, 4e6)
            .benefit("Middle", 1e6, 3e6)
            .benefit("Upper", 1e6, 3e6)
            .cost(0, 2e6);
    var layout = layout(ChartRequest.of(made.projection()), new Rectangle2D.Double(0, 0, 744, 330));
    assertThat(layout.labels())
        .extracting(label -> label.row().label())
        .containsExactly("Upper", "Net benefit", "Middle", "Lower", "Programme cost");
    for (var label : layout.labels()) {
      assertThat(Math.abs(label.bounds().getCenterY() - label.anchor())).isLessThan(20);
    }
  }

  @Test
  void axisLabelsArePoundsWithATrueMinus() {
    assertThat(words(MADE)).contains("−£2m", "0", "£2m", "£4m").contains("2022/23", "2024/25");
    assertThat(words(new Yearly(2).benefit("A", 400, 1500))).contains("0", "£400", "£1,600");
  }

  @Test
  void yearsAreShortenedAndThenThinnedOutWhereTheyDoNotFit() {
    var many = new Yearly(20).benefit("A", 1e6).projection();
    var request = ChartRequest.of(many);
    var wide = layout(request, new Rectangle2D.Double(0, 0, 1100, 330));
    var narrow = layout(request, new Rectangle2D.Double(0, 0, 500, 330));
    assertThat(wide.texts()).extracting(t -> t.words()).contains("22/23", "23/24", "41/42");
    assertThat(narrow.texts()).extracting(t -> t.words()).contains("22/23").doesNotContain("23/24");
  }

  @Test
  void theEndOfThePlanIsMarkedWhereItIsWithinTheHorizon() {
    var area = new Rectangle2D.Double(0, 0, 744, 330);
    var marked = layout(ChartRequest.of(MADE.projection()), area);
    assertThat(marked.planEnd()).isNotNull();
    assertThat(marked.texts()).extracting(t -> t.words()).contains("end of medium-term plan");
    var whole = new Yearly(3).benefit("A", 1).projection();
    assertThat(layout(ChartRequest.of(whole), area).planEnd()).isNull();
  }

  @Test
  void nothingCountedSaysSo() {
    assertThat(words(new Yearly(4))).contains("No benefit and no cost is counted yet.");
    assertThat(words(MADE)).doesNotContain("No benefit and no cost is counted yet.");
  }

  @Test
  void aHeldAxisStaysAndTheLineBeforeFitsIntoIt() {
    var before = new Yearly(2).benefit("A", 1e6, 90e6).projection();
    var after = new Yearly(2).benefit("A", 1e6, 5e6).projection();
    var first = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(before));
    var dragged = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(after).holding(first.axes()));
    assertThat(dragged.axis()).isEqualTo(first.axis());
    var compared = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(after).comparedWith(before));
    assertThat(compared.axis().upper()).isGreaterThanOrEqualTo(90e6);
  }

  @Test
  void aChartThatIsKeptTellsItsListenersOnce() {
    var profile = new HouseCharts();
    var shown = profile.show(ChartKind.PROFILE, ChartRequest.of(MADE.projection()));
    var told = new AtomicInteger();
    shown.chart().addChangeListener(event -> told.incrementAndGet());
    var next =
        profile.show(
            ChartKind.PROFILE, ChartRequest.of(new Yearly(5).benefit("A", 1e6).projection()));
    assertThat(told).hasValue(1);
    assertThat(next.chart()).isSameAs(shown.chart());
    assertThat(next.forDocument().get()).isNotSameAs(shown.chart());
  }

  @RepeatedTest(60)
  void everyCaseCanBeDrawn(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    var chart =
        HouseCharts.of(
            ChartKind.PROFILE,
            ChartRequest.of(Yearly.random(random).projection())
                .comparedWith(Yearly.random(random).projection()));
    var image = new BufferedImage(744, 330, BufferedImage.TYPE_INT_RGB);
    var g2 = image.createGraphics();
    chart.chart().draw(g2, new Rectangle2D.Double(0, 0, 744, 330));
    g2.dispose();
    var pixels = image.getRGB(0, 0, 744, 330, null, 0, 744);
    assertThat(Arrays.stream(pixels).filter(p -> (p & 0xFFFFFF) != 0xFFFFFF).count())
        .isGreaterThan(500);
  }

  @Test
  void columnsHaveTheirWorkstreamsColours() {
    var made = new Yearly(1).benefit("A", 1e6).benefit("B", 1e6);
    var chart = HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(made.projection()));
    var image = new BufferedImage(744, 330, BufferedImage.TYPE_INT_RGB);
    chart.chart().draw(image.createGraphics(), new Rectangle2D.Double(0, 0, 744, 330));
    var layout = layout(ChartRequest.of(made.projection()), new Rectangle2D.Double(0, 0, 744, 330));
    var x = (int) layout.columns().getCenterX() - 30;
    for (var label : layout.labels()) {
      var colour = label.row().colour();
      if (colour != null) {
        assertThat(image.getRGB(x, (int) label.anchor() + 20)).isEqualTo(colour.getRGB());
      }
    }
  }

  @Test
  void saysWhereRoundedPartsDoNotAddUp() {
    var uneven = new Yearly(1).benefit("A", 1_004_000).benefit("B", 1_004_000);
    var even = new Yearly(1).benefit("A", 1_000_000).benefit("B", 1_000_000);
    assertThat(
            HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(uneven.projection())).table().note())
        .contains("Figures may not sum because of rounding.");
    assertThat(HouseCharts.of(ChartKind.PROFILE, ChartRequest.of(even.projection())).table().note())
        .isEmpty();
  }

  private static YearLayout layout(ChartRequest request, Rectangle2D area) {
    var plot = (YearPlot) HouseCharts.of(ChartKind.PROFILE, request).chart().getPlot();
    return plot.layout(area);
  }

  private static List<String> words(Yearly made) {
    return layout(ChartRequest.of(made.projection()), new Rectangle2D.Double(0, 0, 744, 330))
        .texts()
        .stream()
        .map(YearLayout.Text::words)
        .toList();
  }

  private static List<String> written(PlottedTable table, String key) {
    var row = table.row(key).orElseThrow();
    var cells = new ArrayList<String>();
    for (var year = 0; year < table.years().size(); year++) {
      cells.add(table.text(row, year));
    }
    return cells;
  }

  private static List<Double> annual(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
