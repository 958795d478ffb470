package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Rollout;

/// Changes of the rollout in force: in the plan the opportunity's own; in another scenario the one
/// it puts in its place.
record RolloutEdit(InScenario place) {

  private static final Rollout NO_DELAY =
      new Rollout(null, null, null, List.of(), List.of(), Extras.NONE);

  /// The rollout in force; of what takes hold at once, one without any delay.
  Rollout present(BusinessCase businessCase) {
    var written = businessCase.opportunity(place.opportunity()).orElseThrow();
    var present = businessCase.inForce(place.scenario()).apply(written).rollout();
    return present == null ? NO_DELAY : present;
  }

  BusinessCase changed(BusinessCase businessCase, UnaryOperator<Rollout> change) {
    return place.withRollout(businessCase, change.apply(present(businessCase)));
  }

  /// One that puts nothing off, in place of one that does.
  BusinessCase withoutDelay(BusinessCase businessCase) {
    return place.withRollout(businessCase, NO_DELAY);
  }

  BusinessCase withPoints(BusinessCase businessCase, UnaryOperator<List<Rollout.Point>> change) {
    return changed(
        businessCase,
        rollout -> rollout.withShape(rollout.shape(), change.apply(rollout.points())));
  }

  BusinessCase withPoint(BusinessCase businessCase, int index, Rollout.Point point) {
    return withPoints(businessCase, points -> with(points, index, point));
  }

  /// One area starts at another time or is of another size, at the expense of the one after it.
  ///
  /// @param next index of the area after it, by start; the last keeps its size
  BusinessCase withWave(
      BusinessCase businessCase, int index, int next, BigDecimal share, BigDecimal offset) {
    return changed(
        businessCase,
        rollout -> {
          var wave = rollout.waves().get(index);
          var grown = share.subtract(wave.share());
          var waves =
              with(
                  rollout.waves(),
                  index,
                  new Rollout.Wave(wave.name(), share, offset, wave.extras()));
          if (grown.signum() != 0) {
            var after = waves.get(next);
            waves.set(
                next,
                new Rollout.Wave(
                    after.name(), after.share().subtract(grown), after.offset(), after.extras()));
          }
          return rollout.withWaves(waves);
        });
  }

  private static <T> List<T> with(List<T> list, int index, T item) {
    var changed = new ArrayList<>(list);
    changed.set(index, item);
    return changed;
  }
}
