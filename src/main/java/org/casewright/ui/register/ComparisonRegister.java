package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.casewright.analysis.Change;
import org.casewright.analysis.Effects;
import org.casewright.charts.HouseCharts;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.ChartKind;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.Scenario;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Reckoner;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// The plan and up to three other scenarios: what each comes to and by how much that differs from
/// the plan, then everything that differs, in words, with what each difference does alone.
record ComparisonRegister(
    Desk desk, Differences differences, Scenario plan, List<Scenario> others) {

  private static final Selection HERE = new Selection.All(Page.COMPARISON);

  /// @param filter id of the one scenario that is compared; else the first of all
  static Register of(Desk desk, Differences differences, String filter) {
    var all = desk.businessCase().allScenarios();
    var others = all.subList(1, all.size());
    var chosen = others.stream().filter(each -> each.id().equals(filter)).toList();
    var compared = chosen.isEmpty() ? others : chosen;
    return new ComparisonRegister(
            desk,
            differences,
            all.getFirst(),
            compared.subList(0, Math.min(compared.size(), HouseCharts.MOST_SCENARIOS - 1)))
        .register(filter);
  }

  private Register register(String filter) {
    return new Register(
        Page.COMPARISON.title(),
        "Each scenario against the plan: what it comes to, and what differs, with what each"
            + " difference does alone to net benefit added up to %s.".formatted(year()),
        columns(),
        others.isEmpty() ? List.of() : rows(),
        filters(filter),
        others.isEmpty() ? List.of() : List.of(draw()),
        "There is only the plan. Add a scenario on it, change what is to differ, and both stand"
            + " here beside each other.");
  }

  private BusinessCase businessCase() {
    return desk.businessCase();
  }

  private FinancialYear year() {
    return businessCase().timeline().lastYear();
  }

  private List<Column> columns() {
    return Stream.concat(
            Stream.of(Column.words("label", "", 0), Column.figures(plan.id(), plan.name(), 7.5)),
            others.stream().map(each -> Column.figures(each.id(), each.name(), 13.5)))
        .toList();
  }

  private List<Filter> filters(String filter) {
    var all = businessCase().allScenarios();
    return all.size() < 3
        ? List.of()
        : all.subList(1, all.size()).stream()
            .map(
                each ->
                    new Filter(
                        each.id(),
                        each.name(),
                        differences.number(businessCase(), plan.id(), each.id()),
                        each.id().equals(filter)))
            .toList();
  }

  private Action draw() {
    return Action.of(
        "Draw what makes the difference",
        () ->
            desk.show(
                shown ->
                    (others.stream().anyMatch(each -> each.id().equals(shown.scenario()))
                            ? shown
                            : shown.withScenario(others.getFirst().id()))
                        .withChart(ChartKind.DIFFERENCE)
                        .withSelection(Selection.Whole.PROGRAMME)));
  }

  private List<Row> rows() {
    var rows = new ArrayList<Row>();
    var last = year();
    var planEnd = businessCase().timeline().year(businessCase().timeline().plan() - 1);
    rows.add(figure("Gross benefit, " + last, FigureQuery.of(Figure.GROSS_BENEFIT).in(last)));
    rows.add(figure("Programme cost, " + last, FigureQuery.of(Figure.PROGRAMME_COST).in(last)));
    rows.add(figure("Net benefit, " + last, net()));
    if (!planEnd.equals(last)) {
      rows.add(
          figure(
              "Cumulative net to " + planEnd, FigureQuery.of(Figure.CUMULATIVE_NET).in(planEnd)));
    }
    rows.add(figure("Cumulative net to " + last, FigureQuery.of(Figure.CUMULATIVE_NET).in(last)));
    rows.add(figure("Pays back", FigureQuery.of(Figure.PAYBACK_MONTH)));
    rows.add(figure("Peak funding", FigureQuery.of(Figure.PEAK_FUNDING)));
    rows.add(
        figure(
            Figure.CUMULATIVE_RATIO.label() + " to " + last,
            FigureQuery.of(Figure.CUMULATIVE_RATIO).in(last)));
    rows.add(figure("Net present value", FigureQuery.of(Figure.NPV)));
    rows.addAll(differing());
    return rows;
  }

  private FigureQuery net() {
    return FigureQuery.of(Figure.NET_BENEFIT).in(year());
  }

  private Row figure(String label, FigureQuery query) {
    var asked = query.seen(desk.shown().view(), desk.shown().prices());
    var ofPlan = projection(plan).answer(asked);
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(label, Look.STRONG));
    cells.add(Cell.of(text(query.figure(), ofPlan)));
    for (var each : others) {
      var answer = projection(each).answer(asked);
      cells.add(Cell.of(text(query.figure(), answer) + against(query.figure(), ofPlan, answer)));
    }
    return new Row(
        "figure-" + label,
        HERE,
        cells,
        Stream.concat(Stream.of(plan), others.stream())
            .map(each -> explain(asked.underScenario(each.id()), each))
            .toList());
  }

  private Action explain(FigureQuery figure, Scenario scenario) {
    return Action.of(
        "Explain it in " + scenario.name(),
        () ->
            desk.show(
                shown ->
                    shown
                        .withScenario(scenario.id())
                        .withSelection(new Selection.Explained(figure, List.of()))));
  }

  private Projection projection(Scenario scenario) {
    return desk.session().projection(scenario.id(), desk.shown().view());
  }

  private String text(Figure figure, Answer answer) {
    return answer.text(figure, businessCase().timeline(), 1);
  }

  /// ` (+£4.88m)`; empty where there is no difference to tell.
  private String against(Figure figure, Answer plan, Answer other) {
    if (!(plan instanceof Answer.Amount(var was) && other instanceof Answer.Amount(var is))
        || text(figure, plan).equals(text(figure, other))) {
      return "";
    }
    var by = is - was;
    return switch (figure.kind()) {
      case MONTH -> later((int) Math.round(by));
      case RATIO -> ratio(by);
      case MONEY, NUMBER, SHARE -> " (%s)".formatted(Money.change(by));
    };
  }

  private static String later(int months) {
    var size = Math.abs(months);
    return " (%d %s %s)"
        .formatted(size, size == 1 ? "month" : "months", months < 0 ? "sooner" : "later");
  }

  /// With one more digit where the usual one would say that there is no difference.
  private static String ratio(double by) {
    var number = Money.number(by, Math.abs(by) < 0.05 ? 2 : 1);
    return " (%s%s)".formatted(by > 0 ? "+" : "", number);
  }

  /// What differs in each scenario; while that is being worked out, what differed before.
  private List<Row> differing() {
    return switch (differences.effects(question())) {
      case Reckoner.Found<Map<String, Effects>>(var effects) -> differing(effects);
      case Reckoner.Waiting<Map<String, Effects>>(var before) ->
          before
              .filter(known -> others.stream().allMatch(each -> known.containsKey(each.id())))
              .map(this::differing)
              .orElseGet(() -> said("waiting", "Working out what each difference does alone …"));
      case Reckoner.Failed<Map<String, Effects>>(var why) -> said("failed", why);
    };
  }

  private Differences.Question question() {
    return new Differences.Question(
        businessCase(),
        plan.id(),
        others.stream().map(Scenario::id).toList(),
        desk.shown().view(),
        FigureQuery.of(Figure.CUMULATIVE_NET).in(year()).seen(null, desk.shown().prices()));
  }

  private List<Row> differing(Map<String, Effects> effects) {
    return others.stream()
        .flatMap(each -> differences(each, Objects.requireNonNull(effects.get(each.id()))).stream())
        .toList();
  }

  private List<Row> said(String key, String words) {
    return List.of(row(key, words, Look.QUIET, plan, "", List.of()));
  }

  /// What differs in a scenario, what moves the figure most first.
  private List<Row> differences(Scenario other, Effects effects) {
    var number = effects.alone().size();
    var rows = new ArrayList<Row>();
    rows.add(
        row(
            "differs-" + other.id(),
            number == 0
                ? "%s has the same numbers as %s".formatted(other.name(), plan.name())
                : "%s differs from %s in %d %s"
                    .formatted(other.name(), plan.name(), number, number == 1 ? "thing" : "things"),
            Look.STRONG,
            other,
            number == 0 ? "" : effect(effects.total().getFirst()),
            List.of()));
    effects.bySize().forEach(each -> rows.add(difference(other, each)));
    if (number > 1 && effects.joint().getFirst() instanceof Answer.Amount(var joint)) {
      rows.add(
          row(
              "together-" + other.id(),
              "What they do only together",
              Look.QUIET,
              other,
              Money.change(joint),
              List.of()));
    }
    return rows;
  }

  private Row difference(Scenario other, Effects.Effect effect) {
    return row(
        "%s-%s-%s".formatted(other.id(), effect.change().id(), effect.change().sentence()),
        effect.change().sentence(),
        Look.PLAIN,
        other,
        effect(effect.amounts().getFirst()),
        about(effect.change()));
  }

  private static String effect(Answer answer) {
    return switch (answer) {
      case Answer.Amount(var amount) -> Money.change(amount);
      case Answer.None(var why) -> why;
    };
  }

  private Row row(
      String key, String words, Look look, Scenario other, String effect, List<Action> actions) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(words, look));
    cells.add(Cell.of(""));
    others.forEach(each -> cells.add(Cell.of(each.equals(other) ? effect : "", look)));
    return new Row(key, HERE, cells, actions);
  }

  private List<Action> about(Change change) {
    var written = businessCase();
    if (written.assumption(change.id()).isPresent()) {
      return List.of(show(Selection.assumption(change.id())));
    }
    return written.opportunity(change.id()).isPresent()
        ? List.of(show(Selection.opportunity(change.id())))
        : List.of();
  }

  private Action show(Selection selection) {
    return Action.of("Show all about it", () -> desk.show(shown -> shown.withSelection(selection)));
  }
}
