package org.casewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.engine.Counts;
import org.casewright.model.Cost;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scene;
import org.casewright.model.Scope;
import org.casewright.model.Unit;
import org.casewright.model.Wording;
import org.casewright.model.Wording.Field;
import org.jspecify.annotations.Nullable;

/// The figures that a step of the story may speak of: what its chart is about, of its scenario and
/// of those it compares, in every FY; and the assumptions in force.
public final class StepFigures {

  private static final List<Figure> OVERALL =
      List.of(
          Figure.GROSS_BENEFIT,
          Figure.NET_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.CUMULATIVE_GROSS,
          Figure.CUMULATIVE_NET,
          Figure.CUMULATIVE_COST,
          Figure.GROSS_INCREMENT,
          Figure.RECURRING_GROSS,
          Figure.RECURRING_NET,
          Figure.PEAK_FUNDING,
          Figure.CUMULATIVE_RATIO,
          Figure.BENEFIT_COST_RATIO,
          Figure.ANNUAL_RATIO,
          Figure.NPV);
  private static final List<Figure> COMPARED =
      List.of(
          Figure.NET_BENEFIT,
          Figure.GROSS_BENEFIT,
          Figure.PROGRAMME_COST,
          Figure.CUMULATIVE_NET,
          Figure.CUMULATIVE_GROSS,
          Figure.CUMULATIVE_COST);
  private static final List<Figure> CLASSIFIED =
      List.of(Figure.CASHABLE, Figure.AVOIDANCE, Figure.NON_CASHABLE);
  private static final List<Figure> COUNTED = List.of(Figure.STOCK, Figure.STARTS);
  private static final Pattern MONTH = Pattern.compile("\\b[A-Z][a-z]{2,8} \\d{4}\\b");

  /// Of what stands in braces, among words that are told without.
  private static final int DOTS = "…".length();

  /// @param value pounds, a fraction, a ratio, or a number
  record Candidate(Field field, TypedNumber.Kind kind, double value) {}

  private final Telling telling;
  private final Scene scene;
  private final List<Candidate> candidates = new ArrayList<>();

  private StepFigures(Telling telling, Scene scene) {
    this.telling = telling;
    this.scene = scene;
  }

  /// Those that a scene may speak of.
  public static StepFigures of(Telling telling, Scene scene) {
    var figures = new StepFigures(telling, scene);
    figures.collect();
    return figures;
  }

  /// Whether some figure of the step is what is typed.
  public boolean has(TypedNumber typed) {
    return matching(typed).findAny().isPresent();
  }

  private Stream<Candidate> matching(TypedNumber typed) {
    return candidates.stream()
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
        .filter(each -> telling.text(each, scene).filter(told::equals).isPresent())
        .findFirst();
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
    var bare =
        typed.kind() == TypedNumber.Kind.PLAIN && field.query().figure() == Figure.ASSUMPTION
            ? field.withoutUnit()
            : field;
    return isUsual(bare, typed) ? bare : bare.withPlaces(typed.places());
  }

  /// Whether a field says that many decimals without being told.
  private static boolean isUsual(Field field, TypedNumber typed) {
    return switch (field.query().figure().kind()) {
      case MONEY -> typed.places() == (typed.text().endsWith("m") ? 1 : 0);
      case RATIO -> typed.places() == 1;
      case NUMBER ->
          field.query().figure() == Figure.ASSUMPTION
              || field.counted() != null
              || typed.places() == 1;
      case SHARE -> typed.places() == 1;
      case MONTH -> true;
    };
  }

  private void collect() {
    all(OVERALL, Scope.ALL, null);
    ofChart();
    others().forEach(this::compared);
    telling.written().assumptions().forEach(each -> assumption(each.id(), each.unit()));
    Counts.COUNTABLE.forEach(this::count);
  }

  /// What another scenario comes to, and by how much that is more or less.
  private void compared(String scenario) {
    all(COMPARED, Scope.ALL, scenario);
    var own = scene.scenarioIn(telling.written());
    for (var figure : COMPARED) {
      var more = Field.of(FigureQuery.of(figure).underScenario(scenario)).lessThatOf(own);
      var fewer = Field.of(FigureQuery.of(figure)).lessThatOf(scenario);
      telling
          .value(more, scene)
          .map(value -> new Candidate(value < 0 ? fewer : more, kind(figure), Math.abs(value)))
          .ifPresent(candidates::add);
    }
  }

  private void ofChart() {
    var written = telling.written();
    switch (scene.chart()) {
      case PROFILE, BRIDGE, TIMELINE, SMALL_MULTIPLES, CUMULATIVE -> parts();
      case CASHABILITY -> all(CLASSIFIED, Scope.ALL, null);
      case OUTCOMES -> {
        parts();
        written.opportunities().forEach(each -> all(COUNTED, Scope.opportunity(each.id()), null));
        outcomes();
      }
      case BUDGETS -> {
        var figures = Stream.of(Figure.values()).filter(Figure::ofBudget).toList();
        all(figures, Scope.ALL, null);
        written.budgetLines().forEach(each -> all(figures, Scope.budgetLine(each.id()), null));
      }
      case FEE -> fees();
      case SCENARIOS, DIFFERENCE -> {
        // those that are compared
      }
    }
  }

  private void parts() {
    var written = telling.written();
    var gross = List.of(Figure.GROSS_BENEFIT, Figure.CUMULATIVE_GROSS);
    written.workstreams().forEach(each -> all(gross, Scope.workstream(each.id()), null));
    written.opportunities().forEach(each -> all(gross, Scope.opportunity(each.id()), null));
    var spent = List.of(Figure.PROGRAMME_COST, Figure.CUMULATIVE_COST);
    written.costs().forEach(each -> all(spent, Scope.cost(each.id()), null));
  }

  /// What opportunities with one outcome come to together.
  private void outcomes() {
    var opportunities = telling.written().opportunities();
    opportunities.stream()
        .map(each -> each.outcome())
        .filter(outcome -> !outcome.isBlank())
        .distinct()
        .map(
            outcome ->
                opportunities.stream()
                    .filter(each -> each.outcome().equals(outcome))
                    .map(each -> each.id())
                    .toList())
        .forEach(
            ids -> {
              all(COUNTED, Scope.ofOpportunities(ids), null);
              all(List.of(Figure.GROSS_BENEFIT), Scope.ofOpportunities(ids), null);
            });
  }

  private void fees() {
    var ids = telling.written().contingentFees().stream().map(Cost::id).toList();
    if (!ids.isEmpty()) {
      all(List.of(Figure.PROGRAMME_COST, Figure.CUMULATIVE_COST), Scope.ofCosts(ids), null);
    }
  }

  /// Ids of the scenarios that are compared with that of the scene.
  private List<String> others() {
    var written = telling.written();
    var own = scene.scenarioIn(written);
    var named = new ArrayList<>(scene.beside());
    if (scene.chart().comparesScenarios()) {
      written.allScenarios().forEach(each -> named.add(each.id()));
    }
    return named.stream().filter(id -> !id.equals(own)).distinct().toList();
  }

  /// @param scenario absent for that of the scene, which a field need not name
  private void all(List<Figure> figures, Scope scope, @Nullable String scenario) {
    var timeline = telling.written().timeline();
    var shown = scene.yearIn(timeline);
    for (var figure : figures) {
      var query = FigureQuery.of(figure).of(scope).underScenario(scenario);
      add(Field.of(query), kind(figure));
      if (figure.byYear()) {
        for (var year = timeline.years() - 1; year >= 0; year--) {
          if (year != shown) {
            add(Field.of(query.in(timeline.year(year))), kind(figure));
          }
        }
      }
    }
  }

  private void add(Field field, TypedNumber.Kind kind) {
    telling
        .value(field, scene)
        .ifPresent(value -> candidates.add(new Candidate(field, kind, value)));
  }

  private static TypedNumber.Kind kind(Figure figure) {
    return switch (figure.kind()) {
      case MONEY -> TypedNumber.Kind.MONEY;
      case RATIO -> TypedNumber.Kind.RATIO;
      case SHARE -> TypedNumber.Kind.SHARE;
      case NUMBER, MONTH -> TypedNumber.Kind.PLAIN;
    };
  }

  private void assumption(String id, Unit unit) {
    var query = FigureQuery.of(Figure.ASSUMPTION).of(Scope.assumption(id));
    add(
        Field.of(query),
        unit.isPounds()
            ? TypedNumber.Kind.MONEY
            : unit == Unit.PERCENT ? TypedNumber.Kind.SHARE : TypedNumber.Kind.PLAIN);
  }

  private void count(String what) {
    var field = Field.counting(what);
    var resolved =
        telling.projection(scene.scenarioIn(telling.written()), scene.viewOrDefault()).resolved();
    candidates.add(
        new Candidate(field, TypedNumber.Kind.PLAIN, Counts.of(resolved, what, Scope.ALL)));
  }
}
