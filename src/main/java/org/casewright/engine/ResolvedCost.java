package org.casewright.engine;

import org.casewright.model.Cost;

/// A programme cost with every id looked up.
record ResolvedCost(Cost written, Terms terms, Confidence grade) {

  /// Its quantities, named as in the calculation, §5.
  sealed interface Terms {
    record OneOff(Quantity amounts) implements Terms {}

    /// Quantities of a cost a year.
    ///
    /// @param to the constant infinity where it runs to the horizon
    record Recurring(Quantity perYear, Quantity from, Quantity to) implements Terms {}

    record ContingentFee(
        Quantity cap,
        Quantity fullAt,
        Quantity threshold,
        Quantity lag,
        Quantity fixed,
        Quantity fixedFrom,
        Quantity fixedTo)
        implements Terms {}
  }
}
