package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.CostTerms;
import org.casewright.model.Mechanism;

/// A volume or an amount of 0 in every year is a row somebody has begun and not filled in.
final class AmountsAreFilledIn implements Check {

  /// What must not be 0 throughout.
  ///
  /// @param part its place in the opportunity or cost
  /// @param what it is, in words
  private record Amount(String assumption, String part, String what) {}

  @Override
  public List<Finding> findings(Examined examined) {
    var findings = new ArrayList<Finding>();
    for (var each : examined.plan().opportunities()) {
      var amount = amount(each.it().mechanism());
      check(examined, amount, each.it().name(), each.at(amount.part()), findings);
    }
    for (var each : Placed.all("costs", examined.written().costs())) {
      for (var amount : amounts(each.it().terms())) {
        check(examined, amount, each.it().name(), each.at(amount.part()), findings);
      }
    }
    return findings;
  }

  private static Amount amount(Mechanism mechanism) {
    return switch (mechanism) {
      case Mechanism.Flow flow -> new Amount(flow.perYear(), "flow.perYear", "the volume a year");
      case Mechanism.Capacity capacity ->
          new Amount(capacity.units(), "capacity.units", "the number of units");
      case Mechanism.Profile profile ->
          new Amount(
              profile.series(),
              profile.increments() ? "profile.increments" : "profile.levels",
              "the yearly saving");
    };
  }

  private static List<Amount> amounts(CostTerms terms) {
    return switch (terms) {
      case CostTerms.OneOff oneOff ->
          List.of(new Amount(oneOff.amounts(), "oneOff.amounts", "the cost"));
      case CostTerms.Recurring recurring ->
          List.of(new Amount(recurring.perYear(), "recurring.perYear", "the cost a year"));
      case CostTerms.ContingentFee fee ->
          List.of(
              new Amount(fee.cap(), "contingentFee.cap", "the most the fee can come to"),
              new Amount(
                  fee.fullAt(), "contingentFee.fullAt", "the saving at which it is due in full"));
    };
  }

  private static void check(
      Examined examined, Amount amount, String name, String where, List<Finding> findings) {
    var plan = examined.plan();
    if (plan.numbers(amount.assumption()).stream().allMatch(number -> number.signum() == 0)) {
      findings.add(
          Finding.of(
              Finding.Kind.MISSING,
              "Amounts not filled in yet",
              where,
              name,
              "“%s”: %s, “%s”, is 0 in every year, so it is not filled in yet: enter it, or take the row out."
                  .formatted(name, amount.what(), plan.assumption(amount.assumption()).label())));
    }
  }
}
