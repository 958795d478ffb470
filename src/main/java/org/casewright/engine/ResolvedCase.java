package org.casewright.engine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.InForce;
import org.casewright.model.Scenario;
import org.casewright.model.Timeline;
import org.casewright.model.View;

/// A business case under one scenario with every id looked up once and every number laid in one
/// array, so that projecting is a pure function of that array: a live edit changes a slot, a
/// simulation draws many arrays.
public final class ResolvedCase {

  /// Where an assumption's numbers stand in the array.
  ///
  /// @param first the first slot
  /// @param width 1, or one slot a FY
  public record Slots(int first, int width) {}

  private final BusinessCase written;
  private final InForce inForce;
  private final List<ResolvedOpportunity> opportunities;
  private final List<ResolvedCost> costs;
  private final Map<String, Slots> slots;
  private final double[] values;
  private final double[] priceIndex;
  private final double[] discountFactor;

  ResolvedCase(
      BusinessCase written,
      InForce inForce,
      List<ResolvedOpportunity> opportunities,
      List<ResolvedCost> costs,
      Map<String, Slots> slots,
      double[] values) {
    this.written = written;
    this.inForce = inForce;
    this.opportunities = List.copyOf(opportunities);
    this.costs = List.copyOf(costs);
    this.slots = Map.copyOf(slots);
    this.values = values;
    this.priceIndex = PriceFactors.index(written);
    this.discountFactor = PriceFactors.discount(written);
  }

  /// The case under one scenario.
  ///
  /// @param scenario id of a scenario of the case
  /// @throws IllegalArgumentException if there is none with that id
  public static ResolvedCase of(BusinessCase written, String scenario) {
    return new Resolver(written, written.inForce(scenario)).resolve();
  }

  /// The case under its plan, the first scenario.
  public static ResolvedCase of(BusinessCase written) {
    return of(written, written.plan().id());
  }

  /// The projection of the scenario's own numbers.
  public Projection project(View view) {
    return project(values, view);
  }

  /// The projection of other numbers in the same slots: pure, and safe on any thread.
  ///
  /// @param numbers as many as [#values()] has, laid out by [#slots(String)]; not changed and not
  ///     kept
  public Projection project(double[] numbers, View view) {
    return Projector.project(this, numbers.clone(), view);
  }

  /// A copy of every number of the scenario in force.
  public double[] values() {
    return values.clone();
  }

  /// Where an assumption's numbers stand.
  ///
  /// @throws IllegalArgumentException if the case has no such assumption
  public Slots slots(String assumption) {
    var found = slots.get(assumption);
    if (found == null) {
      throw new IllegalArgumentException("There is no assumption “" + assumption + "”.");
    }
    return found;
  }

  public BusinessCase written() {
    return written;
  }

  public Scenario scenario() {
    return inForce.scenario();
  }

  public InForce inForce() {
    return inForce;
  }

  public Timeline timeline() {
    return written.timeline();
  }

  /// Ids of the opportunities the scenario keeps.
  public Set<String> included() {
    return opportunities.stream()
        .map(o -> o.written().id())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// r(t) of an opportunity for every month, how far it has taken hold (the calculation, §3).
  ///
  /// @throws IllegalArgumentException if the scenario has no such opportunity
  public double[] rollout(String opportunity) {
    return opportunities.stream()
        .filter(o -> o.written().id().equals(opportunity))
        .findFirst()
        .map(o -> o.rollout().over(timeline().months(), values).toArray())
        .orElseThrow(
            () -> new IllegalArgumentException("There is no opportunity “" + opportunity + "”."));
  }

  /// The evidence grade an opportunity counts with.
  public Confidence confidence(String opportunity) {
    return opportunities.stream()
        .filter(o -> o.written().id().equals(opportunity))
        .findFirst()
        .map(ResolvedOpportunity::grade)
        .orElseThrow(
            () -> new IllegalArgumentException("There is no opportunity “" + opportunity + "”."));
  }

  List<ResolvedOpportunity> opportunities() {
    return opportunities;
  }

  List<ResolvedCost> costs() {
    return costs;
  }

  double[] priceIndex() {
    return priceIndex;
  }

  double[] discountFactor() {
    return discountFactor;
  }

  Assumption assumption(String id) {
    return written
        .assumption(id)
        .orElseThrow(() -> new IllegalArgumentException("There is no assumption “" + id + "”."));
  }
}
