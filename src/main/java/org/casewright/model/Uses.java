package org.casewright.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gathers the uses of one record, leaving out what it does not name.
record Uses(List<Use> list) {
  Uses() {
    this(new ArrayList<>());
  }

  Uses add(Place place, @Nullable String assumption, String path) {
    if (assumption != null) {
      list.add(new Use(place, assumption, "", path));
    }
    return this;
  }
}
