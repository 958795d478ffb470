package org.casewright.ui.inspector;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.casewright.model.BusinessCase;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.casewright.ui.form.Handle;
import org.casewright.ui.form.Moving;
import org.casewright.ui.form.Reading;
import org.casewright.ui.form.Sketch;
import org.casewright.ui.form.Spot;
import org.casewright.ui.form.Track;
import org.jspecify.annotations.Nullable;

/// The points of a rollout that can be dragged: its steps, or its start and the end of its
/// build-up; and the areas that start at different times. None goes past its neighbours or out of
/// the months shown; one that lies beyond those is changed by typing.
///
/// @param start months from the first of the case
/// @param months shown
record RolloutPoints(
    Looking looking,
    Opportunity opportunity,
    Rollout rollout,
    RolloutEdit edit,
    BigDecimal start,
    int months) {

  private static final BigDecimal LEAST = new BigDecimal("0.01");
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static RolloutPoints of(
      Looking looking, Opportunity opportunity, Rollout rollout, RolloutEdit edit, int months) {
    var start = number(looking, rollout.start());
    return new RolloutPoints(
        looking, opportunity, rollout, edit, start == null ? ZERO : start, months);
  }

  /// Null where there is none, or one for each year.
  private static @Nullable BigDecimal number(Looking looking, @Nullable String assumption) {
    return assumption == null ? null : number(looking, looking.businessCase(), assumption);
  }

  private static @Nullable BigDecimal number(
      Looking looking, BusinessCase businessCase, String assumption) {
    var series =
        businessCase
            .inForce(looking.desk().shown().scenario())
            .valueOf(businessCase.assumption(assumption).orElseThrow());
    return series instanceof Series.Single(var number) ? number : null;
  }

  List<Handle> ofCurve() {
    return rollout.curve() == RolloutShape.STEPPED ? steps() : ramp();
  }

  private List<Handle> steps() {
    var steps = rollout.points();
    return IntStream.range(0, steps.size())
        .mapToObj(index -> step(steps, index))
        .filter(this::isShown)
        .toList();
  }

  private Handle step(List<Rollout.Point> steps, int index) {
    var point = steps.get(index);
    var before = index == 0 ? null : steps.get(index - 1);
    var after = index == steps.size() - 1 ? null : steps.get(index + 1);
    var name = "Step " + (index + 1);
    return new Handle(
        "step-" + index + "-point",
        name,
        words(point.months(), point.share()),
        at(point.months(), point.share()),
        Track.months(
            point.months(),
            before == null ? ZERO : floor(before.months()).add(ONE),
            after == null ? room() : ceiling(after.months()).subtract(ONE)),
        Track.share(
            point.share(),
            before == null ? ZERO : before.share(),
            after == null ? ONE : after.share()),
        looking
            .editing(opportunity.name())
            .moving(
                name,
                name,
                c -> spot(edit.present(c).points().get(index)),
                spot -> words(spot.across(), spot.up()),
                (c, spot) ->
                    edit.withPoint(c, index, new Rollout.Point(spot.across(), spot.up()))));
  }

  private static Spot spot(Rollout.Point point) {
    return new Spot(point.months(), point.share());
  }

  private List<Handle> ramp() {
    var handles = new ArrayList<Handle>();
    var last = BigDecimal.valueOf(months);
    var begins = number(looking, rollout.start());
    if (rollout.start() != null && begins != null) {
      handles.add(
          new Handle(
              "ramp-start",
              "Start",
              month(ZERO),
              at(ZERO, ZERO),
              Track.months(start, ZERO, last.subtract(ONE)),
              Track.fixed(ZERO),
              ofAssumption(rollout.start(), true)));
    }
    var lasts = number(looking, rollout.buildUp());
    if (rollout.buildUp() != null && lasts != null) {
      handles.add(
          new Handle(
              "ramp-end",
              "In full",
              "%s, after %s".formatted(month(lasts), Unit.MONTHS.text(lasts)),
              at(lasts, ONE),
              Track.months(lasts, ZERO, room()),
              Track.fixed(ONE),
              ofAssumption(rollout.buildUp(), false)));
    }
    return handles.stream().filter(this::isShown).toList();
  }

  /// @param asMonth whether it is a month of the calendar
  private Moving ofAssumption(String assumption, boolean asMonth) {
    var scenario = looking.desk().shown().scenario();
    return looking
        .editing("")
        .moving(
            assumption,
            looking.businessCase().assumption(assumption).orElseThrow().label(),
            c -> {
              var number = number(looking, c, assumption);
              return new Spot(number == null ? ZERO : number, ZERO);
            },
            spot ->
                asMonth ? month(spot.across().subtract(start)) : Unit.MONTHS.text(spot.across()),
            (c, spot) -> c.withValue(scenario, assumption, Series.of(spot.across())));
  }

  /// The areas by when they start, each as high as it and those before it together.
  List<Handle> ofAreas() {
    var waves = rollout.waves();
    var order =
        IntStream.range(0, waves.size())
            .boxed()
            .sorted(Comparator.comparing(index -> waves.get(index).offset()))
            .toList();
    var areas = new ArrayList<Handle>();
    var below = ZERO;
    for (var rank = 0; rank < order.size(); rank++) {
      areas.add(area(order, rank, below));
      below = below.add(waves.get(order.get(rank)).share());
    }
    return areas.stream().filter(this::isShown).toList();
  }

  private Handle area(List<Integer> order, int rank, BigDecimal below) {
    int index = order.get(rank);
    var isLast = rank == order.size() - 1;
    int next = isLast ? index : order.get(rank + 1);
    var wave = rollout.waves().get(index);
    var top = below.add(wave.share());
    var name = wave.name().isBlank() ? "Area " + (index + 1) : wave.name();
    return new Handle(
        "area-" + index,
        name,
        words(wave.offset(), wave.share()),
        at(wave.offset(), top),
        Track.months(wave.offset(), notBefore(order, rank), notAfter(order, rank)),
        isLast
            ? Track.fixed(top)
            : Track.share(
                top, below.add(LEAST), top.add(rollout.waves().get(next).share()).subtract(LEAST)),
        looking
            .editing(opportunity.name())
            .moving(
                "area " + index,
                name,
                c -> spot(edit.present(c).waves().get(index), below),
                spot -> words(spot.across(), spot.up().subtract(below)),
                (c, spot) ->
                    edit.withWave(c, index, next, spot.up().subtract(below), spot.across())));
  }

  private static Spot spot(Rollout.Wave wave, BigDecimal below) {
    return new Spot(wave.offset(), below.add(wave.share()));
  }

  /// Areas that start together keep the order in which they are listed, so one may join another
  /// only from its own side.
  private BigDecimal notBefore(List<Integer> order, int rank) {
    if (rank == 0) {
      return ZERO;
    }
    var offset = rollout.waves().get(order.get(rank - 1)).offset();
    return order.get(rank - 1) < order.get(rank) ? ceiling(offset) : floor(offset).add(ONE);
  }

  private BigDecimal notAfter(List<Integer> order, int rank) {
    if (rank == order.size() - 1) {
      return room();
    }
    var offset = rollout.waves().get(order.get(rank + 1)).offset();
    return order.get(rank) < order.get(rank + 1) ? floor(offset) : ceiling(offset).subtract(ONE);
  }

  private boolean isShown(Handle handle) {
    return handle.at().x() <= months;
  }

  /// Months from the start to the end of the months shown.
  private BigDecimal room() {
    return floor(BigDecimal.valueOf(months).subtract(start));
  }

  private Sketch.Point at(BigDecimal afterStart, BigDecimal share) {
    return new Sketch.Point(start.add(afterStart).doubleValue(), share.doubleValue());
  }

  private String words(BigDecimal afterStart, BigDecimal share) {
    return "%s · %s%%".formatted(month(afterStart), Reading.PERCENT.write().apply(share));
  }

  /// The first month whose middle comes that long after the start, as the calculation has it.
  private String month(BigDecimal afterStart) {
    var first = ceiling(start.add(afterStart).subtract(HALF));
    return looking.businessCase().timeline().monthLabel(first.intValue());
  }

  private static BigDecimal floor(BigDecimal number) {
    return number.setScale(0, RoundingMode.FLOOR);
  }

  private static BigDecimal ceiling(BigDecimal number) {
    return number.setScale(0, RoundingMode.CEILING);
  }
}
