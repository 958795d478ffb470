package org.casewright.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.engine.Counts;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Status;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Wording;
import org.casewright.model.Wording.Field;
import org.jspecify.annotations.Nullable;

/// Puts figures into the words of a story, as they are now.
public final class Telling {

  /// What stands where a field has no figure.
  public static final String NO_FIGURE = "[no figure]";

  /// Pounds from which a million is told with one decimal.
  private static final double ONE_DECIMAL = 999_500;

  private final BusinessCase written;
  private final Projected projected;
  private final Words words;

  /// What the case comes to in a scenario.
  @FunctionalInterface
  public interface Projected {
    Projection in(String scenario, View view);

    /// Each projection of a case made once, when it is first asked for.
    static Projected of(BusinessCase written) {
      record Key(String scenario, View view) {}
      var known = new HashMap<Key, Projection>();
      return (scenario, view) ->
          known.computeIfAbsent(
              new Key(scenario, view), _ -> ResolvedCase.of(written, scenario).project(view));
    }
  }

  /// @param projected of this case
  public Telling(BusinessCase written, Projected projected) {
    this.written = written;
    this.projected = projected;
    this.words = Words.of(written);
  }

  /// With projections of its own.
  public static Telling of(BusinessCase written) {
    return new Telling(written, Projected.of(written));
  }

  BusinessCase written() {
    return written;
  }

  /// Whether the case has a FY.
  public boolean has(FinancialYear year) {
    return written.timeline().indexOf(year).isPresent();
  }

  /// Words with their figures, as they are said of a scene; what has none says so.
  public String told(String words, Scene scene) {
    return Wording.of(words).filled(field -> text(field, scene).orElse(NO_FIGURE), NO_FIGURE);
  }

  /// A field as it is said of a scene; empty where the case has no such figure.
  public Optional<String> text(Field field, Scene scene) {
    try {
      return Optional.of(text(field, query(field, scene)));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// What a field asks for of a scene, with nothing left out but a year where the figure has none.
  public FigureQuery query(Field field, Scene scene) {
    var asked = field.query();
    var year =
        asked.year() == null
            ? written.timeline().year(scene.yearIn(written.timeline()))
            : asked.year();
    return new FigureQuery(
        asked.figure(),
        asked.figure().byYear() ? year : null,
        Objects.requireNonNullElse(asked.scenario(), scene.scenarioIn(written)),
        Objects.requireNonNullElse(asked.view(), scene.viewOrDefault()),
        Objects.requireNonNullElse(asked.prices(), scene.pricesOrDefault()),
        asked.scope());
  }

  /// The projection a figure of a scene is read from.
  Projection projection(@Nullable String scenario, View view) {
    var id = scenario == null ? written.plan().id() : scenario;
    if (written.scenario(id).isEmpty()) {
      throw new IllegalArgumentException("There is no scenario “" + id + "”.");
    }
    return projected.in(id, view);
  }

  /// What a field of a scene is, in words: `Gross benefit, 2029/30, “Stretch”`.
  public String named(Field field, Scene scene) {
    var query = query(field, scene);
    var named = new ArrayList<String>();
    named.add(
        switch (query.figure()) {
          case COUNT -> "Number of " + counted(field);
          case ASSUMPTION -> label(query.scope().assumptions());
          default -> query.figure().label();
        });
    named.addAll(names(query.scope()));
    if (query.year() != null
        && (query.figure() != Figure.ASSUMPTION || field.query().year() != null)) {
      named.add(query.year().label());
    }
    if (field.query().view() != null) {
      named.add(query.viewOrDefault().label());
    }
    if (field.query().prices() != null) {
      named.add(query.pricesOrDefault().label());
    }
    if (field.query().scenario() != null) {
      named.add(words.scenario(field.query().scenario()));
    }
    if (field.less() != null) {
      named.add("less that of " + words.scenario(field.less()));
    }
    return String.join(", ", named);
  }

  /// `budget lines`.
  static String counted(Field field) {
    var counted = Objects.requireNonNull(field.counted());
    return counted.equals("published")
        ? "published figures"
        : counted.replaceAll("(\\p{Lu})", " $1").toLowerCase(Locale.UK);
  }

  private String label(List<String> ids) {
    return Listing.and(ids.stream().map(words::label).toList());
  }

  private List<String> names(Scope scope) {
    return Stream.concat(
            Listing.namesOf(written, scope), scope.statuses().stream().map(Telling::status))
        .toList();
  }

  private static String status(String key) {
    return Keyed.find(Status.class, key).map(Status::label).orElse(key);
  }

  private String text(Field field, FigureQuery query) {
    var projection = projection(query.scenario(), query.viewOrDefault());
    requireAll(query);
    if (query.figure() == Figure.COUNT) {
      var counted = Objects.requireNonNull(field.counted());
      return Money.number(Counts.of(projection.resolved(), counted, query.scope()), 0);
    }
    if (field.less() != null) {
      return figure(field, query.figure(), difference(query, field.less()));
    }
    var answer = projection.answer(query);
    if (query.figure() == Figure.ASSUMPTION) {
      return assumption(field, query, answer.number().orElseThrow());
    }
    return answer.number().isEmpty()
        ? none(answer, query.figure())
        : figure(field, query.figure(), answer.number().getAsDouble());
  }

  /// What stands in a sentence where a figure has no number: `paid back in no year shown`.
  private String none(Answer answer, Figure figure) {
    return figure.kind() == Figure.Kind.MONTH
        ? "no year shown"
        : answer.text(figure, written.timeline(), 1);
  }

  private void requireAll(FigureQuery query) {
    if (!written.has(query.scope())) {
      throw new IllegalArgumentException("It speaks of something that the case does not have.");
    }
  }

  private String figure(Field field, Figure figure, double value) {
    var places = field.places();
    return switch (figure.kind()) {
      case MONEY -> money(field, figure == Figure.PEAK_FUNDING ? Math.abs(value) : value);
      case NUMBER ->
          places == null ? Money.grouped(Money.decimal(value, 1)) : Money.number(value, places);
      case RATIO -> Money.number(value, places == null ? 1 : places) + (isBare(field) ? "" : ":1");
      case SHARE ->
          (places == null
                  ? Money.grouped(Money.decimal(100 * value, 1))
                  : Money.number(100 * value, places))
              + percent(field);
      case MONTH -> written.timeline().monthLabel((int) value);
    };
  }

  /// `£11.2m`, `£540k`: one decimal of a million, unless the field says how many.
  private static String money(Field field, double value) {
    var scale = Money.suiting(value);
    var usual = scale == Money.MILLIONS ? 1 : 0;
    var places = field.places() == null ? usual : field.places();
    return switch (field.manner()) {
      case SHORT -> scale.withSymbol(value, places);
      case SPELT -> scale.spelt(value, places);
      case BARE -> Money.number(value / scale.inPounds(), places);
    };
  }

  private static boolean isBare(Field field) {
    return field.manner() == Field.Manner.BARE;
  }

  private static String percent(Field field) {
    return switch (field.manner()) {
      case SHORT -> "%";
      case SPELT -> " per cent";
      case BARE -> "";
    };
  }

  private String assumption(Field field, FigureQuery query, double value) {
    var ids = query.scope().assumptions();
    var assumption = written.assumption(ids.getFirst()).orElseThrow();
    var unit = assumption.unit();
    var number = number(field, unit, value);
    if (isBare(field) || (unit == Unit.PERCENT && field.manner() == Field.Manner.SPELT)) {
      var shown = Money.grouped(unit == Unit.PERCENT ? number.movePointRight(2) : number);
      return isBare(field) ? shown : shown + percent(field);
    }
    if (unit.isPounds() && (field.places() != null || Math.abs(value) >= ONE_DECIMAL)) {
      return money(field, value) + unit.label().substring(1);
    }
    return ids.size() == 1 ? words.number(assumption, number) : unit.text(number);
  }

  private static BigDecimal number(Field field, Unit unit, double value) {
    var places = field.places() == null ? unit.isPounds() ? 0 : 2 : field.places();
    return Money.decimal(value, unit == Unit.PERCENT ? places + 2 : places);
  }

  /// By how much a figure is more than in another scenario.
  private double difference(FigureQuery query, String other) {
    return number(query) - number(query.underScenario(other));
  }

  private double number(FigureQuery query) {
    return projection(query.scenario(), query.viewOrDefault())
        .answer(query)
        .number()
        .orElseThrow(() -> new IllegalArgumentException("There is no number to compare."));
  }

  /// What a field comes to, if that is a number.
  Optional<Double> value(Field field, Scene scene) {
    try {
      var query = query(field, scene);
      if (field.less() != null) {
        return Optional.of(difference(query, field.less()));
      }
      var answer = projection(query.scenario(), query.viewOrDefault()).answer(query);
      return answer instanceof Answer.Amount(var amount) ? Optional.of(amount) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
