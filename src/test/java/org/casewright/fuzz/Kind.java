package org.casewright.fuzz;

/// The kinds of file that the program reads and somebody else may have written. What one start of
/// the program hands to another counts as one.
enum Kind {
  CASE,
  SCENARIO,
  RECOVERY,
  LOCK,
  SETTINGS,
  RECENT,
  HANDOVER;

  /// What the names of its files end in.
  String ending() {
    return "." + name().toLowerCase(java.util.Locale.ROOT) + ".json";
  }
}
