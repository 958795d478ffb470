package org.casewright.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scene;
import org.casewright.model.Wording;
import org.casewright.model.Wording.Field;
import org.jspecify.annotations.Nullable;

/// The figures that a step of the story may speak of: what its chart is about, of its scenario and
/// of those it compares, in every FY; and the assumptions in force.
public final class StepFigures {

  private static final Pattern MONTH = Pattern.compile("\\b[A-Z][a-z]{2,8} \\d{4}\\b");

  /// Of what stands in braces, among words that are told without.
  private static final int DOTS = "…".length();

  private final Telling telling;
  private final Scene scene;
  private @Nullable List<Candidate> candidates;

  private StepFigures(Telling telling, Scene scene) {
    this.telling = telling;
    this.scene = scene;
  }

  /// Those that a scene may speak of.
  public static StepFigures of(Telling telling, Scene scene) {
    return new StepFigures(telling, scene);
  }

  /// Typed numbers outside live fields that no figure of the step is, or none of which the words
  /// around them speak.
  public List<TypedNumber> strays(String words) {
    var whole = Wording.of(words).plain();
    return TypedNumber.in(whole).stream()
        .filter(typed -> !isMeant(typed, Around.of(telling, whole, typed)))
        .toList();
  }

  private boolean isMeant(TypedNumber typed, Around around) {
    return matching(typed).map(Candidate::field).anyMatch(around::means);
  }

  /// Worked out when a number is first looked for: most words have none.
  private List<Candidate> candidates() {
    var known = candidates;
    if (known == null) {
      known = Candidate.of(telling, scene);
      candidates = known;
    }
    return known;
  }

  private Stream<Candidate> matching(TypedNumber typed) {
    return candidates().stream()
        .filter(each -> each.kind() == typed.kind() && typed.is(each.value()));
  }

  /// The live field that says what is typed, to the letter, and of which the words around it speak;
  /// empty where no figure of the step does.
  private Optional<Field> field(TypedNumber typed, Around around) {
    var told = around.sign() + typed.text().replace(" ", "");
    return matching(typed)
        .map(Candidate::field)
        .filter(around::means)
        .sorted(Comparator.comparingInt(around::nearness).reversed())
        .map(each -> written(dated(each, around), typed))
        .filter(each -> says(each, told))
        .findFirst();
  }

  private boolean says(Field field, String told) {
    return telling
        .text(field, scene)
        .filter(text -> text.replace(" ", "").equals(told))
        .isPresent();
  }

  /// A figure whose FY the words name stays that of this FY, whatever the step goes on to show.
  private Field dated(Field field, Around around) {
    var timeline = telling.written().timeline();
    var shown = timeline.year(scene.yearIn(timeline));
    var query = field.query();
    return query.year() == null
            && query.figure().byYear()
            && query.figure() != Figure.ASSUMPTION
            && around.names(shown)
        ? field.in(shown)
        : field;
  }

  /// Words whose typed numbers have become live fields where they are figures of the step.
  public String livened(String words) {
    var wording = Wording.of(words);
    var whole = wording.plain();
    var livened = new StringBuilder();
    var from = 0;
    for (var part : wording.parts()) {
      if (part instanceof Wording.Plain(var plain)) {
        livened.append(liven(whole, from, from + plain.length()));
        from += plain.length();
      } else {
        livened.append(part.written());
        from += DOTS;
      }
    }
    return livened.toString();
  }

  /// Words as somebody typed them over those of a step: a live field stays where its text still
  /// stands, and typed numbers that are figures of the step become live.
  ///
  /// @param before the words with their fields
  /// @param typed without
  public String reread(String before, String typed) {
    var reread = new StringBuilder();
    var from = 0;
    for (var part : Wording.of(before).parts()) {
      if (!(part instanceof Wording.Plain)) {
        var text = telling.told(part.written(), scene);
        var at = indexOf(text, typed, from);
        if (at >= 0) {
          reread.append(typed, from, at).append(part.written());
          from = at + text.length();
        }
      }
    }
    return livened(reread.append(typed.substring(from)).toString());
  }

  /// Where a text stands by itself, not within a longer number or word; negative if nowhere.
  private static int indexOf(String text, String words, int from) {
    var alone =
        Pattern.compile(
            "(?<![\\p{L}\\d£−]|\\d[.,/])" + Pattern.quote(text) + "(?![\\p{L}\\d%]|[.,/:]\\d)");
    var found = alone.matcher(words);
    return found.find(from) ? found.start() : -1;
  }

  private String liven(String whole, int start, int end) {
    var livened = new StringBuilder();
    var from = start;
    for (var typed : TypedNumber.in(whole)) {
      if (typed.start() >= start && typed.end() <= end) {
        var around = Around.of(telling, whole, typed);
        var field = field(typed, around);
        if (field.isPresent()) {
          livened
              .append(whole, from, typed.start() - around.sign().length())
              .append(field.get().written());
          from = typed.end();
        }
      }
    }
    return withMonths(livened.append(whole, from, end).toString(), whole);
  }

  /// Months in which something is reached follow too.
  ///
  /// @param whole the words around them
  private String withMonths(String words, String whole) {
    return MONTH
        .matcher(words)
        .replaceAll(
            typed ->
                monthsOf(whole).stream()
                    .map(figure -> Field.of(FigureQuery.of(figure)))
                    .filter(field -> telling.text(field, scene).equals(Optional.of(typed.group())))
                    .findFirst()
                    .map(Field::written)
                    .orElse(typed.group()));
  }

  /// A month is one of these only where the words say so.
  private static List<Figure> monthsOf(String words) {
    if (words.matches("(?is).*\\bpa(id|y|ys|yback)\\b.*")) {
      return List.of(Figure.PAYBACK_MONTH, Figure.DISCOUNTED_PAYBACK_MONTH);
    }
    return words.matches("(?is).*\\bpeak.*") ? List.of(Figure.PEAK_FUNDING_MONTH) : List.of();
  }

  private static Field written(Field field, TypedNumber typed) {
    var told = field.in(manner(field, typed));
    return isUsual(told, typed) ? told : told.withPlaces(typed.places());
  }

  private static Field.Manner manner(Field field, TypedNumber typed) {
    if (typed.isSpelt()) {
      return Field.Manner.SPELT;
    }
    return typed.kind() == TypedNumber.Kind.PLAIN && field.query().figure() == Figure.ASSUMPTION
        ? Field.Manner.BARE
        : Field.Manner.SHORT;
  }

  /// Whether a field says that many decimals without being told.
  private static boolean isUsual(Field field, TypedNumber typed) {
    return switch (field.query().figure().kind()) {
      case MONEY -> typed.places() == (typed.isMillions() ? 1 : 0);
      case RATIO -> typed.places() == 1;
      case NUMBER ->
          field.query().figure() == Figure.ASSUMPTION
              || field.counted() != null
              || typed.places() == 1;
      case SHARE -> typed.places() == 1;
      case MONTH -> true;
    };
  }
}
