package org.casewright.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a programme cost falls due (the calculation, §5). Amounts are ids of assumptions.
public sealed interface CostTerms {

  /// Every assumption it names.
  List<Use> uses();

  /// Pounds by FY, spread evenly over its months; years left out are 0.
  record OneOff(String amounts, Extras extras) implements CostTerms {
    @Override
    public List<Use> uses() {
      return new Uses().add(Place.AMOUNTS, amounts, "oneOff.amounts").list();
    }
  }

  /// Pounds a year, in every month from ≤ t < to.
  ///
  /// @param from absent means month 0
  /// @param to absent means to the horizon
  record Recurring(
      String perYear, @Nullable MonthPoint from, @Nullable MonthPoint to, Extras extras)
      implements CostTerms {
    @Override
    public List<Use> uses() {
      return new Uses()
          .add(Place.COST_PER_YEAR, perYear, "recurring.perYear")
          .add(Place.COST_MONTH, named(from), "recurring.from")
          .add(Place.COST_MONTH, named(to), "recurring.to")
          .list();
    }

    public Recurring withFrom(@Nullable MonthPoint from) {
      return new Recurring(perYear, from, to, extras);
    }

    public Recurring withTo(@Nullable MonthPoint to) {
      return new Recurring(perYear, from, to, extras);
    }
  }

  /// A fee that is earned as the saving is reached.
  ///
  /// @param cap F, the most the contingent part comes to
  /// @param fullAt T₁, the yearly saving at which it is due in full
  /// @param threshold T₀ ≤ T₁, the saving at which it starts; absent means 0
  /// @param lagMonths ℓ, months between a saving and its fee; absent means 0
  /// @param fixed a part due in any case, spread evenly over fixedFrom ≤ t < fixedTo; absent means
  ///     none
  /// @param fixedFrom absent means month 0
  /// @param fixedTo required where there is a fixed part
  record ContingentFee(
      String cap,
      String fullAt,
      @Nullable String threshold,
      @Nullable String lagMonths,
      @Nullable String fixed,
      @Nullable MonthPoint fixedFrom,
      @Nullable MonthPoint fixedTo,
      Extras extras)
      implements CostTerms {
    public ContingentFee {
      Problem.require(
          fixed == null || fixedTo != null,
          "fixedTo",
          "A fee with a fixed part needs the month in which that part ends (fixedTo).");
    }

    @Override
    public List<Use> uses() {
      return new Uses()
          .add(Place.FEE_AMOUNT, cap, "contingentFee.cap")
          .add(Place.FEE_SAVING, fullAt, "contingentFee.fullAt")
          .add(Place.FEE_SAVING, threshold, "contingentFee.threshold")
          .add(Place.FEE_LAG, lagMonths, "contingentFee.lagMonths")
          .add(Place.FEE_AMOUNT, fixed, "contingentFee.fixed")
          .add(Place.COST_MONTH, named(fixedFrom), "contingentFee.fixedFrom")
          .add(Place.COST_MONTH, named(fixedTo), "contingentFee.fixedTo")
          .list();
    }

    public ContingentFee withFixedFrom(@Nullable MonthPoint fixedFrom) {
      return new ContingentFee(
          cap, fullAt, threshold, lagMonths, fixed, fixedFrom, fixedTo, extras);
    }

    public ContingentFee withFixedTo(@Nullable MonthPoint fixedTo) {
      return new ContingentFee(
          cap, fullAt, threshold, lagMonths, fixed, fixedFrom, fixedTo, extras);
    }
  }

  private static @Nullable String named(@Nullable MonthPoint month) {
    return month instanceof MonthPoint.Named(var assumption) ? assumption : null;
  }
}
