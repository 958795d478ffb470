package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Listing;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Compared;
import org.casewright.ui.desk.Marks;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// Makes the form of what is selected, with what can be done about it as a whole at its end.
final class Inspection {

  private Inspection() {}

  static InspectorModel of(Looking looking) {
    var selection = looking.desk().shown().selection();
    var model = look(looking, selection);
    var actions = new ArrayList<>(Things.actions(looking.desk(), selection));
    looking.desk().marks().of(selection).map(mark -> found(looking, mark)).ifPresent(actions::add);
    if (actions.isEmpty()) {
      return model;
    }
    var sections = new ArrayList<>(model.form().sections());
    sections.add(Section.plain("actions", List.of(new Item.Actions("actions", actions))));
    return new InspectorModel(
        selection,
        model.eyebrow(),
        model.title(),
        model.inclusion(),
        new Form(sections),
        model.worth());
  }

  private static Action found(Looking looking, Marks.Mark mark) {
    var show = looking.show("See what is found here", mark.selection());
    return new Action(show.label(), show.run(), null, mark.sentence());
  }

  private static InspectorModel look(Looking looking, Selection selection) {
    var businessCase = looking.businessCase();
    return switch (selection) {
      case Selection.Of(Thing.Opportunity(var id)) ->
          OpportunityForm.of(looking, businessCase.opportunity(id).orElseThrow());
      case Selection.Of(Thing.Cost(var id)) ->
          CostForm.of(looking, businessCase.cost(id).orElseThrow());
      case Selection.Of(Thing.Workstream(var id)) ->
          WorkstreamForm.of(looking, businessCase.workstream(id).orElseThrow());
      case Selection.Of(Thing.Assumption(var id)) ->
          AssumptionForm.of(looking, businessCase.assumption(id).orElseThrow());
      case Selection.Of(Thing.BudgetLine(var id)) ->
          BudgetLineForm.of(looking, businessCase.budgetLine(id).orElseThrow());
      case Selection.Of(Thing.Scenario(var id)) ->
          ScenarioForm.of(looking, businessCase.scenario(id).orElseThrow());
      case Selection.Of(Thing.Risk(var id)) ->
          RiskForm.of(looking, Listing.RISKS.get(businessCase, id));
      case Selection.Of(Thing.Milestone(var id)) ->
          MilestoneForm.of(looking, Listing.MILESTONES.get(businessCase, id));
      case Selection.Of(Thing.PublishedFigure(var id)) ->
          PublishedForm.of(looking, Listing.PUBLISHED.get(businessCase, id));
      case Selection.Of(Thing.Step(var id)) ->
          StepForm.of(looking, Listing.STORY.get(businessCase, id));
      case Selection.Of(Thing.Version(var id)) ->
          VersionForm.of(looking, Listing.VERSIONS.get(businessCase, id));
      case Selection.Whole.COSTS -> AllCosts.of(looking);
      case Selection.Whole.PROGRAMME -> ProgrammeForm.of(looking);
      case Selection.Explained explained -> ExplanationForm.of(looking, explained);
      case Selection.Seeking seeking -> SeekForm.of(looking, seeking);
      case Selection.OfFinding finding -> FindingForm.of(looking, finding);
      case Selection.OfFindings findings -> FindingForm.of(looking, findings);
      case Selection.InPlan _ -> look(looking, selection.itself());
      case Selection.OfChange(var key) -> change(looking, selection, key);
      case Selection.All(var page) -> whole(looking, selection, page);
      case Selection.Whole.NOTHING -> nothing(looking, selection);
    };
  }

  private static InspectorModel change(Looking looking, Selection selection, String key) {
    var compared = Compared.of(looking.desk());
    return compared
        .find(key)
        .map(
            change ->
                Looking.model(
                    selection,
                    change.where().label(),
                    change.subject().isEmpty() ? Page.CHANGES.title() : change.subject(),
                    Section.plain(
                        "change",
                        List.of(
                            new Item.Words("sentence", "", change.sentence()),
                            new Item.Actions("make", List.of(compared.make(change)))))))
        .orElseGet(() -> whole(looking, selection, Page.CHANGES));
  }

  /// A list of which nothing is chosen.
  static InspectorModel whole(Looking looking, Selection selection, Page page) {
    return Looking.model(
        selection,
        "",
        page.title(),
        Section.plain(
            "whole",
            List.of(
                new Item.Words("choose", "", Beginning.words(looking, page)),
                new Item.Actions("begin", Beginning.actions(looking, page)))));
  }

  private static InspectorModel nothing(Looking looking, Selection selection) {
    return Looking.model(
        selection,
        "",
        "Nothing here yet",
        Section.plain(
            "nothing",
            List.of(
                new Item.Slot(
                    "first",
                    "This case has no workstreams and no opportunities yet.",
                    "A workstream is a group of changes with a lead and a purpose.",
                    Beginning.actions(looking, Page.CHART)))));
  }
}
