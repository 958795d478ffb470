package org.casewright.ui.paste;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.PrintedTable;
import org.casewright.ui.desk.Aside;

/// Holds the rows of a table against the case, one after the other, beside the window: with many
/// scenarios and opportunities the first takes a second or two. Until it is stopped.
final class Comparing {

  private final PrintedTable table;
  private final Function<PrintedTable.Row, Meaning> propose;
  private final Aside aside;
  private final Set<Integer> chosen = new HashSet<>();
  private int done;
  private String failed = "";
  private boolean stopped;

  /// @param propose what a row may stand for
  Comparing(PrintedTable table, Function<PrintedTable.Row, Meaning> propose, Aside aside) {
    this.table = table;
    this.propose = propose;
    this.aside = aside;
  }

  /// Begins, or goes on.
  ///
  /// @param found takes what each row is proposed to stand for, on the thread of the window
  /// @param changed is called there where it has come further, or to an end, and nothing is found
  void begin(BiConsumer<Integer, Meaning> found, Runnable changed) {
    if (!isUnderWay()) {
      return;
    }
    var row = done;
    aside.workOut(
        () -> propose.apply(table.rows().get(row)),
        meaning -> {
          if (!stopped) {
            arrived(row, meaning, found, changed);
            begin(found, changed);
          }
        },
        why -> {
          if (!stopped) {
            failed = why + " Rows that were not compared stay left out.";
            changed.run();
          }
        });
  }

  private void arrived(
      int row, Meaning meaning, BiConsumer<Integer, Meaning> found, Runnable changed) {
    done = row + 1;
    if (chosen.contains(row)) {
      changed.run();
    } else {
      found.accept(row, meaning);
    }
  }

  /// What a person has chosen for this row stays, whatever it is proposed to stand for.
  void leave(int row) {
    chosen.add(row);
  }

  /// What has not been compared yet is not compared any more.
  void stop() {
    stopped = true;
  }

  boolean isUnderWay() {
    return !stopped && failed.isEmpty() && done < table.rows().size();
  }

  /// How far it has come; empty where it is not under way.
  String progress() {
    return isUnderWay()
        ? "Comparing its rows with the case: %d of %d.".formatted(done, table.rows().size())
        : "";
  }

  /// Why it has ended before the last row; empty where it has not.
  String failed() {
    return failed;
  }
}
