package org.casewright.ui.main;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casewright.model.FinancialYear;
import org.casewright.model.Mechanism;
import org.casewright.model.Money;
import org.casewright.session.edits.Advice;
import org.casewright.session.edits.DeliverOnly;
import org.casewright.session.edits.MoveMoney;
import org.casewright.session.edits.Slip;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;

/// The everyday moves, offered with what each would do: later, only in part, in other years.
record Moves(Desk desk) {

  private static final int[] MONTHS = {1, 2, 3, 6, 9, 12, 18, 24, -1, -3, -6, -12};
  private static final BigDecimal MOST_MONTHS = BigDecimal.valueOf(360);
  private static final Pattern MONEY =
      Pattern.compile("(.+?)\\s+from\\s+(\\S+)\\s+to\\s+(\\S+)", Pattern.CASE_INSENSITIVE);
  private static final int[] SHARES = {50, 25, 75, 80, 90, 110, 125, 150, 0};

  /// Opportunities, and costs whose months are assumptions, so many months later or earlier in the
  /// scenario shown.
  void slip() {
    moves(
        "Slip %s by how many months?".formatted(names()),
        "Type a number of months, such as 6; with a minus for earlier",
        "Type whole months, such as 6, or -6 for earlier: what each would do is said before it is"
            + " done.",
        MONTHS,
        typed -> Money.parse(typed).filter(Moves::isMonths),
        months -> slips(months.intValueExact()));
  }

  /// Of the whole programme, its opportunities alone or with the costs that can slip.
  private List<Advice> slips(int months) {
    var in = desk.businessCase();
    var scenario = desk.shown().scenario();
    var opportunities = Command.chosen(desk);
    var costs = Command.slippingCosts(desk);
    var slips = new ArrayList<Advice>();
    if (!opportunities.isEmpty()) {
      slips.add(Slip.of(in, scenario, opportunities, months));
    }
    if (!costs.isEmpty()) {
      slips.add(Slip.of(in, scenario, opportunities, months, costs));
    }
    return slips;
  }

  private static boolean isMonths(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(MOST_MONTHS) <= 0;
  }

  /// Only a share of the volumes, in the scenario shown.
  void deliverOnly() {
    moves(
        "How much of %s is delivered?".formatted(names()),
        "Type a share in per cent, such as 50",
        "Type a share in per cent, such as 50: what it would do is said before it is done.",
        SHARES,
        typed -> Money.parse(typed.replace("%", "")),
        percent ->
            List.of(
                DeliverOnly.of(
                    desk.businessCase(),
                    desk.shown().scenario(),
                    Command.chosen(desk),
                    percent.movePointLeft(2))));
  }

  /// So many pounds from one FY to another, of what is given by year.
  void moveMoney() {
    desk.pick(
        new Pick(
            "Move money of %s between years".formatted(names()),
            "Type such as £1.5m from %s to %s".formatted(year(0), year(1)),
            "Type how much, from which year, and to which: £1.5m from %s to %s."
                .formatted(year(0), year(1)),
            List.of(),
            this::moneyMoves));
  }

  private String year(int index) {
    var timeline = desk.businessCase().timeline();
    return timeline.year(Math.min(index, timeline.years() - 1)).label();
  }

  private List<Pick.Option> moneyMoves(String typed) {
    var match = MONEY.matcher(typed);
    if (!match.matches()) {
      return List.of();
    }
    var pounds = Money.parse(match.group(1));
    var from = FinancialYear.parse(match.group(2));
    var to = FinancialYear.parse(match.group(3));
    if (pounds.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return List.of();
    }
    return moves(pounds.get(), from.get(), to.get()).stream().map(this::option).toList();
  }

  /// What would come of it: of a workstream all of it in proportion, then each opportunity alone.
  private List<Advice> moves(BigDecimal pounds, FinancialYear from, FinancialYear to) {
    var in = desk.businessCase();
    var scenario = desk.shown().scenario();
    var moves = new ArrayList<Advice>();
    if (desk.shown().selection() instanceof Selection.Of(Thing.Workstream(var id))) {
      moves.add(MoveMoney.ofWorkstream(in, scenario, id, pounds, from, to));
    }
    if (desk.shown().selection().itself() instanceof Selection.Of(Thing.Cost cost)) {
      moves.add(MoveMoney.of(in, scenario, cost, pounds, from, to));
    }
    for (var id : Command.chosen(desk)) {
      if (in.opportunity(id).orElseThrow().mechanism() instanceof Mechanism.Profile) {
        moves.add(MoveMoney.of(in, scenario, new Thing.Opportunity(id), pounds, from, to));
      }
    }
    return moves;
  }

  /// What was asked for, or why it cannot be done, which changes nothing when chosen.
  private Pick.Option option(Advice advice) {
    return switch (advice) {
      case Advice.Proposal(var label, var sentence, var edit) ->
          new Pick.Option(label, sentence, () -> Things.change(desk, label, edit));
      case Advice.Declined(var reasons) ->
          new Pick.Option("This cannot be done", String.join(" ", reasons), () -> {});
    };
  }

  private String names() {
    return switch (desk.shown().selection().itself()) {
      case Selection.Of(Thing.Cost cost) -> quoted(cost);
      default -> {
        var opportunities = Command.chosen(desk);
        yield opportunities.isEmpty()
            ? costs(Command.slippingCosts(desk))
            : opportunities(opportunities);
      }
    };
  }

  private String opportunities(List<String> chosen) {
    if (chosen.size() == 1) {
      return quoted(new Thing.Opportunity(chosen.getFirst()));
    }
    return (chosen.size() == desk.businessCase().opportunities().size()
            ? "all %d opportunities"
            : "these %d opportunities")
        .formatted(chosen.size());
  }

  /// Of a programme that has no opportunities.
  private String costs(List<Thing> chosen) {
    return chosen.size() == 1 ? quoted(chosen.getFirst()) : "%d costs".formatted(chosen.size());
  }

  private String quoted(Thing thing) {
    return "“%s”".formatted(thing.label(desk.businessCase()));
  }

  /// Offers what some amounts would do, and any that is typed.
  ///
  /// @param otherwise what to type, said where what has been typed is no such amount
  private void moves(
      String title,
      String prompt,
      String otherwise,
      int[] amounts,
      Function<String, Optional<BigDecimal>> parsed,
      Function<BigDecimal, List<Advice>> move) {
    var options = new ArrayList<Pick.Option>();
    var reasons = new ArrayList<String>();
    for (var amount : amounts) {
      for (var advice : move.apply(BigDecimal.valueOf(amount))) {
        switch (advice) {
          case Advice.Proposal proposal -> options.add(option(proposal));
          case Advice.Declined(var why) -> reasons.addAll(why);
        }
      }
    }
    if (options.isEmpty()) {
      desk.say(
          new Message(
              "That cannot be done here",
              reasons.stream().distinct().toList(),
              List.of(Message.Choice.close("Back to the case"))));
    } else {
      desk.pick(
          new Pick(
              title,
              prompt,
              otherwise,
              options,
              typed ->
                  parsed.apply(typed).map(move).stream()
                      .flatMap(List::stream)
                      .map(this::option)
                      .toList()));
    }
  }
}
