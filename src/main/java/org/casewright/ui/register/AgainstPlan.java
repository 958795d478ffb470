package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casewright.analysis.mtfp.PlanReading;
import org.casewright.analysis.mtfp.PrintedPlan;
import org.casewright.analysis.mtfp.Reconciliation;
import org.casewright.analysis.mtfp.Schedule;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.jspecify.annotations.Nullable;

/// The case against a printed plan: both totals, what differs, what in the plan has no home in the
/// case, what in the case has no line in the plan, what matches, and what was not read.
record AgainstPlan(Desk desk, MediumTerm state, Schedule schedule) {

  static final List<String> WHAT_A_PLAN_IS =
      List.of(
          "A plan is a table with a row of financial years, such as 2026/27, and under it lines"
              + " with a reference or a description before the amounts.",
          "Choose or copy such a table, the row of years included, and try again.");

  private static final String EMPTY =
      "Set the case against a printed medium-term plan: choose its file, or copy its table in a"
          + " spreadsheet and paste it here; with the row of years above it, and with references"
          + " and descriptions before the amounts.";

  Register register(
      @Nullable PlanReading reading, @Nullable Reconciliation result, List<Filter> filters) {
    if (reading == null || result == null) {
      return new Register(
          Page.MEDIUM_TERM.title(),
          "",
          List.of(Column.words("what", "", 0)),
          List.of(),
          filters,
          List.of(paste(desk, state), Command.COMPARE_PLAN.action(desk)),
          EMPTY);
    }
    return new Register(
        Page.MEDIUM_TERM.title(),
        help(result),
        columns(result),
        new AgainstPlanRows(result, state.sign()).all(reading.rejected()),
        filters,
        actions(reading.plan()),
        EMPTY);
  }

  /// Takes a printed plan from the clipboard.
  static Action paste(Desk desk, MediumTerm state) {
    return new Action(
        "Paste a printed plan",
        () -> {
          if (!state.paste()) {
            desk.say(nothingFound());
          }
        },
        null,
        "Copy the plan's table in a spreadsheet first, with the row of years above it.");
  }

  private static Message nothingFound() {
    return new Message(
        "No plan was found in what was copied",
        WHAT_A_PLAN_IS,
        List.of(Message.Choice.close("Back to the case")));
  }

  private String help(Reconciliation result) {
    var plan = result.plan();
    return "%s, %s, cash prices, against the plan: %s to the nearest %s; %s.%s%s"
        .formatted(
            schedule.scenario(),
            schedule.view().label().toLowerCase(Locale.UK),
            printed(plan.measure()),
            nearest(plan),
            state.sign().label(),
            result.withCosts() ? "" : " No cost of the case was found in it, so none are compared.",
            beyond(result.beyond()));
  }

  private static String beyond(List<FinancialYear> years) {
    var labels = years.stream().map(FinancialYear::label).toList();
    return labels.isEmpty()
        ? ""
        : " The case ends before %s, which %s not compared."
            .formatted(Listing.and(labels), labels.size() == 1 ? "is" : "are");
  }

  private static String nearest(PrintedPlan plan) {
    return "£" + Money.grouped(plan.step());
  }

  private static String printed(Measure measure) {
    return switch (measure) {
      case ANNUAL -> name(measure) + ", each year's whole amount,";
      case INCREMENT -> name(measure) + ", each year's change on the year before,";
      case CUMULATIVE -> name(measure);
    };
  }

  private static List<Column> columns(Reconciliation result) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("reference", "Ref.", 4.5));
    columns.add(Column.words("what", "Line", 0));
    for (var year : result.years()) {
      columns.add(
          Column.figures(
              year.label(), year.label(), AgainstPlanRows.isFine(result.plan()) ? 6.5 : 5));
    }
    columns.add(Column.words("by", "Found", 7.5));
    return columns;
  }

  private List<Action> actions(PrintedPlan plan) {
    var actions = new ArrayList<Action>();
    actions.add(MediumTermRegister.turn(state));
    actions.add(paste(desk, state));
    actions.add(
        new Action(
            "Read it otherwise…",
            () -> desk.pick(otherwise(plan)),
            null,
            "Where its amounts were taken for something that they are not."));
    actions.add(Action.of("Forget the plan", state::forget));
    return actions;
  }

  /// Everything else that the plan's amounts may be.
  private Pick otherwise(PrintedPlan plan) {
    var options = new ArrayList<Pick.Option>();
    for (var measure : Measure.values()) {
      if (measure != plan.measure()) {
        options.add(
            new Pick.Option(
                "It prints " + name(measure),
                "read as " + name(plan.measure()),
                () -> state.read(measure)));
      }
    }
    for (var unit : Money.values()) {
      if (unit != plan.unit()) {
        options.add(
            new Pick.Option(
                "It is in " + name(unit), "read as " + name(plan.unit()), () -> state.read(unit)));
      }
    }
    options.add(
        new Pick.Option(
            "It prints " + plan.sign().other().label(),
            "read as " + plan.sign().label(),
            () -> state.read(plan.sign().other())));
    return new Pick("What does the plan print?", "Search", "Nothing is called so.", options);
  }

  private static String name(Measure measure) {
    return switch (measure) {
      case ANNUAL -> "levels";
      case INCREMENT -> "increments";
      case CUMULATIVE -> "cumulative amounts";
    };
  }

  private static String name(Money unit) {
    return switch (unit) {
      case POUNDS -> "pounds";
      case THOUSANDS -> "£000";
      case MILLIONS -> "£m";
    };
  }
}
