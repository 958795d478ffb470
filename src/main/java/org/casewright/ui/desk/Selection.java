package org.casewright.ui.desk;

import java.util.List;
import java.util.Optional;
import org.casewright.checks.Alike;
import org.casewright.checks.Finding;
import org.casewright.model.FigureQuery;
import org.casewright.session.edits.Thing;
import org.jspecify.annotations.Nullable;

/// What the inspector shows; it also decides what stands in the middle of the window.
public sealed interface Selection {

  /// One thing of the case.
  record Of(Thing thing) implements Selection {}

  /// Something of which there is one.
  enum Whole implements Selection {
    /// Nothing: the case is empty.
    NOTHING,
    /// All costs together.
    COSTS,
    /// The case: title, years, prices, optimism bias.
    PROGRAMME
  }

  /// Everything of one sort.
  record All(Page page) implements Selection {}

  /// One finding, by its place in the list.
  record OfFinding(int index) implements Selection {}

  /// Findings that are alike and too many to be read one by one.
  record OfFindings(Finding.Kind kind, String heading) implements Selection {
    /// Those that are alike to these, however many there are later.
    public static OfFindings of(Alike alike) {
      return new OfFindings(alike.kind(), alike.heading());
    }

    /// Those that there are now.
    public Optional<Alike> among(List<Finding> findings) {
      return Alike.of(findings).stream().filter(alike -> of(alike).equals(this)).findFirst();
    }
  }

  /// What stands first where findings that are alike and many stand together.
  ///
  /// @param findings at least one
  static Selection firstOf(List<Finding> findings) {
    var first = Alike.of(findings).getFirst();
    return first.areMany() ? OfFindings.of(first) : new OfFinding(0);
  }

  /// An opportunity or a cost as it stands in the medium-term plan.
  record InPlan(Thing thing) implements Selection {}

  /// One difference between the case and what it is compared with.
  ///
  /// @param key as [Compared#key] gives it
  record OfChange(String key) implements Selection {}

  /// How a figure comes about.
  ///
  /// @param query the figure; scenario, view and prices are those shown
  /// @param path which of its steps, and of theirs, counted from 0; empty for the figure itself
  record Explained(FigureQuery query, List<Integer> path) implements Selection {
    public Explained {
      path = List.copyOf(path);
    }
  }

  /// What must something be for a figure to reach a target?
  ///
  /// @param figure scenario, view and prices are those shown
  /// @param target in what the figure's kind is measured in
  /// @param assumption id of the number that may change; null for each of them in turn
  record Seeking(FigureQuery figure, double target, @Nullable String assumption)
      implements Selection {}

  static Selection workstream(String id) {
    return new Of(new Thing.Workstream(id));
  }

  static Selection opportunity(String id) {
    return new Of(new Thing.Opportunity(id));
  }

  static Selection cost(String id) {
    return new Of(new Thing.Cost(id));
  }

  static Selection assumption(String id) {
    return new Of(new Thing.Assumption(id));
  }

  static Selection step(String id) {
    return new Of(new Thing.Step(id));
  }

  static Selection scenario(String id) {
    return new Of(new Thing.Scenario(id));
  }

  /// What it is about, which stays the same while a question about it changes.
  default Object subject() {
    return switch (this) {
      case Seeking _ -> Seeking.class;
      case Explained(var query, _) -> query;
      default -> this;
    };
  }

  /// The same in the case itself: what is chosen in the medium-term plan is edited, moved and
  /// removed like any other.
  default Selection itself() {
    return this instanceof InPlan(var thing) ? new Of(thing) : this;
  }

  /// What stands in the middle of the window.
  default Page page() {
    return switch (this) {
      case All(var page) -> page;
      case OfFinding _, OfFindings _ -> Page.FINDINGS;
      case OfChange _ -> Page.CHANGES;
      case InPlan _ -> Page.MEDIUM_TERM;
      case Of(Thing.Assumption _) -> Page.ASSUMPTIONS;
      case Of(Thing.BudgetLine _) -> Page.BUDGETS;
      case Of(Thing.Scenario _) -> Page.SCENARIOS;
      case Of(Thing.Risk _) -> Page.RISKS;
      case Of(Thing.Milestone _) -> Page.MILESTONES;
      case Of(Thing.PublishedFigure _) -> Page.PUBLISHED;
      case Of(Thing.Step _) -> Page.STORY;
      case Of(Thing.Version _) -> Page.VERSIONS;
      case Of(Thing.Workstream _), Of(Thing.Opportunity _), Of(Thing.Cost _) -> Page.CHART;
      case Whole _, Explained _, Seeking _ -> Page.CHART;
    };
  }
}
