package org.casewright.export.table;

import java.util.stream.Stream;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Row;

/// What the checks find, the most serious first.
final class FindingRows {

  private FindingRows() {}

  static Table table(Seen seen) {
    return new Table(
        CaseTable.FINDINGS.label(),
        seen.ofTheCase(),
        Stream.of("Kind", "Finding", "About", "What is found", "Printed", "Computed", "Place")
            .map(Column::words)
            .toList(),
        CaseChecks.findings(seen.written()).stream().map(FindingRows::row).toList());
  }

  private static Row row(Finding finding) {
    var compared = finding.comparison();
    return Row.of(
        Cell.of(finding.kind().key()),
        Cell.of(finding.heading()),
        Cell.of(finding.label()),
        Cell.of(finding.sentence()),
        Cell.of(compared == null ? "" : compared.printed()),
        Cell.of(compared == null ? "" : compared.computed()),
        Cell.of(finding.where()));
  }
}
