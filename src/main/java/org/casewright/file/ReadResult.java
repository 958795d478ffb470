package org.casewright.file;

import java.util.List;
import org.casewright.model.BusinessCase;

/// What came of reading a case file.
public sealed interface ReadResult {

  /// The case, and what is worth saying about its file.
  record Opened(BusinessCase businessCase, List<Notice> notices) implements ReadResult {
    public Opened {
      notices = List.copyOf(notices);
    }
  }

  /// No case: everything that is wrong with the file, in the order of its lines; at least one.
  record Refused(List<FileProblem> problems) implements ReadResult {
    public Refused {
      problems = List.copyOf(problems);
    }

    static Refused because(String sentence) {
      return new Refused(List.of(new FileProblem("$", 0, 0, sentence)));
    }
  }
}
