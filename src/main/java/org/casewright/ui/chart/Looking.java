package org.casewright.ui.chart;

import org.jspecify.annotations.Nullable;

/// What somebody looks at in the charts of a case. No part of the case, and forgotten with it.
///
/// @param place the value that is chosen; absent means none
/// @param column of the table that is marked; absent means none
/// @param year the FY that charts of one FY are about, counted from 0; absent means the last
/// @param highlighted id of the workstream that stands out; absent means none
/// @param beside which scenarios are compared
record Looking(
    @Nullable Place place,
    @Nullable Integer column,
    @Nullable Integer year,
    @Nullable String highlighted,
    Beside beside) {

  static final Looking ANYWHERE = new Looking(null, null, null, null, Beside.ANY);

  /// At a value, or at none.
  Looking at(@Nullable Place place) {
    return new Looking(place, null, year, highlighted, beside);
  }

  /// At a column of FYs.
  Looking in(int column) {
    return new Looking(null, column, column, highlighted, beside);
  }

  Looking about(int year) {
    return new Looking(place, column, year, highlighted, beside);
  }

  Looking highlighting(@Nullable String workstream) {
    return new Looking(place, column, year, workstream, beside);
  }

  Looking beside(Beside beside) {
    return new Looking(place, column, year, highlighted, beside);
  }
}
