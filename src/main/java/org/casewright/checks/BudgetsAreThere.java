package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;

/// A budget line without a budget is missing, not nil.
final class BudgetsAreThere implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    var lines = examined.written().budgetLines();
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.budget() == null) {
        findings.add(
            Finding.of(
                Finding.Kind.MISSING,
                "No budget",
                "$.budgetLines[" + i + "].budget",
                line.name(),
                "The budget of “%s” is not filled in, so what it would be without and with the programme is not known."
                    .formatted(line.name())));
      }
    }
    return findings;
  }
}
