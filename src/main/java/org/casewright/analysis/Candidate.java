package org.casewright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.engine.Counts;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.Wording.Field;
import org.jspecify.annotations.Nullable;

/// A figure that a step of the story may speak of.
///
/// @param value pounds, a fraction, a ratio, or a number
record Candidate(Field field, TypedNumber.Kind kind, double value) {

  /// What a scene's chart is about, of its scenario and of those it compares, in every FY; and the
  /// assumptions in force.
  static List<Candidate> of(Telling telling, Scene scene) {
    var gathering = new Gathering(telling, scene);
    gathering.collect();
    return List.copyOf(gathering.candidates);
  }

  /// Those of one scene.
  private static final class Gathering {

    private static final List<Figure> OVERALL =
        List.of(
            Figure.GROSS_BENEFIT,
            Figure.NET_BENEFIT,
            Figure.PROGRAMME_COST,
            Figure.CUMULATIVE_GROSS,
            Figure.CUMULATIVE_NET,
            Figure.CUMULATIVE_COST,
            Figure.GROSS_INCREMENT,
            Figure.RECURRING_GROSS,
            Figure.RECURRING_NET,
            Figure.PEAK_FUNDING,
            Figure.CUMULATIVE_RATIO,
            Figure.BENEFIT_COST_RATIO,
            Figure.ANNUAL_RATIO,
            Figure.NPV);
    private static final List<Figure> COMPARED =
        List.of(
            Figure.NET_BENEFIT,
            Figure.GROSS_BENEFIT,
            Figure.PROGRAMME_COST,
            Figure.CUMULATIVE_NET,
            Figure.CUMULATIVE_GROSS,
            Figure.CUMULATIVE_COST);
    private static final List<Figure> CLASSIFIED =
        List.of(Figure.CASHABLE, Figure.AVOIDANCE, Figure.NON_CASHABLE);
    private static final List<Figure> COUNTED = List.of(Figure.STOCK, Figure.STARTS);

    private final Telling telling;
    private final Scene scene;
    private final List<Candidate> candidates = new ArrayList<>();

    private Gathering(Telling telling, Scene scene) {
      this.telling = telling;
      this.scene = scene;
    }

    private void collect() {
      all(OVERALL, Scope.ALL, null);
      ofChart();
      others().forEach(this::compared);
      telling.written().assumptions().forEach(each -> assumption(each.id(), each.unit()));
      Counts.COUNTABLE.forEach(this::count);
    }

    /// What another scenario comes to, and by how much that is more or less.
    private void compared(String scenario) {
      all(COMPARED, Scope.ALL, scenario);
      var own = scene.scenarioIn(telling.written());
      for (var figure : COMPARED) {
        var more = Field.of(FigureQuery.of(figure).underScenario(scenario)).lessThatOf(own);
        var fewer = Field.of(FigureQuery.of(figure)).lessThatOf(scenario);
        telling
            .value(more, scene)
            .map(value -> new Candidate(value < 0 ? fewer : more, kind(figure), Math.abs(value)))
            .ifPresent(candidates::add);
      }
    }

    private void ofChart() {
      var written = telling.written();
      switch (scene.chart()) {
        case PROFILE, BRIDGE, TIMELINE, SMALL_MULTIPLES, CUMULATIVE -> parts();
        case CASHABILITY -> all(CLASSIFIED, Scope.ALL, null);
        case OUTCOMES -> {
          parts();
          written.opportunities().forEach(each -> all(COUNTED, Scope.opportunity(each.id()), null));
          outcomes();
        }
        case BUDGETS -> {
          var figures = Stream.of(Figure.values()).filter(Figure::ofBudget).toList();
          all(figures, Scope.ALL, null);
          written.budgetLines().forEach(each -> all(figures, Scope.budgetLine(each.id()), null));
        }
        case FEE -> fees();
        case SCENARIOS, DIFFERENCE -> {
          // those that are compared
        }
      }
    }

    private void parts() {
      var written = telling.written();
      var gross = List.of(Figure.GROSS_BENEFIT, Figure.CUMULATIVE_GROSS);
      written.workstreams().forEach(each -> all(gross, Scope.workstream(each.id()), null));
      written.opportunities().forEach(each -> all(gross, Scope.opportunity(each.id()), null));
      var spent = List.of(Figure.PROGRAMME_COST, Figure.CUMULATIVE_COST);
      written.costs().forEach(each -> all(spent, Scope.cost(each.id()), null));
    }

    /// What opportunities with one outcome come to together.
    private void outcomes() {
      var opportunities = telling.written().opportunities();
      opportunities.stream()
          .map(each -> each.outcome())
          .filter(outcome -> !outcome.isBlank())
          .distinct()
          .map(
              outcome ->
                  opportunities.stream()
                      .filter(each -> each.outcome().equals(outcome))
                      .map(each -> each.id())
                      .toList())
          .forEach(
              ids -> {
                all(COUNTED, Scope.ofOpportunities(ids), null);
                all(List.of(Figure.GROSS_BENEFIT), Scope.ofOpportunities(ids), null);
              });
    }

    private void fees() {
      var ids = telling.written().contingentFees().stream().map(Cost::id).toList();
      if (!ids.isEmpty()) {
        all(List.of(Figure.PROGRAMME_COST, Figure.CUMULATIVE_COST), Scope.ofCosts(ids), null);
      }
    }

    /// Ids of the scenarios that are compared with that of the scene.
    private List<String> others() {
      var written = telling.written();
      var own = scene.scenarioIn(written);
      var named = new ArrayList<>(scene.beside());
      if (scene.chart().comparesScenarios()) {
        written.allScenarios().forEach(each -> named.add(each.id()));
      }
      return named.stream().filter(id -> !id.equals(own)).distinct().toList();
    }

    /// @param scenario absent for that of the scene, which a field need not name
    private void all(List<Figure> figures, Scope scope, @Nullable String scenario) {
      var timeline = telling.written().timeline();
      var shown = scene.yearIn(timeline);
      for (var figure : figures) {
        var query = FigureQuery.of(figure).of(scope).underScenario(scenario);
        add(Field.of(query), kind(figure));
        if (figure.byYear()) {
          for (var year = timeline.years() - 1; year >= 0; year--) {
            if (year != shown) {
              add(Field.of(query.in(timeline.year(year))), kind(figure));
            }
          }
        }
      }
    }

    private void add(Field field, TypedNumber.Kind kind) {
      telling
          .value(field, scene)
          .ifPresent(value -> candidates.add(new Candidate(field, kind, value)));
    }

    private static TypedNumber.Kind kind(Figure figure) {
      return switch (figure.kind()) {
        case MONEY -> TypedNumber.Kind.MONEY;
        case RATIO -> TypedNumber.Kind.RATIO;
        case SHARE -> TypedNumber.Kind.SHARE;
        case NUMBER, MONTH -> TypedNumber.Kind.PLAIN;
      };
    }

    private void assumption(String id, Unit unit) {
      var query = FigureQuery.of(Figure.ASSUMPTION).of(Scope.assumption(id));
      add(
          Field.of(query),
          unit.isPounds()
              ? TypedNumber.Kind.MONEY
              : unit == Unit.PERCENT ? TypedNumber.Kind.SHARE : TypedNumber.Kind.PLAIN);
    }

    private void count(String what) {
      var field = Field.counting(what);
      var resolved =
          telling.projection(scene.scenarioIn(telling.written()), scene.viewOrDefault()).resolved();
      candidates.add(
          new Candidate(field, TypedNumber.Kind.PLAIN, Counts.of(resolved, what, Scope.ALL)));
    }
  }
}
