package org.casewright.session.edits;

import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Listing;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Unit;

/// New opportunities of each mechanism, with the assumptions they must have: how much changes is 0
/// until somebody says so, what one is worth a round starting number, ungraded and not classified.
/// Each stands after the last of its workstream. A blank name
/// gives “New opportunity”.
///
/// All throw [IllegalArgumentException] if there is no such workstream, and
/// [org.casewright.model.Problem.InvalidCase] if the unit does not fit.
public final class NewOpportunities {

  private NewOpportunities() {}

  /// A flow at £500 a week from the first month, without end.
  ///
  /// @param unit of the volume, such as children a year
  public static Added flow(BusinessCase to, String workstream, String name, Unit unit) {
    var numbers = numbers(to, name);
    var flow =
        new Mechanism.Flow(
            numbers.number(unit.label(), unit, "0"),
            null,
            null,
            numbers.number("weekly cost now", Unit.POUNDS_A_WEEK, "500"),
            null,
            null,
            null,
            Extras.NONE);
    return placed(numbers, workstream, flow, Starting.outcome(unit));
  }

  /// A capacity of units 90 % occupied, each displacing £4,000 a week for £3,500.
  ///
  /// @param unit of what becomes available, such as beds
  public static Added capacity(BusinessCase to, String workstream, String name, Unit unit) {
    var numbers = numbers(to, name);
    var capacity =
        new Mechanism.Capacity(
            numbers.number(unit == Unit.COUNT ? "units" : unit.label(), unit, "0"),
            numbers.number("occupancy", Unit.PERCENT, "0.9"),
            numbers.number("weekly cost displaced", Unit.POUNDS_A_WEEK, "4000"),
            numbers.number("weekly cost paid", Unit.POUNDS_A_WEEK, "3500"),
            Extras.NONE);
    return placed(numbers, workstream, capacity, Starting.outcome(unit));
  }

  /// A profile: pounds in each FY, as levels or as increments.
  public static Added profile(BusinessCase to, String workstream, String name, boolean increments) {
    var numbers = numbers(to, name);
    var series = numbers.yearly(increments ? "increase each year" : "level each year");
    return placed(
        numbers, workstream, new Mechanism.Profile(series, increments, null, Extras.NONE), "");
  }

  private static NewNumbers numbers(BusinessCase to, String name) {
    return new NewNumbers(to, Additions.orNew(name, "opportunity"));
  }

  private static Added placed(
      NewNumbers numbers, String workstream, Mechanism mechanism, String outcome) {
    var to = numbers.registered();
    Listing.WORKSTREAMS.get(to, workstream);
    var opportunity =
        Opportunity.of(numbers.id(), numbers.name(), workstream, mechanism).withOutcome(outcome);
    var last =
        to.opportunities().stream()
            .filter(each -> each.workstream().equals(workstream))
            .map(Opportunity::id)
            .reduce((_, later) -> later);
    var after =
        last.isPresent()
            ? Listing.OPPORTUNITIES.addedAfter(to, last.get(), opportunity)
            : Listing.OPPORTUNITIES.added(to, opportunity);
    return new Added(after, new Thing.Opportunity(numbers.id()));
  }
}
