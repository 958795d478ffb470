package org.casewright.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where something stands: its way down from the top of the document, and its place in the text.
///
/// @param parent absent at the top
/// @param key in the parent; absent in a list and at the top
/// @param index in a list
record Spot(@Nullable Spot parent, @Nullable String key, int index, Position at) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_£-]{1,60}");

  static Spot top(Position at) {
    return new Spot(null, null, 0, at);
  }

  Spot key(String key, Position at) {
    return new Spot(this, key, 0, at);
  }

  Spot item(int index, Position at) {
    return new Spot(this, null, index, at);
  }

  Spot movedTo(Position at) {
    return new Spot(parent, key, index, at);
  }

  /// The JSON path, such as `$.opportunities[3].flow.weeks`.
  String path() {
    if (parent == null) {
      return "$";
    }
    return parent.path() + (key == null ? "[" + index + "]" : step(key));
  }

  private static String step(String key) {
    return PLAIN.matcher(key).matches() ? "." + key : "['" + Words.shortened(key) + "']";
  }
}
