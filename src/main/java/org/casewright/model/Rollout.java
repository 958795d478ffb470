package org.casewright.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How fast a change takes hold (the calculation, §3).
///
/// @param start id of the month it starts, months from the April of the first FY; absent means 0
/// @param buildUp id of the months to full effect; absent means 0. Not used when stepped
/// @param shape absent means linear
/// @param points for a stepped shape: share reached so many months after the start, both rising
/// @param waves areas that start at different times, their shares adding to 1; empty means all at
///     once
public record Rollout(
    @Nullable String start,
    @Nullable String buildUp,
    @Nullable RolloutShape shape,
    List<Point> points,
    List<Wave> waves,
    Extras extras) {

  public Rollout {
    points = List.copyOf(points);
    waves = List.copyOf(waves);
    Problem.require(
        (shape == RolloutShape.STEPPED) == !points.isEmpty(),
        "points",
        "A stepped rollout needs points, such as [[0, 0.43], [12, 1]], and no other shape has"
            + " any.");
    for (var i = 1; i < points.size(); i++) {
      Problem.require(
          points.get(i).months().compareTo(points.get(i - 1).months()) > 0
              && points.get(i).share().compareTo(points.get(i - 1).share()) >= 0,
          "points[" + i + "]",
          "The points of a stepped rollout rise in months and in share.");
    }
    Problem.require(
        waves.isEmpty() || new Shares(waves.stream().map(Wave::share).toList()).addToOne(),
        "waves",
        "The shares of the waves do not add to 1.");
  }

  public static Rollout of(@Nullable String start, @Nullable String buildUp, RolloutShape shape) {
    return new Rollout(start, buildUp, shape, List.of(), List.of(), Extras.NONE);
  }

  /// The shape in force: as given, or linear.
  public RolloutShape curve() {
    return shape == null ? RolloutShape.LINEAR : shape;
  }

  public Rollout withStart(@Nullable String start) {
    return new Rollout(start, buildUp, shape, points, waves, extras);
  }

  public Rollout withBuildUp(@Nullable String buildUp) {
    return new Rollout(start, buildUp, shape, points, waves, extras);
  }

  public Rollout withWaves(List<Wave> waves) {
    return new Rollout(start, buildUp, shape, points, waves, extras);
  }

  /// The same with another shape: the two go together, since only a stepped one has points.
  public Rollout withShape(@Nullable RolloutShape shape, List<Point> points) {
    return new Rollout(start, buildUp, shape, points, waves, extras);
  }

  List<Use> uses() {
    return new Uses()
        .add(Place.START, start, "rollout.start")
        .add(Place.BUILD_UP, buildUp, "rollout.buildUp")
        .list();
  }

  /// One step of a stepped rollout.
  ///
  /// @param months after the start, 0 or more
  /// @param share reached from then on, 0 to 1
  public record Point(BigDecimal months, BigDecimal share) {
    public Point {
      Problem.require(
          months.signum() >= 0 && months.compareTo(BigDecimal.valueOf(1200)) <= 0,
          "",
          "A step comes 0 to 1,200 months after the start.");
      Shares.require("", share);
    }
  }

  /// One area of a staggered rollout, which starts at its own time.
  ///
  /// @param share of the whole that this area makes up
  /// @param offset months after the start, 0 or more
  public record Wave(String name, BigDecimal share, BigDecimal offset, Extras extras) {
    public Wave {
      Shares.require("share", share);
      Problem.require(
          offset.signum() >= 0 && offset.compareTo(BigDecimal.valueOf(1200)) <= 0,
          "offset",
          "A wave starts 0 to 1,200 months after the first.");
    }
  }
}
