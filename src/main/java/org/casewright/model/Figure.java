package org.casewright.model;

import java.util.List;

/// The figures everybody speaks of: published papers, command line, explaining, seeking.
public enum Figure implements Keyed {
  GROSS_BENEFIT("grossBenefit", "Gross benefit", Kind.MONEY),
  GROSS_INCREMENT("grossIncrement", "Increase in gross benefit on the year before", Kind.MONEY),
  PROGRAMME_COST("programmeCost", "Programme cost", Kind.MONEY),
  NET_BENEFIT("netBenefit", "Net benefit", Kind.MONEY),
  CUMULATIVE_GROSS("cumulativeGross", "Cumulative gross benefit", Kind.MONEY),
  CUMULATIVE_COST("cumulativeCost", "Cumulative programme cost", Kind.MONEY),
  CUMULATIVE_NET("cumulativeNet", "Cumulative net benefit", Kind.MONEY),
  RECURRING_GROSS("recurringGross", "Recurring gross benefit", Kind.MONEY),
  RECURRING_NET("recurringNet", "Recurring net benefit", Kind.MONEY),
  STARTS("starts", "Starts", Kind.NUMBER),
  STOCK("stock", "Average in the year", Kind.NUMBER),
  CASHABLE("cashable", "Cashable benefit", Kind.MONEY),
  AVOIDANCE("avoidance", "Cost avoidance", Kind.MONEY),
  NON_CASHABLE("nonCashable", "Non-cashable benefit", Kind.MONEY),
  ANNUAL_RATIO("annualRatio", "Annual ratio (recurring gross ÷ cumulative cost)", Kind.RATIO),
  CUMULATIVE_RATIO("cumulativeRatio", "Cumulative ratio (gross ÷ cost)", Kind.RATIO),
  NPV("npv", "Net present value", Kind.MONEY),
  BENEFIT_COST_RATIO(
      "benefitCostRatio", "Benefit–cost ratio (gross ÷ cost, discounted)", Kind.RATIO),
  PAYBACK_MONTH("paybackMonth", "Payback", Kind.MONTH),
  DISCOUNTED_PAYBACK_MONTH("discountedPaybackMonth", "Discounted payback", Kind.MONTH),
  PEAK_FUNDING("peakFunding", "Peak funding", Kind.MONEY),
  PEAK_FUNDING_MONTH("peakFundingMonth", "Month of peak funding", Kind.MONTH),
  BUDGET("budget", "Budget", Kind.MONEY),
  DO_NOTHING("doNothing", "Do nothing", Kind.MONEY),
  WITH_PROGRAMME("withProgramme", "With the programme", Kind.MONEY),
  SAVING_PERCENT("savingPercent", "Saving as a share of the budget", Kind.SHARE),
  SAVINGS_TARGET("savingsTarget", "Savings target", Kind.MONEY),
  GAP("gap", "Gap to the savings target", Kind.MONEY),
  CASHABLE_GAP("cashableGap", "Cashable gap to the savings target", Kind.MONEY),
  ASSUMPTION("assumption", "Assumption", Kind.NUMBER),
  COUNT("count", "Number", Kind.NUMBER);

  /// The yearly figures that a projection is told by, in the order of its tables.
  public static final List<Figure> PROJECTED =
      List.of(
          GROSS_BENEFIT,
          PROGRAMME_COST,
          NET_BENEFIT,
          CUMULATIVE_GROSS,
          CUMULATIVE_COST,
          CUMULATIVE_NET,
          RECURRING_GROSS,
          CASHABLE,
          AVOIDANCE,
          NON_CASHABLE);

  /// The figures that a case is appraised by, in the order of its tables. The ratios by FY are
  /// those of the last.
  public static final List<Figure> APPRAISED =
      List.of(
          NPV,
          BENEFIT_COST_RATIO,
          ANNUAL_RATIO,
          CUMULATIVE_RATIO,
          PAYBACK_MONTH,
          DISCOUNTED_PAYBACK_MONTH,
          PEAK_FUNDING,
          PEAK_FUNDING_MONTH);

  /// What a figure is measured in.
  public enum Kind {
    /// Pounds.
    MONEY,
    /// A plain number: starts, stock, an assumption in its own unit.
    NUMBER,
    /// So many to 1.
    RATIO,
    /// A fraction shown as per cent.
    SHARE,
    /// A month number from 0, the April of the first FY.
    MONTH
  }

  private final String key;
  private final String label;
  private final Kind kind;

  Figure(String key, String label, Kind kind) {
    this.key = key;
    this.label = label;
    this.kind = kind;
  }

  @Override
  public String key() {
    return key;
  }

  /// The words on screen.
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  /// Whether it adds up all FYs to one.
  public boolean isCumulative() {
    return this == CUMULATIVE_GROSS || this == CUMULATIVE_COST || this == CUMULATIVE_NET;
  }

  /// Whether the figure belongs to one FY; the others are one for the whole horizon.
  public boolean byYear() {
    return switch (this) {
      case NPV,
          BENEFIT_COST_RATIO,
          PAYBACK_MONTH,
          DISCOUNTED_PAYBACK_MONTH,
          PEAK_FUNDING,
          PEAK_FUNDING_MONTH,
          COUNT ->
          false;
      default -> true;
    };
  }

  /// Whether less of it is better: costs, months to wait for, and gaps.
  public boolean lessIsBetter() {
    return switch (this) {
      case PROGRAMME_COST,
          CUMULATIVE_COST,
          PAYBACK_MONTH,
          DISCOUNTED_PAYBACK_MONTH,
          PEAK_FUNDING_MONTH,
          BUDGET,
          DO_NOTHING,
          WITH_PROGRAMME,
          GAP,
          CASHABLE_GAP ->
          true;
      default -> false;
    };
  }

  /// Whether it is a figure of budget lines (the calculation, §8), always in cash.
  public boolean ofBudget() {
    return switch (this) {
      case BUDGET, DO_NOTHING, WITH_PROGRAMME, SAVING_PERCENT, SAVINGS_TARGET, GAP, CASHABLE_GAP ->
          true;
      default -> false;
    };
  }
}
