package org.casewright.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.casewright.library.Examples;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Status;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Explaining a figure gives the figure, and every step follows from its inputs.
class ExplanationTest {

  /// What must never be read by anybody: blanks where a word should be, and what programs say.
  private static final Pattern NONSENSE =
      Pattern.compile(
          "null|NaN|Infinity|Optional|\\[|\\{|%[sd]|  | ,|^,|, $|; $|(?<![.,\\d])1"
              + " (months|weeks|beds)");

  /// Texts that have been looked at already: most come again and again.
  private static final Set<String> READ = new HashSet<>();

  @ParameterizedTest
  @ValueSource(strings = {"nottingham-2022", "kent-2015"})
  void everyFigureOfTheExamplesIsExplained(String name) {
    var written = Examples.open(name);
    var plan = ResolvedCase.of(written);
    var last = ResolvedCase.of(written, written.allScenarios().getLast().id());
    explainAll(plan.project(View.AS_STATED), scopes(written));
    explainAll(last.project(View.RISK_ADJUSTED), scopes(written));
  }

  /// Four starts a year at £6,500, grade worth 40 %: 4 × 6,500 × 1.4.
  @Test
  void supportAtTheEndOfAYearSaysThatOptimismBiasIsOnIt() {
    var projection = ResolvedCase.of(Examples.open("nottingham-2022")).project(View.RISK_ADJUSTED);
    var query = FigureQuery.of(Figure.RECURRING_NET).of(Scope.opportunity("reunification"));
    var support = Explainer.explain(projection, query).inputs().get(1);
    while (support.rule() == Explanation.Rule.SUM) {
      support = support.inputs().getFirst();
    }
    assertThat(support.value().number().orElseThrow()).isCloseTo(36_400, within(0.01));
    assertThat(support.words()).endsWith("cost per start, with optimism bias");
    assertThat(support.inputs())
        .extracting(Explanation::shown)
        .containsExactly("£6,500 per start", "140%");
  }

  /// A net figure that is gross says why, or it would be taken for a good thing.
  @ParameterizedTest
  @EnumSource(names = {"NET_BENEFIT", "RECURRING_NET", "CUMULATIVE_NET"})
  void whereNoCostIsCountedNetSaysThatItIsGross(Figure figure) {
    var written = Examples.open("nottingham-2022");
    assertThat(net(written, figure, Scope.opportunity("beds")))
        .endsWith(
            "The costs of the programme are for all of it and not divided, so net is gross here.");
    assertThat(net(written, figure, Scope.workstream("commissioning"))).endsWith("gross here.");
    assertThat(net(written, figure, Scope.opportunity("reunification"))).doesNotContain("is gross");
    assertThat(net(written, figure, Scope.ALL)).doesNotContain("is gross");
    var withSupportAlone = written.withCosts(List.of());
    assertThat(net(withSupportAlone, figure, Scope.opportunity("beds")))
        .as("the support of others is a cost")
        .endsWith("No cost of the programme falls here, so net is gross.");
    assertThat(net(Examples.open("leicestershire-2014"), figure, Scope.ALL))
        .endsWith("No cost is entered, so net is gross.");
  }

  private static String net(BusinessCase written, Figure figure, Scope scope) {
    var projection = ResolvedCase.of(written).project(View.AS_STATED);
    return Explainer.explain(projection, FigureQuery.of(figure).of(scope)).words();
  }

  @Test
  void everyFigureOfRandomCasesIsExplained() {
    RandomCases.first(14)
        .forEach(
            written -> {
              var view = written.timeline().years() % 2 == 0 ? View.AS_STATED : View.RISK_ADJUSTED;
              var scenario = written.allScenarios().getLast().id();
              explainAll(ResolvedCase.of(written, scenario).project(view), scopes(written));
            });
  }

  /// The whole case, and one part of each kind.
  private static List<Scope> scopes(BusinessCase written) {
    var scopes = new ArrayList<>(List.of(Scope.ALL));
    written.workstreams().stream()
        .limit(2)
        .map(Workstream::id)
        .map(Scope::workstream)
        .forEach(scopes::add);
    written.opportunities().stream()
        .limit(2)
        .map(Opportunity::id)
        .map(Scope::opportunity)
        .forEach(scopes::add);
    written.costs().stream().limit(2).map(Cost::id).map(Scope::cost).forEach(scopes::add);
    written.budgetLines().stream()
        .limit(2)
        .map(BudgetLine::id)
        .map(Scope::budgetLine)
        .forEach(scopes::add);
    scopes.add(scope(List.of("Council"), List.of()));
    scopes.add(scope(List.of(), List.of(Status.APPROVED.key(), Status.IDEA.key())));
    return scopes;
  }

  private static Scope scope(List<String> agencies, List<String> statuses) {
    return new Scope(List.of(), List.of(), List.of(), List.of(), agencies, statuses, List.of());
  }

  private static void explainAll(Projection projection, List<Scope> scopes) {
    var last = projection.timeline().years() - 1;
    for (var scope : scopes) {
      for (var figure : explained()) {
        var query = FigureQuery.of(figure).of(scope).seen(projection.view(), PriceBasis.CASH);
        explain(projection, query);
        explain(
            projection, query.in(projection.timeline().year(last / 2)).seen(null, PriceBasis.REAL));
      }
    }
    for (var assumption : projection.resolved().written().assumptions()) {
      explain(projection, FigureQuery.of(Figure.ASSUMPTION).of(Scope.assumption(assumption.id())));
    }
  }

  private static List<Figure> explained() {
    return Arrays.stream(Figure.values())
        .filter(figure -> figure != Figure.ASSUMPTION && figure != Figure.COUNT)
        .toList();
  }

  private static void explain(Projection projection, FigureQuery query) {
    Answer answer;
    try {
      answer = projection.answer(query);
    } catch (IllegalArgumentException e) {
      assertThatThrownBy(() -> Explainer.explain(projection, query)).hasMessage(e.getMessage());
      return;
    }
    var explanation = Explainer.explain(projection, query);
    var where = projection.resolved().written().title() + ", " + query;
    assertSame(explanation.value(), answer, where);
    everyStep(explanation, step -> assertStep(step, projection, where));
  }

  private static void everyStep(Explanation explanation, Consumer<Explanation> check) {
    check.accept(explanation);
    explanation.inputs().forEach(input -> everyStep(input, check));
  }

  private static void assertSame(Answer actual, Answer expected, String where) {
    if (!isSame(actual, expected)) {
      throw new AssertionError("%s: explained as %s, is %s".formatted(where, actual, expected));
    }
  }

  /// Equal to a billionth, or the same words where there is no number.
  private static boolean isSame(Answer actual, Answer expected) {
    if (actual instanceof Answer.Amount(var a) && expected instanceof Answer.Amount(var b)) {
      return Math.abs(a - b) <= 1e-9 * Math.max(1_000, Math.abs(b));
    }
    return actual.equals(expected);
  }

  private static void assertStep(Explanation step, Projection projection, String where) {
    for (var text : List.of(step.label(), step.shown(), step.words())) {
      if (READ.add(text) && (text.isBlank() || NONSENSE.matcher(text).find())) {
        throw new AssertionError("“%s” in %s: %s".formatted(text, step, where));
      }
    }
    var id = step.assumption();
    if (id != null && !projection.resolved().assumption(id).label().equals(step.label())) {
      throw new AssertionError("%s is not %s".formatted(step, id));
    }
    var leaf = step.inputs().isEmpty();
    if (switch (step.rule()) {
      case GIVEN -> !leaf;
      case MONTHS -> false;
      case SUM, DIFFERENCE, PRODUCT, QUOTIENT -> leaf;
    }) {
      throw new AssertionError("%s with %d inputs".formatted(step, step.inputs().size()));
    }
    if (step.rule() != Explanation.Rule.GIVEN && step.rule() != Explanation.Rule.MONTHS) {
      assertSame(step.value(), Answer.of(again(step)), where);
    }
  }

  /// The step worked out anew from its inputs.
  private static double again(Explanation step) {
    var numbers =
        step.inputs().stream()
            .mapToDouble(input -> input.value().number().orElse(Double.NaN))
            .toArray();
    var first = numbers[0];
    return switch (step.rule()) {
      case SUM -> Arrays.stream(numbers).sum();
      case DIFFERENCE -> first - Arrays.stream(numbers).skip(1).sum();
      case PRODUCT -> Arrays.stream(numbers).reduce(1, (a, b) -> a * b);
      case QUOTIENT -> first / numbers[1];
      case GIVEN, MONTHS -> throw new IllegalArgumentException(step.label());
    };
  }
}
