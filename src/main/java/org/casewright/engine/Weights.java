package org.casewright.engine;

import java.util.List;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;

/// How much of each opportunity and cost a scope takes in, 0 to 1. Naming workstreams,
/// opportunities or statuses leaves costs out (but for the support of those opportunities), naming
/// costs leaves opportunities out; budget lines and agencies take in the shares that fall on them.
public record Weights(Scope scope) {

  /// The share of an opportunity's benefit.
  public double of(Opportunity opportunity, BusinessCase written) {
    return names(opportunity) ? shareOnLines(opportunity.budget(), written) : 0;
  }

  /// The share of a cost.
  public double of(Cost cost, BusinessCase written) {
    return names(cost) ? shareOnLines(cost.budget(), written) : 0;
  }

  /// Whether some share of an opportunity is in.
  public boolean takesIn(Opportunity opportunity, BusinessCase written) {
    return of(opportunity, written) != 0;
  }

  /// Whether some share of a cost is in.
  public boolean takesIn(Cost cost, BusinessCase written) {
    return of(cost, written) != 0;
  }

  /// Whether an opportunity is in, on whatever lines it falls.
  public boolean names(Opportunity opportunity) {
    return (scope.costs().isEmpty() || namesOpportunities())
        && allows(scope.workstreams(), opportunity.workstream())
        && allows(scope.opportunities(), opportunity.id())
        && allows(scope.statuses(), opportunity.statusOrIdea().key());
  }

  /// Whether a cost is in, on whatever lines it falls.
  public boolean names(Cost cost) {
    return (!scope.costs().isEmpty() || !namesOpportunities()) && allows(scope.costs(), cost.id());
  }

  private boolean namesOpportunities() {
    return !scope.workstreams().isEmpty()
        || !scope.opportunities().isEmpty()
        || !scope.statuses().isEmpty();
  }

  private double shareOnLines(List<BudgetShare> shares, BusinessCase written) {
    if (scope.budgetLines().isEmpty() && scope.agencies().isEmpty()) {
      return 1;
    }
    var lines = written.linesIn(scope);
    return shares.stream()
        .filter(share -> lines.stream().anyMatch(line -> line.id().equals(share.line())))
        .mapToDouble(share -> share.share().doubleValue())
        .sum();
  }

  private static boolean allows(List<String> wanted, String id) {
    return wanted.isEmpty() || wanted.contains(id);
  }
}
