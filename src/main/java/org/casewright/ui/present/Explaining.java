package org.casewright.ui.present;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.analysis.Telling;
import org.casewright.charts.PlottedTable;
import org.casewright.charts.Slide;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Wording;
import org.casewright.ui.desk.Capital;
import org.jspecify.annotations.Nullable;

/// How the figures of a slide come about: a list of them, then one step at a time down to each
/// assumption with its source and grade, and up again.
///
/// @param figures of the slide, in the order of reading
/// @param asked the one that is explained; absent while it is being chosen
/// @param path which step of it, from the whole down
/// @param selected which line a key would open
record Explaining(List<Asked> figures, @Nullable Asked asked, List<Integer> path, int selected) {

  /// A figure of a slide.
  ///
  /// @param label what it is
  /// @param value as it is written there
  record Asked(String label, String value, FigureQuery query) {}

  /// A line to read, or to open.
  record Line(String label, String value, boolean opens) {}

  /// What is shown of it.
  ///
  /// @param heading what is explained
  /// @param value what it comes to; empty for the list of figures
  /// @param words how it comes about, or where it comes from
  record Page(String heading, String value, String words, List<Line> lines, int selected) {}

  Explaining {
    figures = List.copyOf(figures);
    path = List.copyOf(path);
  }

  /// Choosing from all figures of a slide.
  static Explaining choosing(Slides.Shown shown, Slide slide) {
    return new Explaining(figures(shown, slide), null, List.of(), 0);
  }

  /// One figure, straight away.
  static Explaining of(Slides.Shown shown, Slide slide, Asked asked) {
    return new Explaining(figures(shown, slide), asked, List.of(), 0);
  }

  private static List<Asked> figures(Slides.Shown shown, Slide slide) {
    var figures = new LinkedHashMap<FigureQuery, Asked>();
    Stream.of(key(slide), told(shown), plotted(shown, slide))
        .flatMap(each -> each)
        .forEach(each -> figures.putIfAbsent(whole(shown, each.query()), each));
    return figures.entrySet().stream()
        .filter(each -> explained(shown, each.getKey()).isPresent())
        .map(
            each ->
                new Asked(
                    Capital.first(each.getValue().label()), each.getValue().value(), each.getKey()))
        .toList();
  }

  private static Stream<Asked> key(Slide slide) {
    return slide.figures().stream()
        .filter(each -> each.query() != null)
        .map(each -> new Asked(each.words(), each.value(), Objects.requireNonNull(each.query())));
  }

  /// Those in title and sentence.
  private static Stream<Asked> told(Slides.Shown shown) {
    var telling = new Telling(shown.written(), shown.projected());
    var scene = shown.step().scene();
    return Stream.of(shown.step().title(), shown.step().sentence())
        .flatMap(words -> Wording.of(words).fields().stream())
        .filter(field -> field.less() == null && telling.text(field, scene).isPresent())
        .map(
            field ->
                new Asked(
                    telling.named(field, scene),
                    telling.text(field, scene).orElseThrow(),
                    telling.query(field, scene)));
  }

  /// Those of the chart, the step's FY first.
  private static Stream<Asked> plotted(Slides.Shown shown, Slide slide) {
    var table = slide.chart().table();
    var first = shown.step().scene().yearIn(shown.written().timeline());
    return IntStream.range(0, table.columns().size())
        .boxed()
        .sorted(
            (one, other) -> Integer.compare(one == first ? -1 : one, other == first ? -1 : other))
        .flatMap(
            column ->
                table.rows().stream()
                    .filter(row -> row.has(column))
                    .flatMap(row -> asked(table, row, column).stream()));
  }

  private static Optional<Asked> asked(PlottedTable table, PlottedTable.Row row, int column) {
    return table
        .query(row, column)
        .map(
            query -> {
              var when = query.figure().isCumulative() ? " to " : ", ";
              var label = row.label() + when + table.columns().get(column);
              return new Asked(label, table.figure(row, column), query);
            });
  }

  /// With nothing left to the slide to say.
  static FigureQuery whole(Slides.Shown shown, FigureQuery query) {
    var scene = shown.step().scene();
    return new FigureQuery(
        query.figure(),
        query.year(),
        Objects.requireNonNullElse(query.scenario(), scene.scenarioIn(shown.written())),
        Objects.requireNonNullElse(query.view(), scene.viewOrDefault()),
        query.prices() == null ? scene.pricesOrDefault() : query.prices(),
        query.scope());
  }

  private static Optional<Explanation> explained(Slides.Shown shown, FigureQuery query) {
    if (query.figure() == Figure.COUNT) {
      return Optional.empty();
    }
    try {
      var scenario = Objects.requireNonNullElse(query.scenario(), shown.written().plan().id());
      var projection = shown.projected().in(scenario, query.viewOrDefault());
      return Optional.of(Explainer.explain(projection, query));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // a figure that has no explanation
    }
  }

  /// What is explained now; empty while a figure is being chosen, or where an edit has left none.
  private Optional<Explanation> here(Slides.Shown shown) {
    var figure = asked;
    if (figure == null) {
      return Optional.empty();
    }
    var here = explained(shown, figure.query());
    for (var step : path) {
      here =
          here.map(Explanation::inputs).filter(all -> step < all.size()).map(all -> all.get(step));
    }
    return here;
  }

  Page page(Slides.Shown shown) {
    var here = here(shown);
    if (here.isEmpty()) {
      var lines = figures.stream().map(each -> new Line(each.label(), each.value(), true)).toList();
      return new Page("Which figure?", "", "", lines, selected(lines));
    }
    var explanation = here.get();
    var lines = lines(explanation);
    var words = words(shown, explanation);
    return new Page(explanation.label(), explanation.shown(), words, lines, selected(lines));
  }

  private int selected(List<Line> lines) {
    return Math.clamp(selected, 0, Math.max(0, lines.size() - 1));
  }

  private static List<Line> lines(Explanation of) {
    return of.inputs().stream()
        .map(
            each ->
                new Line(
                    each.label(),
                    each.shown(),
                    !each.inputs().isEmpty() || each.assumption() != null))
        .toList();
  }

  private String words(Slides.Shown shown, Explanation explanation) {
    var words = new ArrayList<String>();
    if (!explanation.words().equals(explanation.shown())) {
      words.add(explanation.words());
    }
    var id = explanation.assumption();
    var figure = asked;
    if (id != null && figure != null) {
      var in = shown.written();
      var inForce =
          in.inForce(Objects.requireNonNullElse(figure.query().scenario(), in.plan().id()));
      in.assumption(id).map(inForce::evidenceOf).map(EvidenceWords::of).ifPresent(words::add);
    }
    return String.join(". ", words);
  }

  /// Moves to the line before or after.
  Explaining to(Slides.Shown shown, int by) {
    var lines = page(shown).lines();
    return new Explaining(
        figures, asked, path, Math.clamp(selected + by, 0, Math.max(0, lines.size() - 1)));
  }

  /// Opens a line; one that does not open leaves it as it is.
  Explaining open(Slides.Shown shown, int line) {
    var lines = page(shown).lines();
    if (line >= lines.size() || !lines.get(line).opens()) {
      return this;
    }
    if (here(shown).isEmpty()) {
      return new Explaining(figures, figures.get(line), List.of(), 0);
    }
    var deeper = new ArrayList<>(path);
    deeper.add(line);
    return new Explaining(figures, asked, deeper, 0);
  }

  /// One step up again: to the figures of the slide from a whole figure; empty from there.
  Optional<Explaining> up() {
    var figure = asked;
    if (figure == null) {
      return Optional.empty();
    }
    return Optional.of(
        path.isEmpty()
            ? new Explaining(figures, null, List.of(), Math.max(0, indexOf(figure)))
            : new Explaining(figures, figure, path.subList(0, path.size() - 1), path.getLast()));
  }

  private int indexOf(Asked figure) {
    return figures.stream().map(Asked::query).toList().indexOf(figure.query());
  }
}
