package org.casewright.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The document: a programme, its workstreams, opportunities, assumptions, costs, budget lines and
/// scenarios. Immutable; every reference leads somewhere, every unit fits its place, every share
/// adds up.
///
/// @param prices absent means prices of the first FY, no inflation, 3.5 %
/// @param optimismBias empty means no adjustment: the risk-adjusted view equals the view as stated
/// @param story what a committee is told, in order
/// @param versions states of the case that were given a name, the first one first
/// @param history what each save changed, the first one first
/// @param scenarios the first is the plan and replaces nothing; empty means there is only the plan
public record BusinessCase(
    String title,
    String organisation,
    String note,
    Timeline timeline,
    @Nullable Prices prices,
    List<Assumption> assumptions,
    List<Workstream> workstreams,
    List<BudgetLine> budgetLines,
    List<Opportunity> opportunities,
    List<Cost> costs,
    List<GradeAdjustment> optimismBias,
    List<Scenario> scenarios,
    List<PublishedFigure> published,
    List<Milestone> milestones,
    List<Risk> risks,
    List<Step> story,
    List<Version> versions,
    List<Revision> history,
    Extras extras) {

  /// Checks the whole.
  ///
  /// @throws Problem.InvalidCase with every rule that is broken
  public BusinessCase {
    assumptions = List.copyOf(assumptions);
    workstreams = List.copyOf(workstreams);
    budgetLines = List.copyOf(budgetLines);
    opportunities = List.copyOf(opportunities);
    costs = List.copyOf(costs);
    optimismBias = List.copyOf(optimismBias);
    scenarios = List.copyOf(scenarios);
    published = List.copyOf(published);
    milestones = List.copyOf(milestones);
    risks = List.copyOf(risks);
    story = List.copyOf(story);
    versions = List.copyOf(versions);
    history = List.copyOf(history);
    Problem.requireName("title", title);
    var whole =
        new Integrity.Parts(
            timeline,
            prices,
            assumptions,
            workstreams,
            budgetLines,
            opportunities,
            costs,
            optimismBias,
            scenarios,
            published,
            milestones,
            risks,
            story,
            versions);
    var problems = Integrity.problems(whole);
    if (!problems.isEmpty()) {
      throw new Problem.InvalidCase(problems);
    }
  }

  /// A case with nothing in it yet.
  public static BusinessCase of(String title, Timeline timeline) {
    return new BusinessCase(
        title,
        "",
        "",
        timeline,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Extras.NONE);
  }

  /// Prices as given, or their defaults.
  public Prices pricesOrDefault() {
    return prices == null ? Prices.UNSET : prices;
  }

  /// The FY in whose prices everything is computed.
  public FinancialYear priceBase() {
    var base = pricesOrDefault().baseYear();
    return new FinancialYear(base == null ? timeline.firstYear() : base);
  }

  /// The scenario that replaces nothing.
  public Scenario plan() {
    return scenarios.isEmpty() ? Scenario.PLAN : scenarios.getFirst();
  }

  /// Every scenario, the plan first; at least one.
  public List<Scenario> allScenarios() {
    return scenarios.isEmpty() ? List.of(Scenario.PLAN) : scenarios;
  }

  public Optional<Scenario> scenario(String id) {
    return find(allScenarios(), Scenario::id, id);
  }

  public Optional<Assumption> assumption(String id) {
    return find(assumptions, Assumption::id, id);
  }

  public Optional<Opportunity> opportunity(String id) {
    return find(opportunities, Opportunity::id, id);
  }

  public Optional<Workstream> workstream(String id) {
    return find(workstreams, Workstream::id, id);
  }

  public Optional<Cost> cost(String id) {
    return find(costs, Cost::id, id);
  }

  public Optional<BudgetLine> budgetLine(String id) {
    return find(budgetLines, BudgetLine::id, id);
  }

  /// The budget lines that a scope names by id or agency; all where it names none.
  public List<BudgetLine> linesIn(Scope scope) {
    return scope.budgetLines().isEmpty() && scope.agencies().isEmpty()
        ? budgetLines
        : budgetLines.stream()
            .filter(
                line ->
                    scope.budgetLines().contains(line.id())
                        || scope.agencies().contains(line.agency()))
            .toList();
  }

  /// Whether it has everything a scope names.
  public boolean has(Scope scope) {
    return scope.workstreams().stream().allMatch(id -> workstream(id).isPresent())
        && scope.opportunities().stream().allMatch(id -> opportunity(id).isPresent())
        && scope.costs().stream().allMatch(id -> cost(id).isPresent())
        && scope.assumptions().stream().allMatch(id -> assumption(id).isPresent())
        && scope.budgetLines().stream().allMatch(id -> budgetLine(id).isPresent())
        && budgetLines.stream().map(BudgetLine::agency).toList().containsAll(scope.agencies());
  }

  /// The steps of the story that are told: those that are not hidden.
  public List<Step> toldSteps() {
    return Step.told(story);
  }

  /// The version that is the approved plan.
  public Optional<Version> approved() {
    return versions.stream().filter(Version::approved).findFirst();
  }

  public Optional<Version> version(String id) {
    return find(versions, Version::id, id);
  }

  /// The costs whose amount depends on what is saved.
  public List<Cost> contingentFees() {
    return costs.stream().filter(cost -> cost.terms() instanceof CostTerms.ContingentFee).toList();
  }

  /// What a scenario makes of the case, what it is based on applied first.
  ///
  /// @throws IllegalArgumentException if the case has no such scenario
  public InForce inForce(String scenario) {
    return InForce.of(InForce.byId(allScenarios()), scenario);
  }

  /// Every place that names an assumption: in opportunities, costs, risks and the rollouts of
  /// scenarios.
  public List<Use> uses() {
    return Integrity.uses(opportunities, costs, risks, scenarios);
  }

  /// The places that name this assumption.
  public List<Use> usesOf(String assumption) {
    return uses().stream().filter(use -> use.assumption().equals(assumption)).toList();
  }

  /// The opportunities, costs and risks that name this assumption, each once, by name.
  public List<String> usersOf(String assumption) {
    var names = new LinkedHashSet<String>();
    usesOf(assumption).forEach(use -> names.add(use.by()));
    return List.copyOf(names);
  }

  /// The case with an assumption's number changed by hand in a scenario: in the plan the assumption
  /// itself ([Assumption#changedTo]), in any other scenario a replacement, which keeps its
  /// evidence.
  public BusinessCase withValue(String scenario, String assumption, Series value) {
    if (scenario.equals(plan().id())) {
      return Listing.ASSUMPTIONS.changed(this, assumption, a -> a.changedTo(value));
    }
    return Listing.SCENARIOS.changed(
        this,
        scenario,
        s -> {
          var before = s.values().get(assumption);
          return s.withValue(
              assumption,
              before == null
                  ? Replacement.of(value)
                  : new Replacement(value, before.evidence(), before.extras()));
        });
  }

  /// The case with a scenario's replacement of an assumption given back.
  public BusinessCase withoutValue(String scenario, String assumption) {
    return Listing.SCENARIOS.changed(this, scenario, s -> s.withValue(assumption, null));
  }

  private static <T> Optional<T> find(List<T> list, Function<T, String> id, String wanted) {
    return list.stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
  }

  public BusinessCase withTitle(String title) {
    return but(draft -> draft.title = title);
  }

  public BusinessCase withOrganisation(String organisation) {
    return but(draft -> draft.organisation = organisation);
  }

  public BusinessCase withNote(String note) {
    return but(draft -> draft.note = note);
  }

  public BusinessCase withTimeline(Timeline timeline) {
    return but(draft -> draft.timeline = timeline);
  }

  public BusinessCase withPrices(@Nullable Prices prices) {
    return but(draft -> draft.prices = prices);
  }

  public BusinessCase withAssumptions(List<Assumption> assumptions) {
    return but(draft -> draft.assumptions = assumptions);
  }

  public BusinessCase withWorkstreams(List<Workstream> workstreams) {
    return but(draft -> draft.workstreams = workstreams);
  }

  public BusinessCase withBudgetLines(List<BudgetLine> budgetLines) {
    return but(draft -> draft.budgetLines = budgetLines);
  }

  public BusinessCase withOpportunities(List<Opportunity> opportunities) {
    return but(draft -> draft.opportunities = opportunities);
  }

  public BusinessCase withCosts(List<Cost> costs) {
    return but(draft -> draft.costs = costs);
  }

  public BusinessCase withOptimismBias(List<GradeAdjustment> optimismBias) {
    return but(draft -> draft.optimismBias = optimismBias);
  }

  public BusinessCase withScenarios(List<Scenario> scenarios) {
    return but(draft -> draft.scenarios = scenarios);
  }

  public BusinessCase withPublished(List<PublishedFigure> published) {
    return but(draft -> draft.published = published);
  }

  public BusinessCase withMilestones(List<Milestone> milestones) {
    return but(draft -> draft.milestones = milestones);
  }

  public BusinessCase withRisks(List<Risk> risks) {
    return but(draft -> draft.risks = risks);
  }

  public BusinessCase withStory(List<Step> story) {
    return but(draft -> draft.story = story);
  }

  public BusinessCase withVersions(List<Version> versions) {
    return but(draft -> draft.versions = versions);
  }

  public BusinessCase withHistory(List<Revision> history) {
    return but(draft -> draft.history = history);
  }

  /// The case alone, as it would be if it had never been saved or named: what a version keeps, and
  /// what figures and papers are of.
  public BusinessCase withoutPast() {
    return versions.isEmpty() && history.isEmpty()
        ? this
        : but(
            draft -> {
              draft.versions = List.of();
              draft.history = List.of();
            });
  }

  private BusinessCase but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /// A case while one of its parts is replaced; it never leaves this record.
  private static final class Draft {
    private String title;
    private String organisation;
    private String note;
    private Timeline timeline;
    private @Nullable Prices prices;
    private List<Assumption> assumptions;
    private List<Workstream> workstreams;
    private List<BudgetLine> budgetLines;
    private List<Opportunity> opportunities;
    private List<Cost> costs;
    private List<GradeAdjustment> optimismBias;
    private List<Scenario> scenarios;
    private List<PublishedFigure> published;
    private List<Milestone> milestones;
    private List<Risk> risks;
    private List<Step> story;
    private List<Version> versions;
    private List<Revision> history;
    private Extras extras;

    private Draft(BusinessCase from) {
      title = from.title;
      organisation = from.organisation;
      note = from.note;
      timeline = from.timeline;
      prices = from.prices;
      assumptions = from.assumptions;
      workstreams = from.workstreams;
      budgetLines = from.budgetLines;
      opportunities = from.opportunities;
      costs = from.costs;
      optimismBias = from.optimismBias;
      scenarios = from.scenarios;
      published = from.published;
      milestones = from.milestones;
      risks = from.risks;
      story = from.story;
      versions = from.versions;
      history = from.history;
      extras = from.extras;
    }

    private BusinessCase done() {
      return new BusinessCase(
          title,
          organisation,
          note,
          timeline,
          prices,
          assumptions,
          workstreams,
          budgetLines,
          opportunities,
          costs,
          optimismBias,
          scenarios,
          published,
          milestones,
          risks,
          story,
          versions,
          history,
          extras);
    }
  }
}
