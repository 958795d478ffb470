package org.casewright.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.model.Extras;
import org.jspecify.annotations.Nullable;

/// How known keys were written in the file where the records cannot tell: a key that was there
/// though it said nothing (null, an empty text, list or object), or one id written as a list.
/// Travels in the [Extras] of its object, so that reading and writing a file neither adds nor
/// drops a key.
///
/// @param blanks by key, what stood there; for one id written as a list, an empty list
record Spelling(Map<String, @Nullable Object> blanks) {

  /// No key of a file can be this: the character 0 is refused in keys.
  static final String KEY = "\0spelling";

  /// Stands for the object itself: it was written as an object though it need not be.
  static final String ITSELF = "";

  static final Extras AS_AN_OBJECT = new Spelling(Map.of(ITSELF, Map.of())).with(Map.of());

  Spelling {
    blanks = Collections.unmodifiableMap(new LinkedHashMap<>(blanks));
  }

  static Spelling of(Extras extras) {
    return extras.values().get(KEY) instanceof Spelling spelling
        ? spelling
        : new Spelling(Map.of());
  }

  /// The unknown keys of an object together with its spelling.
  Extras with(Map<String, @Nullable Object> unknown) {
    if (unknown.isEmpty() && blanks.isEmpty()) {
      return Extras.NONE;
    }
    Map<String, @Nullable Object> values = new LinkedHashMap<>(unknown);
    if (!blanks.isEmpty()) {
      values.put(KEY, this);
    }
    return new Extras(values);
  }

  boolean isList(String key) {
    return blanks.get(key) instanceof List<?>;
  }
}
