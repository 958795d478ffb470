package org.casewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Objects;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Range;
import org.casewright.model.RangeShape;
import org.casewright.model.Replacement;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// What differs in one assumption: its number, its unit and growth, its range and evidence.
final class AssumptionWalk {

  private AssumptionWalk() {}

  /// Which heading a part stands under.
  static Where where(String part) {
    return switch (part) {
      case "range", "evidence", "extras" -> Where.EVIDENCE;
      default -> Where.NUMBERS;
    };
  }

  static Assumption over(Assumption was, Assumption is, SideBySide sides) {
    var label = sides.name("label", was.label(), is.label());
    var unit =
        sides.told(
            "unit",
            was.unit(),
            is.unit(),
            (from, to) ->
                sides.about("counted in %s rather than %s".formatted(unit(to), unit(from))));
    var value =
        sides.told("value", was.value(), is.value(), (_, _) -> valueSentence(was, is, sides));
    var grounds =
        sides.told("evidence", Grounds.of(was), Grounds.of(is), (_, _) -> grounds(was, is, sides));
    return new Assumption(
        is.id(),
        label,
        unit,
        value,
        growth(was, is, unit, sides),
        range(was, is, sides),
        grounds.evidence(),
        grounds.startedFrom(),
        sides.extras("", was.extras(), is.extras()));
  }

  private static String unit(Unit unit) {
    return unit == Unit.COUNT ? "plain numbers" : unit.label();
  }

  /// Only pounds grow, so that growth goes with the unit where one side is not in pounds.
  private static @Nullable BigDecimal growth(
      Assumption was, Assumption is, Unit unit, SideBySide sides) {
    if (was.unit().isPounds() && is.unit().isPounds()) {
      return sides.nowOrNone("real growth a year", was.growth(), is.growth(), Words::percent);
    }
    return unit == is.unit() ? is.growth() : was.growth();
  }

  /// `Net foster carers: 11 → 14 carers a year`, `On site: Nov 2022 rather than May 2022`.
  private static String valueSentence(Assumption was, Assumption is, SideBySide sides) {
    return valueSentence(was, was.value(), is, is.value(), sides);
  }

  /// The same of two numbers that may stand in for the assumption's own.
  static String valueSentence(
      Assumption was, Series from, Assumption is, Series to, SideBySide sides) {
    var single = from instanceof Series.Single && to instanceof Series.Single;
    var sameYears = sides.before().timeline().firstYear() == sides.after().timeline().firstYear();
    if (single || !sameYears || was.unit() != is.unit()) {
      var before = sides.before().series(was, from);
      var after = sides.after().series(is, to);
      return single && !sides.after().dates().contains(is.id())
          ? was.label() + ": " + Words.arrow(before, after)
          : was.label()
              + ": "
              + (before.equals(after)
                  ? "written otherwise (" + after + ")"
                  : after + " rather than " + before);
    }
    var held = !sides.after().listed().contains(is.id());
    return new YearlyChange(
            sides.before().timeline(),
            from.numbers(),
            to.numbers(),
            held,
            amount ->
                Words.amount(is.unit() == Unit.POUNDS_A_YEAR ? Unit.POUNDS : is.unit(), amount))
        .sentence(was.label());
  }

  private static @Nullable Range range(Assumption was, Assumption is, SideBySide sides) {
    return sides.pickOrNone(
        "range",
        was.range(),
        is.range(),
        () -> {
          var before = rangeInWords(was);
          var after = rangeInWords(is);
          return sides.about(
              before.equals(after)
                  ? "range written otherwise (" + after + ")"
                  : "range now %s rather than %s".formatted(after, before));
        });
  }

  /// A series' range is a pair of multipliers.
  private static String rangeInWords(Assumption assumption) {
    var range = assumption.range();
    if (range == null) {
      return "none";
    }
    var unit = assumption.value() instanceof Series.Yearly ? Unit.PERCENT : assumption.unit();
    var shape =
        range.shape() == null || range.shape() == RangeShape.PERT ? "" : ", " + range.shape().key();
    return Words.joined(Words.amount(unit, range.low()), " to ", Words.amount(unit, range.high()))
        + shape;
  }

  /// What the number rests on: its evidence, and that of the number it was changed from.
  private record Grounds(@Nullable Evidence evidence, @Nullable Replacement startedFrom) {
    static Grounds of(Assumption assumption) {
      return new Grounds(assumption.evidence(), assumption.startedFrom());
    }
  }

  private static String grounds(Assumption was, Assumption is, SideBySide sides) {
    var from = is.startedFrom();
    if (from != null
        && from.evidence() != null
        && from.value().sameAs(was.value())
        && from.evidence().equals(was.evidence())) {
      return sides.about(
          "changed by hand, so that %s is of %s only"
              .formatted(told(from.evidence()), sides.before().series(was, from.value())));
    }
    var clauses = new ArrayList<String>();
    if (!Objects.equals(was.evidence(), is.evidence())) {
      clauses.add(evidenceClauses(was.evidence(), is.evidence(), sides));
    }
    if (!Objects.equals(was.startedFrom(), from)) {
      clauses.add(
          from == null
              ? "no longer said to be changed from another number"
              : "said to be changed from " + sides.after().series(is, from.value()));
    }
    return sides.about(String.join("; ", clauses));
  }

  /// `its source “Outline business case” (grade 3)`
  private static String told(Evidence evidence) {
    var grade = grade(evidence.grade());
    return evidence.source().isEmpty()
        ? "its evidence (%s)".formatted(grade)
        : "its source %s (%s)".formatted(Words.quoted(evidence.source()), grade);
  }

  static String evidenceClauses(@Nullable Evidence was, @Nullable Evidence is, SideBySide sides) {
    var before = was == null ? Evidence.NONE : was;
    var after = is == null ? Evidence.NONE : is;
    var clauses = Noting.clauses(before, after, sides, AssumptionWalk::evidence);
    return clauses.isEmpty() ? "evidence written otherwise" : clauses;
  }

  private static Evidence evidence(Evidence was, Evidence is, SideBySide sides) {
    return new Evidence(
        sides.pickOrNone(
            "grade",
            was.grade(),
            is.grade(),
            () -> Words.arrow(grade(was.grade()), grade(is.grade()))),
        sides.text("source", was.source(), is.source()),
        sides.nowOrNone("price year", was.priceYear(), is.priceYear(), Words::year),
        sides.text("unit cost", was.unitCost(), is.unitCost()),
        sides.text("template", was.template(), is.template()),
        sides.nowOrNone("date", was.date(), is.date(), Words::date),
        sides.text("owner", was.owner(), is.owner()),
        sides.text("signed off by", was.signedOffBy(), is.signedOffBy()),
        sides.prose("note", was.note(), is.note()),
        sides.extras("", was.extras(), is.extras()));
  }

  private static String grade(@Nullable Integer grade) {
    return grade == null ? "ungraded" : "grade " + grade;
  }
}
