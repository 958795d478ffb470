package org.casewright.cli;

import picocli.CommandLine.Option;

/// In which form a command answers: the option of those that answer in words or as JSON.
final class TextOrJson {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (the default) or json.")
  private String format = "";

  /// Whether JSON is asked for.
  ///
  /// @throws CannotAnswer if something else than either is
  boolean isJson() {
    return switch (format) {
      case "text" -> false;
      case "json" -> true;
      default -> throw CannotAnswer.unknownWord("--format", format, "text, json");
    };
  }
}
