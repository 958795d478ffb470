package org.casewright.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casewright.engine.Explainer;
import org.casewright.engine.Explanation;
import org.casewright.library.Vintage;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `casewright explain`: one figure, step by step, down to its assumptions.
@Command(
    name = "explain",
    description = "One figure, step by step, down to its assumptions and their sources.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Mixin private final CaseArgument argument = new CaseArgument();

  @Option(
      names = "--figure",
      required = true,
      paramLabel = "FIGURE",
      description = "Such as grossBenefit, netBenefit, npv, paybackMonth, stock, gap.")
  private String figure = "";

  @Option(
      names = "--year",
      paramLabel = "YEAR",
      description = "Such as 2029/30; the last one if left out.")
  private @Nullable String year;

  @Option(names = "--workstream", paramLabel = "ID", description = "Of these workstreams.")
  private List<String> workstreams = List.of();

  @Option(names = "--opportunity", paramLabel = "ID", description = "Of these opportunities.")
  private List<String> opportunities = List.of();

  @Option(names = "--cost", paramLabel = "ID", description = "Of these costs.")
  private List<String> costs = List.of();

  @Option(
      names = {"--budget-line", "--budgetLine"},
      paramLabel = "ID",
      description = "Of these budget lines.")
  private List<String> budgetLines = List.of();

  @Option(
      names = "--agency",
      paramLabel = "NAME",
      description = "Of the budgets of these agencies.")
  private List<String> agencies = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      description = "Of opportunities that have come this far.")
  private List<String> statuses = List.of();

  @Option(
      names = "--assumption",
      paramLabel = "ID",
      description = "With --figure assumption: which.")
  private List<String> assumptions = List.of();

  @Option(
      names = "--depth",
      paramLabel = "N",
      defaultValue = "99",
      description = "How many steps down to show; all if left out.")
  private int depth;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (depth < 0) {
      throw new CannotAnswer("--depth takes 0 or more; 0 shows the figure alone.");
    }
    var projection = argument.project();
    var known = ViewOptions.word(Figure.class, "--figure", figure);
    try {
      var scope =
          new Scope(
              workstreams, opportunities, costs, budgetLines, agencies, statuses, assumptions);
      UnknownIds.refuse(scope, projection.resolved().written());
      var query = FigureQuery.of(known).of(scope).seen(argument.view(), argument.prices());
      var explanation =
          Explainer.explain(
              projection, year == null ? query : query.in(FinancialYears.typed(year)));
      var text = new StringBuilder();
      append(text, explanation, 0, new HashSet<>());
      text.append(System.lineSeparator())
          .append(OneLine.of(new Outlook(projection, pricesOf(known)).words()))
          .append(System.lineSeparator());
      Vintage.of(projection.resolved().written())
          .lines()
          .forEach(line -> text.append(OneLine.of(line)).append(System.lineSeparator()));
      Printed.to(spec).print(text);
      return Cli.ANSWERED;
    } catch (IllegalArgumentException e) {
      throw CannotAnswer.because(e);
    }
  }

  /// The prices a figure is in, whatever was asked for: budgets are cash, present values real.
  private PriceBasis pricesOf(Figure figure) {
    return switch (figure) {
      case NPV, BENEFIT_COST_RATIO, DISCOUNTED_PAYBACK_MONTH -> PriceBasis.REAL;
      default -> figure.ofBudget() ? PriceBasis.CASH : argument.prices();
    };
  }

  /// Prints a step and what it is made of. An assumption gives its source where it first stands.
  private void append(StringBuilder text, Explanation step, int level, Set<String> seen) {
    line(text, step, because(step, seen), level);
    if (level >= depth) {
      return;
    }
    Explanation before = null;
    for (var input : step.inputs()) {
      if (before != null && comesAboutLike(before, input)) {
        line(text, input, "  (likewise)", level + 1);
      } else {
        append(text, input, level + 1, seen);
      }
      before = input;
    }
  }

  /// Whether a step is the year after another in which nothing has changed.
  private static boolean comesAboutLike(Explanation before, Explanation step) {
    return step.rule() == Explanation.Rule.PRODUCT
        && before.rule() == step.rule()
        && before.shown().equals(step.shown())
        && before.words().equals(step.words())
        && assumptions(before).equals(assumptions(step));
  }

  private static List<String> assumptions(Explanation step) {
    return step.inputs().stream().map(input -> String.valueOf(input.assumption())).toList();
  }

  private static void line(StringBuilder text, Explanation step, String because, int level) {
    var line = "%s: %s%s".formatted(step.label(), step.shown(), because);
    text.append("  ".repeat(level)).append(OneLine.of(line)).append(System.lineSeparator());
  }

  private static String because(Explanation step, Set<String> seen) {
    var assumption = step.assumption();
    if (assumption != null && !seen.add(assumption + step.shown())) {
      return "  (as above)";
    }
    if (step.words().isEmpty()) {
      return "";
    }
    return isPlain(step) ? "  (" + step.words() + ")" : "  =  " + step.words();
  }

  private static boolean isPlain(Explanation step) {
    return step.rule() == Explanation.Rule.GIVEN || step.rule() == Explanation.Rule.MONTHS;
  }
}
