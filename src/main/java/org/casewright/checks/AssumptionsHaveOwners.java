package org.casewright.checks;

import java.util.List;

/// Somebody answers for every number in use.
final class AssumptionsHaveOwners implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.assumptionsInUse().stream()
        .filter(each -> each.it().evidenceOrNone().owner().isBlank())
        .map(
            each ->
                Finding.of(
                    Finding.Kind.MISSING,
                    "No owner",
                    each.at("evidence.owner"),
                    each.it().label(),
                    "Nobody is named as responsible for “%s”: put an owner in its evidence."
                        .formatted(each.it().label())))
        .toList();
  }
}
