package org.casewright.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.analysis.Comparison;
import org.casewright.analysis.Effects;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// What scenarios of the present case do differently, worked out once for as long as nothing
/// changes.
final class Differences {

  private record Pair(String before, String after) {}

  private record Asked(Pair pair, View view, FigureQuery figure) {}

  private final Map<Pair, Comparison> compared = new HashMap<>();
  private final Map<Asked, Effects> known = new HashMap<>();
  private @Nullable BusinessCase of;

  /// In how many things two scenarios differ.
  int number(BusinessCase written, String before, String after) {
    return comparison(written, new Pair(before, after)).changes().size();
  }

  /// What each difference between two scenarios does alone to a figure, and all only together.
  Effects between(
      BusinessCase written, String before, String after, View view, FigureQuery figure) {
    var pair = new Pair(before, after);
    var comparison = comparison(written, pair);
    return known.computeIfAbsent(
        new Asked(pair, view, figure), _ -> Effects.of(comparison, view, List.of(figure)));
  }

  private Comparison comparison(BusinessCase written, Pair pair) {
    if (!written.equals(of)) {
      of = written;
      compared.clear();
      known.clear();
    }
    return compared.computeIfAbsent(
        pair, _ -> Comparison.ofScenarios(written, pair.before(), pair.after()));
  }
}
