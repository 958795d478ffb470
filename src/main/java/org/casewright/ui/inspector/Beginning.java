package org.casewright.ui.inspector;

import java.util.List;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;

/// What to do beside a list of which nothing is chosen.
final class Beginning {

  private static final String CHOOSE = "Choose one to see all of it here.";

  private Beginning() {}

  static String words(Looking looking, Page page) {
    var businessCase = looking.businessCase();
    return switch (page) {
      case ASSUMPTIONS ->
          orNone(
              businessCase.assumptions().isEmpty(),
              "There are no numbers yet. They come with the first opportunity or cost.");
      case BUDGETS ->
          orNone(
              businessCase.budgetLines().isEmpty(),
              "There are no budget lines yet. A line shows what the changes leave of a budget.");
      case COMPARISON ->
          "The figures stand first, each with what it has more or less than the plan. Under them"
              + " stands what differs; right-click a line to see all about it.";
      case SCENARIOS ->
          "Type into a column to change a number in that scenario. The buttons above the list show"
              + " a scenario whole: what it is based on and what it replaces.";
      case MEDIUM_TERM ->
          businessCase.opportunities().isEmpty()
              ? "There are no opportunities yet; a medium-term plan lists what they save."
              : "Choose a line to see all about what it comes from. The case stands here as a"
                  + " medium-term plan prints it: in cash, on each budget line.";
      case RISKS ->
          orNone(
              businessCase.risks().isEmpty(),
              "There are no risks yet. A risk has a chance, a cost and somebody who answers for"
                  + " it.");
      case MILESTONES ->
          orNone(
              businessCase.milestones().isEmpty(),
              "There are no milestones yet. A milestone is a date the programme works towards.");
      case PUBLISHED ->
          orNone(
              businessCase.published().isEmpty(),
              "There are no published figures yet. Each says what a paper prints, and whether the"
                  + " case comes to the same.");
      case STORY ->
          orNone(
              businessCase.story().isEmpty(),
              "There is no story yet. Choose a chart, a scenario and a year as the committee is to"
                  + " see them, and capture that as a step.");
      case FINDINGS -> orNone(looking.desk().findings().isEmpty(), "There is nothing to see to.");
      case HISTORY ->
          looking.desk().session().changes().isEmpty()
              ? "Whatever you change will be listed here, and can be taken back."
              : "Right-click a change to go back to just after it. Nothing is lost by going back:"
                  + " what is undone stays in the list until something else is changed.";
      case VERSIONS ->
          orNone(
              businessCase.versions().isEmpty() && businessCase.history().isEmpty(),
              "Nothing has been saved or named yet. Name a version when the case goes somewhere:"
                  + " as taken to Cabinet, as approved.");
      case CHANGES ->
          "Each line is one difference, with what it alone does to net benefit. A line that is"
              + " chosen can be put back or taken over.";
      case CHART -> CHOOSE;
    };
  }

  /// The two or three things that are done most from there.
  static List<Action> actions(Looking looking, Page page) {
    var desk = looking.desk();
    return switch (page) {
      case ASSUMPTIONS ->
          List.of(
              Things.addition(desk, page),
              Command.FIND.action(desk),
              Command.SHOW_FINDINGS.action(desk));
      case MEDIUM_TERM ->
          List.of(
              looking.show("Budget lines", new Selection.All(Page.BUDGETS)),
              Command.NEXT_MEASURE.action(desk));
      case BUDGETS, RISKS, MILESTONES -> List.of(Things.addition(desk, page));
      case SCENARIOS -> List.of(Things.addition(desk, page), Command.MAKE_PLAN.action(desk));
      case COMPARISON -> List.of(Things.addition(desk, page), Command.SEEK.action(desk));
      case PUBLISHED -> List.of(Things.addition(desk, page), Command.PASTE_TABLE.action(desk));
      case STORY -> List.of(Things.addition(desk, page), Command.PRESENT.action(desk));
      case FINDINGS ->
          desk.findings().isEmpty()
              ? List.of(Command.SHOW_ASSUMPTIONS.action(desk))
              : List.of(looking.show("See the first one", Selection.firstOf(desk.findings())));
      case HISTORY -> List.of(Command.UNDO.action(desk), Command.REDO.action(desk));
      case VERSIONS -> List.of(Things.addition(desk, page), Command.SHOW_CHANGES.action(desk));
      case CHANGES -> List.of(Command.SAVE.action(desk), Command.COMPARE_FILE.action(desk));
      case CHART -> List.of(Things.addition(desk, page), Command.ADD_FROM_TEMPLATE.action(desk));
    };
  }

  private static String orNone(boolean none, String words) {
    return none ? words : CHOOSE;
  }
}
