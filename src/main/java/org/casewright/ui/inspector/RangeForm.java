package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Range;
import org.casewright.model.RangeShape;
import org.casewright.model.Series;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;
import org.casewright.ui.form.Reading;
import org.jspecify.annotations.Nullable;

/// Between what an assumption may lie, and how it grows. The range of a number for each year is
/// given as multiples of it.
///
/// @param value in force under the scenario shown
record RangeForm(
    Assumption assumption,
    @Nullable Range range,
    Series value,
    Notation notation,
    Editing editing) {

  static Section of(Looking looking, Assumption assumption, Editing editing) {
    var form =
        new RangeForm(
            assumption,
            assumption.range(),
            looking.inForce(assumption),
            Notation.of(looking.businessCase(), assumption),
            editing);
    return form.section();
  }

  private Section section() {
    var items = new ArrayList<Item>();
    items.add(
        bound(
            "low",
            "Lowest",
            range == null ? null : range.low(),
            number -> range == null ? ranging(number, middle()) : ranging(number, range.high())));
    items.add(
        bound(
            "high",
            "Highest",
            range == null ? null : range.high(),
            number -> range == null ? ranging(middle(), number) : ranging(range.low(), number)));
    if (range != null) {
      items.add(shape(range));
    }
    if (assumption.unit().isPounds()) {
      items.add(
          editing.optional(
              "growth",
              "Grows faster than prices, each year by",
              "%",
              Reading.PERCENT,
              assumption.growth(),
              "0",
              (c, share) -> changed(c, a -> a.withGrowth(share))));
    }
    return Section.closed("range", "Range and growth", summary(), items);
  }

  private boolean isSeries() {
    return value instanceof Series.Yearly;
  }

  /// The value itself, as the range counts it.
  private BigDecimal middle() {
    return isSeries() ? BigDecimal.ONE : value.held(0);
  }

  private Range ranging(BigDecimal low, BigDecimal high) {
    return new Range(
        low,
        high,
        range == null ? null : range.shape(),
        range == null ? Extras.NONE : range.extras());
  }

  /// One end of the range. Where there is no range yet the other end is put at the value; emptied,
  /// there is none any longer.
  private Item bound(
      String key, String label, @Nullable BigDecimal bound, Function<BigDecimal, Range> ranging) {
    return editing.optional(
        key,
        label,
        isSeries() ? "times the value" : notation.unitWords(),
        isSeries()
            ? Reading.NUMBER.withExample("1.2")
            : notation.reading().withExample(notation.text(middle())),
        bound,
        "no range",
        (c, number) -> changed(c, a -> a.withRange(number == null ? null : ranging.apply(number))));
  }

  private Item shape(Range present) {
    return editing.choice(
        "shape",
        "Spread between them",
        List.of(
            new Item.Option(RangeShape.PERT.key(), "Likeliest near the value (PERT)"),
            new Item.Option(RangeShape.TRIANGULAR.key(), "Triangular"),
            new Item.Option(RangeShape.UNIFORM.key(), "All equally likely")),
        present.shape() == null ? RangeShape.PERT.key() : present.shape().key(),
        (c, key) ->
            changed(
                c,
                a ->
                    a.withRange(
                        new Range(
                            present.low(),
                            present.high(),
                            Keyed.find(RangeShape.class, key).orElseThrow(),
                            present.extras()))));
  }

  private BusinessCase changed(BusinessCase businessCase, UnaryOperator<Assumption> change) {
    return Listing.ASSUMPTIONS.changed(businessCase, assumption.id(), change);
  }

  private String summary() {
    if (range == null) {
      return "no range";
    }
    return isSeries()
        ? "%s to %s times the value"
            .formatted(
                Reading.NUMBER.write().apply(range.low()),
                Reading.NUMBER.write().apply(range.high()))
        : "%s to %s".formatted(notation.words(range.low()), notation.words(range.high()));
  }
}
