package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import org.casewright.analysis.Telling.Projected;
import org.casewright.charts.Slide;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.model.Step;
import org.casewright.session.Lever;
import org.casewright.session.Sandbox;

/// Which numbers of a case move what a step shows: each is tried a little higher or lower, and the
/// picture is read again.
record StepMoves(BusinessCase in, Step step) {

  private static final BigDecimal LITTLE = new BigDecimal("0.05");

  /// How far a number is moved, and what that does to the picture.
  private record Moved(Assumption assumption, double by) {}

  /// Those that move it, those that move it most first.
  List<Assumption> most() {
    var before = seen(in, step);
    return in.assumptions().stream()
        .map(each -> new Moved(each, by(each, before)))
        .filter(each -> each.by() > 0)
        .sorted(Comparator.comparingDouble((ToDoubleFunction<Moved>) Moved::by).reversed())
        .map(Moved::assumption)
        .toList();
  }

  private double by(Assumption assumption, List<Double> before) {
    var lever = new Lever.Assumed(assumption.id());
    return Sandbox.planned(in, scenario(), lever).stream()
        .flatMap(planned -> tries(planned).stream())
        .mapToDouble(value -> by(lever, value, before))
        .filter(by -> by > 0)
        .findFirst()
        .orElse(0);
  }

  /// A little more and a little less; whole steps too, for what is only counted whole.
  private static List<BigDecimal> tries(BigDecimal planned) {
    var little = planned.multiply(LITTLE);
    var tries = new ArrayList<BigDecimal>();
    if (little.signum() != 0) {
      tries.add(planned.add(little));
      tries.add(planned.subtract(little));
    }
    tries.add(planned.add(BigDecimal.ONE));
    tries.add(planned.subtract(BigDecimal.ONE));
    return tries;
  }

  private double by(Lever lever, BigDecimal value, List<Double> before) {
    try {
      var moved = new Sandbox(Map.of(lever, value)).applied(in, scenario());
      var after =
          seen(moved.written(), step.withScene(step.scene().withScenario(moved.scenario())));
      return difference(before, after);
    } catch (Problem.InvalidCase _) {
      return 0; // the case cannot be there
    }
  }

  private String scenario() {
    return step.scene().scenarioIn(in);
  }

  /// The numbers of the picture.
  private static List<Double> seen(BusinessCase in, Step step) {
    var slide = Slide.of(in, Projected.of(in), step);
    return slide.chart().table().rows().stream().flatMap(row -> row.values().stream()).toList();
  }

  /// How far apart two pictures are; one with another number of rows is another picture.
  private static double difference(List<Double> before, List<Double> after) {
    if (before.size() != after.size()) {
      return Double.MAX_VALUE;
    }
    var apart = DoubleStream.builder();
    for (var i = 0; i < before.size(); i++) {
      var by = Math.abs(before.get(i) - after.get(i));
      apart.add(Double.isFinite(by) ? by : 0);
    }
    return apart.build().sum();
  }
}
