package org.casewright.ui.form;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Evidence;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.Prices;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Workstream;

/// The case with one of its things changed.
public final class Changed {

  private Changed() {}

  public static BusinessCase workstream(
      BusinessCase businessCase, String id, UnaryOperator<Workstream> change) {
    return businessCase.withWorkstreams(
        one(businessCase.workstreams(), each -> each.id().equals(id), change));
  }

  public static BusinessCase opportunity(
      BusinessCase businessCase, String id, UnaryOperator<Opportunity> change) {
    return businessCase.withOpportunities(
        one(businessCase.opportunities(), each -> each.id().equals(id), change));
  }

  public static BusinessCase cost(
      BusinessCase businessCase, String id, UnaryOperator<Cost> change) {
    return businessCase.withCosts(one(businessCase.costs(), each -> each.id().equals(id), change));
  }

  public static BusinessCase budgetLine(
      BusinessCase businessCase, String id, UnaryOperator<BudgetLine> change) {
    return businessCase.withBudgetLines(
        one(businessCase.budgetLines(), each -> each.id().equals(id), change));
  }

  public static BusinessCase assumption(
      BusinessCase businessCase, String id, UnaryOperator<Assumption> change) {
    return businessCase.withAssumptions(
        one(businessCase.assumptions(), each -> each.id().equals(id), change));
  }

  public static BusinessCase evidence(
      BusinessCase businessCase, String assumption, UnaryOperator<Evidence> change) {
    return assumption(
        businessCase, assumption, each -> each.withEvidence(change.apply(each.evidenceOrNone())));
  }

  public static BusinessCase scenario(
      BusinessCase businessCase, String id, UnaryOperator<Scenario> change) {
    return businessCase.withScenarios(
        one(businessCase.allScenarios(), each -> each.id().equals(id), change));
  }

  public static BusinessCase risk(
      BusinessCase businessCase, String id, UnaryOperator<Risk> change) {
    return businessCase.withRisks(one(businessCase.risks(), each -> each.id().equals(id), change));
  }

  public static BusinessCase milestone(
      BusinessCase businessCase, String id, UnaryOperator<Milestone> change) {
    return businessCase.withMilestones(
        one(businessCase.milestones(), each -> each.id().equals(id), change));
  }

  public static BusinessCase published(
      BusinessCase businessCase, String id, UnaryOperator<PublishedFigure> change) {
    return businessCase.withPublished(
        one(businessCase.published(), each -> each.id().equals(id), change));
  }

  public static BusinessCase prices(BusinessCase businessCase, UnaryOperator<Prices> change) {
    return businessCase.withPrices(change.apply(businessCase.pricesOrDefault()));
  }

  private static <T> List<T> one(List<T> all, Predicate<T> which, UnaryOperator<T> change) {
    return all.stream().map(each -> which.test(each) ? change.apply(each) : each).toList();
  }
}
