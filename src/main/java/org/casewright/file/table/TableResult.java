package org.casewright.file.table;

import java.util.List;
import org.casewright.file.FileProblem;

/// What came of reading a table.
public sealed interface TableResult {

  /// Its sheets, those that have anything in them; at least one.
  record Read(List<Sheet> sheets) implements TableResult {
    public Read {
      sheets = List.copyOf(sheets);
    }
  }

  /// No table, and why; at least one sentence.
  record Refused(List<FileProblem> problems) implements TableResult {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused because(String sentence) {
      return new Refused(List.of(new FileProblem("$", 0, 0, sentence)));
    }
  }
}
