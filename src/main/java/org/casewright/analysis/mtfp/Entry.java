package org.casewright.analysis.mtfp;

import org.casewright.model.CostKind;
import org.jspecify.annotations.Nullable;

/// What one opportunity or cost does to one budget line, in pounds, cash.
///
/// @param thing id of the opportunity; of the cost where [#isOfCost()]
/// @param reference of the opportunity or cost; may be empty
/// @param funding where a cost's money comes from; empty where not said, and for benefits
/// @param costKind revenue or capital; null where not said, and for benefits
/// @param levels a benefit's are positive where it saves, a cost's where it costs
/// @param fullYear twelve times the last month of the plan's last FY: the level it then runs at;
///     one-off costs and fees have none
public record Entry(
    EntryKind kind,
    String thing,
    String reference,
    String name,
    OnLine line,
    String funding,
    @Nullable CostKind costKind,
    Levels levels,
    double fullYear) {

  /// Pounds below which nothing shows in £000.
  static final double SHOWN = 500;

  /// Whether it is of a cost; support per start is of an opportunity.
  public boolean isOfCost() {
    return kind.isCost() && kind != EntryKind.SUPPORT;
  }

  /// Whether it lasts, as far as it shows in £000.
  public Lasting lasting() {
    return levels.lasting(SHOWN);
  }

  /// Whether FY `year` takes back some of the FY before, as far as it shows in £000.
  public boolean reversesIn(int year) {
    return levels.reversesIn(year, SHOWN);
  }

  /// The levels as a saving: a cost's are negative.
  public Levels asSaving() {
    return kind.isCost() ? levels.times(-1) : levels;
  }

  /// The full-year effect as a saving.
  public double fullYearAsSaving() {
    return kind.isCost() ? -fullYear : fullYear;
  }
}
