package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewright.analysis.Change;
import org.casewright.analysis.Changes;
import org.casewright.analysis.Effects;
import org.casewright.engine.Answer;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Against;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Reckoner;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// What has changed since the case was saved or since a named version, or what another case has
/// that this one has not: in words, with what each difference does alone, to be put back or taken
/// over one by one.
///
/// @param before the side that the differences are made on
/// @param after what they lead to
record ChangesRegister(Desk desk, Against against, BusinessCase before, BusinessCase after) {

  private static final Selection HERE = new Selection.All(Page.CHANGES);

  static Register of(Desk desk, Differences differences) {
    var against = desk.against();
    var present = desk.businessCase();
    var register =
        switch (against) {
          case Against.Saved _ ->
              new ChangesRegister(desk, against, against.written(desk), present);
          case Against.Named _ ->
              new ChangesRegister(desk, against, against.written(desk), present.withoutPast());
          case Against.Other(_, var other) ->
              new ChangesRegister(desk, against, present, other.withHistory(present.history()));
        };
    return register.register(differences);
  }

  private Register register(Differences differences) {
    return new Register(
        Page.CHANGES.title(),
        help(),
        List.of(
            Column.words("what", "", 0),
            Column.figures("year", "Net in " + last(), 9),
            Column.figures("all", "Net up to " + last(), 9)),
        rows(differences.between(question())),
        List.of(),
        actions(),
        against.isEarlier()
            ? "Nothing has changed against %s.".formatted(against.name(desk))
            : "%s has nothing that this case has not.".formatted(against.name(desk)));
  }

  private String help() {
    return against.isEarlier()
        ? "What has changed against %s, with what each change alone does.".formatted(name())
        : "What %s has that this case has not, with what taking it over alone would do."
            .formatted(name());
  }

  private String name() {
    return against.name(desk);
  }

  private FinancialYear last() {
    return before.timeline().financialYears().getLast();
  }

  private Differences.TwoCases question() {
    var prices = desk.shown().prices();
    return new Differences.TwoCases(
        before,
        after,
        desk.shown().view(),
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
    return Changes.wholeNumbers(before, after).stream()
        .map(change -> row(change, Cell.of("…", Look.QUIET), Cell.of("…", Look.QUIET)))
        .toList();
  }

  private List<Row> rows(Effects effects) {
    var rows = new ArrayList<Row>();
    if (effects.alone().isEmpty()) {
      return rows;
    }
    rows.add(figures("total", count(effects.alone().size()), Look.STRONG, effects.total()));
    effects.alone().stream()
        .sorted(Comparator.comparingDouble(each -> -size(each)))
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

  private static double size(Effects.Effect effect) {
    return Math.abs(effect.amounts().getLast().number().orElse(0));
  }

  private static String count(int number) {
    return number == 1 ? "1 difference" : "%d differences, together".formatted(number);
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
        "%s-%s-%s".formatted(change.where(), change.id(), change.sentence()),
        HERE,
        List.of(Cell.of(change.sentence()), year, all),
        List.of(make(change)));
  }

  private Action make(Change change) {
    return against.isEarlier()
        ? Action.of(
            "Put this one back",
            () ->
                Things.change(
                    desk,
                    "Put back as in %s: %s".formatted(name(), subject(change)),
                    _ -> without(change)))
        : Action.of(
            "Take this one over",
            () ->
                Things.change(
                    desk,
                    "Taken over from %s: %s".formatted(name(), subject(change)),
                    change::apply));
  }

  private static String subject(Change change) {
    return change.subject().isEmpty() ? change.sentence() : change.subject();
  }

  /// The case with every difference but one.
  private BusinessCase without(Change left) {
    var others =
        Changes.wholeNumbers(before, after).stream().filter(each -> !(isSame(each, left))).toList();
    var present = desk.businessCase();
    var made = Changes.apply(others, before).withHistory(present.history());
    return against instanceof Against.Named ? made.withVersions(present.versions()) : made;
  }

  private static boolean isSame(Change one, Change other) {
    return one.where() == other.where()
        && one.id().equals(other.id())
        && one.part().equals(other.part())
        && one.sentence().equals(other.sentence());
  }

  private List<Action> actions() {
    var actions = new ArrayList<Action>();
    if (against instanceof Against.Other && !before.equals(after)) {
      actions.add(
          Action.of(
              "Take everything over",
              () -> Things.change(desk, "Everything taken over from " + name(), _ -> after)));
    }
    if (!(against instanceof Against.Saved)) {
      actions.add(
          Action.of(
              "What has changed since it was saved", () -> desk.compareWith(new Against.Saved())));
    }
    actions.add(Command.COMPARE_FILE.action(desk));
    return actions;
  }
}
