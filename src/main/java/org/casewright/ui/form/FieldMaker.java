package org.casewright.ui.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.InForce;
import org.casewright.model.Money;
import org.casewright.model.Place;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Use;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.jspecify.annotations.Nullable;

/// Makes fields of the assumptions that something uses, as they stand in the scenario shown.
///
/// @param user the name of the opportunity or cost that uses them
public record FieldMaker(
    BusinessCase businessCase,
    BusinessCase saved,
    InForce inForce,
    String user,
    Map<String, Field.Problem> problems,
    Function<String, Field.@Nullable Sign> signs,
    Scale scale) {

  /// Where the slider of a single number runs.
  interface Scale {

    /// That of an assumption at a place.
    ///
    /// @param values those that it has to show, the first of which it is made for
    Slide of(Assumption assumption, Place place, List<BigDecimal> values);
  }

  /// Under the scenario that the desk shows.
  ///
  /// @param numbers what has been typed into fields and dragged so far
  public static FieldMaker of(Desk desk, String user, NumberEdits numbers) {
    return new FieldMaker(
        desk.businessCase(),
        desk.session().saved(),
        desk.businessCase().inForce(desk.shown().scenario()),
        user,
        numbers.problems(),
        assumption -> sign(desk, Selection.assumption(assumption)),
        numbers::scale);
  }

  /// What the findings say of something.
  public static Field.@Nullable Sign sign(Desk desk, Selection of) {
    return desk.marks()
        .of(of)
        .map(
            mark ->
                new Field.Sign(
                    mark.sentence(),
                    () -> desk.show(shown -> shown.withSelection(mark.selection()))))
        .orElse(null);
  }

  /// The field of one use.
  public Field field(Use use) {
    var assumption = businessCase.assumption(use.assumption()).orElseThrow();
    var notation = Notation.of(assumption.unit(), use.place(), businessCase.timeline());
    var value = inForce.valueOf(assumption);
    var others = others(assumption);
    var single = value instanceof Series.Single;
    var first = value.held(0);
    var wasSaved = savedValue(assumption.id());
    var values = new ArrayList<BigDecimal>();
    values.add(wasSaved == null ? first : wasSaved);
    values.add(first);
    businessCase.allScenarios().forEach(each -> values.add(in(each, assumption).held(0)));
    return new Field(
        assumption.id(),
        assumption.label(),
        notation.unitWords(),
        single
            ? List.of(
                new Field.Entry(
                    "", first, notation.text(first), scale.of(assumption, use.place(), values)))
            : entries(assumption, value, use.place(), notation),
        !single,
        first.doubleValue(),
        wasSaved == null || wasSaved.compareTo(first) == 0 ? null : wasSaved.doubleValue(),
        notes(assumption, value, others, notation),
        others,
        sources(assumption, use, notation).source(),
        replaced(assumption, notation),
        isPlan() ? started(assumption, notation) : null,
        warning(assumption, value, notation),
        problems.get(assumption.id()),
        signs.apply(assumption.id()),
        null);
  }

  private List<Field.Entry> entries(
      Assumption assumption, Series value, Place place, Notation notation) {
    var timeline = businessCase.timeline();
    var numbers =
        IntStream.range(0, timeline.years())
            .mapToObj(year -> place.listed() ? value.listed(year) : value.held(year))
            .toList();
    var largest =
        numbers.stream().max(Comparator.comparing(BigDecimal::abs)).orElse(BigDecimal.ZERO);
    var values = new ArrayList<BigDecimal>();
    values.add(largest);
    values.addAll(numbers);
    // from nothing to twice the largest: the range may end at the number of some year
    var slide = Slide.of(assumption.withRange(null), place, values);
    return IntStream.range(0, numbers.size())
        .mapToObj(
            year -> {
              var number = numbers.get(year);
              var heading = timeline.year(year).label();
              return new Field.Entry(heading, number, notation.text(number), slide);
            })
        .toList();
  }

  private @Nullable BigDecimal savedValue(String id) {
    var scenario = inForce.scenario().id();
    var assumption = saved.assumption(id);
    return assumption.isEmpty() || saved.scenario(scenario).isEmpty()
        ? null
        : saved.inForce(scenario).valueOf(assumption.get()).held(0);
  }

  private Series in(Scenario scenario, Assumption assumption) {
    return businessCase.inForce(scenario.id()).valueOf(assumption);
  }

  private List<String> others(Assumption assumption) {
    return businessCase.usersOf(assumption.id()).stream()
        .filter(name -> !name.equals(user))
        .toList();
  }

  private String notes(
      Assumption assumption, Series value, List<String> others, Notation notation) {
    var notes = new ArrayList<String>();
    for (var scenario : businessCase.allScenarios()) {
      var there = in(scenario, assumption);
      if (!there.equals(value) && there instanceof Series.Single(var number)) {
        notes.add(scenario.name() + " " + notation.text(number));
      }
    }
    var range = assumption.range();
    if (range != null && value instanceof Series.Single) {
      notes.add("range %s–%s".formatted(notation.text(range.low()), notation.text(range.high())));
    }
    if (assumption.growth() != null) {
      notes.add(
          "grows %s%% a year".formatted(Money.grouped(assumption.growth().movePointRight(2))));
    }
    if (!others.isEmpty()) {
      notes.add((user.isEmpty() ? "used by " : "also used by ") + others.size());
    }
    return String.join(" · ", notes);
  }

  /// A value outside its own range is allowed, and said.
  private static @Nullable String warning(Assumption assumption, Series value, Notation notation) {
    var range = assumption.range();
    if (range == null || !(value instanceof Series.Single(var number))) {
      return null;
    }
    return number.compareTo(range.low()) < 0 || number.compareTo(range.high()) > 0
        ? "Outside its range, %s to %s."
            .formatted(notation.text(range.low()), notation.text(range.high()))
        : null;
  }

  private boolean isPlan() {
    return inForce.scenario().id().equals(businessCase.plan().id());
  }

  private static @Nullable String started(Assumption assumption, Notation notation) {
    var from = assumption.startedFrom();
    return from == null ? null : brief(from.value(), notation);
  }

  /// A value as its field has it, for a button beside that.
  private static String brief(Series value, Notation notation) {
    return switch (value) {
      case Series.Single(var number) -> notation.text(number);
      case Series.Yearly _ -> "its yearly values";
    };
  }

  private static String words(Series value, Notation notation) {
    return switch (value) {
      case Series.Single(var number) -> notation.words(number);
      case Series.Yearly _ -> "its yearly values";
    };
  }

  private Sources sources(Assumption assumption, Use use, Notation notation) {
    return new Sources(assumption, inForce, use.path(), value -> words(value, notation));
  }

  private @Nullable String replaced(Assumption assumption, Notation notation) {
    var scenario = inForce.scenario();
    if (!scenario.values().containsKey(assumption.id())) {
      return null;
    }
    var without = businessCase.withoutValue(scenario.id(), assumption.id());
    return brief(without.inForce(scenario.id()).valueOf(assumption), notation);
  }
}
