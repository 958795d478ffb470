package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casewright.engine.LawsTest.about;
import static org.casewright.engine.LawsTest.assertSame;
import static org.casewright.engine.LawsTest.everywhere;
import static org.casewright.engine.LawsTest.gross;
import static org.casewright.engine.LawsTest.yearly;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// Laws of the calculation, §10, that hold for every case, over random ones: what follows when one
/// thing is changed and nothing else.
class ChangeLawsTest {

  @Test
  void theOrderOfOpportunitiesDoesNotMatter() {
    everywhere(
        (written, projection) -> {
          var turned = written.withOpportunities(written.opportunities().reversed());
          var again =
              ResolvedCase.of(turned, projection.scenario().id()).project(projection.view());
          for (var figure : List.of(Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST)) {
            assertSame(
                again.annual(figure, Scope.ALL, PriceBasis.CASH),
                projection.annual(figure, Scope.ALL, PriceBasis.CASH),
                written.title());
          }
        });
  }

  @Test
  void leavingOneOutLowersGrossByExactlyItsOwnLine() {
    everywhere(
        (written, projection) -> {
          var kept = projection.resolved().included();
          if (kept.isEmpty()) {
            return;
          }
          var id = kept.stream().sorted().findFirst().orElseThrow();
          var without =
              Scenario.of("one-less", "One less")
                  .withBasedOn(basis(written, projection))
                  .withWithout(List.of(id));
          var less = ResolvedCase.of(with(written, without), "one-less").project(projection.view());
          var own = gross(projection, Scope.opportunity(id));
          var expected = gross(projection, Scope.ALL);
          Arrays.setAll(expected, y -> expected[y] - own[y]);
          assertSame(gross(less, Scope.ALL), expected, written.title());
          assertThat(less.resolved().included()).doesNotContain(id);
        });
  }

  @Test
  void aScenarioThatReplacesNothingEqualsWhatItIsBasedOn() {
    everywhere(
        (written, projection) -> {
          var same = Scenario.of("same", "The same").withBasedOn(basis(written, projection));
          var again = ResolvedCase.of(with(written, same), "same").project(projection.view());
          for (var figure : yearly()) {
            assertThat(again.annual(figure, Scope.ALL, PriceBasis.CASH))
                .as(written.title() + ", " + figure.key())
                .isEqualTo(projection.annual(figure, Scope.ALL, PriceBasis.CASH));
          }
        });
  }

  private static String basis(BusinessCase written, Projection projection) {
    return written.scenarios().isEmpty() ? "plan" : projection.scenario().id();
  }

  private static BusinessCase with(BusinessCase written, Scenario scenario) {
    var scenarios = new ArrayList<>(written.allScenarios());
    scenarios.add(scenario);
    return written.withScenarios(scenarios);
  }

  @Test
  void grossIsLinearInVolume() {
    everywhere(
        (written, projection) -> {
          var more = scaled(projection, unit -> unit == Unit.CHILDREN_A_YEAR || unit == Unit.BEDS);
          for (var opportunity : written.opportunities()) {
            if (!(opportunity.mechanism() instanceof Mechanism.Profile)) {
              assertScaled(projection, more, opportunity);
            }
          }
        });
  }

  @Test
  void grossIsLinearInWeeklyCosts() {
    everywhere(
        (written, projection) -> {
          var dearer = scaled(projection, unit -> unit == Unit.POUNDS_A_WEEK);
          for (var opportunity : written.opportunities()) {
            if (!(opportunity.mechanism() instanceof Mechanism.Profile)) {
              assertScaled(projection, dearer, opportunity);
            }
          }
        });
  }

  /// The projection of the same case with every number in some units three times as large.
  private static Projection scaled(Projection projection, Predicate<Unit> units) {
    var resolved = projection.resolved();
    var values = resolved.values();
    for (var assumption : resolved.written().assumptions()) {
      if (units.test(assumption.unit())) {
        var slots = resolved.slots(assumption.id());
        for (var i = 0; i < slots.width(); i++) {
          values[slots.first() + i] *= 3;
        }
      }
    }
    return resolved.project(values, projection.view());
  }

  private static void assertScaled(Projection from, Projection to, Opportunity opportunity) {
    var scope = Scope.opportunity(opportunity.id());
    var expected = gross(from, scope);
    Arrays.setAll(expected, y -> 3 * expected[y]);
    assertSame(gross(to, scope), expected, opportunity.name());
  }

  @Test
  void onlyTheWeeklyDifferenceOfAFlowCounts() {
    RandomCases.plain(LawsTest.CASES.size())
        .forEach(
            written -> {
              var resolved = ResolvedCase.of(written);
              var values = resolved.values();
              for (var assumption : written.assumptions()) {
                if (assumption.unit() == Unit.POUNDS_A_WEEK) {
                  values[resolved.slots(assumption.id()).first()] += 250;
                }
              }
              var before = resolved.project(View.AS_STATED);
              var after = resolved.project(values, View.AS_STATED);
              for (var opportunity : written.opportunities()) {
                if (opportunity.mechanism() instanceof Mechanism.Flow flow
                    && flow.weeklyCostAfter() != null) {
                  var scope = Scope.opportunity(opportunity.id());
                  assertSame(gross(after, scope), gross(before, scope), written.title());
                }
              }
            });
  }

  @Test
  void aYearsDelayMovesFlowsAndCapacitiesByOneYear() {
    RandomCases.plain(LawsTest.CASES.size())
        .forEach(
            written -> {
              var before = ResolvedCase.of(written).project(View.AS_STATED);
              var after = ResolvedCase.of(delayed(written)).project(View.AS_STATED);
              for (var opportunity : written.opportunities()) {
                if (!(opportunity.mechanism() instanceof Mechanism.Profile)) {
                  var scope = Scope.opportunity(opportunity.id());
                  var expected = gross(before, scope);
                  System.arraycopy(expected, 0, expected, 1, expected.length - 1);
                  expected[0] = 0;
                  assertSame(gross(after, scope), expected, written.title());
                }
              }
            });
  }

  /// Every start twelve months later, on assumptions of their own.
  private static BusinessCase delayed(BusinessCase written) {
    var assumptions = new ArrayList<>(written.assumptions());
    var opportunities = new ArrayList<Opportunity>();
    for (var opportunity : written.opportunities()) {
      var rollout =
          opportunity.rollout() == null
              ? Rollout.of(null, null, RolloutShape.LINEAR)
              : opportunity.rollout();
      var start = rollout.start();
      var at =
          start == null ? BigDecimal.ZERO : written.assumption(start).orElseThrow().value().held(0);
      var later = "later-" + opportunity.id();
      assumptions.add(
          Assumption.of(later, "Later", Unit.MONTHS, "0")
              .withValue(Series.of(at.add(BigDecimal.valueOf(12)))));
      opportunities.add(
          opportunity.withRollout(
              new Rollout(
                  later,
                  rollout.buildUp(),
                  rollout.shape(),
                  rollout.points(),
                  rollout.waves(),
                  rollout.extras())));
    }
    return written
        .withAssumptions(assumptions)
        .withOpportunities(opportunities)
        .withScenarios(List.of());
  }

  @Test
  void theSteadyStateObeysLittlesLaw() {
    for (var shape : List.of(RolloutShape.LINEAR, RolloutShape.S_CURVE)) {
      for (var weeks = 0; weeks <= 65; weeks += 5) {
        var fixed = new Made(30);
        fixed.flow("one", "37", "" + weeks, "900").after("250").rollout(shape, "4.5", "12.3");
        assertSteady(fixed, 37.0 * weeks / 52, 37.0 * weeks * (900 - 250));
        var declining = new Made(30).weeks("52.18");
        declining.flow("one", "37", "" + weeks, "900").declining().rollout(shape, "4.5", "12.3");
        assertSteady(declining, 37.0 * weeks / 52.18, 37.0 * weeks * 900);
      }
    }
  }

  /// S = n·D/W, and n·D·u·(c₁−c₂)·q pounds a year.
  private static void assertSteady(Made made, double stock, double pounds) {
    var projection = made.project();
    var last = projection.benefits().getFirst();
    assertThat(last.opportunity().terms()).isInstanceOf(Flow.class);
    assertThat(last.stock().at(359)).isCloseTo(stock, about(stock));
    assertThat(gross(projection, Scope.ALL)[29]).isCloseTo(pounds, about(pounds));
  }
}
