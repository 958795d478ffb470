package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Scope;
import org.casewright.model.Workstream;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.form.Field;
import org.casewright.ui.form.FieldMaker;
import org.casewright.ui.form.Form;
import org.casewright.ui.form.Item;
import org.jspecify.annotations.Nullable;

/// Looks at what is selected and says what the inspector shows of it.
///
/// @param problems with what was last typed, by assumption
record Inspection(Desk desk, BusinessCase businessCase, Map<String, Field.Problem> problems) {

  static InspectorModel of(Desk desk, Map<String, Field.Problem> problems) {
    return new Inspection(desk, desk.businessCase(), problems).look(desk.shown().selection());
  }

  private InspectorModel look(Selection selection) {
    return switch (selection) {
      case Selection.OfOpportunity(var id) ->
          opportunity(selection, businessCase.opportunity(id).orElseThrow());
      case Selection.OfCost(var id) ->
          costs().cost(selection, businessCase.cost(id).orElseThrow(), problems);
      case Selection.OfWorkstream(var id) ->
          workstream(selection, businessCase.workstream(id).orElseThrow());
      case Selection.Costs _ -> costs().all(selection);
      case Selection.OfAssumption _,
          Selection.OfBudgetLine _,
          Selection.OfScenario _,
          Selection.OfRisk _,
          Selection.OfMilestone _,
          Selection.OfPublished _,
          Selection.Programme _ ->
          texts(selection, "", "Not yet", List.of(), null);
      case Selection.All(var page) -> texts(selection, "", page.title(), List.of(), null);
      case Selection.Nothing _ ->
          texts(
              selection,
              "",
              "Nothing here yet",
              List.of(
                  text("nothing", "", "This case has no workstreams and no opportunities yet.")),
              null);
    };
  }

  private CostInspection costs() {
    return new CostInspection(desk, businessCase);
  }

  private InspectorModel opportunity(Selection selection, Opportunity written) {
    var inForce = businessCase.inForce(desk.shown().scenario());
    var opportunity = inForce.apply(written);
    var workstream = businessCase.workstream(opportunity.workstream()).orElseThrow().name();
    var reference = opportunity.reference();
    var maker = FieldMaker.of(desk, opportunity.name(), problems);
    var items = new ArrayList<Item>();
    rollout(opportunity).ifPresent(words -> items.add(text("rollout", "", words)));
    maker.fields(opportunity.uses()).forEach(field -> items.add(new Item.Number(field)));
    return new InspectorModel(
        selection,
        reference.isBlank() ? workstream : workstream + " · " + reference,
        opportunity.name(),
        inclusion(written.id()),
        Form.of(Form.Section.plain("numbers", items)),
        worth(opportunity));
  }

  private static Optional<String> rollout(Opportunity opportunity) {
    var rollout = opportunity.rollout();
    if (rollout == null || opportunity.mechanism() instanceof Mechanism.Profile) {
      return Optional.empty();
    }
    if (rollout.curve() == RolloutShape.STEPPED) {
      return Optional.of("Takes hold in steps: " + steps(rollout) + ".");
    }
    if (!rollout.waves().isEmpty()) {
      var waves =
          rollout.waves().stream()
              .map(w -> "%s %s%%".formatted(w.name(), Money.grouped(w.share().movePointRight(2))))
              .collect(Collectors.joining(", "));
      return Optional.of("Takes hold in waves: " + waves + ".");
    }
    return Optional.empty();
  }

  private static String steps(Rollout rollout) {
    return rollout.points().stream()
        .map(
            point ->
                "%s%% after %s months"
                    .formatted(
                        Money.grouped(point.share().movePointRight(2)),
                        Money.grouped(point.months())))
        .collect(Collectors.joining(", "));
  }

  private InspectorModel.Inclusion inclusion(String opportunity) {
    var scenario = desk.shown().scenario();
    if (scenario.equals(businessCase.plan().id())) {
      return new InspectorModel.Inclusion(
          true,
          "Every opportunity counts in the plan, “%s”. Choose another scenario to leave one out."
              .formatted(businessCase.plan().name()));
    }
    var inForce = businessCase.inForce(scenario);
    var included = !inForce.without().contains(opportunity);
    var here = inForce.scenario().without().contains(opportunity);
    return new InspectorModel.Inclusion(
        included,
        included || here
            ? null
            : "Left out by the scenario this one is based on; take it back in there.");
  }

  private InspectorModel.@Nullable Worth worth(Opportunity opportunity) {
    if (!desk.now().resolved().included().contains(opportunity.id())) {
      return new InspectorModel.Worth(
          "Left out of this scenario", "It counts for nothing here.", "");
    }
    var explanation = explain(Figure.GROSS_BENEFIT, Scope.opportunity(opportunity.id()));
    return new InspectorModel.Worth(
        "%s a year by %s".formatted(explanation.shown(), lastYear()),
        explanation.words(),
        meaning(explanation));
  }

  private Explanation explain(Figure figure, Scope scope) {
    var timeline = businessCase.timeline();
    return Explainer.explain(
        desk.now(),
        FigureQuery.of(figure)
            .of(scope)
            .in(timeline.year(timeline.years() - 1))
            .underScenario(desk.shown().scenario())
            .seen(desk.shown().view(), desk.shown().prices()));
  }

  private static String meaning(Explanation explanation) {
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

  private InspectorModel workstream(Selection selection, Workstream workstream) {
    var texts = new ArrayList<Item>();
    texts.add(text("purpose", "Purpose", orNone(workstream.purpose())));
    texts.add(text("lead", "Lead", orNone(workstream.lead())));
    var names =
        businessCase.opportunities().stream()
            .filter(each -> each.workstream().equals(workstream.id()))
            .map(Opportunity::name)
            .toList();
    if (names.isEmpty()) {
      texts.add(
          text(
              "opportunities",
              "Opportunities",
              "None yet, so it adds nothing to the benefits of the programme."));
      return texts(selection, "Workstream", workstream.name(), texts, null);
    }
    texts.add(text("opportunities", "Opportunities", String.join("\n", names)));
    var explanation = explain(Figure.GROSS_BENEFIT, Scope.workstream(workstream.id()));
    return texts(
        selection,
        "Workstream",
        workstream.name(),
        texts,
        new InspectorModel.Worth(
            "%s a year by %s".formatted(explanation.shown(), lastYear()),
            names.size() == 1 ? "All of it from one opportunity." : explanation.words(),
            ""));
  }

  private String lastYear() {
    return businessCase.timeline().year(businessCase.timeline().years() - 1).label();
  }

  private static String orNone(String words) {
    return words.isBlank() ? "not given" : words;
  }

  static Item text(String key, String heading, String words) {
    return new Item.Words(key, heading, words);
  }

  static InspectorModel texts(
      Selection selection,
      String eyebrow,
      String title,
      List<Item> items,
      InspectorModel.@Nullable Worth worth) {
    return new InspectorModel(
        selection, eyebrow, title, null, Form.of(Form.Section.plain("words", items)), worth);
  }
}
