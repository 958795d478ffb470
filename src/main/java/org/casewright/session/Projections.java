package org.casewright.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.View;

/// What cases come to, computed when first asked for and kept while the case is of interest.
final class Projections {

  private record Key(String scenario, View view) {}

  private IdentityHashMap<BusinessCase, Map<Key, Projection>> byCase = new IdentityHashMap<>();

  Projection of(BusinessCase businessCase, String scenario, View view) {
    var known = byCase.computeIfAbsent(businessCase, _ -> new HashMap<>());
    return known.computeIfAbsent(
        new Key(scenario, view),
        key -> ResolvedCase.of(businessCase, key.scenario()).project(view));
  }

  /// Forgets every case but these.
  void keepOnly(List<BusinessCase> cases) {
    var kept = new IdentityHashMap<BusinessCase, Map<Key, Projection>>();
    for (var wanted : cases) {
      var known = byCase.get(wanted);
      if (known != null) {
        kept.put(wanted, known);
      }
    }
    byCase = kept;
  }
}
