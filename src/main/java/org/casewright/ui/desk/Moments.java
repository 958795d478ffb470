package org.casewright.ui.desk;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Moments as people read them, in the time of this computer.
public final class Moments {

  private static final DateTimeFormatter TEXT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.systemDefault());

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.systemDefault());

  private Moments() {}

  /// `22 Nov 2026, 14:05`.
  public static String text(Instant when) {
    return TEXT.format(when);
  }

  /// `22 November 2026`.
  public static String day(Instant when) {
    return DAY.format(when);
  }

  /// `22 Nov 2026, 14:05, Jo Smith`; without a name where nobody is named.
  public static String by(Instant when, String who) {
    return who.isBlank() ? text(when) : text(when) + ", " + who;
  }
}
