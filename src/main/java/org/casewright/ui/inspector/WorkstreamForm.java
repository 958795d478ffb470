package org.casewright.ui.inspector;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Changed;
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
                (c, text) -> Changed.workstream(c, id, w -> w.withName(text))),
            editing.words(
                "lead",
                "Lead",
                workstream.lead(),
                (c, text) -> Changed.workstream(c, id, w -> w.withLead(text))),
            editing.paragraph(
                "purpose",
                "Purpose",
                workstream.purpose(),
                (c, text) -> Changed.workstream(c, id, w -> w.withPurpose(text))));
    var opportunities =
        looking.businessCase().opportunities().stream()
            .filter(each -> each.workstream().equals(id))
            .toList();
    if (opportunities.isEmpty()) {
      return Looking.model(
          Selection.workstream(id),
          "Workstream",
          workstream.name(),
          Section.plain("about", about),
          Section.plain(
              "none",
              List.of(
                  new Item.Words(
                      "none",
                      "Opportunities",
                      "None yet, so it adds nothing to the benefits of the programme."))));
    }
    var links =
        opportunities.stream()
            .map(each -> looking.show(each.name(), Selection.opportunity(each.id())))
            .toList();
    return new InspectorModel(
        Selection.workstream(id),
        "Workstream",
        workstream.name(),
        null,
        Form.of(
            Section.plain("about", about),
            Section.open(
                "opportunities", "Opportunities", List.of(new Item.Actions("links", links)))),
        worth(looking, workstream, opportunities.size()));
  }

  private static InspectorModel.Worth worth(Looking looking, Workstream workstream, int parts) {
    var explanation = explain(looking, Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()));
    return new InspectorModel.Worth(
        "%s a year by %s".formatted(explanation.shown(), lastYear(looking)),
        parts == 1 ? "All of it from one opportunity." : explanation.words(),
        "");
  }

  /// A figure of the last FY, as shown, with its steps.
  static Explanation explain(Looking looking, Figure figure, Scope scope) {
    var timeline = looking.businessCase().timeline();
    var shown = looking.desk().shown();
    return Explainer.explain(
        looking.desk().now(),
        FigureQuery.of(figure)
            .of(scope)
            .in(timeline.year(timeline.years() - 1))
            .underScenario(shown.scenario())
            .seen(shown.view(), shown.prices()));
  }

  static String lastYear(Looking looking) {
    var timeline = looking.businessCase().timeline();
    return timeline.year(timeline.years() - 1).label();
  }

  /// What the numbers of an explanation are, with the same signs between them.
  static String meaning(Explanation explanation) {
    var sign =
        switch (explanation.rule()) {
          case SUM -> " + ";
          case DIFFERENCE -> " − ";
          case PRODUCT -> " × ";
          case QUOTIENT -> " ÷ ";
          case GIVEN, MONTHS -> "";
        };
    if (sign.isEmpty() || explanation.inputs().size() < 2) {
      return "";
    }
    var labels =
        explanation.inputs().stream()
            .map(Explanation::label)
            .map(label -> label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1))
            .collect(Collectors.joining(sign));
    return labels.substring(0, 1).toUpperCase(Locale.UK) + labels.substring(1);
  }
}
