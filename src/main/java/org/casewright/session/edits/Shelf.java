package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Workstream;

/// One of the lists of a case: how it is read, replaced, and its members told apart.
///
/// @param noun what one member is called in a sentence
record Shelf<T>(
    String noun,
    Function<BusinessCase, List<T>> list,
    BiFunction<BusinessCase, List<T>, BusinessCase> put,
    Function<T, String> id,
    Function<T, String> name) {

  static final Shelf<Workstream> WORKSTREAMS =
      new Shelf<>(
          "workstream",
          BusinessCase::workstreams,
          BusinessCase::withWorkstreams,
          Workstream::id,
          Workstream::name);
  static final Shelf<Opportunity> OPPORTUNITIES =
      new Shelf<>(
          "opportunity",
          BusinessCase::opportunities,
          BusinessCase::withOpportunities,
          Opportunity::id,
          Opportunity::name);
  static final Shelf<Cost> COSTS =
      new Shelf<>("cost", BusinessCase::costs, BusinessCase::withCosts, Cost::id, Cost::name);
  static final Shelf<BudgetLine> BUDGET_LINES =
      new Shelf<>(
          "budget line",
          BusinessCase::budgetLines,
          BusinessCase::withBudgetLines,
          BudgetLine::id,
          BudgetLine::name);
  static final Shelf<Assumption> ASSUMPTIONS =
      new Shelf<>(
          "assumption",
          BusinessCase::assumptions,
          BusinessCase::withAssumptions,
          Assumption::id,
          Assumption::label);

  /// With the plan, whether it is written in the case or not.
  static final Shelf<Scenario> SCENARIOS =
      new Shelf<>(
          "scenario",
          BusinessCase::allScenarios,
          BusinessCase::withScenarios,
          Scenario::id,
          Scenario::name);

  static final Shelf<Risk> RISKS =
      new Shelf<>("risk", BusinessCase::risks, BusinessCase::withRisks, Risk::id, Risk::name);
  static final Shelf<Milestone> MILESTONES =
      new Shelf<>(
          "milestone",
          BusinessCase::milestones,
          BusinessCase::withMilestones,
          Milestone::id,
          Milestone::name);
  static final Shelf<PublishedFigure> PUBLISHED =
      new Shelf<>(
          "published figure",
          BusinessCase::published,
          BusinessCase::withPublished,
          PublishedFigure::id,
          PublishedFigure::label);

  static final List<Shelf<?>> ALL =
      List.of(
          WORKSTREAMS,
          OPPORTUNITIES,
          COSTS,
          BUDGET_LINES,
          ASSUMPTIONS,
          SCENARIOS,
          RISKS,
          MILESTONES,
          PUBLISHED);

  /// The list that a thing stands in.
  static Shelf<?> of(Thing thing) {
    return switch (thing) {
      case Thing.Workstream _ -> WORKSTREAMS;
      case Thing.Opportunity _ -> OPPORTUNITIES;
      case Thing.Cost _ -> COSTS;
      case Thing.BudgetLine _ -> BUDGET_LINES;
      case Thing.Assumption _ -> ASSUMPTIONS;
      case Thing.Scenario _ -> SCENARIOS;
      case Thing.Risk _ -> RISKS;
      case Thing.Milestone _ -> MILESTONES;
      case Thing.PublishedFigure _ -> PUBLISHED;
    };
  }

  List<String> ids(BusinessCase in) {
    return list.apply(in).stream().map(id).toList();
  }

  List<String> names(BusinessCase in) {
    return list.apply(in).stream().map(name).toList();
  }

  Optional<T> find(BusinessCase in, String wanted) {
    return list.apply(in).stream().filter(each -> id.apply(each).equals(wanted)).findFirst();
  }

  /// @throws IllegalArgumentException if there is none with that id
  T get(BusinessCase in, String wanted) {
    return find(in, wanted)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no " + noun + " “" + wanted + "”."));
  }

  String nameOf(BusinessCase in, String wanted) {
    return name.apply(get(in, wanted));
  }

  BusinessCase added(BusinessCase to, T thing) {
    return inserted(to, list.apply(to).size(), thing);
  }

  BusinessCase addedAfter(BusinessCase to, String original, T thing) {
    return inserted(to, ids(to).indexOf(original) + 1, thing);
  }

  private BusinessCase inserted(BusinessCase to, int at, T thing) {
    var longer = new ArrayList<>(list.apply(to));
    longer.add(at, thing);
    return put.apply(to, longer);
  }

  BusinessCase changed(BusinessCase in, UnaryOperator<T> change) {
    var before = list.apply(in);
    var after = before.stream().map(change).toList();
    return after.equals(before) ? in : put.apply(in, after);
  }

  BusinessCase changed(BusinessCase in, String wanted, UnaryOperator<T> change) {
    return changed(in, each -> id.apply(each).equals(wanted) ? change.apply(each) : each);
  }

  BusinessCase without(BusinessCase in, Collection<String> gone) {
    var before = list.apply(in);
    var after = before.stream().filter(each -> !gone.contains(id.apply(each))).toList();
    return after.size() == before.size() ? in : put.apply(in, after);
  }
}
