package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Risk;

/// A risk has an owner, and something is done about it.
final class RisksAreOwned implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    for (var each : Placed.all("risks", examined.written().risks())) {
      var missing = missing(each.it());
      if (!missing.isEmpty()) {
        findings.add(
            Finding.of(
                Finding.Kind.MISSING,
                "Risks without an owner or a mitigation",
                each.at(each.it().owner().isBlank() ? "owner" : "mitigation"),
                each.it().name(),
                "The risk “%s” has %s: say %s."
                    .formatted(
                        each.it().name(), String.join(" and ", missing), whatToSay(each.it()))));
      }
    }
    return findings;
  }

  private static List<String> missing(Risk risk) {
    var missing = new ArrayList<String>();
    if (risk.owner().isBlank()) {
      missing.add("no owner");
    }
    if (risk.mitigation().isBlank()) {
      missing.add("no mitigation");
    }
    return missing;
  }

  private static String whatToSay(Risk risk) {
    if (!risk.owner().isBlank()) {
      return "what is done about it";
    }
    return risk.mitigation().isBlank()
        ? "who watches it and what is done about it"
        : "who watches it";
  }
}
