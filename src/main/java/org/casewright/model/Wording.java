package org.casewright.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words with live fields: what stands in braces is computed, so that the words follow the figures.
///
/// A field names a figure, then what narrows it: `{grossBenefit 2029/30}`,
/// `{stock 2025/26 opportunity=edge}`, `{assumption net-carers}`, `{count workstreams}`. What is
/// left out is that of the step: its scenario, FY, view and prices. `less=target` takes away what
/// the figure is in that scenario, `places=1` sets the decimals, `bare` leaves out the unit and
/// `spelt` writes `million` and `per cent`.
public record Wording(List<Part> parts) {

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
  private static final int MOST_PLACES = 4;

  /// A stretch of the words.
  public sealed interface Part {

    /// As it is written.
    String written();
  }

  /// Plain words.
  public record Plain(String written) implements Part {}

  /// A figure.
  ///
  /// @param query scenario, FY, view and prices as far as the field names them
  /// @param counted what is counted, where the figure is a count
  /// @param less id of a scenario whose figure is taken away; absent means nothing is
  /// @param places decimals; absent leaves them to the figure
  /// @param manner how its unit is told
  public record Field(
      FigureQuery query,
      @Nullable String counted,
      @Nullable String less,
      @Nullable Integer places,
      Manner manner)
      implements Part {

    /// How a unit is told.
    public enum Manner {
      /// `£4.0m`, `12%`.
      SHORT,
      /// `£4.0 million`, `12 per cent`.
      SPELT,
      /// `4.0`, `12`.
      BARE
    }

    public static Field of(FigureQuery query) {
      return new Field(query, null, null, null, Manner.SHORT);
    }

    /// So many of something that the case has.
    public static Field counting(String what) {
      return new Field(FigureQuery.of(Figure.COUNT), what, null, null, Manner.SHORT);
    }

    public Field underScenario(@Nullable String scenario) {
      return asking(query.underScenario(scenario));
    }

    public Field in(FinancialYear year) {
      return asking(query.in(year));
    }

    private Field asking(FigureQuery query) {
      return new Field(query, counted, less, places, manner);
    }

    public Field lessThatOf(String scenario) {
      return new Field(query, counted, scenario, places, manner);
    }

    public Field withPlaces(@Nullable Integer places) {
      return new Field(query, counted, less, places, manner);
    }

    public Field in(Manner manner) {
      return new Field(query, counted, less, places, manner);
    }

    @Override
    public String written() {
      var words = new ArrayList<String>();
      words.add(query.figure().key());
      if (counted != null) {
        words.add(counted);
      }
      words.addAll(query.scope().assumptions());
      if (query.year() != null) {
        words.add(query.year().label());
      }
      var scope = query.scope();
      option(words, "scenario", query.scenario() == null ? List.of() : List.of(query.scenario()));
      option(words, "view", query.view() == null ? List.of() : List.of(query.view().key()));
      option(words, "prices", query.prices() == null ? List.of() : List.of(query.prices().key()));
      option(words, "workstream", scope.workstreams());
      option(words, "opportunity", scope.opportunities());
      option(words, "cost", scope.costs());
      option(words, "budgetLine", scope.budgetLines());
      option(words, "status", scope.statuses());
      option(words, "less", less == null ? List.of() : List.of(less));
      option(words, "places", places == null ? List.of() : List.of(Integer.toString(places)));
      if (manner != Manner.SHORT) {
        words.add(word(manner));
      }
      return "{" + String.join(" ", words) + "}";
    }

    private static String word(Manner manner) {
      return manner.name().toLowerCase(Locale.ROOT);
    }

    private static void option(List<String> words, String key, List<String> values) {
      if (!values.isEmpty()) {
        words.add(key + "=" + String.join(",", values));
      }
    }
  }

  /// Words in braces that name no figure.
  ///
  /// @param why a sentence
  public record Unread(String written, String why) implements Part {}

  public Wording {
    parts = List.copyOf(parts);
  }

  /// Reads words. None make it fail.
  public static Wording of(String words) {
    var parts = new ArrayList<Part>();
    var braces = BRACES.matcher(words);
    var from = 0;
    while (braces.find()) {
      if (braces.start() > from) {
        parts.add(new Plain(words.substring(from, braces.start())));
      }
      parts.add(field(braces.group(), braces.group(1).strip()));
      from = braces.end();
    }
    if (from < words.length()) {
      parts.add(new Plain(words.substring(from)));
    }
    return new Wording(parts);
  }

  private static Part field(String written, String inside) {
    try {
      return new Reader().read(inside);
    } catch (IllegalArgumentException e) {
      return new Unread(written, String.valueOf(e.getMessage()));
    }
  }

  /// Its live fields, in order.
  public List<Field> fields() {
    return parts.stream().filter(Field.class::isInstance).map(Field.class::cast).toList();
  }

  /// As it is written.
  public String written() {
    return parts.stream().map(Part::written).collect(Collectors.joining());
  }

  /// With `…` for whatever stands in braces.
  public String plain() {
    return filled(_ -> "…", "…");
  }

  /// With this text for each field.
  ///
  /// @param unread for words in braces that name no figure
  public String filled(Function<Field, String> text, String unread) {
    return parts.stream()
        .map(
            part ->
                switch (part) {
                  case Plain(var written) -> written;
                  case Field field -> text.apply(field);
                  case Unread _ -> unread;
                })
        .collect(Collectors.joining());
  }

  /// With the fields as `change` makes them.
  public Wording withFields(UnaryOperator<Field> change) {
    return new Wording(
        parts.stream()
            .map(part -> part instanceof Field field ? change.apply(field) : part)
            .toList());
  }

  /// Reads one field, word by word.
  private static final class Reader {
    private FigureQuery query = FigureQuery.of(Figure.GROSS_BENEFIT);
    private @Nullable String counted;
    private @Nullable String less;
    private @Nullable Integer places;
    private Field.@Nullable Manner manner;

    Field read(String inside) {
      var words = List.of(inside.split("\\s+"));
      var figure =
          Keyed.find(Figure.class, words.getFirst())
              .orElseThrow(
                  () ->
                      new IllegalArgumentException(
                          "There is no figure “%s”."
                              .formatted(Problem.shortened(words.getFirst()))));
      query = FigureQuery.of(figure);
      words.subList(1, words.size()).forEach(this::word);
      if ((figure == Figure.COUNT) != (counted != null)
          || (figure == Figure.ASSUMPTION) == query.scope().assumptions().isEmpty()) {
        throw new IllegalArgumentException(
            "“%s” does not say of what.".formatted(Problem.shortened(inside)));
      }
      return new Field(
          query, counted, less, places, Objects.requireNonNullElse(manner, Field.Manner.SHORT));
    }

    private void word(String word) {
      var equals = word.indexOf('=');
      var year = FinancialYear.parse(word);
      if (equals > 0) {
        option(word.substring(0, equals), word.substring(equals + 1));
      } else if (year.isPresent()) {
        once(query.year(), word);
        query = query.in(year.get());
      } else if (word.equals("bare") || word.equals("spelt")) {
        once(manner, word);
        manner = Field.Manner.valueOf(word.toUpperCase(Locale.ROOT));
      } else if (query.figure() == Figure.ASSUMPTION) {
        narrow(Scope.assumption(word));
      } else if (query.figure() == Figure.COUNT && counted == null) {
        counted = word;
      } else {
        throw unknown(word);
      }
    }

    private void option(String key, String value) {
      var ids = List.of(value.split(","));
      switch (key) {
        case "scenario" -> {
          once(query.scenario(), key);
          query = query.underScenario(value);
        }
        case "view" -> query = query.seen(find(View.class, value), query.prices());
        case "prices" -> query = query.seen(query.view(), find(PriceBasis.class, value));
        case "workstream" -> narrow(Scope.ofWorkstreams(ids));
        case "opportunity" -> narrow(Scope.ofOpportunities(ids));
        case "cost" -> narrow(Scope.ofCosts(ids));
        case "budgetLine" -> narrow(Scope.ofBudgetLines(ids));
        case "status" -> narrow(Scope.ofStatuses(ids));
        case "less" -> {
          once(less, key);
          less = value;
        }
        case "places" -> {
          once(places, key);
          places = decimals(value);
        }
        default -> throw unknown(key);
      }
    }

    /// What is said twice would be lost once.
    private static void once(@Nullable Object said, String word) {
      if (said != null) {
        throw new IllegalArgumentException(
            "“%s” is said after another of its kind.".formatted(Problem.shortened(word)));
      }
    }

    private void narrow(Scope scope) {
      query = query.of(query.scope().and(scope));
    }

    private static <E extends Enum<E> & Keyed> E find(Class<E> list, String key) {
      return Keyed.find(list, key).orElseThrow(() -> unknown(key));
    }

    private static int decimals(String value) {
      if (!value.matches("[0-9]") || Integer.parseInt(value) > MOST_PLACES) {
        throw unknown("places=" + value);
      }
      return Integer.parseInt(value);
    }

    private static IllegalArgumentException unknown(String word) {
      return new IllegalArgumentException(
          "“%s” is not understood in a live figure.".formatted(Problem.shortened(word)));
    }
  }
}
