package org.casewright.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/// An object in a file of the program's own, read without insisting: what is missing, of another
/// sort or out of reason is nothing.
record Loose(Node.Fields fields) {

  private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

  /// The object in these bytes; empty where there is none.
  static Optional<Loose> of(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    return !text.isBlank() && TreeReader.read(text, new Reading()) instanceof Node.Fields fields
        ? Optional.of(new Loose(fields))
        : Optional.empty();
  }

  /// Empty where there is no text.
  String text(String key) {
    return fields.get(key) instanceof Node.Text(var words, _) ? words : "";
  }

  Optional<Path> path(String key) {
    try {
      return Optional.of(text(key)).filter(text -> !text.isBlank()).map(Path::of);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// A time between 1970 and 9999.
  Optional<Instant> when(String key) {
    try {
      return Optional.of(Instant.parse(text(key)))
          .filter(when -> !when.isBefore(Instant.EPOCH) && when.isBefore(LATEST));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// A whole number from 0; -1 where there is none.
  long count(String key) {
    if (!(fields.get(key) instanceof Node.Decimal(var number, _))) {
      return -1;
    }
    try {
      return Math.max(-1, number.longValueExact());
    } catch (ArithmeticException _) {
      return -1;
    }
  }

  Optional<Loose> inner(String key) {
    return fields.get(key) instanceof Node.Fields inner
        ? Optional.of(new Loose(inner))
        : Optional.empty();
  }
}
