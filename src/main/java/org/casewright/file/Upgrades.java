package org.casewright.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The ladder that brings a file of any version ever released to the present one.
///
/// A change of the file's format adds one step here; codecs and schema know the present version
/// only, and the historic files among the tests are kept in every version.
///
/// @param steps the first brings version 1 to version 2, and so on; the last brings the present
///     version
record Upgrades(List<UnaryOperator<Node.Fields>> steps) {

  /// Version 1 is the only one so far.
  static final Upgrades RELEASED = new Upgrades(List.of());

  private static final String KEY = "casewright";

  Upgrades {
    steps = List.copyOf(steps);
  }

  /// The version that files are brought to and written in.
  int version() {
    return steps.size() + 1;
  }

  /// The document in the present version; null, and reported, where its version is missing,
  /// unknown or newer than this program.
  Node.@Nullable Fields upgrade(Node.Fields document, Spot top, Reading reading) {
    var version = versionOf(document, top, reading);
    if (version == null) {
      return null;
    }
    var present = document;
    for (var step : steps.subList(version - 1, steps.size())) {
      present = step.apply(present);
    }
    if (version < version()) {
      reading.notice(
          top,
          "The file is of version %d; saving it writes version %d.".formatted(version, version()));
    }
    return present.with(KEY, new Node.Decimal(BigDecimal.valueOf(version()), present.at()));
  }

  private @Nullable Integer versionOf(Node.Fields document, Spot top, Reading reading) {
    var node = document.get(KEY);
    if (node == null) {
      reading.problem(
          top,
          "The key casewright, with the version of the file, is missing. If this is a business"
              + " case,"
              + " begin it with \"casewright\": %d.".formatted(version()));
      return null;
    }
    var at = top.key(KEY, node.at());
    var version = Scalars.whole(node);
    if (version == null || version < 1) {
      reading.problem(
          at,
          "casewright wants the version of the file, 1 to %d; here stands %s."
              .formatted(version(), Words.describe(node)));
      return null;
    }
    if (version > version()) {
      reading.problem(
          at,
          ("The file is of version %d and this program reads versions up to %d; open it with a"
                  + " newer Casewright.")
              .formatted(version, version()));
      return null;
    }
    return version;
  }
}
