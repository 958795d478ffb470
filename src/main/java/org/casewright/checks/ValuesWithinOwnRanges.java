package org.casewright.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Place;
import org.casewright.model.Range;
import org.casewright.model.Series;

/// A number lies within the range that its own assumption states, in every scenario. The range of a
/// yearly series is in multiples of it.
final class ValuesWithinOwnRanges implements Check {
  @Override
  public List<Finding> findings(Examined examined) {
    return examined.acrossScenarios(
        scenario ->
            Placed.all("assumptions", examined.written().assumptions()).stream()
                .flatMap(each -> outside(examined, scenario, each).stream())
                .toList());
  }

  private static Optional<Finding> outside(
      Examined examined, InScenario scenario, Placed<Assumption> each) {
    var range = each.it().range();
    if (range == null) {
      return Optional.empty();
    }
    return Compared.of(examined, scenario, each.it())
        .filter(number -> number.isOutside(range))
        .findFirst()
        .map(
            number ->
                finding(examined.written(), each, range, number)
                    .offering(
                        examined.written(),
                        "Widen the range",
                        written -> widened(written, each.it(), range)));
  }

  private static Finding finding(
      BusinessCase written, Placed<Assumption> each, Range range, Compared number) {
    return Finding.of(
        Finding.Kind.ODD,
        "Outside its own range",
        each.at("range"),
        each.it().label(),
        each.it().value() instanceof Series.Single
            ? ofANumber(written, each.it(), range, number)
            : ofASeries(each.it(), range, number));
  }

  private static String ofANumber(
      BusinessCase written, Assumption assumption, Range range, Compared number) {
    var unit = assumption.unit();
    var timeline = written.timeline();
    var place = Place.of(written, assumption);
    var ends =
        place.isMonth()
            ? "%s to %s"
                .formatted(
                    place.text(range.low(), unit, timeline),
                    place.text(range.high(), unit, timeline))
            : Prose.range(unit, range.low(), range.high());
    return "“%s” is %s, outside its own range of %s: check the number, or widen the range."
        .formatted(assumption.label(), place.text(number.amount(), unit, timeline), ends);
  }

  private static String ofASeries(Assumption assumption, Range range, Compared number) {
    var multiples =
        "%s to %s times".formatted(Money.grouped(range.low()), Money.grouped(range.high()));
    return number.amount().compareTo(BigDecimal.ONE) == 0
        ? "The range of “%s”, %s its numbers, leaves out the numbers themselves: check the range, or widen it."
            .formatted(assumption.label(), multiples)
        : "“%s” comes to %s times the plan's numbers, all years together, which is outside its own range of %s: check the numbers, or widen the range."
            .formatted(assumption.label(), Money.grouped(number.amount()), multiples);
  }

  /// The range made to take in every number of every scenario.
  private static BusinessCase widened(BusinessCase written, Assumption assumption, Range range) {
    var examined = new Examined(written);
    var low = range.low();
    var high = range.high();
    for (var scenario : written.allScenarios()) {
      var numbers = Compared.of(examined, new InScenario(written, scenario.id()), assumption);
      for (var number : numbers.toList()) {
        low = low.min(number.amount());
        high = high.max(number.amount());
      }
    }
    var wider = new Range(low, high, range.shape(), range.extras());
    return Listing.ASSUMPTIONS.changed(written, assumption.id(), each -> each.withRange(wider));
  }
}
