package org.casewright.session.edits;

import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.model.Unit;

/// New costs on each of the three terms, with the assumptions they must have at round starting
/// numbers, ungraded and on no budget line. A blank name gives “New cost”.
public final class NewCosts {

  private static final long A_YEAR = 100_000;

  private NewCosts() {}

  /// £100,000 in the first FY and nothing after.
  public static Added oneOff(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(
        numbers, new CostTerms.OneOff(numbers.yearly("amount each year", A_YEAR, 0), Extras.NONE));
  }

  /// £100,000 a year from the first month to the horizon.
  public static Added recurring(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(
        numbers,
        new CostTerms.Recurring(
            numbers.number("cost a year", Unit.POUNDS_A_YEAR, "100000"), null, null, Extras.NONE));
  }

  /// A fee of at most £100,000, due in full at a saving of £1m a year.
  public static Added contingentFee(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(
        numbers,
        new CostTerms.ContingentFee(
            numbers.number("most that can fall due", Unit.POUNDS, "100000"),
            numbers.number("saving at which it is due in full", Unit.POUNDS_A_YEAR, "1000000"),
            null,
            null,
            null,
            null,
            null,
            Extras.NONE));
  }

  private static NewNumbers numbers(BusinessCase to, String name) {
    return new NewNumbers(to, Additions.orNew(name, "cost"));
  }

  private static Added placed(NewNumbers numbers, CostTerms terms) {
    var cost = Cost.of(numbers.id(), numbers.name(), terms);
    return new Added(Listing.COSTS.added(numbers.registered(), cost), new Thing.Cost(numbers.id()));
  }
}
