package org.casewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.file.CaseFile;
import org.casewright.file.FileProblem;
import org.casewright.file.Json;
import org.casewright.file.Notice;
import org.casewright.file.ReadResult;
import org.casewright.library.Vintage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright check`: what is wrong, missing or weak. Exits 2 for an error, 1 for anything else
/// worth mending, 0 for notices or nothing, by the worst finding it shows.
@Command(
    name = "check",
    description = {
      "What is wrong, missing or weak in a case.",
      "Exits 2 for an error, 1 for anything else worth mending, 0 otherwise."
    },
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Case files (*.case.json).")
  private List<Path> files = List.of();

  @Option(
      names = "--only",
      paramLabel = "KIND",
      description =
          "One line for each finding of this kind and nothing else: error, does-not-tie, missing,"
              + " odd, weak or notice.")
  private @Nullable String only;

  @Option(
      names = {"--all", "--verbose"},
      description = "Every sentence, also where many findings are of one sort.")
  private boolean everySentence;

  @Mixin private final TextOrJson format = new TextOrJson();

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var kind = kind();
    return format.isJson() ? asJson(kind) : asText(kind);
  }

  private int asText(Finding.@Nullable Kind kind) {
    var worst = 0;
    for (var file : files) {
      worst = Math.max(worst, kind == null ? showAll(file) : showOnly(kind, file));
    }
    return worst;
  }

  /// One list for all files; of a file that cannot be opened it has the errors, whatever kind is
  /// asked for.
  private int asJson(Finding.@Nullable Kind kind) {
    var answers = new ArrayList<FindingsAnswer>();
    for (var file : files) {
      var read = CaseFile.read(file);
      findings(file, read).stream()
          .filter(f -> kind == null || f.kind() == kind || read instanceof ReadResult.Refused)
          .forEach(finding -> answers.add(new FindingsAnswer(file, finding)));
    }
    Printed.to(spec).print(Json.text(answers.stream().map(FindingsAnswer::asTree).toList()));
    return worst(answers.stream().map(FindingsAnswer::finding).toList());
  }

  private int showAll(Path file) {
    var read = CaseFile.read(file);
    var findings = findings(file, read);
    Printed.to(spec).print(new FindingsReport(file, findings, everySentence).asText());
    if (read instanceof ReadResult.Opened(var written, _)) {
      Vintage.of(written)
          .lines()
          .forEach(line -> Printed.to(spec).println("  " + OneLine.of(line)));
    }
    return worst(findings);
  }

  /// A file that cannot be opened has no findings of another kind to show: that is said beside the
  /// answer, lest it should look as if nothing was found.
  private int showOnly(Finding.Kind kind, Path file) {
    var read = CaseFile.read(file);
    if (kind != Finding.Kind.ERROR && read instanceof ReadResult.Refused refused) {
      Printed.errorsOf(spec).println(CaseArgument.refusal(file, refused));
      return Finding.Kind.ERROR.exitCode();
    }
    var findings = findings(file, read).stream().filter(f -> f.kind() == kind).toList();
    findings.forEach(finding -> Printed.to(spec).println(OneLine.of(line(finding))));
    return worst(findings);
  }

  private static int worst(List<Finding> findings) {
    return findings.stream().mapToInt(f -> f.kind().exitCode()).max().orElse(0);
  }

  private Finding.@Nullable Kind kind() {
    if (only == null) {
      return null;
    }
    return ViewOptions.word(Finding.Kind.class, "--only", only);
  }

  private static List<Finding> findings(Path file, ReadResult read) {
    return switch (read) {
      case ReadResult.Refused(var problems) ->
          problems.stream().map(problem -> error(file, problem)).toList();
      case ReadResult.Opened(var written, var notices) -> {
        var findings = new ArrayList<>(CaseChecks.findings(written));
        notices.forEach(notice -> findings.add(notice(notice)));
        yield findings;
      }
    };
  }

  private static Finding error(Path file, FileProblem problem) {
    return Finding.of(
        Finding.Kind.ERROR, "Cannot be opened", problem.path(), file.toString(), problem.text());
  }

  private static Finding notice(Notice notice) {
    return Finding.of(
        Finding.Kind.NOTICE,
        "Kept, but not understood",
        notice.path(),
        notice.path(),
        notice.sentence());
  }

  private static String line(Finding finding) {
    var comparison = finding.comparison();
    return comparison == null
        ? finding.label() + ": " + finding.sentence()
        : "%s: printed %s, computed %s"
            .formatted(finding.label(), comparison.printed(), comparison.computed());
  }
}
