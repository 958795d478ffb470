package org.casewright.checks;

import java.util.HashMap;
import java.util.Map;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// The case that is being checked, with the projections its checks share.
final class Examined {

  private record Seen(String scenario, View view) {}

  private final BusinessCase written;
  private final Map<Seen, Projection> projections = new HashMap<>();

  Examined(BusinessCase written) {
    this.written = written;
  }

  BusinessCase written() {
    return written;
  }

  /// The projection under one scenario, worked out once.
  ///
  /// @param scenario absent means the plan
  Projection projection(@Nullable String scenario, View view) {
    return projections.computeIfAbsent(
        new Seen(scenario == null ? written.plan().id() : scenario, view),
        seen -> ResolvedCase.of(written, seen.scenario()).project(view));
  }

  Projection plan() {
    return projection(null, View.AS_STATED);
  }
}
