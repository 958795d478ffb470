package org.casewright.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Revision;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.model.Version;
import org.casewright.model.Workstream;

/// A case while changes are made to it: its parts need not agree until all are made. Lives only
/// inside one call.
final class Draft {

  Frame frame;
  final List<Assumption> assumptions;
  final List<Workstream> workstreams;
  final List<BudgetLine> budgetLines;
  final List<Opportunity> opportunities;
  final List<Cost> costs;
  final List<Scenario> scenarios;
  final List<PublishedFigure> published;
  final List<Milestone> milestones;
  final List<Risk> risks;
  final List<Step> story;
  final List<Version> versions;
  private final List<Revision> history;

  Draft(BusinessCase from) {
    frame =
        new Frame(
            from.title(),
            from.organisation(),
            from.note(),
            from.timeline(),
            from.prices(),
            from.optimismBias(),
            from.extras());
    assumptions = new ArrayList<>(from.assumptions());
    workstreams = new ArrayList<>(from.workstreams());
    budgetLines = new ArrayList<>(from.budgetLines());
    opportunities = new ArrayList<>(from.opportunities());
    costs = new ArrayList<>(from.costs());
    scenarios = new ArrayList<>(from.scenarios());
    published = new ArrayList<>(from.published());
    milestones = new ArrayList<>(from.milestones());
    risks = new ArrayList<>(from.risks());
    story = new ArrayList<>(from.story());
    versions = new ArrayList<>(from.versions());
    history = from.history();
  }

  /// The case.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if its parts do not agree
  BusinessCase done() {
    return new BusinessCase(
        frame.title(),
        frame.organisation(),
        frame.note(),
        frame.timeline(),
        frame.prices(),
        assumptions,
        workstreams,
        budgetLines,
        opportunities,
        costs,
        frame.optimismBias(),
        scenarios,
        published,
        milestones,
        risks,
        story,
        versions,
        history,
        frame.extras());
  }

  /// Takes a thing that is gone out of what the scenarios replace and leave out.
  void forget(String id) {
    scenarios.replaceAll(scenario -> without(scenario, id));
  }

  private static Scenario without(Scenario scenario, String id) {
    var changes = new LinkedHashMap<>(scenario.opportunities());
    changes.remove(id);
    return scenario
        .withValue(id, null)
        .withWithout(scenario.without().stream().filter(each -> !each.equals(id)).toList())
        .withOpportunities(changes);
  }
}
