package org.casewright.session.edits;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewright.model.BusinessCase;
import org.casewright.model.PublishedFigure.Claim;

/// What goes with things that are removed.
final class Own {

  private Own() {}

  /// The case without these things and the assumptions that only they used.
  static BusinessCase without(BusinessCase in, Collection<? extends Thing> things) {
    var all = new ArrayList<Thing>(things);
    Register.ownedBy(in, Set.copyOf(things)).forEach(id -> all.add(new Thing.Assumption(id)));
    return Gone.without(in, all);
  }

  /// A published figure and the sums that add it, and the sums that add those.
  static List<Thing> withSums(BusinessCase in, String figure) {
    var ids = new LinkedHashSet<>(List.of(figure));
    int before;
    do {
      before = ids.size();
      for (var each : in.published()) {
        if (each.claim() instanceof Claim.Sum(var of)
            && of.stream().map(Unpublished::term).anyMatch(ids::contains)) {
          ids.add(each.id());
        }
      }
    } while (ids.size() > before);
    return ids.stream().<Thing>map(Thing.PublishedFigure::new).toList();
  }
}
