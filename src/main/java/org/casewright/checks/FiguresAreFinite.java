package org.casewright.checks;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// Every figure is a number that can be shown. Where one is not, the opportunity or cost that makes
/// it so is named (the calculation, §9).
final class FiguresAreFinite implements Check {

  private final BiFunction<InScenario, View, Projection> projections;

  FiguresAreFinite() {
    this(InScenario::projection);
  }

  /// @param projections what is looked at
  FiguresAreFinite(BiFunction<InScenario, View, Projection> projections) {
    this.projections = projections;
  }

  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            Stream.of(View.values())
                .flatMap(view -> in(scenario.written(), projections.apply(scenario, view)).stream())
                .distinct()
                .toList());
  }

  private static List<Finding> in(BusinessCase written, Projection projection) {
    if (!isBeyond(projection, Scope.ALL)) {
      return List.of(); // a sum is finite only if its parts are
    }
    var kept = projection.resolved().included();
    var opportunities =
        Placed.all("opportunities", written.opportunities()).stream()
            .filter(each -> kept.contains(each.it().id()))
            .filter(each -> isBeyond(projection, Scope.opportunity(each.it().id())))
            .map(each -> finding(each.path(), each.it().name()));
    var costs =
        Placed.all("costs", written.costs()).stream()
            .filter(each -> isBeyond(projection, Scope.cost(each.it().id())))
            .map(each -> finding(each.path(), each.it().name()));
    var parts = Stream.concat(opportunities, costs).toList();
    return parts.isEmpty() ? List.of(finding("$", written.title())) : parts;
  }

  private static boolean isBeyond(Projection projection, Scope scope) {
    return Stream.of(
            Figure.CUMULATIVE_GROSS,
            Figure.CUMULATIVE_COST,
            Figure.RECURRING_GROSS,
            Figure.RECURRING_NET)
        .flatMapToDouble(figure -> Arrays.stream(projection.annual(figure, scope, PriceBasis.CASH)))
        .anyMatch(amount -> !Double.isFinite(amount));
  }

  private static Finding finding(String where, String name) {
    return Finding.of(
        Finding.Kind.ERROR,
        "Too large to calculate with",
        where,
        name,
        "“%s” comes to more than can be calculated with: look for a few noughts too many in its volume, weeks, amounts or growth."
            .formatted(name));
  }
}
