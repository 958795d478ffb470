package org.casewright.model;

import java.util.Optional;
import java.util.regex.Pattern;

/// A financial year, April to March, written 2025/26.
///
/// @param start the calendar year of its April, 1900 to 2299
public record FinancialYear(int start) implements Comparable<FinancialYear> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})\\s*[/-]\\s*(\\d{2}|\\d{4})");

  public FinancialYear {
    Problem.require(
        start >= 1900 && start < 2300,
        "",
        "The financial year that starts in %d is not between 1900 and 2299.".formatted(start));
  }

  /// Reads 2025/26, 2025-26 or 2025/2026; empty where the text is none of these or the two halves
  /// are not neighbours.
  public static Optional<FinancialYear> parse(String text) {
    var match = WRITTEN.matcher(text.strip());
    if (!match.matches()) {
      return Optional.empty();
    }
    var start = Integer.parseInt(match.group(1));
    var end = match.group(2);
    var next = Integer.toString(start + 1);
    return start >= 1900 && start < 2300 && next.endsWith(end)
        ? Optional.of(new FinancialYear(start))
        : Optional.empty();
  }

  /// `2025/26`.
  public String label() {
    return "%d/%02d".formatted(start, (start + 1) % 100);
  }

  /// `25/26`, where space is short.
  public String shortLabel() {
    return label().substring(2);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(start, other.start);
  }

  @Override
  public String toString() {
    return label();
  }
}
