package org.casewright.model;

import static org.casewright.model.Unit.*;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// A place in the case where an assumption may be named: which units fit, whether it may differ
/// from year to year, and within which bounds its numbers lie. The table of the case file's
/// description.
public enum Place {
  PER_YEAR(
      "volume a year",
      true,
      Bounds.NOT_NEGATIVE,
      CHILDREN_A_YEAR,
      PLANS_A_YEAR,
      CARERS_A_YEAR,
      STARTS_A_YEAR),
  WEEKS_EACH("length of stay", false, Bounds.NOT_NEGATIVE, WEEKS),
  PER_START("number per start", false, Bounds.NOT_NEGATIVE, CHILDREN_PER_CARER, COUNT),
  WEEKLY_COST("weekly cost", true, Bounds.ANY, POUNDS_A_WEEK),
  ONE_OFF_COST("one-off cost per start", true, Bounds.ANY, POUNDS_PER_START),
  UNITS("number of units", true, Bounds.NOT_NEGATIVE, BEDS, CHILDREN, PLANS, COUNT),
  OCCUPANCY("occupancy", true, Bounds.SHARE, PERCENT),
  LEVELS("yearly levels", true, Bounds.ANY, POUNDS_A_YEAR),
  INCREMENTS("yearly increments", true, Bounds.ANY, POUNDS_A_YEAR),
  MULTIPLIER("multiplier", false, Bounds.ANY, PERCENT),
  START("start", false, Bounds.NOT_NEGATIVE, MONTHS),
  BUILD_UP("build-up", false, Bounds.NOT_NEGATIVE, MONTHS),
  REDUCTION("reduction", false, Bounds.SHARE, PERCENT),
  FLOW_BASELINE(
      "baseline", true, Bounds.ANY, CHILDREN_A_YEAR, PLANS_A_YEAR, CARERS_A_YEAR, STARTS_A_YEAR),
  UNITS_BASELINE("baseline", true, Bounds.ANY, BEDS, CHILDREN, PLANS, COUNT),
  PROFILE_BASELINE("baseline", true, Bounds.ANY, POUNDS_A_YEAR),
  POPULATION("number there are", true, Bounds.NOT_NEGATIVE, CHILDREN, PLANS, BEDS, COUNT),
  AMOUNTS("amounts by year", true, Bounds.ANY, POUNDS_A_YEAR),
  COST_PER_YEAR("cost a year", true, Bounds.ANY, POUNDS_A_YEAR),
  COST_MONTH("month of a cost", false, Bounds.NOT_NEGATIVE, MONTHS),
  FEE_AMOUNT("fee", false, Bounds.NOT_NEGATIVE, POUNDS),
  FEE_SAVING("saving a fee depends on", false, Bounds.ANY, POUNDS_A_YEAR),
  FEE_LAG("lag of a fee", false, Bounds.NOT_NEGATIVE, MONTHS),
  RISK_CHANCE("chance of a risk", false, Bounds.SHARE, PERCENT),
  RISK_COST("cost of a risk", false, Bounds.ANY, POUNDS);

  /// Between which values the numbers at a place lie.
  public enum Bounds {
    ANY("any number"),
    NOT_NEGATIVE("0 or more"),
    SHARE("between 0 and 100 %");

    private final String words;

    Bounds(String words) {
      this.words = words;
    }

    /// The lowest number allowed; may be minus infinity.
    public double least() {
      return this == ANY ? Double.NEGATIVE_INFINITY : 0;
    }

    /// The highest number allowed; may be infinity.
    public double most() {
      return this == SHARE ? 1 : Double.POSITIVE_INFINITY;
    }

    /// The bounds as a sentence says them.
    public String words() {
      return words;
    }

    boolean allow(BigDecimal number) {
      return switch (this) {
        case ANY -> true;
        case NOT_NEGATIVE -> number.signum() >= 0;
        case SHARE -> number.signum() >= 0 && number.compareTo(BigDecimal.ONE) <= 0;
      };
    }
  }

  private final String label;
  private final boolean yearly;
  private final Bounds bounds;

  @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enums
  private final List<Unit> units;

  Place(String label, boolean yearly, Bounds bounds, Unit... units) {
    this.label = label;
    this.yearly = yearly;
    this.bounds = bounds;
    this.units = List.of(units);
  }

  /// What stands here, in words.
  public String label() {
    return label;
  }

  /// Whether a number for each year may stand here; if not, one number only, without growth.
  public boolean yearly() {
    return yearly;
  }

  public Bounds bounds() {
    return bounds;
  }

  /// The units that fit.
  public List<Unit> units() {
    return units;
  }

  /// Whether years left out of a series count as 0 here, rather than as the year before.
  public boolean listed() {
    return this == AMOUNTS || this == INCREMENTS;
  }

  /// Whether the evidence behind the number weighs on the result.
  public boolean graded() {
    return switch (this) {
      case FLOW_BASELINE, UNITS_BASELINE, PROFILE_BASELINE, POPULATION -> false;
      default -> true;
    };
  }

  /// Whether a number of months here is a month of the calendar.
  public boolean isMonth() {
    return this == START || this == COST_MONTH;
  }

  /// A number that stands here, as a sentence says it: `11 carers a year`, `January 2023`.
  public String text(BigDecimal number, Unit unit, Timeline timeline) {
    return isMonth() && number.stripTrailingZeros().scale() <= 0
        ? timeline.monthLabel(number.intValue())
        : unit.text(number);
  }

  String wanted() {
    return units.stream().map(Unit::key).collect(Collectors.joining(" or "));
  }

  /// Where a case uses an assumption first; one that nothing uses is taken to stand where its unit
  /// may.
  public static Place of(BusinessCase businessCase, Assumption assumption) {
    return businessCase.usesOf(assumption.id()).stream()
        .map(Use::place)
        .findFirst()
        .orElseGet(() -> of(assumption.unit()).getFirst());
  }

  /// The places in which an assumption of this unit may stand; at least one.
  public static List<Place> of(Unit unit) {
    return Arrays.stream(values()).filter(p -> p.units.contains(unit)).toList();
  }
}
