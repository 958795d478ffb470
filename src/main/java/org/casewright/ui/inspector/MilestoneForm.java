package org.casewright.ui.inspector;

import java.util.List;
import org.casewright.model.Listing;
import org.casewright.model.Milestone;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Reading;

/// A date the programme works towards.
final class MilestoneForm {

  private MilestoneForm() {}

  static InspectorModel of(Looking looking, Milestone milestone) {
    var id = milestone.id();
    var editing = looking.editing(milestone.name());
    return Looking.model(
        new Selection.Of(new Thing.Milestone(id)),
        "Milestone",
        milestone.name(),
        Section.plain(
            "milestone",
            List.of(
                editing.words(
                    "name",
                    "Name",
                    milestone.name(),
                    (c, text) -> Listing.MILESTONES.changed(c, id, m -> m.withName(text))),
                editing.needed(
                    "date",
                    "Date",
                    "",
                    Reading.DAY,
                    milestone.date(),
                    (c, day) -> Listing.MILESTONES.changed(c, id, m -> m.withDate(day))),
                editing.choice(
                    "workstream",
                    "Workstream",
                    Looking.optionsOrNone(
                        "The whole programme",
                        looking.businessCase().workstreams(),
                        Workstream::id,
                        Workstream::name),
                    milestone.workstream() == null ? "" : milestone.workstream(),
                    (c, chosen) ->
                        Listing.MILESTONES.changed(
                            c, id, m -> m.withWorkstream(chosen.isEmpty() ? null : chosen))))));
  }
}
