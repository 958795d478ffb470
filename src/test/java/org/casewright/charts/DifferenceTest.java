package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Measure;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DifferenceTest {

  private static Projection under(BusinessCase written, String scenario) {
    return ResolvedCase.of(written, scenario).project(View.AS_STATED);
  }

  /// Every pair of scenarios of every example, each way round.
  static Stream<ChartRequest> pairs() {
    var requests = new ArrayList<ChartRequest>();
    for (var name : Examples.names()) {
      var written = Examples.open(name);
      for (var one : written.allScenarios()) {
        for (var other : written.allScenarios()) {
          if (!one.equals(other)) {
            requests.add(
                ChartRequest.of(under(written, one.id()))
                    .beside(List.of(under(written, other.id()))));
          }
        }
      }
    }
    return requests.stream();
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void stepsLeadFromOneScenarioToTheOther(ChartRequest request) {
    for (var measure : Measure.values()) {
      for (var prices : PriceBasis.values()) {
        for (var year = 0; year < request.now().timeline().years(); year += 3) {
          var chart =
              HouseCharts.of(ChartKind.DIFFERENCE, request.showing(measure).in(prices).about(year));
          var rows = chart.table().rows();
          var reached = rows.stream().limit(rows.size() - 1).mapToDouble(row -> row.value(0)).sum();
          assertThat(reached).isCloseTo(rows.getLast().value(0), within(3.0));
          assertThat(chart.title().split(" ")).hasSizeLessThanOrEqualTo(10);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void noTextOverlapsAnother(ChartRequest request) {
    for (var medium : Medium.values()) {
      var chart = HouseCharts.of(ChartKind.DIFFERENCE, request.on(medium)).chart();
      for (var width : List.of(430, 744, 1400)) {
        var area = new Rectangle2D.Double(0, 0, width, width * 0.45);
        Apart.require(ChartKind.DIFFERENCE, HouseChartsTest.texts(chart, area), area);
      }
    }
  }

  @Test
  void itLeadsFromWhatStandsEarlierInTheCase() {
    var written = Examples.open("nottingham-2022");
    var target = under(written, "target");
    var stretch = under(written, "stretch");
    for (var request :
        List.of(
            ChartRequest.of(target).beside(List.of(stretch)),
            ChartRequest.of(stretch).beside(List.of(target)))) {
      var chart = HouseCharts.of(ChartKind.DIFFERENCE, request);
      assertThat(chart.table().rows().getFirst().label()).isEqualTo("Target");
      assertThat(chart.table().rows().getLast().label()).isEqualTo("Stretch");
      assertThat(chart.title()).isEqualTo("£4.9m more net benefit in 2029/30");
    }
  }

  /// What starts later comes to the same in the end; in between it does not.
  @Test
  void unlessAYearIsAskedAboutItIsTheOneInWhichTheyDifferMost() {
    var written = Examples.open("derbyshire-2020");
    var request =
        ChartRequest.of(under(written, written.plan().id()))
            .beside(List.of(under(written, written.scenarios().getLast().id())));
    assertThat(HouseCharts.of(ChartKind.DIFFERENCE, request.about(6)).title())
        .isEqualTo("Both come to the same in 2026/27");
    assertThat(HouseCharts.of(ChartKind.DIFFERENCE, request).title())
        .matches("£.* less net benefit in 202[2-4]/2[3-5]");
  }

  @Test
  void oneScenarioHasNothingToCompareWith() {
    var chart =
        HouseCharts.of(
            ChartKind.DIFFERENCE, ChartRequest.of(under(Examples.open("kent-2014"), "plan")));
    assertThat(chart.title()).isEqualTo("Only one scenario: add another to compare with");
  }
}
