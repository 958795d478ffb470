package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BudgetLine;
import org.casewright.model.Listing;

/// A budget line without a budget is missing, not nil; and a line of which nobody says what it must
/// save, nor has a plan that saves, is a heading with nothing under it.
final class LinesAreFilledIn implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    for (var line : Placed.all("budgetLines", examined.written().budgetLines())) {
      var missing = missing(examined, line.it());
      if (!missing.isEmpty()) {
        findings.add(
            Finding.of(
                Finding.Kind.MISSING,
                "Budget lines not filled in",
                line.at(line.it().budget() == null ? "budget" : "savingsTarget"),
                line.it().name(),
                "The budget line “%s” has %s. %s"
                    .formatted(line.it().name(), Listing.and(missing), whatToDo(line.it()))));
      }
    }
    return findings;
  }

  private static List<String> missing(Examined examined, BudgetLine line) {
    var missing = new ArrayList<String>();
    if (line.budget() == null) {
      missing.add("no budget");
    }
    if (line.savingsTarget().isEmpty() && !isNamed(examined, line)) {
      missing.add("no savings target");
      missing.add("no opportunity that saves towards it");
    }
    return missing;
  }

  private static String whatToDo(BudgetLine line) {
    return line.budget() == null
        ? "Fill in what is known; until then the line shows no figures, which does not mean"
            + " that they are nil."
        : "Fill in what it must save, or take the line out.";
  }

  private static boolean isNamed(Examined examined, BudgetLine line) {
    return examined.written().opportunities().stream()
        .flatMap(opportunity -> opportunity.budget().stream())
        .anyMatch(share -> share.line().equals(line.id()));
  }
}
