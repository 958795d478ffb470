package org.casewright.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.casewright.file.Json;
import org.casewright.library.UnitCost;
import org.casewright.library.UnitCostKind;
import org.casewright.library.UnitCosts;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `casewright unit-costs`: what others have published, several sources side by side.
@Command(
    name = "unit-costs",
    description = {
      "Published unit costs, durations and rates, several sources side by side.",
      "Without words or a kind: what kinds there are, and between which figures they lie."
    },
    mixinStandardHelpOptions = true)
final class UnitCostsCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..*",
      paramLabel = "SEARCH",
      description = "Words that must all occur: a placement, a place, a year, as in: IFA 2020")
  private List<String> words = List.of();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "Only of this kind, such as agency-foster.")
  private @Nullable String kind;

  @Option(
      names = "--prices",
      paramLabel = "YEAR",
      description = "Also in the prices of this financial year, such as 2021/22.")
  private @Nullable String prices;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv or json; without words these two give every row.")
  private String format = "";

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    var base = prices == null ? null : FinancialYears.typed(prices);
    var found = found();
    var text =
        switch (format) {
          case "table" -> table(found, base);
          case "csv" -> new UnitCostsAnswer(found, base).asCsv();
          case "json" -> Json.text(new UnitCostsAnswer(found, base).asTree());
          default -> throw CannotAnswer.unknownWord("--format", format, "table, csv, json");
        };
    Printed.to(spec).print(text);
    return Cli.ANSWERED;
  }

  private List<UnitCost> found() {
    var wanted = kind == null ? null : ViewOptions.word(UnitCostKind.class, "--kind", kind);
    return UnitCosts.search(String.join(" ", words)).stream()
        .filter(cost -> wanted == null || cost.kind() == wanted)
        .toList();
  }

  private String table(List<UnitCost> found, @Nullable FinancialYear base) {
    if (words.isEmpty() && kind == null) {
      return new UnitCostKindsTable(base).asText();
    }
    return found.isEmpty()
        ? nothing() + new UnitCostKindsTable(base).asText()
        : new UnitCostsTable(found, base).asText();
  }

  private String nothing() {
    return "No published unit cost%s has all of these words: %s. Try fewer; there are:%n%n"
        .formatted(kind == null ? "" : " of the kind " + kind, OneLine.of(String.join(" ", words)));
  }
}
