package org.casewright.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// A word from a closed list, as files and the command line spell it. Not sealed: every room has
/// lists of its own.
public interface Keyed {

  /// The word in files and on the command line, such as `at-risk` or `£/week`.
  String key();

  /// The member of a closed list that a file spells as `key`.
  static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> list, String key) {
    return Arrays.stream(list.getEnumConstants()).filter(e -> e.key().equals(key)).findFirst();
  }

  /// Every word of a closed list, for a sentence that says what is allowed.
  static <E extends Enum<E> & Keyed> String all(Class<E> list) {
    return Arrays.stream(list.getEnumConstants()).map(Keyed::key).collect(Collectors.joining(", "));
  }
}
