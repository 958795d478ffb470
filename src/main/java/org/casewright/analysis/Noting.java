package org.casewright.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Notes every part that differs, and keeps what was.
final class Noting extends SideBySide {

  /// A part that differs.
  record Difference(String part, String sentence) {}

  private final List<Difference> differences = new ArrayList<>();

  Noting(String subject, Words before, Words after) {
    super(subject, before, after);
  }

  /// What has been noted so far.
  List<Difference> differences() {
    return List.copyOf(differences);
  }

  /// The clauses noted for a part that is told as one, such as evidence.
  static <T> String clauses(T was, T is, SideBySide sides, Walk<T> walk) {
    var noting = new Noting("", sides.before(), sides.after());
    walk.over(was, is, noting);
    return String.join("; ", noting.differences.stream().map(Difference::sentence).toList());
  }

  @Override
  <V> V pick(String part, V was, V is, Supplier<String> sentence) {
    if (!was.equals(is)) {
      differences.add(new Difference(part, sentence.get()));
    }
    return was;
  }

  @Override
  <V> @Nullable V pickOrNone(
      String part, @Nullable V was, @Nullable V is, Supplier<String> sentence) {
    if (!Objects.equals(was, is)) {
      differences.add(new Difference(part, sentence.get()));
    }
    return was;
  }
}
