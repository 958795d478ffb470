package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.casewright.engine.RandomCases;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;

/// Cases that edits are tried on, and what is asked of every result.
final class Cases {

  static final List<BusinessCase> RANDOM = RandomCases.first(24).map(Cases::withContext).toList();

  private Cases() {}

  /// Two flows of fostering that share a start and a weekly cost, a profile of levels and one of
  /// increments, and the scenarios Target and Stretch; four FYs from 2014/15.
  static BusinessCase small() {
    return BusinessCase.of("Small", Timeline.of(2014, 4))
        .withAssumptions(
            List.of(
                Assumption.of("carers", "Carers", Unit.CARERS_A_YEAR, "12"),
                Assumption.of("children", "Children", Unit.CHILDREN_A_YEAR, "24"),
                Assumption.of("week", "A week", Unit.POUNDS_A_WEEK, "100"),
                Assumption.of("on-site", "On site", Unit.MONTHS, "2"),
                Assumption.of("kent", "Kent", Unit.POUNDS_A_YEAR, "0")
                    .withValue(Series.yearly("7600000", "16900000", "17700000", "17700000")),
                Assumption.of("leicestershire", "Leicestershire", Unit.POUNDS_A_YEAR, "0")
                    .withValue(Series.yearly("3400000", "8290000", "1000000", "0"))))
        .withWorkstreams(
            List.of(Workstream.of("fostering", "Fostering"), Workstream.of("printed", "Printed")))
        .withOpportunities(
            List.of(
                flow("recruit", "Recruit", "carers"),
                flow("keep", "Keep", "children"),
                Opportunity.of(
                    "levels",
                    "Levels",
                    "printed",
                    new Mechanism.Profile("kent", false, null, Extras.NONE)),
                Opportunity.of(
                    "increments",
                    "Increments",
                    "printed",
                    new Mechanism.Profile("leicestershire", true, null, Extras.NONE))))
        .withScenarios(List.of(Scenario.of("target", "Target"), Scenario.of("stretch", "Stretch")));
  }

  private static Opportunity flow(String id, String name, String volume) {
    return Opportunity.of(
            id,
            name,
            "fostering",
            new Mechanism.Flow(volume, null, null, "week", null, null, null, Extras.NONE))
        .withRollout(Rollout.of("on-site", null, RolloutShape.LINEAR));
  }

  /// A random case with a risk, a milestone and published figures that speak of what it has.
  private static BusinessCase withContext(BusinessCase drawn) {
    var to = Additions.milestone(drawn, "Opening", LocalDate.of(2025, 3, 1)).after();
    to =
        Listing.MILESTONES.changed(
            to, each -> each.withWorkstream(drawn.workstreams().getFirst().id()));
    to = Additions.risk(to, "Too few carers").after();
    if (!drawn.opportunities().isEmpty()) {
      var threatened = drawn.opportunities().getFirst().id();
      to = Listing.RISKS.changed(to, each -> each.withOpportunity(threatened));
      to = printed(to, Scope.opportunity(threatened));
      to =
          printed(
              to,
              new Scope(
                  List.of(),
                  drawn.opportunities().stream().map(Opportunity::id).toList(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of()));
    }
    to = printed(to, Scope.workstream(drawn.workstreams().getFirst().id()));
    for (var line : drawn.budgetLines()) {
      to = printed(to, Scope.budgetLine(line.id()));
      to =
          printed(
              to,
              new Scope(
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(),
                  List.of(line.agency()),
                  List.of(),
                  List.of()));
    }
    for (var cost : drawn.costs()) {
      to = printed(to, Scope.cost(cost.id()));
    }
    if (!drawn.assumptions().isEmpty()) {
      to = printed(to, Scope.assumption(drawn.assumptions().getFirst().id()));
    }
    var last = drawn.allScenarios().getLast().id();
    to = printed(to, new Claim.Computed(FigureQuery.of(Figure.NPV).underScenario(last)));
    var all = new ArrayList<>(to.published().stream().map(each -> each.id()).toList());
    all.set(0, "-" + all.getFirst());
    return told(printed(to, new Claim.Sum(all)), last);
  }

  /// With a story of a step about everything there is, and one that is hidden.
  private static BusinessCase told(BusinessCase to, String last) {
    var scene =
        Scene.of(ChartKind.PROFILE)
            .withScenario(last)
            .withBeside(List.of(last))
            .withWorkstream(to.workstreams().getFirst().id())
            .withBudgetLine(to.budgetLines().isEmpty() ? null : to.budgetLines().getFirst().id());
    var told = Additions.step(to, "It is {grossBenefit scenario=%s}".formatted(last), scene);
    var hidden = Additions.step(told.after(), "", Scene.of(ChartKind.OUTCOMES)).after();
    return Listing.STORY.changed(
        hidden,
        told.thing().id(),
        step -> step.withLevers(to.assumptions().stream().limit(2).map(Assumption::id).toList()));
  }

  private static BusinessCase printed(BusinessCase to, Scope scope) {
    return printed(to, new Claim.Computed(FigureQuery.of(Figure.GROSS_BENEFIT).of(scope)));
  }

  private static BusinessCase printed(BusinessCase to, Claim claim) {
    return Additions.publishedFigure(to, "Printed", "1.0", "£m", claim, "").after();
  }

  /// Valid by construction; and its file says the same.
  static void assertWhole(BusinessCase edited, String what) {
    var read = CaseFile.read(CaseFile.write(edited), what);
    assertThat(read).as(what).isInstanceOf(ReadResult.Opened.class);
    assertThat(((ReadResult.Opened) read).businessCase()).as(what).isEqualTo(edited);
  }

  static double[] gross(BusinessCase in, String scenario, Scope scope) {
    return ResolvedCase.of(in, scenario)
        .project(View.AS_STATED)
        .annual(Figure.GROSS_BENEFIT, scope, PriceBasis.REAL);
  }

  static double[] gross(BusinessCase in, String scenario, String opportunity) {
    return gross(in, scenario, Scope.opportunity(opportunity));
  }

  /// Benefit and cost by FY in every scenario.
  static Map<String, double[]> figures(BusinessCase in, View... views) {
    var figures = new LinkedHashMap<String, double[]>();
    for (var scenario : in.allScenarios()) {
      var resolved = ResolvedCase.of(in, scenario.id());
      for (var view : views) {
        for (var figure : List.of(Figure.GROSS_BENEFIT, Figure.PROGRAMME_COST, Figure.CASHABLE)) {
          figures.put(
              scenario.id() + " " + view + " " + figure,
              resolved.project(view).annual(figure, Scope.ALL, PriceBasis.CASH));
        }
      }
    }
    return figures;
  }

  /// Whatever scenarios both have.
  static void assertSameFigures(
      BusinessCase after, BusinessCase before, String what, View... views) {
    var expected = figures(before, views);
    var compared = figures(after, views);
    compared.keySet().retainAll(expected.keySet());
    assertThat(compared).as(what).isNotEmpty();
    compared.forEach(
        (figure, years) ->
            assertClose(years, expected.getOrDefault(figure, years), what + ", " + figure));
  }

  static void assertClose(double[] actual, double[] expected, String what) {
    assertThat(actual).as(what).hasSameSizeAs(expected);
    var size = Arrays.stream(expected).map(Math::abs).max().orElse(0);
    for (var y = 0; y < expected.length; y++) {
      assertThat(actual[y])
          .as("%s, year %d", what, y)
          .isCloseTo(expected[y], Offset.offset(1e-9 * Math.max(1_000, size)));
    }
  }

  static BusinessCase done(Advice advice, BusinessCase in) {
    assertThat(advice).isInstanceOf(Advice.Proposal.class);
    return ((Advice.Proposal) advice).edit().apply(in);
  }
}
