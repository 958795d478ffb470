package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.junit.jupiter.api.Test;

class SlideTest {

  private static List<ChartKind> missing(BusinessCase written) {
    return Stream.of(ChartKind.values()).filter(each -> !Slide.tells(each, written)).toList();
  }

  @Test
  void aChartTellsNothingOfWhatTheCaseHasNot() {
    var nottingham = Examples.open("nottingham-2022");
    assertThat(missing(nottingham))
        .as("it has lines without an amount, and no fee")
        .containsExactly(ChartKind.BUDGETS, ChartKind.FEE);
    assertThat(
            missing(
                nottingham.withStory(List.of()).withPublished(List.of()).withScenarios(List.of())))
        .contains(ChartKind.SCENARIOS, ChartKind.DIFFERENCE);
    assertThat(missing(Examples.open("kent-2015"))).doesNotContain(ChartKind.FEE);
    assertThat(missing(Examples.open("leicestershire-2014"))).doesNotContain(ChartKind.BUDGETS);
  }
}
