package org.casewright.ui.inspector;

import org.casewright.ui.desk.Page;

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
      case SCENARIOS ->
          "Type into a column to change a number in that scenario. The buttons above the list show"
              + " a scenario whole: what it is based on and what it replaces.";
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
      case FINDINGS -> orNone(looking.desk().findings().isEmpty(), "There is nothing to see to.");
      case HISTORY ->
          looking.desk().session().changes().isEmpty()
              ? "Whatever you change will be listed here, and can be taken back."
              : "Right-click a change to go back to just after it. Nothing is lost by going back:"
                  + " what is undone stays in the list until something else is changed.";
      case CHART -> CHOOSE;
    };
  }

  private static String orNone(boolean none, String words) {
    return none ? words : CHOOSE;
  }
}
