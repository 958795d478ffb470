package org.casewright.checks;

import java.util.List;

/// A workstream without benefits yet is a real one, if it says what it is for.
final class EmptyWorkstreamsSayWhy implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("workstreams", examined.written().workstreams()).stream()
        .filter(each -> each.it().purpose().isBlank())
        .filter(
            each ->
                examined.written().opportunities().stream()
                    .noneMatch(opportunity -> opportunity.workstream().equals(each.it().id())))
        .map(
            each ->
                Finding.of(
                    Finding.Kind.MISSING,
                    "Empty workstreams that do not say why",
                    each.at("purpose"),
                    each.it().name(),
                    "The workstream “%s” has no opportunities and no purpose: say what it is for, or that no benefits are captured yet."
                        .formatted(each.it().name())))
        .toList();
  }
}
