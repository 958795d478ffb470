package org.casewright.analysis;

import java.util.stream.Stream;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Rollout;
import org.casewright.model.Use;
import org.jspecify.annotations.Nullable;

/// The two cases that are compared, with their words.
record Sides(Words before, Words after) {

  static Sides of(BusinessCase before, BusinessCase after) {
    return new Sides(Words.of(before), Words.of(after));
  }

  /// Whether a scenario of the case after may speak of this id.
  boolean afterHas(String id) {
    var told = after.told();
    return told.assumption(id).isPresent() || told.opportunity(id).isPresent();
  }

  /// Brings from the case after what the draft names and does not have. What comes along may name
  /// more.
  void bringAlong(Draft draft) {
    var more = true;
    while (more) {
      more = brought(draft);
    }
  }

  private boolean brought(Draft draft) {
    return bring(Registers.SCENARIOS, draft, scenarios(draft))
        || bring(Registers.OPPORTUNITIES, draft, opportunities(draft))
        || bring(Registers.WORKSTREAMS, draft, workstreams(draft))
        || bring(Registers.BUDGET_LINES, draft, budgetLines(draft))
        || bring(Registers.ASSUMPTIONS, draft, assumptions(draft));
  }

  private boolean bring(Register<?> register, Draft draft, Stream<@Nullable String> wanted) {
    var brought = false;
    for (var id : wanted.distinct().toList()) {
      brought |= id != null && register.bring(draft, after, id);
    }
    return brought;
  }

  private static Stream<@Nullable String> scenarios(Draft draft) {
    return draft.scenarios.stream().map(scenario -> scenario.basedOn());
  }

  private static Stream<@Nullable String> opportunities(Draft draft) {
    return Stream.concat(
        draft.risks.stream().map(risk -> risk.opportunity()),
        draft.scenarios.stream()
            .flatMap(
                s -> Stream.concat(s.without().stream(), s.opportunities().keySet().stream())));
  }

  private static Stream<@Nullable String> workstreams(Draft draft) {
    return Stream.concat(
        draft.opportunities.stream().map(opportunity -> opportunity.workstream()),
        draft.milestones.stream().map(milestone -> milestone.workstream()));
  }

  private static Stream<@Nullable String> budgetLines(Draft draft) {
    return Stream.concat(
            draft.opportunities.stream().flatMap(opportunity -> opportunity.budget().stream()),
            draft.costs.stream().flatMap(cost -> cost.budget().stream()))
        .map(BudgetShare::line);
  }

  private static Stream<@Nullable String> assumptions(Draft draft) {
    var uses =
        Stream.concat(
                draft.opportunities.stream().flatMap(each -> each.uses().stream()),
                draft.costs.stream().flatMap(each -> each.uses().stream()))
            .map(Use::assumption);
    var risks = draft.risks.stream().flatMap(risk -> Stream.of(risk.chance(), risk.cost()));
    var replaced = draft.scenarios.stream().flatMap(s -> s.values().keySet().stream());
    var rollouts =
        draft.scenarios.stream()
            .flatMap(s -> s.opportunities().values().stream())
            .flatMap(change -> months(change.rollout()));
    return Stream.of(uses, risks, replaced, rollouts).flatMap(each -> each);
  }

  private static Stream<@Nullable String> months(@Nullable Rollout rollout) {
    return rollout == null ? Stream.empty() : Stream.of(rollout.start(), rollout.buildUp());
  }
}
