package org.casewright.analysis.mtfp;

import java.math.BigDecimal;
import java.util.List;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;

/// A medium-term plan as it was printed.
///
/// @param years the FYs of its columns, in their order
/// @param unit in which it prints pounds
/// @param measure which of the three kinds of number it prints: increments as a rule
/// @param step pounds to which its amounts are rounded, more than 0
/// @param lines each with one amount a FY
public record PrintedPlan(
    List<FinancialYear> years,
    Money unit,
    Measure measure,
    PlanSign sign,
    BigDecimal step,
    List<PlanLine> lines) {

  public PrintedPlan {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
    for (var line : lines) {
      if (line.amounts().size() != years.size()) {
        throw new IllegalArgumentException("“" + line.name() + "” has not one amount a year.");
      }
    }
  }

  /// What a line saves in the column of FY `year`, in pounds; a cost is negative.
  public double saving(PlanLine line, FinancialYear year) {
    return sign.ofSaving(line.amounts().get(years.indexOf(year)).doubleValue());
  }
}
