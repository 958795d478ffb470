package org.casewright.model;

import java.util.List;

/// The charts there are.
public enum ChartKind implements Keyed {
  /// Gross benefit by workstream, cost and net benefit, by FY.
  PROFILE("profile", "Benefit profile"),
  /// The same added up, with payback and peak funding.
  CUMULATIVE("cumulative", "Payback"),
  /// What workstreams bring and costs take away in one FY.
  BRIDGE("bridge", "Gross to net"),
  /// Net benefit of scenarios beside one another.
  SCENARIOS("scenarios", "Scenarios"),
  /// Which changes lead from one scenario to another.
  DIFFERENCE("difference", "What makes the difference"),
  /// Gross benefit by whether it can be taken out of budgets.
  CASHABILITY("cashability", "Cashability"),
  /// Children, plans, carers and beds above what they are worth.
  OUTCOMES("outcomes", "Outcomes"),
  /// Budgets without and with the programme, above savings and their target.
  BUDGETS("budgets", "Budgets"),
  /// What is saved, what goes to a partner whose fee depends on it, and what stays.
  FEE("fee", "Partner’s fee"),
  /// When opportunities start and are rolled out, below milestones.
  TIMELINE("timeline", "Timeline"),
  /// A small picture for each workstream, all to one scale.
  SMALL_MULTIPLES("workstreams", "Workstreams");

  private final String key;
  private final String label;

  ChartKind(String key, String label) {
    this.key = key;
    this.label = label;
  }

  @Override
  public String key() {
    return key;
  }

  /// The words on screen.
  public String label() {
    return label;
  }

  /// The chart that comes so many after it, or with a negative number before; after the last comes
  /// the first.
  public ChartKind further(int by) {
    var all = List.of(values());
    return all.get(Math.floorMod(all.indexOf(this) + by, all.size()));
  }

  /// Whether it is about one FY.
  public boolean isOfOneYear() {
    return this == BRIDGE || this == DIFFERENCE;
  }

  /// Whether it sets scenarios beside one another.
  public boolean comparesScenarios() {
    return this == SCENARIOS || this == DIFFERENCE;
  }
}
