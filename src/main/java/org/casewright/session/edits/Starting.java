package org.casewright.session.edits;

import java.math.BigDecimal;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Unit;

/// The unit and the value at which a new part starts.
final class Starting {

  private static final BigDecimal YEAR_OF_WEEKS = BigDecimal.valueOf(52);
  private static final int A_YEAR = 12;

  private Starting() {}

  static Unit unit(BusinessCase in, Thing thing, Part part) {
    return switch (part) {
      case WEEKS -> Unit.WEEKS;
      case PER_START ->
          volumeUnit(in, thing) == Unit.CARERS_A_YEAR ? Unit.CHILDREN_PER_CARER : Unit.COUNT;
      case WEEKLY_COST_AFTER -> Unit.POUNDS_A_WEEK;
      case ONE_OFF_COST -> Unit.POUNDS_PER_START;
      case MULTIPLIER, DEADWEIGHT, OVERLAP, BREAKDOWN, CHANCE -> Unit.PERCENT;
      case START, BUILD_UP, FROM, TO, LAG, FIXED_FROM, FIXED_TO -> Unit.MONTHS;
      case BASELINE -> volumeUnit(in, thing);
      case POPULATION -> counted(volumeUnit(in, thing));
      case THRESHOLD -> Unit.POUNDS_A_YEAR;
      case FIXED, RISK_COST -> Unit.POUNDS;
    };
  }

  static BigDecimal value(BusinessCase in, Thing thing, Part part) {
    return switch (part) {
      case WEEKS -> YEAR_OF_WEEKS;
      case PER_START, MULTIPLIER -> BigDecimal.ONE;
      case BASELINE, POPULATION -> largestVolume(in, thing);
      case THRESHOLD -> threshold(in, thing);
      case FROM, TO, FIXED_FROM, FIXED_TO -> BigDecimal.valueOf(month(in, thing, part));
      case WEEKLY_COST_AFTER,
          ONE_OFF_COST,
          START,
          BUILD_UP,
          DEADWEIGHT,
          OVERLAP,
          BREAKDOWN,
          LAG,
          FIXED,
          CHANCE,
          RISK_COST ->
          BigDecimal.ZERO;
    };
  }

  /// £0, as without one; a full-fee saving below nothing leaves no room above it.
  private static BigDecimal threshold(BusinessCase in, Thing thing) {
    return cost(in, thing).terms() instanceof CostTerms.ContingentFee fee
        ? in.allScenarios().stream()
            .map(each -> Register.inForce(in, each.id(), fee.fullAt()).held(0))
            .reduce(BigDecimal.ZERO, BigDecimal::min)
        : BigDecimal.ZERO;
  }

  /// The month that stands there as a number, or what its absence means.
  private static int month(BusinessCase in, Thing thing, Part part) {
    var terms = cost(in, thing).terms();
    var month =
        switch (part) {
          case FROM -> terms instanceof CostTerms.Recurring it ? it.from() : null;
          case TO -> terms instanceof CostTerms.Recurring it ? it.to() : null;
          case FIXED_FROM -> terms instanceof CostTerms.ContingentFee it ? it.fixedFrom() : null;
          default -> terms instanceof CostTerms.ContingentFee it ? it.fixedTo() : null;
        };
    var absent =
        switch (part) {
          case TO -> in.timeline().months();
          case FIXED_TO -> Math.min(A_YEAR, in.timeline().months());
          default -> 0;
        };
    return month instanceof MonthPoint.At(var number) ? number : absent;
  }

  private static Cost cost(BusinessCase in, Thing thing) {
    return Listing.COSTS.get(in, thing.id());
  }

  private static String volume(BusinessCase in, Thing thing) {
    return switch (Listing.OPPORTUNITIES.get(in, thing.id()).mechanism()) {
      case Mechanism.Flow flow -> flow.perYear();
      case Mechanism.Capacity capacity -> capacity.units();
      case Mechanism.Profile profile -> profile.series();
    };
  }

  private static Unit volumeUnit(BusinessCase in, Thing thing) {
    return Listing.ASSUMPTIONS.get(in, volume(in, thing)).unit();
  }

  private static BigDecimal largestVolume(BusinessCase in, Thing thing) {
    return Listing.ASSUMPTIONS.get(in, volume(in, thing)).value().numbers().stream()
        .map(BigDecimal::abs)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  /// What there are at one time, of what comes so many a year.
  private static Unit counted(Unit volume) {
    return switch (volume) {
      case CHILDREN_A_YEAR, CHILDREN -> Unit.CHILDREN;
      case PLANS_A_YEAR, PLANS -> Unit.PLANS;
      case BEDS -> Unit.BEDS;
      default -> Unit.COUNT;
    };
  }

  /// What the stock of such a volume counts; empty where the unit does not say.
  static String outcome(Unit volume) {
    return switch (volume) {
      case CHILDREN_A_YEAR, CHILDREN -> "children";
      case PLANS_A_YEAR, PLANS -> "plans";
      case CARERS_A_YEAR -> "carers";
      case BEDS -> "beds";
      default -> "";
    };
  }
}
