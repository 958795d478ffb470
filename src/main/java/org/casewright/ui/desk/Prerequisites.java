package org.casewright.ui.desk;

import java.util.Optional;
import org.casewright.model.CostTerms;
import org.casewright.model.Mechanism;
import org.casewright.session.edits.Removals;
import org.casewright.session.edits.Thing;

/// What has to be so before a command can be carried out, and what to do where it is not.
final class Prerequisites {

  private static final String CHOOSE_OPPORTUNITY =
      "Choose an opportunity, or a workstream that has some, first.";

  private static final String ADD_OPPORTUNITY = "The case has no opportunities yet. Add one first.";

  private Prerequisites() {}

  /// Why a command would do nothing now, in a sentence; nothing where it would.
  static Optional<String> whyNot(Command command, Desk desk) {
    if (desk.atStart() && !isForStart(command)) {
      return Optional.of("Open a case or start a new one first.");
    }
    return switch (command) {
      case UNDO -> unless(desk.session().canUndo(), "There is nothing to take back.");
      case REDO -> unless(desk.session().canRedo(), "Nothing has been taken back.");
      case BACK -> unless(desk.canGoBack(), "Nothing else has been looked at before.");
      case SAVE, SAVE_WHY ->
          unless(
              !desk.session().isViewOnly(),
              "The case is open for viewing only. Save it under another name instead.");
      case PIN_APPROVED ->
          unless(
              desk.businessCase().approved().isPresent(),
              "No version is the approved plan yet. Name this version, and tick that it is.");
      case SAVE_SCENARIO ->
          unless(
              !Command.scenario(desk).equals(desk.businessCase().plan().id()),
              "The plan is the case itself: send the case file. Show another scenario first.");
      case NAME_VERSION, PUBLISH -> unless(hasOpportunities(desk), ADD_OPPORTUNITY);
      case PRESENT ->
          unless(
              hasOpportunities(desk) || !desk.businessCase().toldSteps().isEmpty(),
              ADD_OPPORTUNITY);
      case DUPLICATE, MOVE_UP, MOVE_DOWN, REMOVE -> whyNotWithThing(command, desk);
      case SLIP ->
          unless(
              !Command.chosen(desk).isEmpty() || !Command.slippingCosts(desk).isEmpty(),
              isCost(desk.shown().selection())
                  ? "Choose an opportunity, or a cost whose first or last month is an assumption."
                  : CHOOSE_OPPORTUNITY);
      case DELIVER_ONLY -> unless(!Command.chosen(desk).isEmpty(), CHOOSE_OPPORTUNITY);
      case MOVE_MONEY ->
          unless(
              hasAmounts(desk),
              "Choose a one-off cost, or an opportunity given in pounds by year, first.");
      case MAKE_PLAN ->
          unless(
              !Command.scenario(desk).equals(desk.businessCase().plan().id()),
              "What is shown is the plan. Show another scenario first.");
      case NEXT_CHART, PREVIOUS_CHART, SAVE_SVG, SAVE_PNG, PRESENT_CHART, CAPTURE ->
          unless(
              desk.shown().selection().page() == Page.CHART,
              "A list stands in place of the chart. %s, or choose a workstream."
                  .formatted(Command.BACK.withKeys("Go back to it")));
      case SHOW_STEP, RECAPTURE ->
          unless(
              desk.shown().selection() instanceof Selection.Of(Thing.Step _),
              "Choose a step of the story first.");
      case NEXT_SCENARIO, PREVIOUS_SCENARIO ->
          unless(
              desk.businessCase().allScenarios().size() > 1,
              "There is only the plan. Add a scenario first.");
      default -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean can, String why) {
    return can ? Optional.empty() : Optional.of(why);
  }

  private static boolean hasOpportunities(Desk desk) {
    return !desk.businessCase().opportunities().isEmpty();
  }

  /// Whether it has a meaning on the start page, where there are no panes.
  private static boolean isForStart(Command command) {
    return switch (command) {
      case NEW_CASE, OPEN, OPEN_RECENT, OPEN_EXAMPLE, QUIT, COMMANDS -> true;
      case WHO -> true;
      case NEXT_PANE, LARGER_TEXT, SMALLER_TEXT, USUAL_TEXT -> true;
      case LIGHT, DARK, HIGH_CONTRAST, AS_SYSTEM, GUIDE, KEYS, ABOUT -> true;
      default -> false;
    };
  }

  private static Optional<String> whyNotWithThing(Command command, Desk desk) {
    if (!(desk.shown().selection().itself() instanceof Selection.Of(var thing))) {
      return Optional.of("Choose what it is to be done with first.");
    }
    if (Things.canAct(desk, command)) {
      return Optional.empty();
    }
    return switch (command) {
      case REMOVE -> Removals.whyNot(desk.businessCase(), thing);
      case DUPLICATE -> Optional.of("A version keeps the case as it was, once.");
      default ->
          Optional.of(
              thing instanceof Thing.Milestone
                  ? "Milestones stand by their dates. Change its date instead."
                  : "It is at the end of its list.");
    };
  }

  private static boolean isCost(Selection selection) {
    return selection.itself() instanceof Selection.Of(Thing.Cost _);
  }

  /// Whether what is selected has amounts by year.
  private static boolean hasAmounts(Desk desk) {
    var businessCase = desk.businessCase();
    return desk.shown().selection().itself() instanceof Selection.Of(Thing.Cost(var id))
        ? businessCase.cost(id).orElseThrow().terms() instanceof CostTerms.OneOff
        : Command.chosen(desk).stream()
            .anyMatch(
                each ->
                    businessCase.opportunity(each).orElseThrow().mechanism()
                        instanceof Mechanism.Profile);
  }
}
