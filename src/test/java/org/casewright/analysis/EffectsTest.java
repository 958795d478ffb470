package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.library.Examples;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

/// What single changes do, derived by hand.
class EffectsTest {

  /// £100,000 a year × 80 %, over three years.
  private static final BusinessCase SMALL =
      BusinessCase.of("Small", Timeline.of(2022, 3))
          .withAssumptions(
              List.of(
                  Assumption.of("level", "Saving", Unit.POUNDS_A_YEAR, "100000"),
                  Assumption.of("part", "Part of it", Unit.PERCENT, "0.8")))
          .withWorkstreams(List.of(Workstream.of("all", "All")))
          .withOpportunities(
              List.of(
                  Opportunity.of(
                      "saving",
                      "Saving",
                      "all",
                      new Mechanism.Profile("level", false, "part", Extras.NONE))));

  private static BusinessCase with(BusinessCase written, String id, String value) {
    return written.withValue("plan", id, Series.of(value));
  }

  private static List<Double> numbers(List<Answer> answers) {
    return answers.stream().map(answer -> answer.number().orElseThrow()).toList();
  }

  /// 50,000 × 0.8 alone, 100,000 × 0.2 alone, and 50,000 × 0.2 only together; three years of each.
  @Test
  void aProductHasAJointRemainder() {
    var after = with(with(SMALL, "level", "150000"), "part", "1");
    var effects =
        Effects.of(
            Comparison.ofCases(SMALL, after),
            View.AS_STATED,
            List.of(FigureQuery.of(Figure.GROSS_BENEFIT), FigureQuery.of(Figure.CUMULATIVE_NET)));
    assertThat(numbers(effects.alone().get(0).amounts()))
        .satisfiesExactly(
            each -> assertThat(each).isCloseTo(40_000, within(1e-6)),
            each -> assertThat(each).isCloseTo(120_000, within(1e-6)));
    assertThat(numbers(effects.alone().get(1).amounts()))
        .satisfiesExactly(
            each -> assertThat(each).isCloseTo(20_000, within(1e-6)),
            each -> assertThat(each).isCloseTo(60_000, within(1e-6)));
    assertThat(numbers(effects.joint()))
        .satisfiesExactly(
            each -> assertThat(each).isCloseTo(10_000, within(1e-6)),
            each -> assertThat(each).isCloseTo(30_000, within(1e-6)));
    assertThat(numbers(effects.total()))
        .satisfiesExactly(
            each -> assertThat(each).isCloseTo(70_000, within(1e-6)),
            each -> assertThat(each).isCloseTo(210_000, within(1e-6)));
  }

  @Test
  void whatCannotStandAloneIsInTheRemainder() {
    var after = SMALL.withOpportunities(List.of()).withAssumptions(List.of());
    var effects =
        Effects.of(
            Comparison.ofCases(SMALL, after),
            View.AS_STATED,
            List.of(FigureQuery.of(Figure.GROSS_BENEFIT)));
    assertThat(effects.alone())
        .extracting(each -> each.change().sentence(), Effects.Effect::standsAlone)
        .containsExactly(
            tuple("The assumption “Saving” is no longer in the case", false),
            tuple("The assumption “Part of it” is no longer in the case", false),
            tuple("The opportunity “Saving” is no longer in the case", true));
    assertThat(numbers(effects.alone().getLast().amounts()).getFirst())
        .isCloseTo(-80_000, within(1e-6));
    assertThat(numbers(effects.joint()).getFirst()).isCloseTo(0, within(1e-6));
  }

  /// 5 more carers a year staying 4 years with 1.3 children at £424 a week; 5 more beds at 0.85 ×
  /// £4,500 − £3,500 a week: volumes of different opportunities add up with nothing left over.
  @Test
  void nottinghamsStretchIsTheSumOfItsVolumes() {
    var comparison = Comparison.ofScenarios(Examples.open("nottingham-2022"), "target", "stretch");
    var effects =
        Effects.of(comparison, View.AS_STATED, List.of(FigureQuery.of(Figure.GROSS_BENEFIT)));
    assertThat(of(effects, "carers")).isCloseTo(5 * 4 * 1.3 * 424 * 52, within(1e-6));
    assertThat(of(effects, "block-beds")).isCloseTo(5 * (0.85 * 4500 - 3500) * 52, within(1e-6));
    assertThat(effects.joint().getFirst().number().orElseThrow()).isCloseTo(0, within(1e-6));
    var gross = figures(comparison, Figure.GROSS_BENEFIT).getLast();
    assertThat("%.3f".formatted(gross.before().number().orElseThrow() / 1e6)).isEqualTo("11.241");
    assertThat("%.1f".formatted(gross.after().number().orElseThrow() / 1e6)).isEqualTo("16.1");
  }

  private static double of(Effects effects, String id) {
    return effects.alone().stream()
        .filter(each -> each.change().id().equals(id))
        .filter(each -> each.change().where() == Where.NUMBERS)
        .findFirst()
        .orElseThrow()
        .amounts()
        .getFirst()
        .number()
        .orElseThrow();
  }

  private static List<ComparedFigures.Compared> figures(Comparison comparison, Figure figure) {
    return ComparedFigures.of(comparison, View.AS_STATED, PriceBasis.REAL).byYear().stream()
        .filter(row -> row.figure() == figure)
        .findFirst()
        .orElseThrow()
        .years();
  }

  @Test
  void kentsStretchIsTenAndAHalfMillionMoreAndTheFeeTheSame() {
    var comparison = Comparison.ofScenarios(Examples.open("kent-2015"), "target", "stretch");
    var gross = figures(comparison, Figure.GROSS_BENEFIT).getLast();
    assertThat(gross.difference().number().orElseThrow()).isCloseTo(10.5e6, within(1e-3));
    var cost = figures(comparison, Figure.CUMULATIVE_COST).getLast();
    assertThat(cost.difference().number().orElseThrow()).isCloseTo(0, within(1e-3));
  }

  @Test
  void yearsThatOnlyOneSideHasAreNotCompared() {
    var later = SMALL.withTimeline(Timeline.of(2023, 5));
    var comparison = Comparison.ofCases(SMALL, later);
    var compared = ComparedFigures.of(comparison, View.AS_STATED, PriceBasis.REAL);
    assertThat(compared.years()).containsExactly(new FinancialYear(2023), new FinancialYear(2024));
    var effects =
        Effects.of(
            comparison,
            View.AS_STATED,
            List.of(FigureQuery.of(Figure.GROSS_BENEFIT).in(new FinancialYear(2027))));
    assertThat(effects.total().getFirst()).isInstanceOf(Answer.None.class);
  }

  /// The same months of another first year are later by the calendar.
  @Test
  void paybackIsComparedByTheCalendar() {
    var dear =
        SMALL
            .withAssumptions(
                Stream.concat(
                        SMALL.assumptions().stream(),
                        Stream.of(Assumption.of("team", "Team", Unit.POUNDS_A_YEAR, "90000")))
                    .toList())
            .withCosts(
                List.of(Cost.of("team-cost", "Team", new CostTerms.OneOff("team", Extras.NONE))));
    var later = dear.withTimeline(Timeline.of(2023, 3));
    var payback =
        ComparedFigures.of(Comparison.ofCases(dear, later), View.AS_STATED, PriceBasis.REAL)
            .overall()
            .stream()
            .filter(each -> each.figure() == Figure.PAYBACK_MONTH)
            .findFirst()
            .orElseThrow();
    assertThat(payback.after()).isEqualTo(payback.before());
    assertThat(payback.difference()).isEqualTo(Answer.of(12));
  }

  @Test
  void equalSidesHaveEqualFigures() {
    assertThat(
            ComparedFigures.of(Comparison.ofCases(SMALL, SMALL), View.AS_STATED, PriceBasis.REAL)
                .areTheSame())
        .isTrue();
    var other = with(SMALL, "part", "0.8000001");
    assertThat(
            ComparedFigures.of(Comparison.ofCases(SMALL, other), View.AS_STATED, PriceBasis.REAL)
                .areTheSame())
        .isFalse();
  }
}
