package org.casewright.checks;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Figure;
import org.casewright.model.InForce;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// What one scenario makes of the case that is checked.
final class InScenario {

  private final BusinessCase written;
  private final InForce inForce;
  private final Map<View, Projection> projections = new EnumMap<>(View.class);

  /// @throws IllegalArgumentException if the case has no such scenario
  InScenario(BusinessCase written, String scenario) {
    this.written = written;
    this.inForce = written.inForce(scenario);
  }

  BusinessCase written() {
    return written;
  }

  InForce inForce() {
    return inForce;
  }

  String id() {
    return inForce.scenario().id();
  }

  /// Horizon, FYs.
  int years() {
    return written.timeline().years();
  }

  /// The opportunities that the scenario keeps, as it has them.
  List<Placed<Opportunity>> opportunities() {
    return Placed.all("opportunities", written.opportunities()).stream()
        .filter(each -> !inForce.without().contains(each.it().id()))
        .map(each -> new Placed<>(inForce.apply(each.it()), each.path()))
        .toList();
  }

  /// The assumption as the register has it.
  Assumption assumption(String id) {
    return written.assumption(id).orElseThrow();
  }

  /// The numbers in force, as written.
  Series series(String id) {
    return inForce.valueOf(assumption(id));
  }

  /// The numbers in force that the horizon uses.
  List<BigDecimal> numbers(String id) {
    return series(id).numbers().stream().limit(years()).toList();
  }

  /// The evidence in force for an assumption, and where it stands: in the register, or in the
  /// scenario whose replacement has evidence of its own.
  Placed<Evidence> evidence(Placed<Assumption> assumption) {
    var evidence = inForce.evidenceOf(assumption.it());
    var next = inForce.scenario().id();
    while (next != null) {
      var scenario = written.scenario(next).orElseThrow();
      var own = scenario.values().get(assumption.it().id());
      if (own != null && own.evidence() != null) {
        return new Placed<>(
            evidence,
            "$.scenarios[%d].values.%s.evidence"
                .formatted(written.scenarios().indexOf(scenario), assumption.it().id()));
      }
      next = scenario.basedOn();
    }
    return new Placed<>(evidence, assumption.at("evidence"));
  }

  /// The number of FY `year`, growth included, the last one holding.
  double amount(String id, int year) {
    var growth = assumption(id).growth();
    var number = series(id).held(year).doubleValue();
    return growth == null ? number : number * Math.pow(1 + growth.doubleValue(), year);
  }

  /// [#amount] of FY 0, or what it is worth where none is named.
  double single(@Nullable String id, double absent) {
    return id == null ? absent : amount(id, 0);
  }

  Projection projection(View view) {
    return projections.computeIfAbsent(
        view, seen -> ResolvedCase.of(written, inForce.scenario().id()).project(seen));
  }

  /// A yearly figure as stated and in real prices.
  double[] annual(Figure figure, Scope scope) {
    return projection(View.AS_STATED).annual(figure, scope, PriceBasis.REAL);
  }
}
