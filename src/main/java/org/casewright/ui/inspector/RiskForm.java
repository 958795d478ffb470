package org.casewright.ui.inspector;

import java.util.ArrayList;
import org.casewright.model.Opportunity;
import org.casewright.model.Place;
import org.casewright.model.Risk;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// Something that may go wrong: how likely, what it would cost, and what is done about it.
final class RiskForm {

  private RiskForm() {}

  static InspectorModel of(Looking looking, Risk risk) {
    var id = risk.id();
    var editing = looking.editing(risk.name());
    var items = new ArrayList<Item>();
    items.add(
        editing.words(
            "name",
            "What may go wrong",
            risk.name(),
            (c, text) -> Changed.risk(c, id, r -> r.withName(text))));
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
                Changed.risk(c, id, r -> r.withOpportunity(chosen.isEmpty() ? null : chosen))));
    items.add(
        editing.year(
            "year",
            "When it would cost",
            risk.year(),
            "not said",
            (c, year) -> Changed.risk(c, id, r -> r.withYear(year))));
    items.add(
        editing.paragraph(
            "mitigation",
            "What is done about it",
            risk.mitigation(),
            (c, text) -> Changed.risk(c, id, r -> r.withMitigation(text))));
    items.add(
        editing.words(
            "owner",
            "Owner",
            risk.owner(),
            (c, text) -> Changed.risk(c, id, r -> r.withOwner(text))));
    var numbers = new ArrayList<Item>();
    if (risk.chance() != null) {
      numbers.add(looking.number(Place.RISK_CHANCE, risk.chance(), risk.name()));
    }
    if (risk.cost() != null) {
      numbers.add(looking.number(Place.RISK_COST, risk.cost(), risk.name()));
    }
    return Looking.model(
        new Selection.Of(new Thing.Risk(id)),
        "Risk",
        risk.name(),
        Section.plain("risk", items),
        Section.plain("numbers", numbers));
  }
}
