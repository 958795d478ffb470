package org.casewright.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.file.CaseFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `casewright export`: what leaves the program: tables as files, and the story of a case as
/// pictures.
@Command(
    name = "export",
    description = {
      "Writes a case as a workbook that recalculates, its tables as .csv or .xlsx, or its story",
      "as pictures.",
      "The ending of the name picks the kind of file; a name without one is a folder for the story."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {

  @Mixin private final CaseArgument argument = new CaseArgument();

  @Option(
      names = "--to",
      paramLabel = "PATH",
      description =
          "Where to write: a file that ends in .csv or .xlsx, or a folder for the story. What is"
              + " there under that name is replaced.")
  private @Nullable Path to;

  @Option(
      names = "--what",
      paramLabel = "KIND",
      description = {
        "workbook (with live formulas; the default for .xlsx), table (the default for .csv),",
        "register (of benefits), log (of assumptions), mtfp (the schedule of a medium-term",
        "plan) or story (the default for a folder)."
      })
  private @Nullable String what;

  @Option(
      names = "--table",
      paramLabel = "NAME",
      description = {
        "Which table: projection (the default), opportunities, costs, budgets, scenarios,",
        "published, findings, milestones, risks, chart-profile, chart-budgets …"
      })
  private @Nullable String table;

  @Option(
      names = "--savings",
      paramLabel = "SIGN",
      description = {
        "How a medium-term plan writes savings: negative (the default, as plans are printed)",
        "or positive."
      })
  private @Nullable String savings;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (to == null) {
      throw new CannotAnswer(
          "Where should it go? Add --to and a name, such as --to benefits.xlsx or --to story.");
    }
    var target = new ExportTarget(to);
    if (CaseFile.isSame(argument.file(), to) && !Files.isDirectory(to)) {
      throw new CannotAnswer(
          "%s is the case file itself; choose another name for what is exported.".formatted(to));
    }
    var kind = ExportKind.of(what, table, target);
    if (savings != null && !kind.isPlan(table)) {
      throw new CannotAnswer(
          "--savings goes with the medium-term plan: --what mtfp, or --table mtfp-levels or"
              + " mtfp-cumulative.");
    }
    var done = kind.write(new ExportKind.Asked(argument, table, sign()), target);
    Printed.to(spec).println(done);
    return Cli.ANSWERED;
  }

  private PlanSign sign() {
    return savings == null
        ? PlanSign.SAVING_NEGATIVE
        : ViewOptions.word(PlanSign.class, "--savings", savings);
  }
}
