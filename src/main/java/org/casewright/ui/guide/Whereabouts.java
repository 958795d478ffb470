package org.casewright.ui.guide;

import org.casewright.library.guide.Place;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Shown;

/// Which section of the guide is about what.
final class Whereabouts {

  private static final String WINDOW = "guide/window.md";
  private static final String CHARTS = "guide/charts.md";

  private Whereabouts() {}

  /// The section on what is in front. A question that has been asked of a figure comes before the
  /// part of the window that it was asked in.
  static Place of(InFront front, Shown shown) {
    var selection = shown.selection();
    var asked = selection instanceof Selection.Explained || selection instanceof Selection.Seeking;
    return switch (front) {
      case START -> window("Start page");
      case PASTING -> window("Pasting a printed table");
      case BRINGING -> window("Bringing in a table");
      case HEADER -> window("Menus and switches");
      case HEADLINES -> asked ? of(selection) : window("Headlines");
      case CHART -> asked ? of(selection) : Place.headed(CHARTS, shown.chart().label());
      case CHART_TABLE -> asked ? of(selection) : window("Table under the chart");
      case CHOSEN -> of(selection);
    };
  }

  private static Place of(Selection selection) {
    return switch (selection) {
      case Selection.Of(var thing) -> of(thing);
      case Selection.Whole whole ->
          switch (whole) {
            case NOTHING -> window("Tree");
            case COSTS -> window("Cost");
            case PROGRAMME -> window("Case");
          };
      case Selection.All(var page) -> of(page);
      case Selection.OfFinding _,
          Selection.OfFindings _,
          Selection.InPlan _,
          Selection.OfChange _ ->
          of(selection.page());
      case Selection.Explained _ -> window("Explanation");
      case Selection.Seeking _ -> window("Seeking a target");
    };
  }

  private static Place of(Thing thing) {
    return switch (thing) {
      case Thing.Opportunity _ -> window("Opportunity");
      case Thing.Cost _ -> window("Cost");
      case Thing.Workstream _ -> window("Workstream");
      case Thing.Assumption _ -> window("Assumption");
      case Thing.BudgetLine _ -> of(Page.BUDGETS);
      case Thing.Scenario _ -> of(Page.SCENARIOS);
      case Thing.Risk _ -> of(Page.RISKS);
      case Thing.Milestone _ -> of(Page.MILESTONES);
      case Thing.PublishedFigure _ -> of(Page.PUBLISHED);
      case Thing.Step _ -> of(Page.STORY);
      case Thing.Version _ -> of(Page.VERSIONS);
    };
  }

  /// Each page of the window has a section that is headed as it is.
  private static Place of(Page page) {
    return window(page.title());
  }

  private static Place window(String heading) {
    return Place.headed(WINDOW, heading);
  }
}
