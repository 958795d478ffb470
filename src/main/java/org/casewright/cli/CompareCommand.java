package org.casewright.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.casewright.file.Json;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright compare`: two scenarios of a case, or two cases: what differs, and what it does to
/// the figures.
@Command(
    name = "compare",
    description = {
      "What differs between two scenarios of a case, or between two cases.",
      "In plain words, with what each difference does to the figures."
    },
    mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "FILE", description = "A case file (*.case.json).")
  private Path file = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "OTHER-FILE",
      description = "Another case file, to compare it with.")
  private @Nullable Path other;

  @Option(
      names = "--scenarios",
      paramLabel = "A,B",
      description = {
        "Two scenarios, by id or name; one alone is compared with the plan.",
        "With two files: of the first and of the other; one alone is taken in both."
      })
  private @Nullable String scenarios;

  @Mixin private final ViewOptions options = new ViewOptions();

  @Mixin private final TextOrJson format = new TextOrJson();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var asJson = format.isJson();
    var first = CaseArgument.read(file);
    var sides = other == null ? scenariosOf(first) : files(first, other);
    var answer = ComparedSides.of(sides, options.view(), options.prices());
    Printed.to(spec)
        .print(
            asJson
                ? Json.text(new CompareAnswer(answer).asTree())
                : new CompareText(answer).asText());
    return Cli.ANSWERED;
  }

  private TwoSides scenariosOf(BusinessCase written) {
    var all = written.allScenarios();
    if (scenarios == null) {
      if (all.size() == 2) {
        return TwoSides.scenarios(written, all.getFirst(), all.getLast());
      }
      throw new CannotAnswer(
          all.size() == 1
              ? "This case has one scenario only, %s; name another file to compare it with."
                  .formatted(Scenarios.listed(all))
              : "Which scenarios? Add --scenarios and two of: %s. For example: --scenarios %s,%s"
                  .formatted(Scenarios.listed(all), all.get(0).id(), all.get(1).id()));
    }
    var named = named(scenarios, written);
    return named.size() == 1
        ? TwoSides.scenarios(written, written.plan(), Scenarios.typed(written, named.getFirst()))
        : TwoSides.scenarios(
            written,
            Scenarios.typed(written, named.getFirst()),
            Scenarios.typed(written, named.getLast()));
  }

  private TwoSides files(BusinessCase first, Path otherFile) {
    var second = CaseArgument.read(otherFile);
    if (scenarios == null) {
      return TwoSides.cases(file, first, otherFile, second);
    }
    var named = named(scenarios, first);
    return TwoSides.scenarios(
        file,
        first,
        Scenarios.typed(first, named.getFirst()),
        otherFile,
        second,
        Scenarios.typed(second, named.getLast()));
  }

  /// One or two; a name may have a comma in it.
  private static List<String> named(String typed, BusinessCase written) {
    if (Scenarios.has(written, typed)) {
      return List.of(typed);
    }
    var named = Arrays.stream(typed.split(",", -1)).map(String::strip).toList();
    if (named.size() > 2 || named.contains("")) {
      throw new CannotAnswer(
          "--scenarios takes one or two scenarios with a comma between them, by id or name;"
              + " “%s” is something else.".formatted(typed));
    }
    return named;
  }
}
