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

  private record Asked(String before, String after, View view, FigureQuery figure) {}

  private final Map<Asked, Effects> known = new HashMap<>();
  private @Nullable BusinessCase of;

  /// What each difference between two scenarios does alone to a figure, and all only together.
  Effects between(
      BusinessCase written, String before, String after, View view, FigureQuery figure) {
    if (!written.equals(of)) {
      of = written;
      known.clear();
    }
    return known.computeIfAbsent(
        new Asked(before, after, view, figure),
        asked ->
            Effects.of(
                Comparison.ofScenarios(written, asked.before(), asked.after()),
                asked.view(),
                List.of(asked.figure())));
  }
}
