package org.casewright.checks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Unit;

/// No more children, plans or beds are avoided at one time than there are: together, for all
/// opportunities that are measured against the same number.
final class StocksStayBelowPopulations implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            byPopulation(scenario).entrySet().stream()
                .flatMap(each -> finding(scenario, each.getKey(), each.getValue()).stream())
                .toList());
  }

  private static Map<String, List<Placed<Opportunity>>> byPopulation(InScenario scenario) {
    var groups = new LinkedHashMap<String, List<Placed<Opportunity>>>();
    for (var each : scenario.opportunities()) {
      var baseline = each.it().baseline();
      if (baseline != null && baseline.population() != null) {
        groups.computeIfAbsent(baseline.population(), _ -> new ArrayList<>()).add(each);
      }
    }
    return groups;
  }

  private static Optional<Finding> finding(
      InScenario scenario, String population, List<Placed<Opportunity>> group) {
    var stock = new double[scenario.years()];
    for (var each : group) {
      var own = scenario.annual(Figure.STOCK, Scope.opportunity(each.it().id()));
      var weight = perUnit(scenario, population, each.it());
      for (var year = 0; year < stock.length; year++) {
        stock[year] += own[year] * weight;
      }
    }
    var worst = 0;
    for (var year = 1; year < stock.length; year++) {
      if (excess(scenario, population, stock, year) > excess(scenario, population, stock, worst)) {
        worst = year;
      }
    }
    return excess(scenario, population, stock, worst) <= 1e-6
        ? Optional.empty()
        : Optional.of(finding(scenario, population, group, stock[worst], worst));
  }

  private static double excess(InScenario scenario, String population, double[] stock, int year) {
    return stock[year] - scenario.amount(population, year);
  }

  /// A carer, or a family supported, may have several children, where children are what is counted.
  private static double perUnit(InScenario scenario, String population, Opportunity opportunity) {
    return opportunity.mechanism() instanceof Mechanism.Flow flow
            && scenario.assumption(population).unit() == Unit.CHILDREN
            && scenario.assumption(flow.perYear()).unit() != Unit.CHILDREN_A_YEAR
        ? scenario.single(flow.perStart(), 1)
        : 1;
  }

  private static Finding finding(
      InScenario scenario,
      String population,
      List<Placed<Opportunity>> group,
      double stock,
      int year) {
    var assumption = scenario.assumption(population);
    return Finding.of(
        Finding.Kind.ODD,
        "More at one time than there are",
        group.getFirst().at("baseline.population"),
        assumption.label(),
        "%s %s %s at one time in %s, more than there are (“%s”: %s): check the volumes and how long each lasts%s."
            .formatted(
                Prose.names(group.stream().map(each -> each.it().name()).toList()),
                group.size() == 1 ? "comes to" : "together come to",
                Money.number(stock, 0),
                scenario.written().timeline().year(year),
                assumption.label(),
                assumption.unit().text(scenario.series(population).held(year)),
                group.size() == 1 ? "" : ", and whether they count the same ones twice"));
  }
}
