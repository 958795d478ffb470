package org.casewright.ui.register;

import java.util.List;
import org.casewright.model.Opportunity;
import org.casewright.model.Risk;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;
import org.jspecify.annotations.Nullable;

/// What may go wrong.
final class RisksRegister {

  private RisksRegister() {}

  static Register of(Desk desk) {
    return new Register(
        Page.RISKS.title(),
        "What may go wrong, how likely it is, what it would cost, and what is done about it.",
        List.of(
            Column.words("name", "Risk", 0),
            Column.words("opportunity", "Threatens", 14),
            Column.figures("chance", "Chance", 5),
            Column.figures("cost", "Cost", 7),
            Column.words("year", "Year", 5),
            Column.words("owner", "Owner", 9)),
        desk.businessCase().risks().stream().map(risk -> row(desk, risk)).toList(),
        List.of(),
        List.of(Things.addition(desk, Page.RISKS)),
        "No risks are written down yet. Reviewers ask for them first.");
  }

  private static Row row(Desk desk, Risk risk) {
    var selection = new Selection.Of(new Thing.Risk(risk.id()));
    return new Row(
        risk.id(),
        selection,
        List.of(
            Cell.of(risk.name()),
            Cell.of(threatens(desk, risk.opportunity()), Look.QUIET),
            Cell.of(number(desk, risk.chance())),
            Cell.of(number(desk, risk.cost())),
            Cell.of(risk.year() == null ? "" : risk.year().label(), Look.QUIET),
            Cell.of(risk.owner(), Look.QUIET)),
        Things.actions(desk, selection));
  }

  private static String threatens(Desk desk, @Nullable String opportunity) {
    return opportunity == null
        ? "the programme"
        : desk.businessCase().opportunity(opportunity).map(Opportunity::name).orElseThrow();
  }

  private static String number(Desk desk, @Nullable String assumption) {
    if (assumption == null) {
      return "not given";
    }
    var written = desk.businessCase().assumption(assumption).orElseThrow();
    var value = desk.businessCase().inForce(desk.shown().scenario()).valueOf(written).held(0);
    return written.unit().text(value);
  }
}
