package org.casewright.export.workbook;

import org.casewright.model.Mechanism.Capacity;
import org.casewright.model.Mechanism.Flow;
import org.casewright.model.Mechanism.Profile;
import org.casewright.model.Opportunity;
import org.casewright.model.Place;
import org.casewright.model.Stay;

/// The numbers that an opportunity is made of, as formulas name their cells (the calculation, §4).
/// Those that a mechanism does not have are 0.
record BenefitNumbers(
    String volume,
    String weeks,
    boolean isEndless,
    String perStart,
    String cost,
    String costAfter,
    String oneOff,
    String deadweight,
    String overlap,
    String breakdown) {

  /// Writes them as rows.
  static BenefitNumbers write(Opportunity opportunity, Parameters parameters) {
    var reductions = opportunity.reductionsOrNone();
    var volume = "0";
    var weeks = "0";
    var perStart = "1";
    var cost = "0";
    var after = "0";
    var oneOff = "0";
    var endless = false;
    switch (opportunity.mechanism()) {
      case Flow flow -> {
        volume = parameters.yearly("Volume a year n", flow.perYear(), Place.PER_YEAR, 0);
        endless = flow.weeks() == null;
        if (endless) {
          parameters.said("Each lasts to the horizon");
        } else {
          weeks = parameters.single("Weeks each lasts D", flow.weeks(), Place.WEEKS_EACH, 0);
        }
        perStart = parameters.single("Number per start u", flow.perStart(), Place.PER_START, 1);
        cost = parameters.yearly("Weekly cost now c₁", flow.weeklyCost(), Place.WEEKLY_COST, 0);
        after =
            parameters.yearly("Weekly cost after c₂", flow.weeklyCostAfter(), Place.WEEKLY_COST, 0);
        oneOff =
            parameters.yearly("Support for each start", flow.oneOffCost(), Place.ONE_OFF_COST, 0);
      }
      case Capacity capacity -> {
        volume = parameters.yearly("Units N", capacity.units(), Place.UNITS, 0);
        perStart = parameters.yearly("Occupancy o", capacity.occupancy(), Place.OCCUPANCY, 0);
        cost =
            parameters.yearly(
                "Weekly cost displaced c₁", capacity.weeklyCost(), Place.WEEKLY_COST, 0);
        after =
            parameters.yearly(
                "Weekly cost paid c₂", capacity.weeklyCostAfter(), Place.WEEKLY_COST, 0);
      }
      case Profile profile -> {
        volume =
            profile.increments()
                ? levels(parameters, profile)
                : parameters.yearly("Level of the FY", profile.series(), Place.LEVELS, 0);
        perStart = parameters.single("Multiplier", profile.multiplier(), Place.MULTIPLIER, 1);
      }
    }
    return new BenefitNumbers(
        volume,
        weeks,
        endless,
        perStart,
        cost,
        after,
        oneOff,
        parameters.single("Deadweight", reductions.deadweight(), Place.REDUCTION, 0),
        parameters.single("Overlap", reductions.overlap(), Place.REDUCTION, 0),
        parameters.single("Breakdown", reductions.breakdown(), Place.REDUCTION, 0));
  }

  private static String levels(Parameters parameters, Profile profile) {
    parameters.yearly("Increment of the FY", profile.series(), Place.INCREMENTS, 0);
    return parameters.soFar("Level: the increments so far");
  }

  /// The share of the gross benefit that is left after reductions.
  String shareKept() {
    return "(1-%s)*(1-%s)*(1-%s)".formatted(deadweight, overlap, breakdown);
  }

  /// What the formulas of the stock make of L, in months; empty where each lasts to the horizon.
  record Lasts(boolean isDeclining, String whole, String part, String remains, String first) {}

  /// Writes it as rows.
  Lasts lasts(Opportunity opportunity, Parameters parameters) {
    if (!(opportunity.mechanism() instanceof Flow flow) || isEndless) {
      return new Lasts(false, "", "", "", "");
    }
    var months =
        parameters.worked(
            "Months each lasts L", "%s*12/%s".formatted(weeks, Book.WEEKS), Look.FACTOR);
    if (flow.stay() == Stay.DECLINING) {
      return new Lasts(
          true,
          "",
          "",
          parameters.worked(
              "Share still there a month later e^(−1/L)",
              "IF(%s=0,0,EXP(-1/%s))".formatted(months, months),
              Look.FACTOR),
          parameters.worked(
              "Of a month's starts there in it L(1 − e^(−1/L))",
              "IF(%s=0,0,%s*(1-EXP(-1/%s)))".formatted(months, months, months),
              Look.FACTOR));
    }
    var whole = parameters.worked("Whole months", "INT(%s)".formatted(months), Look.COUNT);
    var part = parameters.worked("Part of a month", "%s-%s".formatted(months, whole), Look.FACTOR);
    return new Lasts(false, whole, part, "", "");
  }
}
