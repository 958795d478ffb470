package org.casewright.cli;

import java.util.concurrent.Callable;
import org.casewright.file.Json;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `casewright project`: what a case comes to, by financial year.
@Command(
    name = "project",
    description = "What a case comes to, by financial year.",
    mixinStandardHelpOptions = true)
final class ProjectCommand implements Callable<Integer> {

  @Mixin private final CaseArgument argument = new CaseArgument();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv (pounds to the penny) or json.")
  private String format = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var text =
        switch (format) {
          case "table" -> new ProjectionTable(argument.project(), argument.prices()).asText();
          case "csv" -> new ProjectionCsv(argument.project(), argument.prices()).asText();
          case "json" ->
              Json.text(new ProjectionAnswer(argument.project(), argument.prices()).asTree());
          default -> throw CannotAnswer.unknownWord("--format", format, "table, csv, json");
        };
    Printed.to(spec).print(text);
    return Cli.ANSWERED;
  }
}
