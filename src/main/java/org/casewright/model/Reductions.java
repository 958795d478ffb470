package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What makes less of a gross benefit (the calculation, §4): each the id of an assumption from 0 to
/// 1, absent means 0.
///
/// @param deadweight would have happened anyway
/// @param overlap claimed elsewhere
/// @param breakdown does not last
public record Reductions(
    @Nullable String deadweight,
    @Nullable String overlap,
    @Nullable String breakdown,
    Extras extras) {

  public static final Reductions NONE = new Reductions(null, null, null, Extras.NONE);

  List<Use> uses() {
    return new Uses()
        .add(Place.REDUCTION, deadweight, "reductions.deadweight")
        .add(Place.REDUCTION, overlap, "reductions.overlap")
        .add(Place.REDUCTION, breakdown, "reductions.breakdown")
        .list();
  }
}
