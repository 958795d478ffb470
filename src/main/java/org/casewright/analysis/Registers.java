package org.casewright.analysis;

import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.Cost;
import org.casewright.model.Listing;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Step;
import org.casewright.model.Version;
import org.casewright.model.Workstream;

/// The lists of a case.
final class Registers {

  static final Register<Assumption> ASSUMPTIONS =
      new Register<>(
          "assumptions",
          Listing.ASSUMPTIONS,
          AssumptionWalk::where,
          draft -> draft.assumptions,
          AssumptionWalk::over,
          (words, a) -> ": " + words.series(a, a.value()));

  static final Register<Workstream> WORKSTREAMS =
      new Register<>(
          "workstreams",
          Listing.WORKSTREAMS,
          _ -> Where.OPPORTUNITIES,
          draft -> draft.workstreams,
          LedgerWalk::workstream,
          (_, _) -> "");

  static final Register<Opportunity> OPPORTUNITIES =
      new Register<>(
          "opportunities",
          Listing.OPPORTUNITIES,
          _ -> Where.OPPORTUNITIES,
          draft -> draft.opportunities,
          OpportunityWalk::over,
          (words, o) -> " in " + words.workstream(o.workstream()));

  static final Register<Cost> COSTS =
      new Register<>(
          "costs",
          Listing.COSTS,
          _ -> Where.COSTS,
          draft -> draft.costs,
          CostWalk::over,
          (_, _) -> "");

  static final Register<BudgetLine> BUDGET_LINES =
      new Register<>(
          "budget lines",
          Listing.BUDGET_LINES,
          _ -> Where.BUDGETS,
          draft -> draft.budgetLines,
          LedgerWalk::budgetLine,
          (_, _) -> "");

  static final Register<Scenario> SCENARIOS =
      new Register<>(
          "scenarios",
          Listing.SCENARIOS,
          _ -> Where.SCENARIOS,
          draft -> draft.scenarios,
          ScenarioWalk::over,
          (_, _) -> "");

  static final Register<PublishedFigure> PUBLISHED =
      new Register<>(
          "published figures",
          Listing.PUBLISHED,
          _ -> Where.PUBLISHED,
          draft -> draft.published,
          LedgerWalk::published,
          (_, figure) -> LedgerWalk.printed(figure));

  static final Register<Milestone> MILESTONES =
      new Register<>(
          "milestones",
          Listing.MILESTONES,
          _ -> Where.MILESTONES,
          draft -> draft.milestones,
          LedgerWalk::milestone,
          (words, m) -> " on " + words.date(m.date()));

  static final Register<Risk> RISKS =
      new Register<>(
          "risks",
          Listing.RISKS,
          _ -> Where.MILESTONES,
          draft -> draft.risks,
          LedgerWalk::risk,
          (_, _) -> "");

  static final Register<Step> STORY =
      new Register<>(
          "steps of the story",
          Listing.STORY,
          _ -> Where.STORY,
          draft -> draft.story,
          StepWalk::over,
          (_, _) -> "");

  static final Register<Version> VERSIONS =
      new Register<>(
          "named versions",
          Listing.VERSIONS,
          _ -> Where.VERSIONS,
          draft -> draft.versions,
          VersionWalk::over,
          (_, _) -> "");

  static final List<Register<?>> ALL =
      List.of(
          ASSUMPTIONS,
          WORKSTREAMS,
          OPPORTUNITIES,
          COSTS,
          BUDGET_LINES,
          SCENARIOS,
          MILESTONES,
          RISKS,
          PUBLISHED,
          STORY,
          VERSIONS);

  private Registers() {}
}
