package org.casewright.export.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Row;
import org.casewright.model.PublishedFigure;
import org.jspecify.annotations.Nullable;

/// What papers print, and whether the case gives the same.
record PublishedRows(Map<String, Finding> findings) {

  static Table table(Seen seen) {
    var published = seen.written().published();
    var rows = new PublishedRows(byPlace(CaseChecks.findings(seen.written())));
    return new Table(
        CaseTable.PUBLISHED.label(),
        seen.ofTheCase(),
        Stream.of("Id", "Figure", "Printed", "Computed", "Ties", "Source", "What differs")
            .map(Column::words)
            .toList(),
        IntStream.range(0, published.size())
            .mapToObj(i -> rows.row(published.get(i), "$.published[" + i + "]"))
            .toList());
  }

  /// The most serious finding of each place.
  private static Map<String, Finding> byPlace(List<Finding> findings) {
    var byPlace = new HashMap<String, Finding>();
    findings.stream()
        .filter(
            each -> each.kind() == Finding.Kind.DOES_NOT_TIE || each.kind() == Finding.Kind.ERROR)
        .forEach(each -> byPlace.putIfAbsent(each.where(), each));
    return byPlace;
  }

  private Row row(PublishedFigure figure, String where) {
    var finding = findings.get(where);
    var printed = figure.inItsUnit(figure.printed().strip());
    return Row.of(
        Cell.of(figure.id()),
        Cell.of(figure.label()),
        Cell.of(printed),
        computed(finding, printed),
        Cell.of(ties(finding)),
        Cell.of(figure.source()),
        Cell.of(finding == null ? "" : finding.sentence()));
  }

  private static Cell computed(@Nullable Finding finding, String printed) {
    if (finding == null) {
      return Cell.of(printed);
    }
    return finding.comparison() == null ? Cell.NOTHING : Cell.of(finding.comparison().computed());
  }

  private static String ties(@Nullable Finding finding) {
    if (finding == null) {
      return "ties";
    }
    return finding.kind() == Finding.Kind.ERROR ? "cannot be computed" : "does not tie";
  }
}
