package org.casewright.session.edits;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.function.BiPredicate;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Listing;
import org.casewright.model.MonthPoint;
import org.jspecify.annotations.Nullable;

/// The months of costs, which are whole numbers or name assumptions.
///
/// @param which the places, and what they name, that are to be numbers
record Months(BusinessCase in, BiPredicate<Spot, String> which) {

  /// Where in a cost they stand.
  static final Set<String> PATHS =
      Set.of("recurring.from", "recurring.to", "contingentFee.fixedFrom", "contingentFee.fixedTo");

  private static final BigDecimal LATEST = BigDecimal.valueOf(1200);

  /// The case with numbers at these places: those of the plan, up to the next whole month, which is
  /// the first that they speak of.
  BusinessCase asNumbers() {
    return Listing.COSTS.changed(in, cost -> cost.withTerms(terms(cost)));
  }

  private CostTerms terms(Cost cost) {
    return switch (cost.terms()) {
      case CostTerms.OneOff oneOff -> oneOff;
      case CostTerms.Recurring recurring ->
          recurring
              .withFrom(number(cost, "recurring.from", recurring.from()))
              .withTo(number(cost, "recurring.to", recurring.to()));
      case CostTerms.ContingentFee fee ->
          fee.withFixedFrom(number(cost, "contingentFee.fixedFrom", fee.fixedFrom()))
              .withFixedTo(number(cost, "contingentFee.fixedTo", fee.fixedTo()));
    };
  }

  private @Nullable MonthPoint number(Cost cost, String path, @Nullable MonthPoint month) {
    var spot = new Spot(new Thing.Cost(cost.id()), null, path);
    if (!(month instanceof MonthPoint.Named(var id)) || !which.test(spot, id)) {
      return month;
    }
    var planned = Listing.ASSUMPTIONS.get(in, id).value().held(0);
    return new MonthPoint.At(planned.setScale(0, RoundingMode.CEILING).min(LATEST).intValue());
  }
}
