package org.casewright.library;

import java.math.BigDecimal;
import org.casewright.model.Unit;

/// Between which figures the sources of a kind lie.
///
/// @param low the lowest figure of the kind, in `unit`; percentages are fractions
/// @param high the highest
/// @param rows how many sources it rests on, at least 1: a range of one source says little
/// @param lowest id of the unit cost with the lowest figure
/// @param highest id of the unit cost with the highest
/// @param asPrinted how many of the rows are amounts that could not be re-based
public record PublishedRange(
    UnitCostKind kind,
    Unit unit,
    BigDecimal low,
    BigDecimal high,
    int rows,
    String lowest,
    String highest,
    int asPrinted) {}
