package org.casewright.ui.headlines;

import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.Money;
import org.casewright.model.Timeline;
import org.casewright.ui.desk.Capital;
import org.jspecify.annotations.Nullable;

/// One headline figure as it is read.
///
/// @param label what it is
/// @param value the figure: `£11.24m`, `Jan 2024`, `5.7 : 1`; or why there is none
/// @param isFigure false where `value` is a reason
/// @param change since the last change of the case began: `+£0.34m`; null where there is none
/// @param direction of the change
/// @param words the whole in a sentence
/// @param query the figure, to be explained
record Headline(
    String label,
    String value,
    boolean isFigure,
    @Nullable String change,
    Direction direction,
    String words,
    FigureQuery query) {

  /// Whether a change is to the good.
  enum Direction {
    NONE,
    BETTER,
    WORSE
  }

  /// @param before what the figure was; null where nothing has changed
  /// @param sinceWhat the change it is compared with, as a clause
  static Headline of(
      String label,
      FigureQuery query,
      Projection now,
      @Nullable Projection before,
      String sinceWhat) {
    var answer = now.answer(query);
    var shown = shown(query.figure(), answer, now.timeline());
    var isFigure = answer instanceof Answer.Amount;
    var earlier = before == null ? answer : before.answer(query);
    if (answer instanceof Answer.Amount(var value)
        && earlier instanceof Answer.Amount(var was)
        && !shown(query.figure(), earlier, now.timeline()).equals(shown)) {
      var change = change(query.figure(), value, was);
      var better = query.figure().kind() == Figure.Kind.MONTH ? value < was : value > was;
      return new Headline(
          label,
          shown,
          isFigure,
          change,
          better ? Direction.BETTER : Direction.WORSE,
          "%s: %s. %s %s; it was %s."
              .formatted(
                  label, shown, change, sinceWhat, shown(query.figure(), earlier, now.timeline())),
          query);
    }
    var words = "%s: %s.".formatted(label, shown);
    return new Headline(label, shown, isFigure, null, Direction.NONE, words, query);
  }

  private static String shown(Figure figure, Answer answer, Timeline timeline) {
    var text = answer.text(figure, timeline, 1);
    return answer instanceof Answer.None ? Capital.first(text) : text;
  }

  /// The difference as the figure itself is written, with its sign.
  private static String change(Figure figure, double value, double was) {
    var by = value - was;
    var sign = by < 0 ? "" : "+";
    return switch (figure.kind()) {
      case MONEY -> sign + Money.suiting(Math.max(Math.abs(value), Math.abs(was))).withSymbol(by);
      case RATIO, NUMBER -> sign + Money.number(tenths(value) - tenths(was), 1);
      case SHARE -> sign + Money.number(100 * by, 1) + " points";
      case MONTH -> months((int) Math.abs(by)) + (by < 0 ? " sooner" : " later");
    };
  }

  /// As it is shown: what is seen to change by a tenth has changed by a tenth.
  private static double tenths(double value) {
    return Math.rint(10 * value) / 10;
  }

  private static String months(int number) {
    return number == 1 ? "1 month" : number + " months";
  }
}
