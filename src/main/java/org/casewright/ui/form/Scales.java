package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.Place;
import org.casewright.model.Range;
import org.casewright.model.Unit;
import org.casewright.session.Session;
import org.jspecify.annotations.Nullable;

/// Where the sliders of a case run. Each keeps its scale while the case is open, under a save and
/// in every scenario, so that its thumb moves only where its number does: as long as what it has to
/// show has room there, and is not lost in it.
final class Scales {

  private static final double LOST = 5;

  /// What a scale is for; where any of it is another, the scale is made anew.
  private record Of(String assumption, Unit unit, @Nullable Range range, Place.Bounds bounds) {}

  private final Map<Of, Slide> kept = new HashMap<>();
  private @Nullable Session session;

  /// @param values those that it has to show, the first of which it is made for
  Slide of(Session open, Assumption assumption, Place place, List<BigDecimal> values) {
    if (!open.equals(session)) {
      session = open;
      kept.clear();
    }
    var of = new Of(assumption.id(), assumption.unit(), assumption.range(), place.bounds());
    var before = kept.get(of);
    var anew = Slide.of(assumption, place, values);
    if (before == null) {
      kept.put(of, anew);
      return anew;
    }
    if (!before.hasRoomFor(values, place)) {
      anew = Slide.of(assumption, place, largestFirst(values));
    } else if (before.span() <= LOST * anew.span()) {
      return before;
    }
    kept.put(of, anew);
    return anew;
  }

  private static List<BigDecimal> largestFirst(List<BigDecimal> values) {
    var sorted = new ArrayList<>(values);
    sorted.sort(Comparator.<BigDecimal, BigDecimal>comparing(each -> each.abs()).reversed());
    return sorted;
  }
}
