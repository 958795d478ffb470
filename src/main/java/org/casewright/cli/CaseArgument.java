package org.casewright.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The case a command is about, and how it is to be seen: the arguments that commands share.
final class CaseArgument {

  @Parameters(paramLabel = "FILE", description = "A case file (*.case.json).")
  private Path file = Path.of("");

  @Option(
      names = "--scenario",
      paramLabel = "ID",
      description = "The scenario, by id or name; the first one, the plan, if left out.")
  private @Nullable String scenario;

  @Mixin private final ViewOptions options = new ViewOptions();

  /// Reads the file.
  ///
  /// @throws CannotAnswer if it cannot be opened
  static BusinessCase read(Path file) {
    if (file.toString().isEmpty()) {
      throw new CannotAnswer("Which file? Its name is empty here.");
    }
    return switch (CaseFile.read(file)) {
      case ReadResult.Opened(var businessCase, _) -> businessCase;
      case ReadResult.Refused refused -> throw new CannotAnswer(refusal(file, refused));
    };
  }

  /// Why a file cannot be opened, a line for each problem.
  static String refusal(Path file, ReadResult.Refused refused) {
    return "%s cannot be opened:%n%s"
        .formatted(
            file,
            refused.problems().stream()
                .map(FileProblem::text)
                .map(text -> "  " + OneLine.of(text))
                .collect(Collectors.joining(System.lineSeparator())));
  }

  /// The case under the scenario and view asked for.
  Projection project() {
    var written = read(file);
    var wanted = scenario == null ? written.plan() : Scenarios.typed(written, scenario);
    return ResolvedCase.of(written, wanted.id()).project(view());
  }

  /// The file named.
  Path file() {
    return file;
  }

  /// Whether a scenario is named.
  boolean namesScenario() {
    return scenario != null;
  }

  View view() {
    return options.view();
  }

  PriceBasis prices() {
    return options.prices();
  }
}
