package org.casewright.library;

import java.math.BigDecimal;
import org.casewright.model.FinancialYear;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// One number that a template asks for.
///
/// @param place where it stands inside an opportunity, such as `flow.perYear` or `rollout.start`
/// @param assumption the id an assumption made from it has, if the case has none of that id yet
/// @param label what it is called
/// @param unit what it is counted in; percentages are stored as fractions
/// @param help a sentence or two that say what to enter
/// @param value the starting value
/// @param low the low end of what is sensible; for `rollout.buildUp` the shortest credible build-up
/// @param high the high end of what is sensible
/// @param unitCostKind the kind of published unit costs there are for it; absent where none
/// @param unitCost id of the published unit cost proposed as the starting value; empty where none
/// @param priceYear the FY in whose prices a starting value of no published unit cost stands;
///     absent where it says nothing
/// @param source where the starting value or an example of it was published; empty where nowhere
/// @param note what else to know about the starting value and the range; may be empty
/// @param required whether an opportunity is made with it; others are offered
/// @param shared whether opportunities naturally share it, so that one of the same id and unit in
///     the case is used again
public record Field(
    String place,
    String assumption,
    String label,
    Unit unit,
    String help,
    BigDecimal value,
    BigDecimal low,
    BigDecimal high,
    @Nullable UnitCostKind unitCostKind,
    String unitCost,
    @Nullable FinancialYear priceYear,
    String source,
    String note,
    boolean required,
    boolean shared) {}
