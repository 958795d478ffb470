package org.casewright.checks;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PublishedFigure;
import org.casewright.model.PublishedFigure.Claim;
import org.casewright.model.Unit;

/// A printed figure is in a unit of its kind: pounds are not printed as a ratio, nor a ratio in per
/// cent. Where it is not, tying it would compare unlike things.
final class PublishedUnitsSuit implements Check {

  private static final List<String> AMOUNTS = List.of("£", "£k", "£m", "£/year");

  /// What a kind of figure may be printed in.
  ///
  /// @param what the figure is, in words
  /// @param usual the unit to begin with
  /// @param units that fit, in words
  private record Printing(String what, String usual, String units, Predicate<String> fits) {
    Printing usually(String unit) {
      return new Printing(what, unit, units, fits);
    }
  }

  private static final Printing POUNDS =
      new Printing("an amount of money", "£", "£, £k or £m", AMOUNTS::contains);
  private static final Printing SHARE = new Printing("a share", "%", "%", "%"::equals);
  private static final Printing RATIO = new Printing("a ratio", "ratio", "ratio", "ratio"::equals);
  private static final Printing MONTH =
      new Printing("a number of months", "months", "months", List.of("months", "count")::contains);
  private static final Printing NUMBER =
      new Printing(
          "a number",
          "count",
          "count, or in what it counts, such as children",
          unit -> !unit.startsWith("£") && !List.of("%", "ratio").contains(unit));
  private static final Printing RATE =
      new Printing(
          "in pounds", "£", "£, £k, £m or the assumption's own unit", unit -> unit.startsWith("£"));

  /// The unit of a figure where it may be printed in it, else the usual one.
  static String suiting(BusinessCase written, PublishedFigure figure) {
    return wanted(written, figure.claim())
        .filter(wanted -> !wanted.fits().test(figure.unit()))
        .map(Printing::usual)
        .orElse(figure.unit());
  }

  @Override
  public List<Finding> findings(Examined examined) {
    return Placed.all("published", examined.written().published()).stream()
        .flatMap(each -> finding(examined, each).stream())
        .toList();
  }

  private static Optional<Finding> finding(Examined examined, Placed<PublishedFigure> each) {
    var figure = each.it();
    return wanted(examined.written(), figure.claim())
        .filter(wanted -> !wanted.fits().test(figure.unit()))
        .map(
            wanted ->
                Finding.of(
                    Finding.Kind.ERROR,
                    "Printed figures in a unit that does not suit them",
                    each.at("unit"),
                    figure.label(),
                    "“%s” is given in the unit “%s”, but it is %s: give it in %s."
                        .formatted(figure.label(), figure.unit(), wanted.what(), wanted.units())));
  }

  private static Optional<Printing> wanted(BusinessCase written, Claim claim) {
    return switch (claim) {
      case Claim.Counted _ -> Optional.of(NUMBER);
      case Claim.Sum _ -> Optional.empty();
      case Claim.Computed(var query) when query.figure() == Figure.ASSUMPTION ->
          ofAssumption(written, query);
      case Claim.Computed(var query) -> Optional.of(of(query.figure().kind()));
    };
  }

  private static Printing of(Figure.Kind kind) {
    return switch (kind) {
      case MONEY -> POUNDS;
      case NUMBER -> NUMBER;
      case RATIO -> RATIO;
      case SHARE -> SHARE;
      case MONTH -> MONTH;
    };
  }

  private static Optional<Printing> ofAssumption(BusinessCase written, FigureQuery query) {
    return query.scope().assumptions().stream()
        .flatMap(id -> written.assumption(id).stream())
        .map(Assumption::unit)
        .findFirst()
        .map(PublishedUnitsSuit::of);
  }

  private static Printing of(Unit unit) {
    if (unit.isPounds()) {
      return RATE.usually(unit.key());
    }
    return unit == Unit.PERCENT ? SHARE : NUMBER.usually(unit.key());
  }
}
