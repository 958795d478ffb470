package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casewright.analysis.Sought;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Problem;
import org.casewright.model.Timeline;
import org.casewright.session.edits.Additions;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Reckoner;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// What must this be for a figure to reach a target? From one number, or from each in turn: what
/// closes the gap.
record SeekForm(Looking looking, Selection.Seeking seeking, SeekTarget target) {

  private static final int MOST = 25;

  static InspectorModel of(Looking looking, Selection.Seeking seeking) {
    return new SeekForm(looking, seeking, new SeekTarget(looking, seeking)).model();
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

  private Timeline timeline() {
    return businessCase().timeline();
  }

  private InspectorModel model() {
    return new InspectorModel(
        seeking,
        "Seek · " + desk().now().scenario().name(),
        "What must this be?",
        null,
        Form.of(
            Section.plain("target", target.items()),
            Section.plain("found", seeking.assumption() == null ? each() : one()),
            Section.plain(
                "leave",
                List.of(new Item.Actions("leave", List.of(looking.leave("Leave the search")))))),
        null);
  }

  /// From the one number that was chosen.
  private List<Item> one() {
    var sought = target.question().seek().from(Objects.requireNonNull(seeking.assumption()));
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
              .answer(target.live());
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

  /// What was sought; where another number has been kept for it already, this one too.
  private String name(Sought sought) {
    var name = target.name();
    return businessCase().allScenarios().stream().noneMatch(each -> each.name().equals(name))
        ? name
        : "%s: %s".formatted(name, sought.assumption().label());
  }

  private void keep(Sought sought) {
    var basis = desk().shown().scenario();
    var added = Additions.scenario(businessCase(), name(sought), basis);
    var id = added.thing().id();
    if (Things.change(desk(), added.label(), _ -> applied(sought, id).apply(added.after()))) {
      desk().show(shown -> shown.withScenario(id));
    }
  }

  /// From each number in turn.
  private List<Item> each() {
    return switch (looking.seeker().answer(target.question())) {
      case Reckoner.Found<List<Sought>>(var found) -> found(found);
      case Reckoner.Waiting<List<Sought>> _ ->
          List.of(new Item.Words("looking", "", "Looking at one number after the other …"));
      case Reckoner.Failed<List<Sought>>(var why) -> List.of(new Item.Words("failed", "", why));
    };
  }

  private List<Item> found(List<Sought> found) {
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
    if (found.stream().allMatch(each -> each.outcome() instanceof Sought.Unanswered)) {
      return words(found.getFirst()).sentence();
    }
    if (found.size() == 1) {
      return reaching == 1
          ? "The one number there is reaches the target."
          : "There is one number, “%s”. %s"
              .formatted(found.getFirst().assumption().label(), words(found.getFirst()).sentence());
    }
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
        + number(
            found,
            Sought.NoEffect.class,
            "One makes no difference to it.",
            "make no difference to it.")
        + number(
            found,
            Sought.NothingToMultiply.class,
            "One is 0 in every year, and is not sought.",
            "are 0 in every year, and are not sought.");
  }

  /// How many there are that this came of.
  private static String number(
      List<Sought> found, Class<? extends Sought.Outcome> came, String one, String several) {
    var number = found.stream().filter(each -> came.isInstance(each.outcome())).count();
    return number == 0 ? "" : number == 1 ? " " + one : " %d %s".formatted(number, several);
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
