package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import org.casewright.checks.Alike;
import org.casewright.checks.Finding;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Places;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;

/// A finding with the way to its place; or all that are alike, with a way to the place of each.
final class FindingForm {

  private FindingForm() {}

  static InspectorModel of(Looking looking, Selection.OfFinding selection) {
    var findings = looking.desk().findings();
    if (selection.index() >= findings.size()) {
      return Inspection.whole(looking, selection, Page.FINDINGS);
    }
    var finding = findings.get(selection.index());
    return Looking.model(
        selection,
        finding.heading(),
        finding.label(),
        Section.plain(
            "finding",
            List.of(
                new Item.Words("sentence", "", finding.sentence()),
                new Item.Actions("go", Things.seeTo(looking.desk(), finding)))));
  }

  static InspectorModel of(Looking looking, Selection.OfFindings selection) {
    return selection
        .among(looking.desk().findings())
        .map(alike -> of(looking, selection, alike))
        .orElseGet(() -> Inspection.whole(looking, selection, Page.FINDINGS));
  }

  private static InspectorModel of(Looking looking, Selection.OfFindings selection, Alike alike) {
    var desk = looking.desk();
    var about = new ArrayList<Item>();
    about.add(new Item.Words("sentence", "", sentence(looking, alike)));
    if (alike.areMany()) {
      about.add(new Item.Actions("list", List.of(Things.list(desk, selection))));
    }
    return Looking.model(
        selection,
        alike.kind().label(),
        alike.heading(),
        Section.plain("findings", about),
        Section.open(
            "places",
            "Go to",
            List.of(
                new Item.Actions(
                    "places",
                    alike.findings().stream().map(each -> way(looking, each)).toList()))));
  }

  private static String sentence(Looking looking, Alike alike) {
    return "%s: %s. For example: %s"
        .formatted(
            Places.count(looking.businessCase(), alike.findings()),
            alike.kind().meaning(),
            alike.findings().getFirst().sentence());
  }

  private static Action way(Looking looking, Finding finding) {
    return new Action(
        finding.label(), () -> looking.desk().goTo(finding.where()), null, finding.sentence());
  }
}
