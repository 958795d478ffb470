package org.casewright.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.analysis.mtfp.Entry;
import org.casewright.analysis.mtfp.Pair;
import org.casewright.analysis.mtfp.PlanLine;
import org.casewright.analysis.mtfp.PlanReading;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.analysis.mtfp.PrintedPlan;
import org.casewright.analysis.mtfp.Reconciliation;
import org.casewright.analysis.mtfp.Schedule;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;
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
        new Rows(result, state.sign()).all(reading.rejected()),
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
            lower(schedule.view().label()),
            printed(plan.measure()),
            nearest(plan),
            state.sign().label(),
            result.withCosts() ? "" : " No cost of the case was found in it, so none are compared.",
            beyond(result.beyond()));
  }

  private static String beyond(List<FinancialYear> years) {
    return years.isEmpty()
        ? ""
        : " The case ends before %s, which is not compared."
            .formatted(
                years.stream().map(FinancialYear::label).collect(Collectors.joining(" and ")));
  }

  private static String nearest(PrintedPlan plan) {
    return "£" + Money.grouped(plan.step());
  }

  private static String printed(Measure measure) {
    return switch (measure) {
      case ANNUAL -> "levels, each year's whole amount,";
      case INCREMENT -> "increments, each year's change on the year before,";
      case CUMULATIVE -> "cumulative amounts";
    };
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.UK);
  }

  private static List<Column> columns(Reconciliation result) {
    var columns = new ArrayList<Column>();
    columns.add(Column.words("reference", "Ref.", 4.5));
    columns.add(Column.words("what", "Line", 0));
    for (var year : result.years()) {
      columns.add(Column.figures(year.label(), year.label(), isFine(result.plan()) ? 6.5 : 5));
    }
    columns.add(Column.words("by", "Found", 7.5));
    return columns;
  }

  /// Whether the plan prints less than thousands.
  private static boolean isFine(PrintedPlan plan) {
    return plan.step().compareTo(BigDecimal.valueOf(1000)) < 0;
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

  /// The rows, group by group.
  private record Rows(Reconciliation result, PlanSign sign) {

    List<Row> all(List<String> rejected) {
      var rows = new ArrayList<Row>();
      rows.add(amounts("plan", "", "The plan", Look.STRONG, result.planTotal(), ""));
      rows.add(
          amounts(
              "difference",
              "",
              "All that differs",
              Look.PLAIN,
              result.difference(result.all()),
              ""));
      rows.add(amounts("case", "", "The case", Look.STRONG, result.caseTotal(), ""));
      group(rows, "differs", "Differs, the case less the plan", result.differing());
      group(rows, "plan-only", "In the plan, with no home in the case", result.planOnly());
      group(rows, "case-only", "In the case, with no line in the plan", result.caseOnly());
      group(rows, "matches", "Matches", result.matching());
      for (var i = 0; i < rejected.size(); i++) {
        rows.add(words("rejected-" + i, rejected.get(i), Look.QUIET));
      }
      return rows;
    }

    private void group(List<Row> rows, String key, String words, List<Pair> pairs) {
      if (pairs.isEmpty()) {
        rows.add(words(key, words + ": nothing", Look.STRONG));
        return;
      }
      rows.add(
          amounts(
              key,
              "",
              "%s: %d".formatted(words, pairs.size()),
              Look.STRONG,
              result.difference(pairs),
              ""));
      for (var i = 0; i < pairs.size(); i++) {
        pair(rows, key + "-" + i, pairs.get(i));
      }
    }

    private void pair(List<Row> rows, String key, Pair pair) {
      if (pair.by() == null) {
        var amounts = pair.lines().isEmpty() ? pair.here() : pair.plan();
        rows.add(one(key, pair, amounts));
      } else if (result.differing().contains(pair)) {
        rows.add(one(key, pair, result.difference(List.of(pair))));
        rows.add(side(key + "-plan", pair, "– plan", pair.plan()));
        rows.add(side(key + "-case", pair, "– case", pair.here()));
      } else {
        rows.add(one(key, pair, pair.here()));
      }
    }

    private Row one(String key, Pair pair, List<Double> amounts) {
      var by = pair.by();
      return row(
          key,
          selection(pair),
          reference(pair),
          described(pair),
          Look.PLAIN,
          amounts,
          by == null ? "" : by.label());
    }

    private Row side(String key, Pair pair, String words, List<Double> amounts) {
      return row(key, selection(pair), "", words, Look.QUIET, amounts, "");
    }

    private static Selection selection(Pair pair) {
      return pair.entries().isEmpty()
          ? PlanRows.HERE
          : PlanRows.selection(pair.entries().getFirst());
    }

    private static String reference(Pair pair) {
      return pair.lines().isEmpty()
          ? pair.entries().getFirst().reference()
          : pair.lines().getFirst().reference();
    }

    /// What the plan calls it, and the case where that is something else.
    private static String described(Pair pair) {
      var plan =
          pair.lines().stream()
              .map(PlanLine::description)
              .filter(each -> !each.isBlank())
              .distinct()
              .collect(Collectors.joining("; "));
      var here =
          pair.entries().stream().map(Entry::name).distinct().collect(Collectors.joining("; "));
      if (plan.isEmpty() || here.isEmpty() || plan.equalsIgnoreCase(here)) {
        return plan.isEmpty() ? here : plan;
      }
      return "%s (here: %s)".formatted(plan, here);
    }

    private Row amounts(
        String key, String reference, String words, Look look, List<Double> amounts, String by) {
      return row(key, PlanRows.HERE, reference, words, look, amounts, by);
    }

    private Row words(String key, String words, Look look) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(""));
      cells.add(Cell.of(words, look));
      IntStream.rangeClosed(0, result.years().size()).forEach(_ -> cells.add(Cell.of("")));
      return Row.of(key, PlanRows.HERE, cells);
    }

    private Row row(
        String key,
        Selection selection,
        String reference,
        String words,
        Look look,
        List<Double> amounts,
        String by) {
      var cells = new ArrayList<Cell>();
      cells.add(Cell.of(reference, Look.QUIET));
      cells.add(Cell.of(words, look));
      amounts.forEach(each -> cells.add(Cell.of(amount(each), look)));
      cells.add(Cell.of(by, Look.QUIET));
      return Row.of(key, selection, cells);
    }

    private String amount(double saving) {
      var unit = isFine(result.plan()) ? Money.POUNDS : Money.THOUSANDS;
      return unit.cell(sign.ofSaving(saving));
    }
  }
}
