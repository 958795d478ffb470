package org.casewright.analysis;

import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.Cost;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Workstream;

/// The lists of a case.
final class Registers {

  static final Register<Assumption> ASSUMPTIONS =
      new Register<>(
          "assumptions",
          "assumption",
          AssumptionWalk::where,
          Assumption::id,
          Assumption::label,
          draft -> draft.assumptions,
          AssumptionWalk::over,
          (words, a) -> ": " + words.series(a, a.value()));

  static final Register<Workstream> WORKSTREAMS =
      new Register<>(
          "workstreams",
          "workstream",
          _ -> Where.OPPORTUNITIES,
          Workstream::id,
          Workstream::name,
          draft -> draft.workstreams,
          LedgerWalk::workstream,
          (_, _) -> "");

  static final Register<Opportunity> OPPORTUNITIES =
      new Register<>(
          "opportunities",
          "opportunity",
          _ -> Where.OPPORTUNITIES,
          Opportunity::id,
          Opportunity::name,
          draft -> draft.opportunities,
          OpportunityWalk::over,
          (words, o) -> " in " + words.workstream(o.workstream()));

  static final Register<Cost> COSTS =
      new Register<>(
          "costs",
          "cost",
          _ -> Where.COSTS,
          Cost::id,
          Cost::name,
          draft -> draft.costs,
          CostWalk::over,
          (_, _) -> "");

  static final Register<BudgetLine> BUDGET_LINES =
      new Register<>(
          "budget lines",
          "budget line",
          _ -> Where.BUDGETS,
          BudgetLine::id,
          BudgetLine::name,
          draft -> draft.budgetLines,
          LedgerWalk::budgetLine,
          (_, _) -> "");

  static final Register<Scenario> SCENARIOS =
      new Register<>(
          "scenarios",
          "scenario",
          _ -> Where.SCENARIOS,
          Scenario::id,
          Scenario::name,
          draft -> draft.scenarios,
          ScenarioWalk::over,
          (_, _) -> "");

  static final Register<PublishedFigure> PUBLISHED =
      new Register<>(
          "published figures",
          "published figure",
          _ -> Where.PUBLISHED,
          PublishedFigure::id,
          PublishedFigure::label,
          draft -> draft.published,
          LedgerWalk::published,
          (_, figure) -> LedgerWalk.printed(figure));

  static final Register<Milestone> MILESTONES =
      new Register<>(
          "milestones",
          "milestone",
          _ -> Where.MILESTONES,
          Milestone::id,
          Milestone::name,
          draft -> draft.milestones,
          LedgerWalk::milestone,
          (words, m) -> " on " + words.date(m.date()));

  static final Register<Risk> RISKS =
      new Register<>(
          "risks",
          "risk",
          _ -> Where.MILESTONES,
          Risk::id,
          Risk::name,
          draft -> draft.risks,
          LedgerWalk::risk,
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
          PUBLISHED);

  private Registers() {}
}
