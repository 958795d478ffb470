package org.casewright.ui.inspector;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.casewright.analysis.Seek;
import org.casewright.analysis.Sought;
import org.casewright.engine.Answer;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Keyed;
import org.casewright.model.Money;
import org.casewright.model.Problem;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// What must this be for a figure to reach a target? From one number, or from each in turn: what
/// closes the gap.
record SeekForm(Looking looking, Selection.Seeking seeking) {

  private static final String EACH = "";
  private static final int MOST = 25;
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
    var last = timeline.year(timeline.years() - 1);
    var net = FigureQuery.of(Figure.NET_BENEFIT).in(last);
    return switch (desk.shown().selection()) {
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

  private static FigureQuery live(Desk desk, FigureQuery figure) {
    var shown = desk.shown();
    return figure
        .underScenario(shown.scenario())
        .seen(shown.view(), figure.figure().ofBudget() ? figure.prices() : shown.prices());
  }

  private static Answer answer(Desk desk, FigureQuery figure) {
    return desk.now().answer(live(desk, figure));
  }

  static InspectorModel of(Looking looking, Selection.Seeking seeking) {
    return new SeekForm(looking, seeking).model();
  }

  private Desk desk() {
    return looking.desk();
  }

  private BusinessCase businessCase() {
    return looking.businessCase();
  }

  private Figure figure() {
    return seeking.figure().figure();
  }

  private InspectorModel model() {
    return new InspectorModel(
        seeking,
        "Seek · " + desk().now().scenario().name(),
        "What must this be?",
        null,
        Form.of(
            Section.plain("target", target()),
            Section.plain("found", seeking.assumption() == null ? each() : one())),
        null);
  }

  private List<Item> target() {
    var items = new ArrayList<Item>();
    items.add(new Item.Choice("figure", "For", figures(), figure().key(), this::chooseFigure));
    if (figure().byYear()) {
      items.add(new Item.Choice("year", "In", years(), year(), this::chooseYear));
    }
    items.add(
        new Item.Line(
            "target",
            "To reach",
            "now " + SeekWords.figure(figure(), answer(desk(), seeking.figure()), timeline()),
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
    return year == null ? timeline().financialYears().getLast().label() : year.label();
  }

  private List<Item.Option> assumptions() {
    var used = seek().candidates();
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
    var answer =
        desk()
            .session()
            .projection(scenario.id(), desk().shown().view())
            .answer(live(desk(), seeking.figure()));
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

  private Seek seek() {
    return question().seek();
  }

  private Seeker.Question question() {
    return new Seeker.Question(
        businessCase(),
        desk().shown().scenario(),
        live(desk(), seeking.figure()),
        seeking.target());
  }

  /// From the one number that was chosen.
  private List<Item> one() {
    var sought = seek().from(Objects.requireNonNull(seeking.assumption()));
    var words = words(sought);
    var items = new ArrayList<Item>();
    items.add(new Item.Words("answer", sought.assumption().label(), words.sentence()));
    if (sought.reached().isPresent()) {
      items.add(new Item.Words("range", "", words.range() + shared(sought.assumption())));
      unsourced(sought).ifPresent(said -> items.add(new Item.Words("unsourced", "", said)));
      var actions = new ArrayList<>(applying(sought));
      actions.add(
          looking.show("Show the assumption", Selection.assumption(sought.assumption().id())));
      items.add(new Item.Actions("apply", actions));
    }
    return items;
  }

  /// What the figure is where the answer is used in the scenario shown, if that is another: in the
  /// plan a number loses its source with it, and so what is risk-adjusted falls.
  private Optional<String> unsourced(Sought sought) {
    var found = sought.reached().orElseThrow();
    var scenario = desk().shown().scenario();
    try {
      var used =
          ResolvedCase.of(applied(sought, scenario).apply(businessCase()), scenario)
              .project(desk().shown().view())
              .answer(live(desk(), seeking.figure()));
      var is = SeekWords.figure(figure(), used, timeline());
      return is.equals(SeekWords.figure(figure(), found.figure(), timeline()))
          ? Optional.empty()
          : Optional.of(
              ("Used in %s, it is no longer the number its source gives, and counts as ungraded:"
                      + " risk-adjusted, the figure is then %s. A new scenario keeps the source.")
                  .formatted(desk().now().scenario().name(), is));
    } catch (Problem.InvalidCase _) {
      return Optional.empty();
    }
  }

  private String shared(Assumption assumption) {
    var users = businessCase().usersOf(assumption.id());
    return users.size() < 2
        ? ""
        : " %d things use it: %s.".formatted(users.size(), String.join(", ", users));
  }

  private SeekWords words(Sought sought) {
    return SeekWords.of(businessCase(), sought, figure());
  }

  private List<Action> applying(Sought sought) {
    var shown = desk().now().scenario();
    return List.of(
        Action.of("Keep as a new scenario", () -> keep(sought)),
        Action.of(
            "Use it in " + shown.name(),
            () -> Things.change(desk(), label(sought), applied(sought, shown.id()))));
  }

  private String label(Sought sought) {
    return "%s %s".formatted(sought.assumption().label(), words(sought).change());
  }

  private static UnaryOperator<BusinessCase> applied(Sought sought, String scenario) {
    var at = sought.reached().orElseThrow().at();
    return c -> c.withValue(scenario, sought.assumption().id(), sought.number(at));
  }

  private void keep(Sought sought) {
    var basis = desk().shown().scenario();
    var name =
        "%s %s%s"
            .formatted(
                SeekWords.target(figure(), seeking.target(), timeline()),
                figure().label().toLowerCase(Locale.UK),
                figure().byYear() ? " " + year() : "");
    var added = Additions.scenario(businessCase(), name, basis);
    var id = added.thing().id();
    if (Things.change(desk(), added.label(), _ -> applied(sought, id).apply(added.after()))) {
      desk().show(shown -> shown.withScenario(id));
    }
  }

  /// From each number in turn.
  private List<Item> each() {
    var found = looking.seeker().answer(question());
    if (found == null) {
      return List.of(new Item.Words("looking", "", "Looking at one number after the other …"));
    }
    var reaching = found.stream().filter(each -> each.reached().isPresent()).toList();
    var items = new ArrayList<Item>();
    items.add(new Item.Words("summary", "", summary(found, reaching.size())));
    reaching.stream().limit(MOST).forEach(each -> items.add(slot(each)));
    if (reaching.size() > MOST) {
      items.add(
          new Item.Words(
              "more",
              "",
              "And %d more, which would have to go further.".formatted(reaching.size() - MOST)));
    }
    return items;
  }

  private String summary(List<Sought> found, int reaching) {
    if (found.stream().anyMatch(each -> each.outcome() instanceof Sought.Kept)) {
      return "The target is reached already. Choose one number to see how far it may move before"
          + " it no longer is.";
    }
    if (found.isEmpty()) {
      return "No opportunity and no cost has a number yet that could change.";
    }
    var without =
        (int) found.stream().filter(each -> each.outcome() instanceof Sought.NoEffect).count();
    var makeNone =
        switch (without) {
          case 0 -> "";
          case 1 -> " One makes no difference to it.";
          default -> " %d make no difference to it.".formatted(without);
        };
    return switch (reaching) {
          case 0 ->
              "No number alone reaches the target, of the %d there are.".formatted(found.size());
          case 1 ->
              "One number alone reaches the target, of the %d there are.".formatted(found.size());
          default ->
              "Each of these %d alone reaches the target, of the %d there are; those within"
                      .formatted(reaching, found.size())
                  + " their range come first.";
        }
        + makeNone;
  }

  private Item slot(Sought sought) {
    var words = words(sought);
    var id = sought.assumption().id();
    var actions = new ArrayList<Action>();
    actions.add(
        looking.show("Look closer", new Selection.Seeking(seeking.figure(), seeking.target(), id)));
    actions.add(Action.of("Keep as a new scenario", () -> keep(sought)));
    return new Item.Slot(
        "sought-" + id,
        "%s: %s".formatted(sought.assumption().label(), words.change()),
        words.range(),
        actions);
  }
}
