package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.casewright.checks.Finding;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// What is wrong, missing, odd or weak. Opening a finding goes to its place; its menu mends it,
/// where that needs no judgement.
final class FindingsRegister {

  private FindingsRegister() {}

  static Register of(Desk desk, String filter) {
    var findings = desk.findings();
    var rows = new ArrayList<Row>();
    for (var i = 0; i < findings.size(); i++) {
      var finding = findings.get(i);
      if (filter.isEmpty() || finding.kind().key().equals(filter)) {
        rows.add(row(desk, finding, i));
      }
    }
    return new Register(
        Page.FINDINGS.title(),
        "What is wrong, missing, odd or weak in the case. Choose one to see it whole;"
            + " Enter or a double click goes to the field to mend.",
        List.of(
            Column.words("kind", "", 7),
            Column.words("label", "Where", 14),
            Column.words("sentence", "What", 0)),
        rows,
        filters(findings, filter),
        List.of(),
        "Nothing is missing, odd or fails to tie.");
  }

  private static Row row(Desk desk, Finding finding, int index) {
    return new Row(
        index + finding.where() + finding.heading(),
        new Selection.OfFinding(index),
        List.of(
            Cell.of(words(finding.kind()), look(finding.kind())),
            Cell.of(finding.label()),
            Cell.of(finding.sentence(), Look.QUIET)),
        Things.seeTo(desk, finding));
  }

  private static String words(Finding.Kind kind) {
    return switch (kind) {
      case ERROR -> "Error";
      case DOES_NOT_TIE -> "Does not tie";
      case MISSING -> "Missing";
      case ODD -> "Odd";
      case WEAK -> "Weak";
      case NOTICE -> "Notice";
    };
  }

  private static Look look(Finding.Kind kind) {
    return switch (kind) {
      case ERROR, DOES_NOT_TIE -> Look.BAD;
      case MISSING, ODD, WEAK -> Look.STRONG;
      case NOTICE -> Look.QUIET;
    };
  }

  private static List<Filter> filters(List<Finding> findings, String chosen) {
    var numbers = new LinkedHashMap<Finding.Kind, Integer>();
    findings.forEach(finding -> numbers.merge(finding.kind(), 1, Integer::sum));
    var filters = new ArrayList<Filter>();
    numbers.forEach(
        (kind, number) ->
            filters.add(new Filter(kind.key(), words(kind), number, kind.key().equals(chosen))));
    return filters;
  }
}
