package org.casewright.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a file says at one object that this version of the program does not know, carried unread
/// through every edit and written back.
///
/// @param values unknown keys with their values in file order: String, BigDecimal, Boolean, null,
///     List and Map of the same. Opaque to everybody but the room that reads and writes files,
///     which may also keep here how a known key was spelt out though it said nothing (an empty text
///     or list)
public record Extras(Map<String, @Nullable Object> values) {

  /// Nothing unknown.
  public static final Extras NONE = new Extras(Map.of());

  public Extras {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /// The unknown keys alone, without what the room of files keeps for itself under keys that begin
  /// with the character 0, which no file can have.
  public Map<String, @Nullable Object> unknown() {
    var unknown = new LinkedHashMap<String, @Nullable Object>(values);
    unknown.keySet().removeIf(key -> key.startsWith("\0"));
    return unknown;
  }
}
