package org.casewright.ui.paste;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.casewright.session.printed.Matching;
import org.casewright.session.printed.Meaning;
import org.casewright.session.printed.PrintedTable;
import org.casewright.ui.desk.Aside;

/// Holds the rows of a table against the case, one after the other, beside the window: with many
/// scenarios and opportunities the first takes a second or two. Until it is stopped.
final class Comparing {

  private final PrintedTable table;
  private final Set<Integer> chosen = new HashSet<>();
  private int done;
  private volatile boolean stopped;

  Comparing(PrintedTable table) {
    this.table = table;
  }

  /// Begins.
  ///
  /// @param found takes what each row is proposed to stand for, on the thread of the window
  void begin(Matching matching, Aside aside, BiConsumer<Integer, Meaning> found) {
    aside
        .work()
        .execute(
            () -> {
              for (var i = 0; i < table.rows().size() && !stopped; i++) {
                var row = i;
                var meaning = matching.propose(table.rows().get(row));
                aside.window().execute(() -> arrived(row, meaning, found));
              }
            });
  }

  private void arrived(int row, Meaning meaning, BiConsumer<Integer, Meaning> found) {
    if (!stopped) {
      done = row + 1;
      if (!chosen.contains(row)) {
        found.accept(row, meaning);
      }
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
    return !stopped && done < table.rows().size();
  }

  /// How far it has come.
  String words() {
    return "Comparing its rows with the case: %d of %d.".formatted(done, table.rows().size());
  }
}
