package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import org.casewright.analysis.Change;
import org.casewright.analysis.Effects;
import org.casewright.engine.Answer;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Listing;
import org.casewright.model.Money;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Compared;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Reckoner;
import org.casewright.ui.desk.Recoveries;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// What has changed since the case was saved or since a named version, or what another case has
/// that this one has not: in words, with what each difference does alone, to be put back or taken
/// over one by one.
record ChangesRegister(Compared compared) {

  private static final Selection HERE = new Selection.All(Page.CHANGES);

  static Register of(Desk desk, Differences differences) {
    return new ChangesRegister(Compared.of(desk)).register(differences);
  }

  private Register register(Differences differences) {
    return new Register(
        Page.CHANGES.title(),
        help(),
        List.of(
            Column.words("what", "", 0),
            Column.figures("year", "Net in " + last(), 10),
            Column.figures("all", "Net up to " + last(), 11)),
        rows(differences.between(question())),
        List.of(),
        actions(),
        compared.against().isEarlier()
            ? "Nothing has changed against %s.".formatted(compared.name())
            : "%s has nothing that this case has not.".formatted(compared.name()));
  }

  private String help() {
    return compared.against().isEarlier()
        ? "What has changed against %s, with what each change alone does in %s.%s"
            .formatted(compared.name(), scenario(), broughtBack())
        : "What %s has that this case has not, with what taking it over alone would do"
                .formatted(compared.name())
            + " in %s.".formatted(scenario());
  }

  /// What to know of work that has just been brought back.
  private String broughtBack() {
    var session = compared.desk().session();
    return session.canUndo() && session.undoLabel().startsWith(Recoveries.LABEL)
        ? " This is your work from before the program ended; one Undo goes back to the file."
        : "";
  }

  private String scenario() {
    return Listing.SCENARIOS.nameOf(
        compared.desk().businessCase(), compared.desk().shown().scenario());
  }

  private FinancialYear last() {
    return compared.before().timeline().lastYear();
  }

  private Differences.TwoCases question() {
    var prices = compared.desk().shown().prices();
    return new Differences.TwoCases(
        compared.before(),
        compared.after(),
        compared.desk().shown().scenario(),
        compared.desk().shown().view(),
        List.of(
            FigureQuery.of(Figure.NET_BENEFIT).in(last()).seen(null, prices),
            FigureQuery.of(Figure.CUMULATIVE_NET).in(last()).seen(null, prices)));
  }

  private List<Row> rows(Reckoner.Known<Effects> known) {
    return switch (known) {
      case Reckoner.Found<Effects>(var effects) -> rows(effects);
      case Reckoner.Failed<Effects>(var why) -> List.of(said("failed", why));
      case Reckoner.Waiting<Effects> _ -> waiting();
    };
  }

  /// The differences are known at once; what they do is still worked out.
  private List<Row> waiting() {
    return compared.changes().stream()
        .map(change -> row(change, Cell.of("…", Look.QUIET), Cell.of("…", Look.QUIET)))
        .toList();
  }

  private List<Row> rows(Effects effects) {
    var rows = new ArrayList<Row>();
    if (effects.alone().isEmpty()) {
      return rows;
    }
    if (effects.alone().size() > 1) {
      rows.add(figures("total", count(effects.alone().size()), Look.STRONG, effects.total()));
    }
    effects
        .bySize()
        .forEach(
            each ->
                rows.add(
                    row(
                        each.change(),
                        amount(each.amounts().getFirst()),
                        amount(each.amounts().getLast()))));
    if (effects.alone().size() > 1) {
      rows.add(figures("joint", "What they do only together", Look.QUIET, effects.joint()));
    }
    return rows;
  }

  private static String count(int number) {
    return "%d differences, together".formatted(number);
  }

  private static Row figures(String key, String words, Look look, List<Answer> amounts) {
    return Row.of(
        key,
        HERE,
        List.of(
            Cell.of(words, look),
            Cell.of(amount(amounts.getFirst()).text(), look),
            Cell.of(amount(amounts.getLast()).text(), look)));
  }

  private static Cell amount(Answer answer) {
    return switch (answer) {
      case Answer.Amount(var pounds) when Math.abs(pounds) < 0.5 -> Cell.of("–", Look.QUIET);
      case Answer.Amount(var pounds) -> Cell.of(Money.change(pounds));
      case Answer.None(var why) -> Cell.of(why, Look.QUIET);
    };
  }

  private Row said(String key, String words) {
    return Row.of(key, HERE, List.of(Cell.of(words, Look.QUIET), Cell.of(""), Cell.of("")));
  }

  private Row row(Change change, Cell year, Cell all) {
    return new Row(
        Compared.key(change),
        new Selection.OfChange(Compared.key(change)),
        List.of(Cell.of(change.sentence()), year, all),
        List.of(compared.make(change)));
  }

  private List<Action> actions() {
    var actions = new ArrayList<Action>();
    var desk = compared.desk();
    var after = compared.after();
    if (compared.against() instanceof Against.Other && !compared.before().equals(after)) {
      actions.add(
          Action.of(
              "Take everything over",
              () ->
                  Things.change(
                      desk, "Everything taken over from " + compared.name(), _ -> after)));
    }
    if (!(compared.against() instanceof Against.Saved)) {
      actions.add(
          Action.of(
              "What has changed since it was saved", () -> desk.compareWith(new Against.Saved())));
    }
    actions.add(Command.COMPARE_FILE.action(desk));
    return actions;
  }
}
