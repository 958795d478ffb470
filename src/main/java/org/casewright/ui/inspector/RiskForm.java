package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Listing;
import org.casewright.model.Opportunity;
import org.casewright.model.Risk;
import org.casewright.session.edits.Part;
import org.casewright.session.edits.Renaming;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Reading;

/// Something that may go wrong: how likely, what it would cost, and what is done about it.
final class RiskForm {

  private RiskForm() {}

  static InspectorModel of(Looking looking, Risk risk) {
    var id = risk.id();
    var numbers = new NumberActions(looking, new Thing.Risk(id), risk.name());
    var amounts = new ArrayList<>(numbers.items(risk.uses()));
    amounts.addAll(numbers.slots(List.of(Part.CHANCE, Part.RISK_COST)));
    return Looking.model(
        new Selection.Of(new Thing.Risk(id)),
        "Risk",
        risk.name(),
        Section.plain("risk", about(looking, risk)),
        Section.plain("numbers", amounts));
  }

  private static List<Item> about(Looking looking, Risk risk) {
    var id = risk.id();
    var editing = looking.editing(risk.name());
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "name", "What may go wrong", risk.name(), (c, text) -> Renaming.risk(c, id, text)));
    items.add(
        editing.choice(
            "opportunity",
            "Threatens",
            Looking.optionsOrNone(
                "The whole programme",
                looking.businessCase().opportunities(),
                Opportunity::id,
                Opportunity::name),
            risk.opportunity() == null ? "" : risk.opportunity(),
            (c, chosen) ->
                Listing.RISKS.changed(
                    c, id, r -> r.withOpportunity(chosen.isEmpty() ? null : chosen))));
    items.add(
        editing.optional(
            "year",
            "When it would cost",
            "financial year",
            Reading.YEAR,
            risk.year(),
            "not said",
            (c, year) -> Listing.RISKS.changed(c, id, r -> r.withYear(year))));
    items.add(
        editing.paragraph(
            "mitigation",
            "What is done about it",
            risk.mitigation(),
            (c, text) -> Listing.RISKS.changed(c, id, r -> r.withMitigation(text))));
    items.add(
        editing.words(
            "owner",
            "Owner",
            risk.owner(),
            (c, text) -> Listing.RISKS.changed(c, id, r -> r.withOwner(text))));
    return items;
  }
}
