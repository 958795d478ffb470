package org.casewright.session.edits;

import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.model.Unit;

/// New costs on each of the three terms, with the assumptions they must have, all of them £0 until
/// somebody says what it costs, ungraded and on no budget line. A blank name gives “New cost”.
public final class NewCosts {

  private NewCosts() {}

  /// An amount for each FY.
  public static Added oneOff(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(numbers, new CostTerms.OneOff(numbers.yearly("amount each year"), Extras.NONE));
  }

  /// An amount a year from the first month to the horizon.
  public static Added recurring(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(
        numbers,
        new CostTerms.Recurring(
            numbers.number("cost a year", Unit.POUNDS_A_YEAR, "0"), null, null, Extras.NONE));
  }

  /// A fee with what it can come to at most, and the saving at which it is due in full.
  public static Added contingentFee(BusinessCase to, String name) {
    var numbers = numbers(to, name);
    return placed(
        numbers,
        new CostTerms.ContingentFee(
            numbers.number("most that can fall due", Unit.POUNDS, "0"),
            numbers.number("saving at which it is due in full", Unit.POUNDS_A_YEAR, "0"),
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
