package org.casewright.file;

import org.jspecify.annotations.Nullable;

/// What whoever saves takes to be on disk under the name.
///
/// @param stamp of the version that may be replaced; null for whatever stands there
public record Expecting(@Nullable Stamp stamp) {

  /// Whatever stands there is replaced: a name somebody has just chosen and confirmed.
  public static Expecting anything() {
    return new Expecting(null);
  }

  /// Only this version is replaced, or a gap where the file has been removed.
  public static Expecting content(Stamp stamp) {
    return new Expecting(stamp);
  }
}
