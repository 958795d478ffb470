package org.casewright.cli;

import org.casewright.engine.Answer;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Timeline;

/// A figure's answer as people read it.
final class AnswerText {

  private AnswerText() {}

  static String of(Figure figure, Answer answer, Timeline timeline) {
    return switch (answer) {
      case Answer.None(var why) -> why;
      case Answer.Amount(var amount) ->
          switch (figure.kind()) {
            case MONEY -> Money.text(amount);
            case NUMBER -> Money.grouped(Money.decimal(amount, 2));
            case RATIO -> Money.number(amount, 2) + " : 1";
            case SHARE -> Money.number(100 * amount, 1) + "%";
            case MONTH -> timeline.monthLabel((int) amount);
          };
    };
  }
}
