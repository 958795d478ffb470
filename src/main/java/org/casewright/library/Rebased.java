package org.casewright.library;

import java.math.BigDecimal;
import org.casewright.model.FinancialYear;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// A published figure in a unit and in the prices that were asked for, or as printed where it
/// cannot be re-based. Not rounded; percentages are fractions.
///
/// @param low lower figure of the row, whatever it is; see [UnitCost#bounds()]
/// @param high higher figure of the row
/// @param rebased whether the figure is in the prices asked for: false where its price year is not
///     known or lies before the deflators, and where it is no amount of money
/// @param prices the FY in whose prices the figure stands; absent where that is not known or where
///     it is no amount of money
/// @param sentence what was done, or why it could not be
public record Rebased(
    @Nullable BigDecimal low,
    BigDecimal value,
    @Nullable BigDecimal high,
    Unit unit,
    boolean rebased,
    @Nullable FinancialYear prices,
    String sentence) {}
