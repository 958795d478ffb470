package org.casewright.session;

import org.jspecify.annotations.Nullable;

/// Something that can be moved while a story is told.
public sealed interface Lever {

  /// Only a share of the volumes is delivered: a fraction, 1 being all of them.
  ///
  /// @param workstream id of the one that it is about; absent means the whole case
  record Delivered(@Nullable String workstream) implements Lever {}

  /// Everything starts some months later: whole months, 0 being as planned, negative earlier.
  ///
  /// @param workstream id of the one that it is about; absent means the whole case
  record Late(@Nullable String workstream) implements Lever {}

  /// An assumption of one number is another number.
  ///
  /// @param assumption its id
  record Assumed(String assumption) implements Lever {}
}
