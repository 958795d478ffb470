package org.casewright.library;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// A published unit cost, duration or rate, as its source prints it.
///
/// @param low a lower figure that the source gives beside the value; `bounds` says what it is
/// @param value as printed: a percentage is 22.6, not 0.226
/// @param high a higher figure that the source gives beside the value
/// @param bounds what low and high are
/// @param unit the case file's unit; absent where none fits
/// @param publishedUnit the unit in the source's words
/// @param priceYear the FY whose prices an amount is in, or which another figure is of; absent
///     where the source does not say
/// @param priceBase the same as printed
/// @param geography the place
/// @param source publication
/// @param sourceYear when it was published
/// @param sourceReference where in it, and what to mind
/// @param url address, empty where there is none
public record UnitCost(
    String id,
    UnitCostKind kind,
    String label,
    @Nullable BigDecimal low,
    BigDecimal value,
    @Nullable BigDecimal high,
    Bounds bounds,
    @Nullable Unit unit,
    String publishedUnit,
    @Nullable FinancialYear priceYear,
    String priceBase,
    String geography,
    Quality quality,
    String source,
    String sourceYear,
    String sourceReference,
    String url) {

  /// What the lower and higher figures of a row are.
  public enum Bounds implements Keyed {
    /// There are none.
    NONE(""),
    /// Ends of the figure's own range: the same thing at the same time in the same place.
    RANGE("range"),
    /// Something beside it: another year, the costliest single case, what it was before.
    OTHER("other");

    private final String key;

    Bounds(String key) {
      this.key = key;
    }

    /// The word in the table: `range`, `other`, or nothing.
    @Override
    public String key() {
      return key;
    }
  }

  static UnitCost of(Map<String, String> row) {
    var priceYear = Shelf.cell(row, "price_year");
    return new UnitCost(
        Shelf.cell(row, "id"),
        word(UnitCostKind.class, row, "kind"),
        Shelf.cell(row, "label"),
        number(Shelf.cell(row, "low")),
        new BigDecimal(Shelf.cell(row, "value")),
        number(Shelf.cell(row, "high")),
        word(Bounds.class, row, "bounds"),
        unit(Shelf.cell(row, "unit")),
        Shelf.cell(row, "published_unit"),
        priceYear.isEmpty() ? null : new FinancialYear(Integer.parseInt(priceYear)),
        Shelf.cell(row, "price_base"),
        Shelf.cell(row, "geography"),
        word(Quality.class, row, "quality"),
        Shelf.cell(row, "source"),
        Shelf.cell(row, "source_year"),
        Shelf.cell(row, "source_ref"),
        Shelf.cell(row, "url"));
  }

  private static <E extends Enum<E> & Keyed> E word(
      Class<E> list, Map<String, String> row, String column) {
    return Keyed.find(list, Shelf.cell(row, column)).orElseThrow();
  }

  private static @Nullable BigDecimal number(String cell) {
    return cell.isEmpty() ? null : new BigDecimal(cell);
  }

  private static @Nullable Unit unit(String cell) {
    return cell.isEmpty() ? null : Keyed.find(Unit.class, cell).orElseThrow();
  }

  /// Whether the figure can be given in that unit: its own, or £ a week for £ a year of one child,
  /// place or family.
  public boolean fits(Unit wanted) {
    return unit == wanted
        || (unit == Unit.POUNDS_A_YEAR
            && wanted == Unit.POUNDS_A_WEEK
            && publishedUnit.contains("-year"));
  }

  /// The figure in that unit and in the prices of `priceBase`. An amount whose price year is not
  /// known, or for which there is no deflator, is given as printed and says so; what is no amount
  /// of money has no prices.
  ///
  /// @param weeksPerYear by which £ a year are divided to give £ a week
  /// @return empty where the figure does not fit the unit
  public Optional<Rebased> in(Unit unit, FinancialYear priceBase, BigDecimal weeksPerYear) {
    return fits(unit)
        ? Optional.of(new Rebasing(this, unit, priceBase, weeksPerYear).result())
        : Optional.empty();
  }

  /// The assumption with this figure in place of its value, in the prices of the case and rounded
  /// to whole pounds, with its range where the source gives both ends, and with its evidence:
  /// source, price year and what was re-based. The grade is left for a person to give.
  ///
  /// @throws IllegalArgumentException with a sentence, where the figure does not fit the
  ///     assumption's unit
  public Assumption fill(Assumption assumption, BusinessCase businessCase) {
    return Filling.of(this, assumption, businessCase);
  }
}
