package org.casewright.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.casewright.engine.Answer;
import org.casewright.engine.RandomCases;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Problem;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// What holds for the differences of any two cases.
class DifferenceLawsTest {

  private static final List<BusinessCase> CASES = RandomCases.first(80).toList();

  private static final List<FigureQuery> FIGURES =
      List.of(
          FigureQuery.of(Figure.GROSS_BENEFIT),
          FigureQuery.of(Figure.PROGRAMME_COST),
          FigureQuery.of(Figure.CUMULATIVE_NET),
          FigureQuery.of(Figure.NPV),
          FigureQuery.of(Figure.PAYBACK_MONTH));

  @Test
  void allChangesInOrderLeadFromOneCaseToTheOther() {
    for (var i = 1; i < CASES.size(); i++) {
      var before = CASES.get(i - 1);
      var after = CASES.get(i);
      var changes = Changes.between(before, after);
      assertThat(changes).isNotEmpty();
      assertThat(Changes.apply(changes, before)).as(after.title()).isEqualTo(after);
      EveryPartCountsTest.assertPlain(changes);
    }
  }

  @Test
  void theOrderInWhichChangesAreMadeDoesNotMatterToTheFigures() {
    for (var i = 1; i < CASES.size(); i++) {
      var before = CASES.get(i - 1);
      var after = CASES.get(i);
      var turned = Changes.apply(Changes.between(before, after).reversed(), before);
      assertThat(Changes.between(turned, after))
          .allSatisfy(left -> assertThat(left.sentence()).contains("stand in another order"));
    }
  }

  @Test
  void aCaseDoesNotDifferFromItself() {
    for (var each : CASES) {
      assertThat(Changes.between(each, each)).isEmpty();
      for (var scenario : each.allScenarios()) {
        assertThat(ScenarioChanges.between(each, scenario.id(), scenario.id())).isEmpty();
      }
    }
  }

  /// Made alone, a change is made: what is left to do is less by it.
  @Test
  void aSingleChangeIsTheOnlyOneMadeUnlessItBringsWhatItNames() {
    var made = 0;
    var refused = 0;
    for (var i = 1; i < 25; i++) {
      var before = CASES.get(i - 1);
      var changes = Changes.between(before, CASES.get(i));
      for (var change : changes) {
        try {
          var left = Changes.between(change.apply(before), CASES.get(i));
          assertThat(left).hasSizeLessThan(changes.size());
          made++;
        } catch (Problem.InvalidCase refusal) {
          assertThat(refusal.getMessage()).isNotBlank();
          refused++;
        }
      }
    }
    assertThat(made).isGreaterThan(2 * refused);
  }

  @Test
  void aScenarioInEffectComesToTheSameFigures() {
    for (var written : CASES) {
      for (var scenario : written.allScenarios()) {
        for (var view : View.values()) {
          var through = ResolvedCase.of(written, scenario.id()).project(view);
          var flat = ResolvedCase.of(InEffect.of(written, scenario.id())).project(view);
          for (var figure : FIGURES) {
            assertThat(flat.answer(figure))
                .as("%s, %s, %s", written.title(), scenario.name(), figure.figure())
                .isEqualTo(through.answer(figure));
          }
        }
      }
    }
  }

  @Test
  void singlesAndTheJointRemainderAddUpToTheWholeDifference() {
    for (var i = 1; i < 30; i++) {
      var comparison = Comparison.ofCases(CASES.get(i - 1), CASES.get(i));
      var effects = Effects.of(comparison, View.RISK_ADJUSTED, FIGURES);
      var was = ResolvedCase.of(comparison.before()).project(View.RISK_ADJUSTED);
      var is = ResolvedCase.of(comparison.after()).project(View.RISK_ADJUSTED);
      for (var f = 0; f < FIGURES.size(); f++) {
        var figure = f;
        var before = was.answer(FIGURES.get(f)).number();
        var after = is.answer(FIGURES.get(f)).number();
        if (before.isPresent() && after.isPresent()) {
          var whole = after.getAsDouble() - before.getAsDouble();
          var singles =
              effects.alone().stream()
                  .mapToDouble(e -> e.amounts().get(figure).number().orElse(0))
                  .sum();
          assertThat(singles + effects.joint().get(f).number().orElseThrow())
              .isCloseTo(whole, within(1e-6 * Math.max(1, Math.abs(whole))));
        } else {
          assertThat(effects.joint().get(f)).isInstanceOf(Answer.None.class);
        }
      }
    }
  }

  @Test
  void comparedFiguresAreThoseOfTheirProjections() {
    for (var i = 1; i < 30; i++) {
      var comparison = Comparison.ofCases(CASES.get(i - 1), CASES.get(i));
      var figures = ComparedFigures.of(comparison, View.AS_STATED, PriceBasis.CASH);
      var is = ResolvedCase.of(comparison.after()).project(View.AS_STATED);
      for (var row : figures.byYear()) {
        for (var cell : row.years()) {
          var asked =
              FigureQuery.of(row.figure()).seen(View.AS_STATED, PriceBasis.CASH).in(year(cell));
          assertThat(cell.after()).isEqualTo(is.answer(asked));
          assertThat(cell.difference().number().orElseThrow())
              .isEqualTo(
                  cell.after().number().orElseThrow() - cell.before().number().orElseThrow());
        }
      }
      assertThat(figures.years())
          .isEqualTo(
              comparison.before().timeline().financialYears().stream()
                  .filter(comparison.after().timeline().financialYears()::contains)
                  .toList());
    }
  }

  private static FinancialYear year(ComparedFigures.Compared cell) {
    return Objects.requireNonNull(cell.year());
  }
}
