package org.casewright.checks;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Scenario;

/// An assumption that nothing uses changes nothing, whatever somebody enters there.
final class AssumptionsAreUsed implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    var written = examined.written();
    var printed = printed(written.published());
    return Placed.all("assumptions", written.assumptions()).stream()
        .filter(each -> examined.usesOf(each.it().id()).isEmpty())
        .filter(each -> !printed.contains(each.it().id()))
        .map(
            each ->
                Finding.of(
                        Finding.Kind.NOTICE,
                        "Assumptions that nothing uses",
                        each.path(),
                        each.it().label(),
                        "Nothing uses “%s”, so its number changes no figure: remove it, or use it where it belongs."
                            .formatted(each.it().label()))
                    .withFix("Remove it", before -> without(before, each.it().id())))
        .toList();
  }

  /// Assumptions that published figures name.
  private static Set<String> printed(List<PublishedFigure> published) {
    var named = new HashSet<String>();
    for (var figure : published) {
      var query =
          switch (figure.claim()) {
            case Claim.Computed(var computed) -> Stream.of(computed);
            case Claim.Counted(_, var counted) -> Stream.of(counted);
            case Claim.Sum _ -> Stream.<FigureQuery>empty();
          };
      query.forEach(each -> named.addAll(each.scope().assumptions()));
    }
    return named;
  }

  private static BusinessCase without(BusinessCase written, String id) {
    return written
        .withScenarios(written.scenarios().stream().map(each -> without(each, id)).toList())
        .withAssumptions(
            written.assumptions().stream().filter(each -> !each.id().equals(id)).toList());
  }

  private static Scenario without(Scenario scenario, String id) {
    var values = new LinkedHashMap<>(scenario.values());
    values.remove(id);
    return scenario.withValues(values);
  }
}
