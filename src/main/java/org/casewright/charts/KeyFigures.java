package org.casewright.charts;

import static org.casewright.charts.ProfileFindings.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scene;
import org.casewright.model.Scope;

/// Which figures of a step matter most, and what moving something does to each.
final class KeyFigures {

  private static final int MOST = 3;

  private final ChartRequest request;
  private final FinancialYear year;
  private final PriceBasis prices;
  private final Scope lines;

  private KeyFigures(ChartRequest request, Scene scene) {
    this.request = request;
    var timeline = request.now().timeline();
    this.year = timeline.year(scene.yearIn(timeline));
    this.prices = scene.pricesOrDefault();
    var line = scene.budgetLine();
    this.lines = line == null ? Scope.ALL : Scope.budgetLine(line);
  }

  /// The two or three of a scene's chart.
  static List<KeyFigure> of(ChartRequest request, Scene scene) {
    var key = new KeyFigures(request, scene);
    return switch (scene.chart()) {
      case PROFILE -> key.profile();
      case CUMULATIVE ->
          key.all(
              key.of(Figure.CUMULATIVE_NET, "net in all to " + key.year),
              key.of(Figure.PEAK_FUNDING, "funding needed at most"),
              key.of(Figure.PAYBACK_MONTH, "pays back"));
      case BRIDGE ->
          key.all(
              key.of(Figure.GROSS_BENEFIT, "gross in " + key.year),
              key.of(Figure.PROGRAMME_COST, "cost in " + key.year),
              key.of(Figure.NET_BENEFIT, "net in " + key.year));
      case CASHABILITY ->
          key.all(
              key.of(Figure.CASHABLE, "cashable in " + key.year),
              key.of(Figure.AVOIDANCE, "cost avoided in " + key.year),
              key.of(Figure.NON_CASHABLE, "non-cashable in " + key.year));
      case BUDGETS ->
          key.all(
              key.of(Figure.DO_NOTHING, key.lines, "doing nothing in " + key.year),
              key.of(Figure.WITH_PROGRAMME, key.lines, "with the programme"),
              key.of(Figure.GAP, key.lines, "gap to the savings target"));
      case FEE -> key.fees();
      case SCENARIOS -> key.scenarios();
      // What these find stands in the picture, whose names need the room.
      case DIFFERENCE, SMALL_MULTIPLES, TIMELINE -> List.of();
      case OUTCOMES -> key.outcomes();
    };
  }

  /// What the profile shows of each FY.
  private List<KeyFigure> profile() {
    return switch (request.measure()) {
      case ANNUAL ->
          all(
              of(Figure.GROSS_BENEFIT, "gross in " + year),
              of(Figure.NET_BENEFIT, "net in " + year),
              of(Figure.PAYBACK_MONTH, "pays back"));
      case INCREMENT ->
          all(
              of(Figure.GROSS_INCREMENT, "gross in %s on top of the year before".formatted(year)),
              of(Figure.GROSS_BENEFIT, "gross in " + year + " as a whole"));
      case CUMULATIVE ->
          all(
              of(Figure.CUMULATIVE_GROSS, "gross in all to " + year),
              of(Figure.CUMULATIVE_NET, "net in all to " + year),
              of(Figure.PAYBACK_MONTH, "pays back"));
    };
  }

  /// None where there is no fee.
  private List<KeyFigure> fees() {
    var fees = FeeChart.fees(request);
    return fees.isAll()
        ? List.of()
        : all(
            of(Figure.CUMULATIVE_GROSS, "gross in all to " + year),
            of(Figure.CUMULATIVE_COST, fees, "of it to the partner"),
            of(Figure.CUMULATIVE_NET, "net in all to " + year));
  }

  /// What is asked, said of one projection and of what it was before.
  private record Asked(FigureQuery query, String words) {}

  private Asked of(Figure figure, String words) {
    return of(figure, Scope.ALL, words);
  }

  private Asked of(Figure figure, Scope scope, String words) {
    var now = request.now();
    var query =
        FigureQuery.of(figure)
            .of(scope)
            .underScenario(now.scenario().id())
            .seen(now.view(), prices);
    return new Asked(figure.byYear() ? query.in(year) : query, words);
  }

  /// Those there are: what comes to nothing says more in the picture than in large letters, unless
  /// it came to something before.
  private List<KeyFigure> all(Asked... asked) {
    return Stream.of(asked)
        .filter(each -> isSomething(request.now(), each) || wasSomething(each))
        .map(each -> figure(request.now(), each))
        .toList();
  }

  private boolean wasSomething(Asked asked) {
    var before = request.before();
    return before != null && isSomething(before, asked);
  }

  private static boolean isSomething(Projection in, Asked asked) {
    return in.answer(asked.query().underScenario(in.scenario().id())).number().orElse(0) != 0;
  }

  private KeyFigure figure(Projection now, Asked asked) {
    var query = asked.query();
    var answer = now.answer(query);
    var text = text(query, answer);
    var value =
        answer instanceof Answer.None
            ? text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1)
            : text;
    return new KeyFigure(value, asked.words() + moved(query, answer), query);
  }

  private String text(FigureQuery query, Answer answer) {
    if (query.figure().kind() == Figure.Kind.MONEY && answer instanceof Answer.Amount(var amount)) {
      return pounds(told(query, amount));
    }
    if (answer instanceof Answer.None) {
      return query.figure().kind() == Figure.Kind.MONTH ? "not yet" : "none";
    }
    var large = answer.number().orElse(0) >= 100;
    return answer.text(query.figure(), request.now().timeline(), large ? 0 : 1).replace(" : ", ":");
  }

  /// An amount as it is said: funding without its sign.
  private static double told(FigureQuery query, double amount) {
    return query.figure() == Figure.PEAK_FUNDING ? Math.abs(amount) : amount;
  }

  /// `: £0.6m less than the plan`, `, as planned`; empty where nothing was moved.
  private String moved(FigureQuery query, Answer answer) {
    var before = request.before();
    if (before == null) {
      return "";
    }
    var was = before.answer(query.underScenario(before.scenario().id()));
    if (!(answer instanceof Answer.Amount(var now) && was instanceof Answer.Amount(var then))) {
      return answer.equals(was)
          ? ", as in " + request.compared()
          : ": " + text(query, was) + " in " + request.compared();
    }
    return switch (query.figure().kind()) {
      case MONEY -> {
        var by = told(query, now) - told(query, then);
        yield difference(by, pounds(Math.abs(by)), "more", "less");
      }
      case MONTH -> {
        var months = Math.round(Math.abs(now - then));
        yield difference(
            now - then, months == 1 ? "1 month" : months + " months", "later", "earlier");
      }
      case NUMBER, RATIO, SHARE ->
          difference(
              now - then,
              Answer.of(Math.abs(now - then)).text(query.figure(), request.now().timeline(), 1),
              "more",
              "less");
    };
  }

  private String difference(double by, String size, String more, String less) {
    return size.matches("£?0[km]?|£0\\.0m|0 months")
        ? ", as in " + request.compared()
        : ": %s %s than %s".formatted(size, by > 0 ? more : less, request.compared());
  }

  /// Net benefit of each scenario that is compared.
  private List<KeyFigure> scenarios() {
    return Stream.concat(Stream.of(request.now()), request.others().stream())
        .limit(MOST)
        .map(
            projection -> {
              var query =
                  FigureQuery.of(Figure.NET_BENEFIT)
                      .in(year)
                      .underScenario(projection.scenario().id())
                      .seen(projection.view(), prices);
              var asked =
                  new Asked(query, "net in %s, %s".formatted(year, projection.scenario().name()));
              return projection.equals(request.now())
                  ? figure(projection, asked)
                  : new KeyFigure(text(query, projection.answer(query)), asked.words(), query);
            })
        .toList();
  }

  /// What the largest outcomes come to, each in its own unit.
  private List<KeyFigure> outcomes() {
    var figures = new ArrayList<KeyFigure>();
    for (var outcome : Outcomes.of(request).counted()) {
      var query = outcome.stock().query();
      if (query != null && figures.size() < MOST) {
        figures.add(
            figure(
                request.now(),
                new Asked(
                    query.in(year).underScenario(request.now().scenario().id()),
                    outcome.name() + " on average in " + year)));
      }
    }
    return figures;
  }
}
