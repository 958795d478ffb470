package org.casewright.ui.chart;

import org.jspecify.annotations.Nullable;

/// What somebody looks at in the charts of a case. No part of the case, and forgotten with it.
///
/// @param place the value that is chosen; absent means none
/// @param column of the table that is marked; absent means none
/// @param year the FY that charts of one FY are about, counted from 0; absent leaves it to them
/// @param highlighted id of the workstream that stands out; absent means none
/// @param beside which scenarios are compared
/// @param budgetLine id of the one that budgets are shown of; absent means all together
record Viewing(
    @Nullable Place place,
    @Nullable Integer column,
    @Nullable Integer year,
    @Nullable String highlighted,
    Beside beside,
    @Nullable String budgetLine) {

  static final Viewing ANYWHERE = new Viewing(null, null, null, null, Beside.ANY, null);

  /// At a value, or at none.
  Viewing at(@Nullable Place place) {
    return new Viewing(place, null, year, highlighted, beside, budgetLine);
  }

  /// At a column of FYs.
  Viewing in(int column) {
    return new Viewing(null, column, column, highlighted, beside, budgetLine);
  }

  Viewing about(int year) {
    return new Viewing(place, column, year, highlighted, beside, budgetLine);
  }

  Viewing highlighting(@Nullable String workstream) {
    return new Viewing(place, column, year, workstream, beside, budgetLine);
  }

  Viewing beside(Beside beside) {
    return new Viewing(place, column, year, highlighted, beside, budgetLine);
  }

  /// With the budgets of one line, or of all.
  Viewing of(@Nullable String budgetLine) {
    return new Viewing(place, column, year, highlighted, beside, budgetLine);
  }
}
