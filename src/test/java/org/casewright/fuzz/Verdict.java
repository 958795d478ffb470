package org.casewright.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What came of a spoilt file.
sealed interface Verdict {

  /// It could be used.
  ///
  /// @param months that were projected: those of every opportunity and cost in every scenario
  record Opened(long months) implements Verdict {
    Opened() {
      this(0);
    }
  }

  /// It was refused, or what is wrong in it counts for nothing.
  record Refused() implements Verdict {}

  /// Neither.
  ///
  /// @param measured whether it only took too much, which may be the fault of whoever looks on
  record Escaped(String why, boolean measured) implements Verdict {
    Escaped(String why) {
      this(why, false);
    }

    static Escaped by(Throwable thrown) {
      var at =
          Arrays.stream(thrown.getStackTrace())
              .limit(12)
              .map(line -> "\n  at " + line)
              .collect(Collectors.joining());
      return new Escaped("It threw " + thrown + at);
    }
  }
}
