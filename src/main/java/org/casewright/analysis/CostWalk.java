package org.casewright.analysis;

import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.CostTerms.ContingentFee;
import org.casewright.model.CostTerms.OneOff;
import org.casewright.model.CostTerms.Recurring;
import org.casewright.model.MonthPoint;
import org.jspecify.annotations.Nullable;

/// What differs in one cost.
final class CostWalk {

  private CostWalk() {}

  static Cost over(Cost was, Cost is, SideBySide sides) {
    return new Cost(
        is.id(),
        sides.text("reference", was.reference(), is.reference()),
        sides.name("name", was.name(), is.name()),
        terms(was.terms(), is.terms(), sides),
        sides.nowOrNone("kind", was.kind(), is.kind(), Words::key),
        sides.text("paid from", was.funding(), is.funding()),
        sides.now("budget", was.budget(), is.budget(), OpportunityWalk::budget),
        sides.extras("", was.extras(), is.extras()));
  }

  private static CostTerms terms(CostTerms was, CostTerms is, SideBySide sides) {
    if (was instanceof OneOff before && is instanceof OneOff after) {
      return new OneOff(
          sides.now("amounts", before.amounts(), after.amounts(), Words::assumption),
          sides.extras("terms ", before.extras(), after.extras()));
    }
    if (was instanceof Recurring before && is instanceof Recurring after) {
      return new Recurring(
          sides.now("cost a year", before.perYear(), after.perYear(), Words::assumption),
          sides.nowOrNone("first month", before.from(), after.from(), Words::month),
          sides.nowOrNone("end (the first month not paid)", before.to(), after.to(), Words::month),
          sides.extras("terms ", before.extras(), after.extras()));
    }
    if (was instanceof ContingentFee before && is instanceof ContingentFee after) {
      return fee(before, after, sides);
    }
    return sides.now("falls due", was, is, (_, terms) -> kind(terms));
  }

  private static String kind(CostTerms terms) {
    return switch (terms) {
      case OneOff _ -> "once, by year";
      case Recurring _ -> "every year";
      case ContingentFee _ -> "as a fee when the saving is reached";
    };
  }

  /// A fixed part and its months: without its end it cannot be.
  private record Fixed(
      @Nullable String amount, @Nullable MonthPoint from, @Nullable MonthPoint to) {
    String in(Words words) {
      return "%s from %s to %s"
          .formatted(
              amount == null ? "nothing" : words.assumption(amount),
              from == null ? "the first month" : words.month(from),
              to == null ? "none" : words.month(to));
    }
  }

  private static ContingentFee fee(ContingentFee was, ContingentFee is, SideBySide sides) {
    var fixed =
        sides.now(
            "fixed part",
            new Fixed(was.fixed(), was.fixedFrom(), was.fixedTo()),
            new Fixed(is.fixed(), is.fixedFrom(), is.fixedTo()),
            (words, part) -> part.in(words));
    return new ContingentFee(
        sides.now("most that falls due", was.cap(), is.cap(), Words::assumption),
        sides.now("due in full at a saving of", was.fullAt(), is.fullAt(), Words::assumption),
        sides.nowOrNone("due from a saving of", was.threshold(), is.threshold(), Words::assumption),
        sides.nowOrNone("delay", was.lagMonths(), is.lagMonths(), Words::assumption),
        fixed.amount(),
        fixed.from(),
        fixed.to(),
        sides.extras("terms ", was.extras(), is.extras()));
  }
}
