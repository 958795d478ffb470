package org.casewright.ui.main;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Opportunity;
import org.casewright.model.Workstream;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.jspecify.annotations.Nullable;

/// What commands offer to choose from: templates, kinds of cost, everything that can be found,
/// every command and every figure.
///
/// @param carryOut carries out a command
record Offers(Desk desk, Consumer<Command> carryOut) {

  /// Templates, and opportunities without one.
  void templates() {
    var options = new ArrayList<Pick.Option>();
    for (var template : Templates.all()) {
      options.add(new Pick.Option(template.name(), template.summary(), () -> add(template)));
    }
    var workstream = workstream();
    if (workstream != null) {
      for (var action : Things.toWorkstream(desk, workstream.id())) {
        options.add(
            new Pick.Option(action.label(), "Blank, in " + workstream.name(), action.run()));
      }
    }
    desk.pick(
        new Pick(
            "Add an opportunity",
            "Search: carers, plans, beds, pounds by year …",
            "No template has that in it.",
            options));
  }

  /// The workstream of what is selected; null where none is.
  private @Nullable Workstream workstream() {
    var businessCase = desk.businessCase();
    var id =
        switch (desk.shown().selection().itself()) {
          case Selection.Of(Thing.Workstream(var chosen)) -> chosen;
          case Selection.Of(Thing.Opportunity(var chosen)) ->
              businessCase.opportunity(chosen).orElseThrow().workstream();
          default -> "";
        };
    return businessCase
        .workstream(id)
        .orElse(
            businessCase.workstreams().isEmpty() ? null : businessCase.workstreams().getFirst());
  }

  /// Goes into the workstream that is selected; else into the one the template suggests.
  private void add(Template template) {
    UnaryOperator<BusinessCase> added =
        desk.shown().selection() instanceof Selection.Of(Thing.Workstream(var id))
            ? c -> template.addTo(c, id)
            : template::addTo;
    var before = desk.businessCase().opportunities().stream().map(Opportunity::id).toList();
    Things.change(desk, "Add “%s”".formatted(template.name()), added);
    desk.businessCase().opportunities().stream()
        .map(Opportunity::id)
        .filter(id -> !before.contains(id))
        .findFirst()
        .ifPresent(id -> desk.show(shown -> shown.withSelection(Selection.opportunity(id))));
  }

  void costs() {
    desk.pick(
        new Pick(
            "Add a cost",
            "Which kind? team, equipment, fee …",
            "None of the three kinds goes by those words.",
            Things.toCosts(desk).stream()
                .map(action -> new Pick.Option(action.label(), action.help(), action.run()))
                .toList()));
  }

  /// Everything in the case that has a name.
  void find() {
    var businessCase = desk.businessCase();
    var options = new ArrayList<Pick.Option>();
    for (var thing : Thing.all(businessCase)) {
      options.add(
          new Pick.Option(
              thing.label(businessCase), thing.noun(), () -> select(new Selection.Of(thing))));
    }
    desk.pick(
        new Pick(
            "Find in this case",
            "A workstream, an opportunity, an assumption, a risk …",
            "Nothing in this case has that in its name.",
            options));
  }

  private void select(Selection selection) {
    desk.show(shown -> shown.withSelection(selection));
  }

  /// Every command with its keys; those that cannot be carried out now say why.
  void commands() {
    desk.pick(
        new Pick(
            "Commands",
            "What do you want to do? late, half, what if …",
            "There is no such command.",
            Arrays.stream(Command.values())
                .filter(command -> command != Command.COMMANDS)
                .map(this::option)
                .toList()));
  }

  private Pick.Option option(Command command) {
    return Pick.Option.of(command, desk, command.keysText(), () -> carryOut.accept(command));
  }

  /// Every figure of the headlines, to be explained.
  void explain() {
    var timeline = desk.businessCase().timeline();
    var options = new ArrayList<Pick.Option>();
    for (var figure :
        List.of(
            Figure.GROSS_BENEFIT,
            Figure.PROGRAMME_COST,
            Figure.NET_BENEFIT,
            Figure.CUMULATIVE_NET,
            Figure.RECURRING_GROSS,
            Figure.CASHABLE,
            Figure.CUMULATIVE_RATIO,
            Figure.ANNUAL_RATIO,
            Figure.NPV,
            Figure.BENEFIT_COST_RATIO,
            Figure.PAYBACK_MONTH,
            Figure.PEAK_FUNDING)) {
      if (!figure.byYear()) {
        options.add(explaining(figure.label(), FigureQuery.of(figure)));
        continue;
      }
      for (var year : timeline.financialYears()) {
        options.add(
            explaining(
                "%s, %s".formatted(figure.label(), year.label()), FigureQuery.of(figure).in(year)));
      }
    }
    desk.pick(
        new Pick(
            "Explain which figure?",
            "Search: gross %s, NPV, payback …".formatted(timeline.lastYear()),
            "There is no such figure.",
            options));
  }

  private Pick.Option explaining(String label, FigureQuery query) {
    return new Pick.Option(label, "", () -> select(new Selection.Explained(query, List.of())));
  }
}
