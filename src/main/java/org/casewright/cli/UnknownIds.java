package org.casewright.cli;

import java.util.List;
import java.util.function.Function;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;

/// Refuses a scope that names what the case does not have, saying what it does have.
final class UnknownIds {

  private UnknownIds() {}

  static void refuse(Scope scope, BusinessCase written) {
    refuse("workstream", scope.workstreams(), written.workstreams(), Workstream::id);
    refuse("opportunity", scope.opportunities(), written.opportunities(), Opportunity::id);
    refuse("cost", scope.costs(), written.costs(), Cost::id);
    refuse("budget line", scope.budgetLines(), written.budgetLines(), BudgetLine::id);
    refuse("agency", scope.agencies(), written.budgetLines(), BudgetLine::agency);
    refuse("assumption", scope.assumptions(), written.assumptions(), Assumption::id);
  }

  private static <T> void refuse(
      String what, List<String> wanted, List<T> things, Function<T, String> id) {
    var known = things.stream().map(id).distinct().toList();
    for (var each : wanted) {
      if (!known.contains(each)) {
        throw new CannotAnswer(
            known.isEmpty()
                ? "There is no %s “%s”: this case has none.".formatted(what, each)
                : "There is no %s “%s”; this case has %s."
                    .formatted(what, each, String.join(", ", known)));
      }
    }
  }
}
