package org.casewright.checks;

import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.jspecify.annotations.Nullable;

/// How long an opportunity takes from its start to its full effect.
final class FullEffect {

  private FullEffect() {}

  /// Months from the first start to the full effect everywhere: the build-up, or the last step, and
  /// the wait of the last area. 0 where there is no rollout.
  static double months(InScenario scenario, Opportunity opportunity) {
    var rollout = opportunity.rollout();
    return rollout == null ? 0 : ofEachArea(scenario, rollout) + wait(rollout);
  }

  private static double ofEachArea(InScenario scenario, Rollout rollout) {
    return rollout.curve() == RolloutShape.STEPPED
        ? rollout.points().getLast().months().doubleValue()
        : scenario.single(rollout.buildUp(), 0);
  }

  private static double wait(Rollout rollout) {
    return rollout.waves().stream()
        .filter(wave -> wave.share().signum() > 0)
        .mapToDouble(wave -> wave.offset().doubleValue())
        .max()
        .orElse(0);
  }

  /// `at once`, `in 12 months`.
  static String words(double months) {
    return months == 0 ? "at once" : "in " + number(months);
  }

  /// `1 month`, `12 months`.
  static String number(double months) {
    return Money.grouped(Money.decimal(months, 1)) + (months == 1 ? " month" : " months");
  }

  /// Where the months stand.
  static String place(@Nullable Rollout rollout) {
    if (rollout == null) {
      return "rollout";
    }
    return rollout.curve() == RolloutShape.STEPPED ? "rollout.points" : "rollout.buildUp";
  }
}
