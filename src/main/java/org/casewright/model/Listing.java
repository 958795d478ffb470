package org.casewright.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One of the lists of a case: how it is read, replaced, and its members told apart.
///
/// @param noun what one member is called in a sentence
public record Listing<T>(
    String noun,
    Function<BusinessCase, List<T>> list,
    BiFunction<BusinessCase, List<T>, BusinessCase> put,
    Function<T, String> id,
    Function<T, String> name) {

  public static final Listing<Workstream> WORKSTREAMS =
      new Listing<>(
          "workstream",
          BusinessCase::workstreams,
          BusinessCase::withWorkstreams,
          Workstream::id,
          Workstream::name);
  public static final Listing<Opportunity> OPPORTUNITIES =
      new Listing<>(
          "opportunity",
          BusinessCase::opportunities,
          BusinessCase::withOpportunities,
          Opportunity::id,
          Opportunity::name);
  public static final Listing<Cost> COSTS =
      new Listing<>("cost", BusinessCase::costs, BusinessCase::withCosts, Cost::id, Cost::name);
  public static final Listing<BudgetLine> BUDGET_LINES =
      new Listing<>(
          "budget line",
          BusinessCase::budgetLines,
          BusinessCase::withBudgetLines,
          BudgetLine::id,
          BudgetLine::name);
  public static final Listing<Assumption> ASSUMPTIONS =
      new Listing<>(
          "assumption",
          BusinessCase::assumptions,
          BusinessCase::withAssumptions,
          Assumption::id,
          Assumption::label);

  /// With the plan, whether it is written in the case or not.
  public static final Listing<Scenario> SCENARIOS =
      new Listing<>(
          "scenario",
          BusinessCase::allScenarios,
          BusinessCase::withScenarios,
          Scenario::id,
          Scenario::name);

  public static final Listing<Risk> RISKS =
      new Listing<>("risk", BusinessCase::risks, BusinessCase::withRisks, Risk::id, Risk::name);
  public static final Listing<Milestone> MILESTONES =
      new Listing<>(
          "milestone",
          BusinessCase::milestones,
          BusinessCase::withMilestones,
          Milestone::id,
          Milestone::name);
  public static final Listing<PublishedFigure> PUBLISHED =
      new Listing<>(
          "published figure",
          BusinessCase::published,
          BusinessCase::withPublished,
          PublishedFigure::id,
          PublishedFigure::label);

  public static final Listing<Step> STORY =
      new Listing<>("step", BusinessCase::story, BusinessCase::withStory, Step::id, Step::name);

  public static final Listing<Version> VERSIONS =
      new Listing<>(
          "version",
          BusinessCase::versions,
          BusinessCase::withVersions,
          Version::id,
          Version::name);

  public static final List<Listing<?>> ALL =
      List.of(
          WORKSTREAMS,
          OPPORTUNITIES,
          COSTS,
          BUDGET_LINES,
          ASSUMPTIONS,
          SCENARIOS,
          RISKS,
          MILESTONES,
          PUBLISHED,
          STORY,
          VERSIONS);

  /// The ids of its members, in order.
  public List<String> ids(BusinessCase in) {
    return list.apply(in).stream().map(id).toList();
  }

  /// The names of its members, in order.
  public List<String> names(BusinessCase in) {
    return list.apply(in).stream().map(name).toList();
  }

  /// The member with that id.
  public Optional<T> find(BusinessCase in, String wanted) {
    return list.apply(in).stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
  }

  /// The member with that id.
  ///
  /// @throws IllegalArgumentException if there is none
  public T get(BusinessCase in, String wanted) {
    return find(in, wanted)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no " + noun + " “" + wanted + "”."));
  }

  /// What the member with that id is called.
  ///
  /// @throws IllegalArgumentException if there is none
  public String nameOf(BusinessCase in, String wanted) {
    return name.apply(get(in, wanted));
  }

  /// What members with these ids are called; one that is not there, by its id.
  public Stream<String> namesOf(BusinessCase in, List<String> wanted) {
    return wanted.stream().map(each -> find(in, each).map(name).orElse(each));
  }

  /// Names as a sentence has them: `a`, `a and b`, `a, b and c`; nothing where there are none.
  public static String and(List<String> names) {
    return names.size() < 2
        ? String.join("", names)
        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
  }

  /// What the parts of the programme are called that a scope names: workstreams, opportunities,
  /// costs and budget lines; one that is not there, by its id.
  public static Stream<String> namesOf(BusinessCase in, Scope scope) {
    return Stream.of(
            WORKSTREAMS.namesOf(in, scope.workstreams()),
            OPPORTUNITIES.namesOf(in, scope.opportunities()),
            COSTS.namesOf(in, scope.costs()),
            BUDGET_LINES.namesOf(in, scope.budgetLines()))
        .flatMap(each -> each);
  }

  /// The case with one more at the end of the list.
  public BusinessCase added(BusinessCase to, T thing) {
    return inserted(to, list.apply(to).size(), thing);
  }

  /// The case with one more right after another.
  public BusinessCase addedAfter(BusinessCase to, String original, T thing) {
    return inserted(to, ids(to).indexOf(original) + 1, thing);
  }

  private BusinessCase inserted(BusinessCase to, int at, T thing) {
    var longer = new ArrayList<>(list.apply(to));
    longer.add(at, thing);
    return put.apply(to, longer);
  }

  /// The case with each member as `change` makes it; the same case where that is nothing new.
  public BusinessCase changed(BusinessCase in, UnaryOperator<T> change) {
    var before = list.apply(in);
    var after = before.stream().map(change).toList();
    return after.equals(before) ? in : put.apply(in, after);
  }

  /// The case with the member of that id as `change` makes it.
  public BusinessCase changed(BusinessCase in, String wanted, UnaryOperator<T> change) {
    return changed(in, each -> id.apply(each).equals(wanted) ? change.apply(each) : each);
  }

  /// The case without the members of these ids.
  public BusinessCase without(BusinessCase in, Collection<String> gone) {
    var before = list.apply(in);
    var after = before.stream().filter(each -> !gone.contains(id.apply(each))).toList();
    return after.size() == before.size() ? in : put.apply(in, after);
  }
}
