package org.casewright.session.edits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Evidence;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.Listing;
import org.casewright.model.OpportunityChange;
import org.casewright.model.PriceBasis;
import org.casewright.model.Range;
import org.casewright.model.Replacement;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.casewright.session.edits.Advice.Declined;
import org.casewright.session.edits.Advice.Proposal;
import org.junit.jupiter.api.Test;

class AnotherPlanTest {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.CUMULATIVE_NET,
          Figure.RECURRING_NET,
          Figure.CASHABLE,
          Figure.AVOIDANCE);

  /// Every yearly figure of every scenario, as it is computed, to the last bit.
  private static Map<String, List<Double>> figures(BusinessCase in) {
    var all = new LinkedHashMap<String, List<Double>>();
    for (var scenario : in.allScenarios()) {
      var resolved = ResolvedCase.of(in, scenario.id());
      for (var view : View.values()) {
        var projection = resolved.project(view);
        for (var prices : PriceBasis.values()) {
          for (var figure : FIGURES) {
            all.put(
                "%s %s %s %s".formatted(scenario.id(), view, prices, figure),
                Arrays.stream(projection.annual(figure, Scope.ALL, prices)).boxed().toList());
          }
        }
        in.opportunities().stream()
            .filter(each -> !in.inForce(scenario.id()).without().contains(each.id()))
            .forEach(
                each ->
                    all.put(
                        "%s %s %s".formatted(scenario.id(), view, each.id()),
                        Arrays.stream(
                                projection.annual(
                                    Figure.GROSS_BENEFIT,
                                    Scope.opportunity(each.id()),
                                    PriceBasis.REAL))
                            .boxed()
                            .toList()));
      }
    }
    return all;
  }

  private static List<String> ties(BusinessCase in) {
    return CaseChecks.findings(in).stream()
        .filter(each -> each.kind() == Finding.Kind.DOES_NOT_TIE)
        .map(Finding::sentence)
        .toList();
  }

  @Test
  void noFigureOfAnyScenarioOfTheExamplesChanges() {
    var made = 0;
    for (var in :
        Stream.concat(Examples.names().stream().map(Examples::open), Cases.RANDOM.stream())
            .toList()) {
      for (var scenario : in.allScenarios().stream().skip(1).toList()) {
        if (AnotherPlan.of(in, scenario.id()) instanceof Proposal proposal) {
          var what = in.title() + ": " + proposal.label();
          var after = proposal.edit().apply(in);
          assertThat(after.plan().id()).isEqualTo(scenario.id());
          assertThat(after.plan().changesNothing()).isTrue();
          assertThat(figures(after)).as(what).isEqualTo(figures(in));
          assertThat(ties(after)).as(what).containsExactlyInAnyOrderElementsOf(ties(in));
          Cases.assertWhole(after, what);
          made++;
        }
      }
    }
    assertThat(made).isGreaterThan(4);
  }

  @Test
  void backAndForthIsTheSamePlan() {
    var in = Examples.open("nottingham-2022");
    var there = Cases.done(AnotherPlan.of(in, "stretch"), in);
    assertThat(there.plan().name()).isEqualTo("Stretch");
    assertThat(there.assumption("edge-children").orElseThrow().value())
        .isEqualTo(in.inForce("stretch").valueOf(in.assumption("edge-children").orElseThrow()));
    var back = Cases.done(AnotherPlan.of(there, "target"), there);
    assertThat(back.assumptions()).isEqualTo(in.assumptions());
    assertThat(back.opportunities()).isEqualTo(in.opportunities());
    assertThat(figures(back)).isEqualTo(figures(in));
  }

  /// A scenario that replaces everything that can be replaced, and one that is based on it.
  private static BusinessCase rich() {
    var evidence = Evidence.of(2, "Survey");
    var change =
        new OpportunityChange(
            Rollout.of("on-site", null, RolloutShape.LINEAR),
            Cashability.UNCLASSIFIED,
            Extras.NONE);
    var stretch =
        Scenario.of("stretch", "Stretch")
            .withValues(
                Map.of(
                    "carers",
                    new Replacement(Series.of("20"), evidence, Extras.NONE),
                    "week",
                    Replacement.of(Series.yearly("90", "95"))))
            .withOpportunities(Map.of("keep", change));
    var far =
        Scenario.of("far", "Far")
            .withBasedOn("stretch")
            .withValues(Map.of("carers", Replacement.of(Series.of("30"))));
    var near =
        Scenario.of("near", "Near").withValues(Map.of("children", Replacement.of(Series.of("9"))));
    var in =
        Cases.small().withScenarios(List.of(Scenario.of("target", "Target"), stretch, far, near));
    return Listing.OPPORTUNITIES.changed(in, "keep", each -> each.withRollout(null));
  }

  @Test
  void rolloutsDivisionsAndEvidenceGoToAndFro() {
    var in = rich();
    for (var scenario : List.of("stretch", "far", "near")) {
      var after = Cases.done(AnotherPlan.of(in, scenario), in);
      assertThat(figures(after)).as(scenario).isEqualTo(figures(in));
      Cases.assertWhole(after, scenario);
    }
    var after = Cases.done(AnotherPlan.of(in, "stretch"), in);
    assertThat(after.assumption("carers").orElseThrow().evidenceOrNone().source())
        .isEqualTo("Survey");
    assertThat(after.inForce("target").evidenceOf(after.assumption("carers").orElseThrow()))
        .isEqualTo(Evidence.NONE);
    assertThat(after.inForce("near").scenario().basedOn()).isEqualTo("target");
    assertThat(after.allScenarios())
        .extracting(Scenario::id)
        .containsExactly("stretch", "target", "far", "near");
  }

  @Test
  void whatCannotBeThePlanIsSaid() {
    var in = Cases.small();
    assertThat(AnotherPlan.of(in, "target"))
        .isEqualTo(new Declined(List.of("“Target” is the plan already.")));
    var without = Listing.SCENARIOS.changed(in, "stretch", s -> s.withWithout(List.of("keep")));
    assertThat(AnotherPlan.of(without, "stretch"))
        .isEqualTo(
            new Declined(
                List.of(
                    "Stretch leaves out “Keep”, and a plan leaves nothing out. Take it back in, or"
                        + " remove it from the case, first.")));
    var ranged =
        Listing.ASSUMPTIONS.changed(
            in.withValue("stretch", "week", Series.yearly("90", "95")),
            "week",
            each ->
                each.withRange(
                    new Range(new BigDecimal("80"), new BigDecimal("120"), null, Extras.NONE)));
    assertThat(AnotherPlan.of(ranged, "stretch")).isInstanceOf(Declined.class);
  }

  private static final Cashability ALL_CASH =
      new Cashability(BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, Extras.NONE);

  @Test
  void keysThatOnlyALaterVersionKnowsAreKept() {
    var unknown = new Extras(Map.of("weather", "fair"));
    var in =
        Listing.SCENARIOS.changed(
            Examples.open("nottingham-2022"),
            "stretch",
            s ->
                s.withValue("edge-children", new Replacement(Series.of("50"), null, unknown))
                    .withOpportunities(
                        Map.of("foster-carers", new OpportunityChange(null, ALL_CASH, unknown))));
    var after = ((Proposal) AnotherPlan.of(in, "stretch")).edit().apply(in);
    var former = after.scenario("target").orElseThrow();
    assertThat(requireNonNull(former.values().get("edge-children")).extras()).isEqualTo(unknown);
    assertThat(requireNonNull(former.opportunities().get("foster-carers")).extras())
        .isEqualTo(unknown);
  }
}
