package org.casewright.fuzz;

import java.util.Arrays;
import java.util.stream.Collectors;

/// What came of a spoilt file.
sealed interface Verdict {

  /// It could be used.
  record Opened() implements Verdict {}

  /// It was refused, or what is wrong in it counts for nothing.
  record Refused() implements Verdict {}

  /// Neither.
  record Escaped(String why) implements Verdict {
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
