package org.casewright.file;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where something stands: its way down from the top of the document, and its place in the text.
///
/// @param parent absent at the top
/// @param step the last part of the path, `.flow` or `[3]`
record Spot(@Nullable Spot parent, String step, Position at) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{Alnum}_£-]{1,100}");

  static Spot top(Position at) {
    return new Spot(null, "$", at);
  }

  Spot key(String key, Position at) {
    return new Spot(
        this, PLAIN.matcher(key).matches() ? "." + key : "['" + Words.shortened(key) + "']", at);
  }

  Spot item(int index, Position at) {
    return new Spot(this, "[" + index + "]", at);
  }

  /// The JSON path, such as `$.opportunities[3].flow.weeks`.
  String path() {
    return parent == null ? step : parent.path() + step;
  }
}
