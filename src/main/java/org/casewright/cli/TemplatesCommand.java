package org.casewright.cli;

import java.util.concurrent.Callable;
import org.casewright.file.Json;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

  @Mixin private final TextOrJson format = new TextOrJson();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    Printed.to(spec).print(format.isJson() ? asJson() : asText());
    return Cli.ANSWERED;
  }

  private String asText() {
    return name == null ? TemplateText.list() : TemplateText.of(template(name));
  }

  private String asJson() {
    return Json.text(name == null ? TemplateAnswer.list() : TemplateAnswer.of(template(name)));
  }

  private static Template template(String name) {
    try {
      return Templates.named(name);
    } catch (IllegalArgumentException e) {
      throw CannotAnswer.because(e);
    }
  }
}
