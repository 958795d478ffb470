package org.casewright.checks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/// Findings of one kind under one heading, such as every number that has no owner. Where they are
/// many they are told together, lest the few that matter be lost among them.
///
/// @param findings at least one
public record Alike(List<Finding> findings) {

  /// How many of one sort are read one by one.
  private static final int FEW = 3;

  private record Sort(Finding.Kind kind, String heading) {}

  public Alike {
    findings = List.copyOf(findings);
  }

  /// Findings sort by sort, each where the first of its sort stood.
  public static List<Alike> of(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> new Sort(finding.kind(), finding.heading()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .map(Alike::new)
        .toList();
  }

  public Finding.Kind kind() {
    return findings.getFirst().kind();
  }

  public String heading() {
    return findings.getFirst().heading();
  }

  /// Whether they are too many to be read one by one.
  public boolean areMany() {
    return findings.size() > FEW;
  }
}
