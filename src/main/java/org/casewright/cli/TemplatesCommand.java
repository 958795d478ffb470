package org.casewright.cli;

import java.util.concurrent.Callable;
import org.casewright.file.Json;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright templates`: the kinds of opportunity to choose from, or one in full.
@Command(
    name = "templates",
    description = "Lists the opportunity templates; with a name, shows one in full.",
    mixinStandardHelpOptions = true)
final class TemplatesCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which template.")
  private @Nullable String name;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private String format = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var text =
        switch (format) {
          case "text" -> name == null ? TemplateText.list() : TemplateText.of(template(name));
          case "json" ->
              Json.text(name == null ? TemplateAnswer.list() : TemplateAnswer.of(template(name)));
          default -> throw CannotAnswer.unknownWord("--format", format, "text, json");
        };
    Printed.to(spec).print(text);
    return Cli.ANSWERED;
  }

  private static Template template(String name) {
    try {
      return Templates.named(name);
    } catch (IllegalArgumentException e) {
      throw CannotAnswer.because(e);
    }
  }
}
