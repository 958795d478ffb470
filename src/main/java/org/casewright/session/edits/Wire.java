package org.casewright.session.edits;

import org.jspecify.annotations.Nullable;

/// What a place is to name from now on.
interface Wire {

  /// The id to stand at `spot`.
  ///
  /// @param named what stands there now; null where nothing does
  /// @return null to name nothing; where something must stand, what stands there then stays
  @Nullable String at(Spot spot, @Nullable String named);
}
