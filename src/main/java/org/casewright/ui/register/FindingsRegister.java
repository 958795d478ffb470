package org.casewright.ui.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import org.casewright.checks.Alike;
import org.casewright.checks.Finding;
import org.casewright.model.Keyed;
import org.casewright.session.edits.Words;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Places;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// What is wrong, missing, odd or weak. Many findings that are alike stand in one row, unless they
/// are asked for one by one. Opening a finding goes to its place; its menu mends it, where that
/// needs no judgement.
final class FindingsRegister {

  private FindingsRegister() {}

  /// @param filter key of a kind, or what [#key] gives of findings that are alike; empty for all
  /// @param folded whether many that are alike stand in one row
  static Register of(Desk desk, String filter, boolean folded) {
    var findings = desk.findings();
    var groups = Alike.of(findings);
    var listed = groups.stream().filter(alike -> key(alike).equals(filter)).toList();
    var inOneRow = folded && listed.isEmpty();
    var places = new IdentityHashMap<Finding, Integer>();
    findings.forEach(each -> places.put(each, places.size()));
    var rows = new ArrayList<Row>();
    for (var alike : groups.stream().filter(alike -> fits(alike, filter)).toList()) {
      if (inOneRow && alike.areMany()) {
        rows.add(row(desk, alike));
      } else {
        alike
            .findings()
            .forEach(each -> rows.add(row(desk, each, requireNonNull(places.get(each)))));
      }
    }
    var filters = new ArrayList<Filter>(kinds(findings, filter));
    listed.forEach(
        alike -> filters.add(new Filter(filter, alike.heading(), alike.findings().size(), true)));
    return new Register(
        Page.FINDINGS.title(),
        listed.isEmpty()
            ? "What is wrong, missing, odd or weak. Enter or a double click goes to the field to"
                + " mend, or lists the findings of a row."
            : "Enter or a double click goes to the field to mend."
                + " Press “%s” once more for all findings.".formatted(filters.getLast().words()),
        List.of(
            Column.words("kind", "", 7),
            Column.words("label", "Where", 14),
            Column.words("sentence", "What", 0)),
        rows,
        filters,
        List.of(),
        "Nothing is missing, odd or fails to tie.");
  }

  /// The filter that lists findings that are alike one by one.
  static String key(Alike alike) {
    return alike.kind().key() + ": " + alike.heading();
  }

  /// Whether a filter is one of those.
  static boolean isOfAlike(String filter) {
    return !filter.isEmpty() && Keyed.find(Finding.Kind.class, filter).isEmpty();
  }

  /// Whether findings are among those that a filter leaves.
  static boolean fits(Alike alike, String filter) {
    return filter.isEmpty() || filter.equals(alike.kind().key()) || filter.equals(key(alike));
  }

  private static Row row(Desk desk, Alike alike) {
    var selection = Selection.OfFindings.of(alike);
    var labels = alike.findings().stream().map(each -> "“%s”".formatted(each.label())).toList();
    return new Row(
        key(alike),
        selection,
        List.of(
            Cell.of(alike.kind().label(), look(alike.kind())),
            Cell.of(Places.count(desk.businessCase(), alike.findings())),
            Cell.of("%s: %s".formatted(alike.heading(), Words.listed(labels)), Look.QUIET)),
        List.of(Things.list(desk, selection)));
  }

  private static Row row(Desk desk, Finding finding, int index) {
    return new Row(
            index + finding.where() + finding.heading(),
            new Selection.OfFinding(index),
            List.of(
                Cell.of(finding.kind().label(), look(finding.kind())),
                Cell.of(finding.label()),
                Cell.of(finding.sentence(), Look.QUIET)),
            Things.seeTo(desk, finding))
        .also(finding.heading());
  }

  private static Look look(Finding.Kind kind) {
    return switch (kind) {
      case ERROR, DOES_NOT_TIE -> Look.BAD;
      case MISSING, ODD, WEAK -> Look.STRONG;
      case NOTICE -> Look.QUIET;
    };
  }

  private static List<Filter> kinds(List<Finding> findings, String chosen) {
    var numbers = new LinkedHashMap<Finding.Kind, Integer>();
    findings.forEach(finding -> numbers.merge(finding.kind(), 1, Integer::sum));
    var filters = new ArrayList<Filter>();
    numbers.forEach(
        (kind, number) ->
            filters.add(new Filter(kind.key(), kind.label(), number, kind.key().equals(chosen))));
    return filters;
  }
}
