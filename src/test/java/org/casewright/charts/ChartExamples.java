package org.casewright.charts;

import org.casewright.model.ChartKind;

/// Which example has something to show in a chart.
public final class ChartExamples {

  private ChartExamples() {}

  /// The name of that example.
  public static String of(ChartKind kind) {
    return switch (kind) {
      case BUDGETS -> "leicestershire-2014";
      case FEE -> "kent-2015";
      default -> "nottingham-2022";
    };
  }
}
