package org.casewright.ui.present;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The time of day, and how long something has been going on.
final class Times {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  private Times() {}

  /// `14:05`, where the program runs.
  static String clock(Instant now) {
    return CLOCK.format(now.atZone(ZoneId.systemDefault()));
  }

  /// `12:31`, `1:02:05`.
  static String elapsed(Duration since) {
    return since.toHours() > 0
        ? "%d:%02d:%02d".formatted(since.toHours(), since.toMinutesPart(), since.toSecondsPart())
        : "%d:%02d".formatted(since.toMinutes(), since.toSecondsPart());
  }
}
