package org.casewright.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.casewright.model.Money;
import org.jspecify.annotations.Nullable;

/// How one figure comes about: its steps in plain words with the numbers put in, each step
/// explained in turn, down to assumptions.
///
/// @param label what the figure is
/// @param value what it comes to
/// @param shown the value as people read it, with its unit
/// @param rule how the value follows from the inputs
/// @param words the formula in words, numbers put in
/// @param steps gives the steps it is made of, worked out when asked: the whole tree of a large
///     case has many thousands
/// @param assumption id of the assumption this step is; null for a computed one
public record Explanation(
    String label,
    Answer value,
    String shown,
    Rule rule,
    String words,
    Supplier<List<Explanation>> steps,
    @Nullable String assumption) {

  /// How a value follows from its inputs.
  public enum Rule {
    /// All added.
    SUM(" + "),
    /// The first less all the others.
    DIFFERENCE(" − "),
    /// All multiplied.
    PRODUCT(" × "),
    /// The first divided by the second.
    QUOTIENT(" ÷ "),
    /// An assumption, or a number the case states.
    GIVEN(""),
    /// Worked out month by month from the inputs, as the words say.
    MONTHS("");

    private final String sign;

    Rule(String sign) {
      this.sign = sign;
    }
  }

  /// The steps it is made of.
  public List<Explanation> inputs() {
    return steps.get();
  }

  /// A step whose value is computed from its inputs by a plain rule; the words are the inputs with
  /// the sign between them.
  static Explanation by(Rule rule, String label, Shown as, List<Explanation> inputs) {
    if (inputs.isEmpty()) {
      return given(label, as, 0, "there is none in this part of the case");
    }
    var value = combine(rule, inputs);
    var words = joined(rule, inputs);
    return new Explanation(
        label, Answer.of(value), as.text(value), rule, words, () -> inputs, null);
  }

  /// The inputs with the sign between them; what is added or taken off turns the sign where it is
  /// negative.
  private static String joined(Rule rule, List<Explanation> inputs) {
    var words = new StringBuilder(inputs.getFirst().shown());
    for (var input : inputs.subList(1, inputs.size())) {
      var turned =
          switch (rule) {
            case SUM -> Rule.DIFFERENCE.sign;
            case DIFFERENCE -> Rule.SUM.sign;
            default -> "";
          };
      var shown = input.shown();
      words.append(
          turned.isEmpty() || shown.charAt(0) != Money.MINUS
              ? rule.sign + shown
              : turned + shown.substring(1));
    }
    return words.toString();
  }

  static Explanation given(String label, Shown as, double value, String words) {
    return new Explanation(
        label, Answer.of(value), as.text(value), Rule.GIVEN, words, List::of, null);
  }

  static Explanation months(
      String label, Shown as, double value, String words, Supplier<List<Explanation>> inputs) {
    return new Explanation(
        label, Answer.of(value), as.text(value), Rule.MONTHS, words, inputs, null);
  }

  static Explanation none(String label, Answer.None none, List<Explanation> inputs) {
    return new Explanation(label, none, "—", Rule.MONTHS, none.why(), () -> inputs, null);
  }

  Explanation shownAs(String shown) {
    return new Explanation(label, value, shown, rule, words, steps, assumption);
  }

  /// The same with another sentence after its words.
  Explanation saying(String sentence) {
    return new Explanation(label, value, shown, rule, words + ". " + sentence, steps, assumption);
  }

  Explanation labelled(String label) {
    return new Explanation(label, value, shown, rule, words, steps, assumption);
  }

  private static double combine(Rule rule, List<Explanation> inputs) {
    var numbers = inputs.stream().mapToDouble(i -> i.value().number().orElseThrow()).toArray();
    return switch (rule) {
      case SUM -> Arrays.stream(numbers).sum();
      case PRODUCT -> Arrays.stream(numbers).reduce(1, (a, b) -> a * b);
      case DIFFERENCE -> 2 * numbers[0] - Arrays.stream(numbers).sum();
      case QUOTIENT -> numbers[0] / numbers[1];
      case GIVEN, MONTHS -> throw new IllegalArgumentException("no plain rule");
    };
  }

  /// How a computed value is written.
  interface Shown {
    Shown POUNDS = Money::text;
    Shown RATIO = value -> Money.number(value, 2) + " : 1";
    Shown PERCENT = value -> Money.grouped(Money.decimal(100 * value, 2)) + "%";
    Shown NUMBER = value -> Money.grouped(Money.decimal(value, value < 10 ? 2 : 1));
    Shown FACTOR = value -> Money.grouped(Money.decimal(value, 4));

    String text(double value);
  }
}
