package org.casewright.ui.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.casewright.checks.Finding;
import org.casewright.model.BusinessCase;
import org.casewright.model.Unit;
import org.casewright.session.edits.Added;
import org.casewright.session.edits.Additions;
import org.casewright.session.edits.Advice;
import org.casewright.session.edits.AnotherPlan;
import org.casewright.session.edits.Copies;
import org.casewright.session.edits.NewCosts;
import org.casewright.session.edits.NewOpportunities;
import org.casewright.session.edits.Order;
import org.casewright.session.edits.Removals;
import org.casewright.session.edits.Thing;
import org.jspecify.annotations.Nullable;

/// What can be done with whole things: adding, duplicating, moving and removing them. What is new
/// is shown at once.
public final class Things {

  private Things() {}

  /// Makes the edit of a button or a menu item; where it cannot be made, says why.
  ///
  /// @return whether it was made
  public static boolean change(Desk desk, String label, UnaryOperator<BusinessCase> change) {
    var sentences = desk.edit(label, change);
    if (!sentences.isEmpty()) {
      desk.say(
          new Message(
              "That cannot be done here",
              sentences,
              List.of(Message.Choice.close("Back to the case"))));
    }
    return sentences.isEmpty();
  }

  /// Adds something and shows it.
  public static void add(Desk desk, Function<BusinessCase, Added> addition) {
    var added = addition.apply(desk.businessCase());
    if (change(desk, added.label(), _ -> added.after())) {
      desk.introduce(added.thing());
    }
  }

  /// Adds a scenario based on the one shown, and shows the case under it.
  public static void addScenario(Desk desk) {
    var added = Additions.scenario(desk.businessCase(), "", desk.shown().scenario());
    if (desk.edit(added.label(), _ -> added.after()).isEmpty()) {
      desk.show(shown -> shown.withScenario(added.thing().id()));
      desk.introduce(added.thing());
    }
  }

  /// Makes a scenario the plan, or says why it cannot be.
  public static void makePlan(Desk desk, String scenario) {
    switch (AnotherPlan.of(desk.businessCase(), scenario)) {
      case Advice.Proposal proposal -> carryOut(desk, proposal);
      case Advice.Declined(var reasons) ->
          desk.say(
              new Message(
                  "That cannot be done here",
                  reasons,
                  List.of(Message.Choice.close("Back to the case"))));
    }
  }

  /// The button that adds to the list on a page; of the story the one that leads to the
  /// chart, for what is captured is to be seen.
  public static Action addition(Desk desk, Page page) {
    return switch (page) {
      case ASSUMPTIONS ->
          adding(desk, "Add an assumption", c -> Additions.assumption(c, "", Unit.COUNT));
      case SCENARIOS, COMPARISON -> Action.of("Add a scenario", () -> addScenario(desk));
      case BUDGETS -> adding(desk, "Add a budget line", c -> Additions.budgetLine(c, ""));
      case RISKS -> adding(desk, "Add a risk", c -> Additions.risk(c, ""));
      case MILESTONES ->
          adding(desk, "Add a milestone", c -> Additions.milestone(c, "", firstDay(c)));
      case PUBLISHED ->
          adding(desk, "Add a published figure", c -> Additions.publishedFigure(c, ""));
      case STORY ->
          Action.of(
                  "Show the chart",
                  () -> desk.show(shown -> shown.withSelection(Selection.Whole.PROGRAMME)))
              .withHelp(Command.CAPTURE.withKeys("Capture it there as the next step"));
      case VERSIONS ->
          Action.of(Command.NAME_VERSION.text(), () -> desk.carryOut(Command.NAME_VERSION));
      case CHART, FINDINGS, HISTORY, CHANGES, MEDIUM_TERM ->
          adding(desk, "Add a workstream", c -> Additions.workstream(c, ""));
    };
  }

  /// A button that adds something and shows it.
  public static Action adding(Desk desk, String label, Function<BusinessCase, Added> addition) {
    return Action.of(label, () -> add(desk, addition));
  }

  private static LocalDate firstDay(BusinessCase businessCase) {
    return businessCase.timeline().calendar(0).atDay(1);
  }

  /// What can be added to a workstream.
  public static List<Action> toWorkstream(Desk desk, String workstream) {
    return List.of(
        adding(
            desk,
            "Add a change that lasts",
            c -> NewOpportunities.flow(c, workstream, "", Unit.CHILDREN_A_YEAR)),
        adding(
            desk,
            "Add places or beds",
            c -> NewOpportunities.capacity(c, workstream, "", Unit.BEDS)),
        adding(
            desk, "Add pounds by year", c -> NewOpportunities.profile(c, workstream, "", false)));
  }

  /// What can be added to the costs.
  public static List<Action> toCosts(Desk desk) {
    return List.of(
        adding(desk, "Add one-off amounts", c -> NewCosts.oneOff(c, ""))
            .withHelp(
                "So much in a year: equipment, training, redundancy, the fee of a consultant."),
        adding(desk, "Add a recurring cost", c -> NewCosts.recurring(c, ""))
            .withHelp(
                "So much a year, from one month to another: a project team, posts, a licence,"
                    + " rent."),
        adding(desk, "Add a contingent fee", c -> NewCosts.contingentFee(c, ""))
            .withHelp("What a partner earns as the saving is reached: payment by results."));
  }

  /// A way to the place of a finding, and what mends it where that needs no judgement.
  public static List<Action> seeTo(Desk desk, Finding finding) {
    var way = Action.of("Go there", () -> desk.goTo(finding.where()));
    var fix = finding.fix();
    return fix == null
        ? List.of(way)
        : List.of(way, Action.of(fix.label(), () -> change(desk, fix.label(), fix.change())));
  }

  /// Has findings that are alike listed one by one, the first of them chosen.
  public static Action list(Desk desk, Selection.OfFindings wanted) {
    return Action.of(
        "List them",
        () ->
            wanted
                .among(desk.findings())
                .map(alike -> desk.findings().indexOf(alike.findings().getFirst()))
                .ifPresent(
                    first ->
                        desk.show(shown -> shown.withSelection(new Selection.OfFinding(first)))));
  }

  /// Duplicate, move and remove, for the menu of a thing.
  public static List<Action> actions(Desk desk, Selection selection) {
    if (!(selection.itself() instanceof Selection.Of(var thing))) {
      return List.of();
    }
    var businessCase = desk.businessCase();
    var name = thing.label(businessCase);
    var actions = new ArrayList<Action>();
    actions.add(
        new Action("Duplicate", () -> add(desk, c -> Copies.of(c, thing)), whyNotCopy(thing)));
    if (!(thing instanceof Thing.Milestone)) {
      actions.add(move(desk, thing, "Move up", -1));
      actions.add(move(desk, thing, "Move down", 1));
    }
    actions.add(
        new Action(
            "Remove…",
            () -> remove(desk, thing, name),
            Removals.whyNot(businessCase, thing).orElse(null)));
    return actions;
  }

  /// Why something is not duplicated; null where it can be.
  private static @Nullable String whyNotCopy(Thing thing) {
    return thing instanceof Thing.Version
        ? "A version keeps the case as it was, once. Name the present state instead."
        : null;
  }

  /// Duplicates, moves or removes what is selected.
  public static void act(Desk desk, Command command) {
    if (desk.shown().selection().itself() instanceof Selection.Of(var thing)) {
      switch (command) {
        case DUPLICATE -> add(desk, c -> Copies.of(c, thing));
        case MOVE_UP -> move(desk, thing, "Move up", -1).run().run();
        case MOVE_DOWN -> move(desk, thing, "Move down", 1).run().run();
        case REMOVE -> remove(desk, thing, thing.label(desk.businessCase()));
        default -> throw new IllegalArgumentException(command.text());
      }
    }
  }

  /// Whether that can be done with what is selected.
  static boolean canAct(Desk desk, Command command) {
    if (!(desk.shown().selection().itself() instanceof Selection.Of(var thing))) {
      return false;
    }
    var businessCase = desk.businessCase();
    return switch (command) {
      case MOVE_UP -> Order.canMove(businessCase, thing, -1);
      case MOVE_DOWN -> Order.canMove(businessCase, thing, 1);
      case REMOVE -> Removals.whyNot(businessCase, thing).isEmpty();
      case DUPLICATE -> whyNotCopy(thing) == null;
      default -> true;
    };
  }

  /// Moves a thing down its list, up where negative, as far as it goes.
  public static void move(Desk desk, Thing thing, int by) {
    if (Order.canMove(desk.businessCase(), thing, by)) {
      change(
          desk,
          "%s: %s".formatted(by < 0 ? "Move up" : "Move down", thing.label(desk.businessCase())),
          c -> Order.move(c, thing, by));
    }
  }

  private static Action move(Desk desk, Thing thing, String label, int by) {
    return new Action(
        label,
        () -> move(desk, thing, by),
        Order.canMove(desk.businessCase(), thing, by) ? null : "It is at the end of its list.");
  }

  /// Removes a thing: at once where nothing depends on it, else after saying where it is in use
  /// and what can be done.
  public static void remove(Desk desk, Thing thing, String name) {
    var businessCase = desk.businessCase();
    var options = Removals.options(businessCase, thing);
    var uses = Removals.usesOf(businessCase, thing);
    if (uses.isEmpty() && options.size() == 1) {
      carryOut(desk, options.getFirst());
      return;
    }
    var sentences = new ArrayList<String>(uses);
    options.forEach(option -> sentences.add("%s: %s".formatted(option.label(), option.sentence())));
    var choices = new ArrayList<Message.Choice>();
    options.forEach(
        option -> choices.add(new Message.Choice(option.label(), () -> carryOut(desk, option))));
    choices.add(Message.Choice.close("Keep it"));
    desk.say(new Message("Remove “%s”?".formatted(name), sentences, choices));
  }

  private static void carryOut(Desk desk, Advice.Proposal proposal) {
    change(desk, proposal.label(), proposal.edit());
  }
}
