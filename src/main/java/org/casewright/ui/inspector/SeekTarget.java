package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Money;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// Which figure is to reach what, and by changing which number: what is asked before it is looked
/// for.
record SeekTarget(Looking looking, Selection.Seeking seeking) {

  private static final String EACH = "";
  private static final List<Figure> FIGURES =
      List.of(
          Figure.NET_BENEFIT,
          Figure.GROSS_BENEFIT,
          Figure.CUMULATIVE_NET,
          Figure.CUMULATIVE_GROSS,
          Figure.PROGRAMME_COST,
          Figure.CASHABLE,
          Figure.CUMULATIVE_RATIO,
          Figure.ANNUAL_RATIO,
          Figure.NPV,
          Figure.BENEFIT_COST_RATIO,
          Figure.PAYBACK_MONTH,
          Figure.PEAK_FUNDING);

  /// What is sought first: the figure that is explained, or the net benefit of the last FY; from
  /// the number that is selected, or from each.
  static Selection.Seeking begun(Desk desk) {
    var timeline = desk.businessCase().timeline();
    var last = timeline.lastYear();
    var net = FigureQuery.of(Figure.NET_BENEFIT).in(last);
    return switch (desk.shown().selection().itself()) {
      case Selection.Seeking already -> already;
      case Selection.Explained(var query, _) when suits(query.figure()) ->
          asking(desk, query.year() == null ? query.in(last) : query, null);
      case Selection.Of(Thing.Assumption(var id)) -> asking(desk, net, id);
      case Selection.Of(Thing.Opportunity(var id)) ->
          asking(
              desk,
              net,
              desk.businessCase()
                  .opportunity(id)
                  .flatMap(each -> each.mechanism().uses().stream().findFirst())
                  .map(use -> use.assumption())
                  .orElse(null));
      default -> asking(desk, net, null);
    };
  }

  /// Whether it can be sought: one that the numbers of the case move.
  static boolean suits(Figure figure) {
    return switch (figure) {
      case ASSUMPTION, COUNT, PEAK_FUNDING_MONTH, BUDGET, SAVINGS_TARGET -> false;
      default -> true;
    };
  }

  private static Selection.Seeking asking(
      Desk desk, FigureQuery figure, @Nullable String assumption) {
    var bare = new FigureQuery(figure.figure(), figure.year(), null, null, null, figure.scope());
    return new Selection.Seeking(bare, further(figure.figure(), answer(desk, bare)), assumption);
  }

  /// A target to begin with: a tenth better, in round numbers.
  private static double further(Figure figure, Answer answer) {
    if (!(answer instanceof Answer.Amount(var now))) {
      return 0;
    }
    if (figure.kind() == Figure.Kind.MONTH) {
      return Math.max(0, now - 3);
    }
    var better = now + (figure.lessIsBetter() ? -0.1 : 0.1) * Math.abs(now);
    var mode = figure.lessIsBetter() ? RoundingMode.FLOOR : RoundingMode.CEILING;
    return new BigDecimal(better).round(new MathContext(2, mode)).doubleValue();
  }

  private static Answer answer(Desk desk, FigureQuery figure) {
    return answer(desk, desk.now(), figure);
  }

  /// What makes no sense for this case has no number.
  private static Answer answer(Desk desk, Projection projection, FigureQuery figure) {
    try {
      return projection.answer(desk.shown().asked(figure));
    } catch (IllegalArgumentException senseless) {
      return Answer.none(String.valueOf(senseless.getMessage()));
    }
  }

  private Desk desk() {
    return looking.desk();
  }

  private BusinessCase businessCase() {
    return looking.businessCase();
  }

  Figure figure() {
    return seeking.figure().figure();
  }

  List<Item> items() {
    var items = new ArrayList<Item>();
    items.add(new Item.Choice("figure", "For", figures(), figure().key(), this::chooseFigure));
    if (figure().byYear()) {
      items.add(new Item.Choice("year", "In", years(), year(), this::chooseYear));
    }
    items.add(
        new Item.Line(
            "target",
            "To reach",
            now(answer(desk(), seeking.figure())),
            SeekWords.target(figure(), seeking.target(), timeline()),
            "",
            1,
            this::typeTarget));
    var others = others();
    if (!others.isEmpty()) {
      items.add(new Item.Actions("as-in", others));
    }
    items.add(
        new Item.Choice(
            "assumption",
            "By changing",
            assumptions(),
            seeking.assumption() == null ? EACH : seeking.assumption(),
            id -> show(seeking.figure(), seeking.target(), id.equals(EACH) ? null : id)));
    return items;
  }

  private String now(Answer answer) {
    return answer instanceof Answer.None(var why) && why.endsWith(".")
        ? "no number now"
        : "now " + SeekWords.figure(figure(), answer, timeline());
  }

  private Timeline timeline() {
    return businessCase().timeline();
  }

  private List<Item.Option> figures() {
    var own = Stream.of(figure()).filter(each -> !FIGURES.contains(each));
    return Stream.concat(FIGURES.stream(), own)
        .map(each -> new Item.Option(each.key(), each.label() + of(each)))
        .toList();
  }

  /// Whose figure it is, where it is not that of the whole case.
  private String of(Figure each) {
    return each == figure() && !seeking.figure().scope().equals(Scope.ALL) ? " of a part" : "";
  }

  private List<Item.Option> years() {
    return timeline().financialYears().stream()
        .map(year -> new Item.Option(year.label(), year.label()))
        .toList();
  }

  private String year() {
    var year = seeking.figure().year();
    return year == null ? timeline().lastYear().label() : year.label();
  }

  private List<Item.Option> assumptions() {
    var used = question().seek().candidates();
    return Stream.concat(
            Stream.of(new Item.Option(EACH, "Each number in turn")),
            businessCase().assumptions().stream()
                .filter(each -> used.contains(each.id()) || each.id().equals(seeking.assumption()))
                .map(each -> new Item.Option(each.id(), each.label())))
        .toList();
  }

  /// Targets that other scenarios give.
  private List<Action> others() {
    return businessCase().allScenarios().stream()
        .filter(each -> !each.id().equals(desk().shown().scenario()))
        .limit(3)
        .flatMap(each -> asIn(each).stream())
        .toList();
  }

  private Optional<Action> asIn(Scenario scenario) {
    var other = desk().session().projection(scenario.id(), desk().shown().view());
    var answer = answer(desk(), other, seeking.figure());
    return answer.number().isEmpty()
        ? Optional.empty()
        : Optional.of(
            Action.of(
                "As in %s: %s"
                    .formatted(scenario.name(), SeekWords.figure(figure(), answer, timeline())),
                () -> show(seeking.figure(), answer.number().getAsDouble(), seeking.assumption())));
  }

  private List<String> chooseFigure(String key) {
    var chosen = Keyed.find(Figure.class, key).orElseThrow();
    var year = FinancialYear.parse(year()).orElseThrow();
    var query = FigureQuery.of(chosen).of(seeking.figure().scope());
    desk()
        .show(
            shown ->
                shown.withSelection(
                    asking(
                        desk(),
                        chosen.byYear() ? query.in(year) : query.of(Scope.ALL),
                        seeking.assumption())));
    return List.of();
  }

  private List<String> chooseYear(String label) {
    var year = FinancialYear.parse(label).orElseThrow();
    return show(seeking.figure().in(year), seeking.target(), seeking.assumption());
  }

  private List<String> typeTarget(String typed) {
    var target = parse(typed);
    return target.isEmpty()
        ? List.of(
            "“%s” is no target; type one such as %s."
                .formatted(typed, SeekWords.target(figure(), seeking.target(), timeline())))
        : show(seeking.figure(), target.get(), seeking.assumption());
  }

  private Optional<Double> parse(String typed) {
    return switch (figure().kind()) {
      case MONTH -> timeline().parseMonth(typed).map(Integer::doubleValue);
      case RATIO -> Money.parse(typed.replaceFirst(":\\s*1\\s*$", "")).map(BigDecimal::doubleValue);
      case SHARE ->
          Money.parse(typed.replace("%", "")).map(share -> share.movePointLeft(2).doubleValue());
      case MONEY, NUMBER -> Money.parse(typed).map(this::signed).map(BigDecimal::doubleValue);
    };
  }

  /// Peak funding is what is lacking, and below zero; people also write it without the sign.
  private BigDecimal signed(BigDecimal typed) {
    return figure() == Figure.PEAK_FUNDING ? typed.abs().negate() : typed;
  }

  private List<String> show(FigureQuery figure, double target, @Nullable String assumption) {
    desk().show(shown -> shown.withSelection(new Selection.Seeking(figure, target, assumption)));
    return List.of();
  }

  Seeker.Question question() {
    return new Seeker.Question(businessCase(), desk().shown().scenario(), live(), seeking.target());
  }

  /// The figure as it is asked for, and so under the scenario, view and prices shown.
  FigureQuery live() {
    return desk().shown().asked(seeking.figure());
  }

  /// `£11m net benefit 2027/28`.
  String name() {
    return "%s %s%s"
        .formatted(
            SeekWords.target(figure(), seeking.target(), timeline()),
            figure().label().toLowerCase(Locale.UK),
            figure().byYear() ? " " + year() : "");
  }
}
