package org.casewright.ui.register;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Column;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// Every change of this sitting by name, the latest first. A row's menu goes back to just after it.
final class HistoryRegister {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.UK).withZone(ZoneId.systemDefault());

  private HistoryRegister() {}

  static Register of(Desk desk) {
    var changes = desk.session().changes();
    var rows = new ArrayList<Row>();
    for (var i = changes.size() - 1; i >= 0; i--) {
      var change = changes.get(i);
      var steps = i + 1;
      rows.add(
          new Row(
              "change-" + i,
              new Selection.All(Page.HISTORY),
              List.of(
                  Cell.of(TIME.format(change.when()), Look.QUIET),
                  Cell.of(change.label(), change.inForce() ? Look.PLAIN : Look.QUIET),
                  Cell.of(change.inForce() ? "" : "undone", Look.QUIET)),
              List.of(Action.of("Go back to just after this", () -> desk.session().goTo(steps)))));
    }
    return new Register(
        Page.HISTORY.title(),
        "Every change since the case was opened, the latest first.",
        List.of(
            Column.words("when", "When", 7),
            Column.words("label", "Change", 0),
            Column.words("undone", "", 7)),
        rows,
        List.of(),
        List.of(
            new Action(
                "Go back to how it was opened",
                () -> desk.session().goTo(0),
                desk.session().canUndo() ? null : "It is as it was opened.")),
        "Nothing has been changed yet.");
  }
}
