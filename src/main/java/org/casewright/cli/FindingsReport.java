package org.casewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casewright.checks.Alike;
import org.casewright.checks.Finding;

/// What `check` prints of a file: findings by kind, then by heading. Of many under one heading it
/// gives the labels and one of the sentences, unless every sentence is wanted.
record FindingsReport(Path file, List<Finding> findings, boolean everySentence) {

  private static final int WIDTH = 100;
  private static final int LABEL = 40;

  String asText() {
    var lines = new ArrayList<String>();
    lines.add(OneLine.of(file.toString()));
    if (findings.isEmpty()) {
      lines.add("  Nothing found.");
    }
    byKind().forEach((kind, ofKind) -> addKind(lines, kind, ofKind));
    return lines.stream().collect(Collectors.joining(System.lineSeparator(), "", newLine()));
  }

  private static String newLine() {
    return System.lineSeparator();
  }

  private Map<Finding.Kind, List<Finding>> byKind() {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::kind, LinkedHashMap::new, Collectors.toList()));
  }

  private void addKind(List<String> lines, Finding.Kind kind, List<Finding> ofKind) {
    lines.add("  %s: %s".formatted(kind.key(), kind.meaning()));
    Alike.of(ofKind).forEach(alike -> addHeading(lines, alike));
  }

  private void addHeading(List<String> lines, Alike alike) {
    var under = alike.findings();
    if (everySentence || !alike.areMany()) {
      under.forEach(finding -> lines.addAll(wrapped(finding.sentence(), "    ", "      ")));
      return;
    }
    lines.addAll(wrapped("%s (%d)".formatted(alike.heading(), under.size()), "    ", "    "));
    var labels =
        under.stream()
            .map(finding -> shortened(finding.label()))
            .collect(Collectors.joining(" · "));
    lines.addAll(wrapped(labels, "      ", "      "));
    lines.addAll(wrapped("For example: " + under.getFirst().sentence(), "      ", "        "));
  }

  private static String shortened(String label) {
    return label.length() <= LABEL ? label : label.substring(0, LABEL - 1).stripTrailing() + "…";
  }

  /// The text in lines of at most 100 columns, broken between words.
  private static List<String> wrapped(String text, String first, String further) {
    var lines = new ArrayList<String>();
    for (var line : new Columns(WIDTH - further.length()).row(text)) {
      lines.add((lines.isEmpty() ? first : further) + line);
    }
    return lines;
  }
}
