package org.casewright.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.RandomNumbers.Role;
import org.casewright.model.Baseline;
import org.casewright.model.BudgetShare;
import org.casewright.model.Cashability;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Status;
import org.casewright.model.Stay;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// Draws opportunities of all three mechanisms with everything that may stand in them.
record RandomOpportunities(RandomNumbers random, List<String> workstreams, List<String> lines) {

  private static final Role VOLUME = Role.yearly("volume", Unit.CHILDREN_A_YEAR, 0, 200);
  private static final Role WEEKS = Role.single("weeks", Unit.WEEKS, 0, 260);
  private static final Role PER_START = Role.single("per-start", Unit.CHILDREN_PER_CARER, 0.2, 2);
  private static final Role NOW = Role.yearly("now", Unit.POUNDS_A_WEEK, 50, 5_000);
  private static final Role AFTER = Role.yearly("after", Unit.POUNDS_A_WEEK, 0, 900);
  private static final Role SUPPORT = Role.yearly("support", Unit.POUNDS_PER_START, 0, 8_000);
  private static final Role UNITS = Role.yearly("units", Unit.BEDS, 0, 30);
  private static final Role OCCUPANCY = Role.yearly("occupancy", Unit.PERCENT, 0, 1);
  private static final Role SPOT = Role.yearly("spot", Unit.POUNDS_A_WEEK, 2_000, 7_000);
  private static final Role BLOCK = Role.yearly("block", Unit.POUNDS_A_WEEK, 1_500, 5_000);
  private static final Role LEVELS = Role.yearly("levels", Unit.POUNDS_A_YEAR, -200_000, 4_000_000);
  private static final Role INCREMENTS =
      Role.yearly("increments", Unit.POUNDS_A_YEAR, -500_000, 2_000_000);
  private static final Role MULTIPLIER = Role.single("multiplier", Unit.PERCENT, 0, 1.2);
  private static final Role START = Role.single("start", Unit.MONTHS, 0, 20);
  private static final Role BUILD_UP = Role.single("build-up", Unit.MONTHS, 0, 30);
  private static final Role AT_ONCE = Role.single("at-once", Unit.MONTHS, 0, 0);
  private static final Role REDUCTION = Role.single("reduction", Unit.PERCENT, 0, 0.6);

  Opportunity draw(int number) {
    var mechanism = mechanism();
    return new Opportunity(
        "opportunity-" + number,
        "",
        "Opportunity " + number,
        random.oneOf(workstreams),
        "",
        random.maybe(0.7) ? random.oneOf(List.of(Status.values())) : null,
        mechanism,
        random.maybe(0.85) ? rollout() : null,
        random.maybe(0.5) ? reductions() : null,
        mechanism instanceof Mechanism.Capacity ? "beds" : "children",
        random.maybe(0.3) && mechanism instanceof Mechanism.Flow
            ? new Baseline(random.named(VOLUME), null, "2021/22", "", Extras.NONE)
            : null,
        random.maybe(0.8) ? cashability() : null,
        budget(),
        Extras.NONE);
  }

  private Mechanism mechanism() {
    return switch (random.between(0, 4)) {
      case 0 -> {
        var increments = random.maybe(0.5);
        yield new Mechanism.Profile(
            random.named(increments ? INCREMENTS : LEVELS),
            increments,
            random.perhaps(0.4, MULTIPLIER),
            Extras.NONE);
      }
      case 1 ->
          new Mechanism.Capacity(
              random.named(UNITS),
              random.named(OCCUPANCY),
              random.named(SPOT),
              random.named(BLOCK),
              Extras.NONE);
      default -> flow();
    };
  }

  private Mechanism flow() {
    return new Mechanism.Flow(
        random.named(VOLUME),
        random.perhaps(0.8, WEEKS),
        random.perhaps(0.4, PER_START),
        random.named(NOW),
        random.perhaps(0.5, random.maybe(0.2) ? NOW : AFTER),
        random.perhaps(0.4, SUPPORT),
        random.maybe(0.6) ? random.oneOf(List.of(Stay.values())) : null,
        Extras.NONE);
  }

  Rollout rollout() {
    var shape = random.maybe(0.8) ? random.oneOf(List.of(RolloutShape.values())) : null;
    return new Rollout(
        random.perhaps(0.85, START),
        random.perhaps(0.8, random.maybe(0.8) ? BUILD_UP : AT_ONCE),
        shape,
        shape == RolloutShape.STEPPED ? points() : List.of(),
        random.maybe(0.3) ? waves() : List.of(),
        Extras.NONE);
  }

  private List<Rollout.Point> points() {
    var points = new ArrayList<Rollout.Point>();
    var months = BigDecimal.valueOf(random.between(0, 6));
    var share = BigDecimal.valueOf(random.between(0, 50), 2);
    for (var i = random.between(1, 4); i > 0; i--) {
      points.add(new Rollout.Point(months, share));
      months = months.add(random.number(0.5, 14));
      share = share.add(BigDecimal.valueOf(random.between(0, 16), 2)).min(BigDecimal.ONE);
    }
    return points;
  }

  private List<Rollout.Wave> waves() {
    return random.shares(random.between(1, 4)).stream()
        .map(share -> new Rollout.Wave("An area", share, random.number(0, 20), Extras.NONE))
        .toList();
  }

  private Reductions reductions() {
    return new Reductions(
        random.perhaps(0.6, REDUCTION),
        random.perhaps(0.6, REDUCTION),
        random.perhaps(0.6, REDUCTION),
        Extras.NONE);
  }

  Cashability cashability() {
    var shares = random.shares(3);
    return new Cashability(shares.get(0), shares.get(1), shares.get(2), Extras.NONE);
  }

  /// Nothing, or shares of one or two budget lines.
  List<BudgetShare> budget() {
    var chosen = random.someOf(lines, 2);
    var shares = random.shares(Math.max(1, chosen.size()));
    var budget = new ArrayList<BudgetShare>();
    for (var i = 0; i < chosen.size(); i++) {
      budget.add(new BudgetShare(chosen.get(i), shares.get(i), Extras.NONE));
    }
    return budget;
  }

  @Nullable Rollout perhapsRollout() {
    return random.maybe(0.7) ? rollout() : null;
  }
}
