package org.casewright.ui.inspector;

import java.util.List;
import org.casewright.model.Figure;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// A group of opportunities, with a lead and a purpose.
final class WorkstreamForm {

  private WorkstreamForm() {}

  static InspectorModel of(Looking looking, Workstream workstream) {
    var id = workstream.id();
    var editing = looking.editing(workstream.name());
    var about =
        List.of(
            editing.words(
                "name",
                "Name",
                workstream.name(),
                (c, text) -> Listing.WORKSTREAMS.changed(c, id, w -> w.withName(text))),
            editing.words(
                "lead",
                "Lead",
                workstream.lead(),
                (c, text) -> Listing.WORKSTREAMS.changed(c, id, w -> w.withLead(text))),
            editing.paragraph(
                "purpose",
                "Purpose",
                workstream.purpose(),
                (c, text) -> Listing.WORKSTREAMS.changed(c, id, w -> w.withPurpose(text))));
    var opportunities =
        looking.businessCase().opportunities().stream()
            .filter(each -> each.workstream().equals(id))
            .toList();
    return new InspectorModel(
        Selection.workstream(id),
        "Workstream",
        workstream.name(),
        null,
        Form.of(
            Section.plain("about", about),
            Section.open("opportunities", "Opportunities", listed(looking, id, opportunities))),
        opportunities.isEmpty() ? null : worth(looking, workstream, opportunities.size()));
  }

  /// A way to each opportunity, and what can be added.
  private static List<Item> listed(
      Looking looking, String workstream, List<Opportunity> opportunities) {
    var links =
        opportunities.stream()
            .map(each -> looking.show(each.name(), Selection.opportunity(each.id())))
            .toList();
    return List.of(
        links.isEmpty()
            ? new Item.Words(
                "none", "", "None yet, so it adds nothing to the benefits of the programme.")
            : new Item.Actions("links", links),
        new Item.Slot("add", "Add", "", Things.toWorkstream(looking.desk(), workstream)));
  }

  private static InspectorModel.Worth worth(Looking looking, Workstream workstream, int parts) {
    var explanation =
        LastYear.explain(looking, Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()));
    return new InspectorModel.Worth(
        "%s a year by %s".formatted(explanation.shown(), LastYear.label(looking)),
        parts == 1 ? "All of it from one opportunity." : explanation.words(),
        "");
  }
}
