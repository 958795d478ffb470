package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.library.Vintage;

/// A comparison for people: what is compared, what differs and what each difference does, then the
/// figures of both sides. At most 100 columns wide.
record CompareText(ComparedSides compared) {

  static final int WIDTH = 100;

  String asText() {
    var lines = new ArrayList<String>();
    headings().forEach(line -> lines.addAll(wrapped(line)));
    lines.add("");
    if (compared.sides().comparison().changes().isEmpty()) {
      lines.add(nothing());
    } else {
      lines.addAll(new CompareChanges(compared).lines());
      lines.add("");
      if (compared.figures().areTheSame()) {
        lines.add("All in all, no figure changes.");
      } else {
        lines.addAll(new CompareTables(compared).lines());
      }
    }
    lines.add("");
    vintages().forEach(line -> lines.addAll(wrapped(line)));
    return lines.stream()
        .map(line -> OneLine.of(line).stripTrailing() + System.lineSeparator())
        .collect(Collectors.joining());
  }

  private List<String> headings() {
    var lines = new ArrayList<>(compared.sides().headings());
    var before = compared.outlook(compared.before());
    var after = compared.outlook(compared.after());
    if (before.equals(after)) {
      lines.add(capital(before));
    } else {
      lines.add("%s: %s".formatted(compared.sides().before().column(), before));
      lines.add("%s: %s".formatted(compared.sides().after().column(), after));
    }
    if (compared.yearsDiffer()) {
      lines.add(years());
    }
    return lines;
  }

  /// Whose years differ are compared over those they share.
  private String years() {
    var years = compared.figures().years();
    var whole = "; present value, payback and funding are over each one's own years";
    return years.isEmpty()
        ? "They have no year in common" + whole
        : "Compared over the years both have, %s to %s%s"
            .formatted(years.getFirst(), years.getLast(), whole);
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private String nothing() {
    return compared.sides().inOneFile()
        ? "No difference: the same numbers are in force under both."
        : "No difference: both files hold the same.";
  }

  private List<String> vintages() {
    return Stream.of(compared.sides().before(), compared.sides().after())
        .flatMap(side -> Vintage.of(side.written()).lines().stream())
        .distinct()
        .toList();
  }

  private static List<String> wrapped(String line) {
    return new Columns(WIDTH).row(line);
  }
}
