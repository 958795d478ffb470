package org.casewright.ui.inspector;

import java.math.BigDecimal;
import org.casewright.analysis.Sought;
import org.casewright.analysis.Sought.Kept;
import org.casewright.analysis.Sought.NoEffect;
import org.casewright.analysis.Sought.NothingToMultiply;
import org.casewright.analysis.Sought.OutOfReach;
import org.casewright.analysis.Sought.Reached;
import org.casewright.analysis.Sought.Span;
import org.casewright.analysis.Sought.Unanswered;
import org.casewright.engine.Answer;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.Money;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.ui.desk.Capital;
import org.casewright.ui.form.Notation;
import org.jspecify.annotations.Nullable;

/// What came of looking for a number, in sentences.
///
/// @param figure what is to reach the target
record SeekWords(Sought sought, Notation notation, Figure figure, Timeline timeline) {

  static SeekWords of(BusinessCase businessCase, Sought sought, Figure figure) {
    return new SeekWords(
        sought, Notation.of(businessCase, sought.assumption()), figure, businessCase.timeline());
  }

  /// A figure as it is read: `£10.0m`, `5.50 : 1`, `Nov 2023`.
  static String figure(Figure figure, double value, Timeline timeline) {
    return figure.kind() == Figure.Kind.NUMBER
        ? Money.number(value, 1)
        : Answer.of(value).text(figure, timeline, 2);
  }

  /// A figure as people would type it: `£10m`.
  static String target(Figure figure, double value, Timeline timeline) {
    return figure(figure, value, timeline)
        .replaceFirst("(\\.[0-9]*?)0+(?=[mk]$)", "$1")
        .replaceFirst("\\.(?=[mk]$)", "");
  }

  static String figure(Figure figure, Answer answer, Timeline timeline) {
    return switch (answer) {
      case Answer.Amount(var value) -> figure(figure, value, timeline);
      case Answer.None(var why) -> why;
    };
  }

  /// `11 → 18.4 carers a year`, where there is an answer.
  String change() {
    return sought
        .reached()
        .map(
            reached ->
                sought.multiplies()
                    ? "every year × " + Money.grouped(reached.at())
                    : "%s → %s".formatted(bare(sought.now()), amount(reached.at())))
        .orElse("");
  }

  /// The whole answer.
  String sentence() {
    return switch (sought.outcome()) {
      case Reached(var at, var value, var holds) ->
          "%s%s gives %s. %s"
              .formatted(
                  Capital.first(amount(at)),
                  now(),
                  figure(figure, value, timeline),
                  holding(holds));
      case Kept(var holds) -> kept(holds);
      case OutOfReach(var at, var value) ->
          "It cannot do it alone. The nearest it comes is %s, at %s."
              .formatted(figure(figure, value, timeline), amount(at));
      case NoEffect _ -> "It makes no difference to this figure.";
      case NothingToMultiply _ ->
          "It is 0 in every year, and stays so whatever it is multiplied by. Give it a number in"
              + " some year first.";
      case Unanswered(var why) ->
          "This figure has no number here, whatever it is: %s.".formatted(withoutStop(why));
    };
  }

  private String now() {
    return sought.multiplies() ? "" : ", now %s,".formatted(bare(sought.now()));
  }

  private String andIsNow() {
    return sought.multiplies() ? "." : "; it is now %s.".formatted(bare(sought.now()));
  }

  private String holding(Span holds) {
    var from = holds.from();
    var to = holds.to();
    if (from != null && to != null) {
      return "The target stays reached from %s to %s.".formatted(amount(from), amount(to));
    }
    if (from != null) {
      return "Anything %s reaches it too.".formatted(notation.asMonth() ? "later" : "higher");
    }
    if (notation.asMonth()) {
      return to != null && to.signum() == 0
          ? "It can be no earlier."
          : "Anything earlier reaches it too.";
    }
    return "Anything lower reaches it too.";
  }

  private String kept(Span holds) {
    var from = holds.from();
    var to = holds.to();
    if (from == null && to == null) {
      return "The target is reached already, whatever this is.";
    }
    if (from == null) {
      return "The target is reached already, and stays so up to %s%s"
          .formatted(amount(orNow(to)), andIsNow());
    }
    if (to == null) {
      return "The target is reached already, and stays so %s to %s%s"
          .formatted(notation.asMonth() ? "back" : "down", amount(from), andIsNow());
    }
    return "The target is reached already, and stays so from %s to %s%s"
        .formatted(amount(from), amount(to), andIsNow());
  }

  private BigDecimal orNow(@Nullable BigDecimal amount) {
    return amount == null ? sought.now() : amount;
  }

  /// How the answer lies to the number's own range.
  String range() {
    var range = sought.assumption().range();
    if (range == null) {
      return "It has no range of its own to hold this against.";
    }
    var bounds =
        sought.multiplies()
            ? "%s to %s times".formatted(Money.grouped(range.low()), Money.grouped(range.high()))
            : "%s to %s".formatted(bare(range.low()), amount(range.high()));
    return sought
        .strain()
        .map(
            strain ->
                strain <= 1
                    ? "Within its range of %s, %s%% of the way to the end."
                        .formatted(bounds, Money.number(100 * strain, 0))
                    : "Beyond its range of %s.".formatted(bounds))
        .orElse("Its range is %s.".formatted(bounds));
  }

  private String amount(BigDecimal amount) {
    return sought.multiplies()
        ? "%s times each year’s number".formatted(Money.grouped(amount))
        : notation.words(amount);
  }

  /// Without its unit where the one beside it has it; a sign that stands in front stays.
  private String bare(BigDecimal amount) {
    return notation.unit().isPounds()
        ? "£" + notation.text(amount)
        : notation.unit() == Unit.PERCENT ? notation.words(amount) : notation.text(amount);
  }

  /// What may be a sentence already, to end one.
  static String withoutStop(String why) {
    return why.endsWith(".") ? why.substring(0, why.length() - 1) : why;
  }
}
