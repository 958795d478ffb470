package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How an opportunity is worth money: one of three (the calculation, §4). Each component is the id
/// of an assumption.
public sealed interface Mechanism {

  /// Every assumption it names.
  List<Use> uses();

  /// Something happens to n more, or fewer, a year, and each lasts so many weeks.
  ///
  /// @param perYear n, volume a year
  /// @param weeks how long each lasts; absent means no end
  /// @param perStart u, children per carer × occupancy; absent means 1
  /// @param weeklyCost c₁, what a week costs now
  /// @param weeklyCostAfter c₂, what it costs after; absent means 0
  /// @param oneOffCost support for each start, a programme cost; absent means 0
  /// @param stay absent means fixed; with no end always fixed
  record Flow(
      String perYear,
      @Nullable String weeks,
      @Nullable String perStart,
      String weeklyCost,
      @Nullable String weeklyCostAfter,
      @Nullable String oneOffCost,
      @Nullable Stay stay,
      Extras extras)
      implements Mechanism {
    @Override
    public List<Use> uses() {
      return new Uses()
          .add(Place.PER_YEAR, perYear, "flow.perYear")
          .add(Place.WEEKS_EACH, weeks, "flow.weeks")
          .add(Place.PER_START, perStart, "flow.perStart")
          .add(Place.WEEKLY_COST, weeklyCost, "flow.weeklyCost")
          .add(Place.WEEKLY_COST, weeklyCostAfter, "flow.weeklyCostAfter")
          .add(Place.ONE_OFF_COST, oneOffCost, "flow.oneOffCost")
          .list();
    }

    public Flow withStay(@Nullable Stay stay) {
      return new Flow(
          perYear, weeks, perStart, weeklyCost, weeklyCostAfter, oneOffCost, stay, extras);
    }
  }

  /// N units become available and stay.
  ///
  /// @param units N
  /// @param occupancy o, 0 to 1
  /// @param weeklyCost c₁, displaced per occupied unit
  /// @param weeklyCostAfter c₂, paid per unit, occupied or not
  record Capacity(
      String units, String occupancy, String weeklyCost, String weeklyCostAfter, Extras extras)
      implements Mechanism {
    @Override
    public List<Use> uses() {
      return new Uses()
          .add(Place.UNITS, units, "capacity.units")
          .add(Place.OCCUPANCY, occupancy, "capacity.occupancy")
          .add(Place.WEEKLY_COST, weeklyCost, "capacity.weeklyCost")
          .add(Place.WEEKLY_COST, weeklyCostAfter, "capacity.weeklyCostAfter")
          .list();
    }
  }

  /// Pounds by financial year, as published.
  ///
  /// @param series the yearly amounts
  /// @param increments whether they are year-on-year increments rather than annual levels
  /// @param multiplier absent means 1
  record Profile(String series, boolean increments, @Nullable String multiplier, Extras extras)
      implements Mechanism {
    @Override
    public List<Use> uses() {
      return new Uses()
          .add(
              increments ? Place.INCREMENTS : Place.LEVELS,
              series,
              increments ? "profile.increments" : "profile.levels")
          .add(Place.MULTIPLIER, multiplier, "profile.multiplier")
          .list();
    }
  }
}
