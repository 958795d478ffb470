package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.analysis.Effects.Effect;
import org.casewright.analysis.Where;
import org.casewright.engine.Answer;
import org.casewright.model.Money;

/// What differs, a line each, with what each difference does alone to net benefit; to gross where
/// net does not move.
record CompareChanges(ComparedSides compared) {

  private static final String HEADING = "What differs";
  private static final String EFFECTS =
      HEADING + ", and what each change alone does to net benefit";
  private static final int SENTENCE = 64;
  private static final int AMOUNT = 16;

  /// Places of net in a list of effects; gross follows two behind.
  private static final int YEAR = 0;

  private static final int CUMULATIVE = 1;
  private static final int GROSS = 2;

  List<String> lines() {
    var lines = new ArrayList<String>();
    var last = compared.last();
    var plan = compared.plan();
    var shown = last != null && plan != null;
    if (shown) {
      lines.add(line(EFFECTS, "in " + last, "up to " + plan));
    } else {
      lines.add(HEADING);
    }
    Where heading = null;
    for (var told : told()) {
      if (told.effect().change().where() != heading) {
        heading = told.effect().change().where();
        lines.add(heading.label());
      }
      lines.addAll(change(told, shown));
    }
    if (shown) {
      lines.addAll(sums());
    }
    return lines;
  }

  /// A change with its sentence, or several that move nothing and differ only in their subject.
  private record Told(Effect effect, String clause, List<String> subjects) {

    static Told of(Effect effect) {
      var sentence = effect.change().sentence();
      var subject = effect.change().subject() + ": ";
      return sentence.startsWith(subject)
          ? new Told(
              effect, sentence.substring(subject.length()), List.of(effect.change().subject()))
          : new Told(effect, sentence, List.of());
    }

    boolean movesNothing() {
      return effect.amounts().stream().allMatch(a -> Math.abs(a.number().orElse(1)) < 0.5);
    }

    boolean goesWith(Told next) {
      return !subjects.isEmpty()
          && !next.subjects.isEmpty()
          && effect.change().where() == next.effect.change().where()
          && clause.equals(next.clause)
          && movesNothing()
          && next.movesNothing();
    }

    Told and(Told next) {
      return new Told(
          effect, clause, Stream.concat(subjects.stream(), next.subjects.stream()).toList());
    }

    String sentence() {
      return subjects.isEmpty() ? clause : String.join("; ", subjects) + ": " + clause;
    }
  }

  private List<Told> told() {
    var told = new ArrayList<Told>();
    for (var effect : compared.effects().alone()) {
      var next = Told.of(effect);
      if (!told.isEmpty() && told.getLast().goesWith(next)) {
        told.set(told.size() - 1, told.getLast().and(next));
      } else {
        told.add(next);
      }
    }
    return told;
  }

  private List<String> change(Told told, boolean shown) {
    var text = new Columns(SENTENCE - 4).row(told.sentence());
    var lines = new ArrayList<String>();
    var first = "  " + text.getFirst();
    lines.add(
        shown ? line(first, cell(told.effect(), YEAR), cell(told.effect(), CUMULATIVE)) : first);
    text.stream().skip(1).forEach(more -> lines.add("    " + more));
    return lines;
  }

  private List<String> sums() {
    var joint = compared.effects().joint();
    var total = compared.effects().total();
    var lines = new ArrayList<String>();
    if (!amount(joint, YEAR).isEmpty() || !amount(joint, CUMULATIVE).isEmpty()) {
      lines.add(
          line("From changes acting together", amount(joint, YEAR), amount(joint, CUMULATIVE)));
    }
    lines.add(line("Altogether", orNil(total, YEAR), orNil(total, CUMULATIVE)));
    return lines;
  }

  private static String orNil(List<Answer> amounts, int place) {
    var amount = amount(amounts, place);
    return amount.isEmpty() ? "±£0" : amount;
  }

  private String cell(Effect effect, int place) {
    if (!effect.standsAlone()) {
      return amount(compared.effects().joint(), place).isEmpty() ? "" : "with others";
    }
    if (effect.amounts().get(place) instanceof Answer.None) {
      return "—";
    }
    var net = amount(effect.amounts(), place);
    var gross = amount(effect.amounts(), place + GROSS);
    return net.isEmpty() && !gross.isEmpty() ? "gross " + gross : net;
  }

  /// A change of some pounds; nothing where there is none.
  private static String amount(List<Answer> amounts, int place) {
    return amounts.get(place) instanceof Answer.Amount(var pounds) && Math.abs(pounds) >= 0.5
        ? Money.change(pounds)
        : "";
  }

  private static String line(String text, String year, String cumulative) {
    return "%s  %s  %s".formatted(left(text, SENTENCE), right(year), right(cumulative));
  }

  private static String left(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  private static String right(String text) {
    return " ".repeat(Math.max(0, AMOUNT - text.length())) + text;
  }
}
