package org.casewright.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.checks.Finding;
import org.casewright.model.PublishedFigure;
import org.casewright.session.edits.Thing;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Things;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;
import org.jspecify.annotations.Nullable;

/// What papers print, and whether the case gives the same.
final class PublishedRegister {

  private static final String NOT_TYING = "Does not tie";

  private PublishedRegister() {}

  static Register of(Desk desk, String filter) {
    var published = desk.businessCase().published();
    var wrong = wrong(desk);
    var only = filter.equals(NOT_TYING);
    var rows =
        published.stream()
            .filter(figure -> !only || wrong.containsKey(figure.id()))
            .map(figure -> row(desk, figure, wrong.get(figure.id())))
            .toList();
    return new Register(
        Page.PUBLISHED.title(),
        "What papers print, each held against what the case computes, to half of its last digit.",
        List.of(
            Column.words("tie", "", 6.5),
            Column.words("label", "Figure", 0),
            Column.figures("printed", "Printed", 7),
            Column.figures("computed", "Computed", 7),
            Column.words("source", "Source", 13)),
        rows,
        wrong.isEmpty() && !only
            ? List.of()
            : List.of(new Filter(NOT_TYING, NOT_TYING, wrong.size(), only)),
        List.of(Things.addition(desk, Page.PUBLISHED), Command.PASTE_TABLE.action(desk)),
        "No published figures yet. Add what your paper prints, or paste a table of it, and see that"
            + " it ties.");
  }

  private static Map<String, Finding> wrong(Desk desk) {
    var published = desk.businessCase().published();
    var wrong = new HashMap<String, Finding>();
    for (var finding : desk.findings()) {
      for (var i = 0; i < published.size(); i++) {
        if (finding.where().equals("$.published[" + i + "]")) {
          wrong.putIfAbsent(published.get(i).id(), finding);
        }
      }
    }
    return wrong;
  }

  private static Row row(Desk desk, PublishedFigure figure, @Nullable Finding finding) {
    var selection = new Selection.Of(new Thing.PublishedFigure(figure.id()));
    var comparison = finding == null ? null : finding.comparison();
    return new Row(
        figure.id(),
        selection,
        List.of(
            Cell.of(verdict(finding), finding == null ? Look.GOOD : Look.BAD),
            Cell.of(figure.label()),
            Cell.of(comparison == null ? printed(figure) : comparison.printed()),
            Cell.of(computed(finding), Look.QUIET),
            Cell.of(figure.source(), Look.QUIET)),
        Things.actions(desk, selection));
  }

  private static String verdict(@Nullable Finding finding) {
    if (finding == null) {
      return "ties";
    }
    return finding.comparison() == null ? "cannot be compared" : "does not tie";
  }

  private static String computed(@Nullable Finding finding) {
    if (finding == null) {
      return "the same";
    }
    return finding.comparison() == null ? "none" : finding.comparison().computed();
  }

  private static String printed(PublishedFigure figure) {
    return switch (figure.unit()) {
      case "£" -> "£" + figure.printed();
      case "£m" -> "£" + figure.printed() + "m";
      case "£k" -> "£" + figure.printed() + "k";
      case "%" -> figure.printed() + "%";
      case "ratio" -> figure.printed() + ":1";
      default -> figure.printed();
    };
  }
}
