package org.casewright.analysis.mtfp;

import java.math.BigDecimal;
import java.util.List;

/// One line of a printed plan.
///
/// @param reference may be empty, as may the description
/// @param amounts pounds, one for each FY of its plan, with the sign and of the kind that the plan
///     prints
public record PlanLine(String reference, String description, List<BigDecimal> amounts) {
  public PlanLine {
    amounts = List.copyOf(amounts);
  }

  /// By what it is known: its reference, else its description.
  public String name() {
    if (reference.isBlank()) {
      return description;
    }
    return description.isBlank() ? reference : reference + " " + description;
  }
}
