package org.casewright.ui.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.casewright.analysis.Changes;
import org.casewright.analysis.Comparison;
import org.casewright.analysis.Effects;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.View;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Reckoner;
import org.jspecify.annotations.Nullable;

/// What scenarios of the present case do differently, and what another case does. In how many
/// things they differ is known at once; what each of those does is worked out beside the window.
final class Differences {

  private record Pair(String before, String after) {}

  /// What is worked out.
  ///
  /// @param before id of the scenario that the others are compared with
  /// @param after ids of the others
  /// @param figure that the differences move
  record Question(
      BusinessCase written, String before, List<String> after, View view, FigureQuery figure) {}

  /// Two cases, as a whole.
  ///
  /// @param scenario id of the one they are seen under
  record TwoCases(
      BusinessCase before,
      BusinessCase after,
      String scenario,
      View view,
      List<FigureQuery> figures) {}

  private final Map<Pair, Integer> numbers = new HashMap<>();
  private final Reckoner<Question, Map<String, Effects>> reckoner;
  private final Reckoner<TwoCases, Effects> ofCases;
  private @Nullable BusinessCase of;

  /// @param told is called when more is known
  Differences(Aside aside, Runnable told) {
    reckoner = new Reckoner<>(aside, Differences::effects, told);
    ofCases =
        new Reckoner<>(
            aside,
            (asked, _) ->
                Effects.of(
                    new Comparison(
                        asked.before(),
                        asked.after(),
                        Changes.wholeNumbers(asked.before(), asked.after())),
                    asked.scenario(),
                    asked.view(),
                    asked.figures()),
            told);
  }

  /// In how many things two scenarios differ.
  int number(BusinessCase written, String before, String after) {
    if (!written.equals(of)) {
      of = written;
      numbers.clear();
    }
    return numbers.computeIfAbsent(
        new Pair(before, after),
        _ -> Comparison.ofScenarios(written, before, after).changes().size());
  }

  /// What each difference does alone, and all only together, by the other scenario's id.
  Reckoner.Known<Map<String, Effects>> effects(Question question) {
    return reckoner.ask(question);
  }

  /// What each difference between two cases does alone, and all only together.
  Reckoner.Known<Effects> between(TwoCases question) {
    return ofCases.ask(question);
  }

  private static @Nullable Map<String, Effects> effects(Question asked, BooleanSupplier wanted) {
    var effects = new HashMap<String, Effects>();
    for (var after : asked.after()) {
      if (!wanted.getAsBoolean()) {
        return null;
      }
      var comparison = Comparison.ofScenarios(asked.written(), asked.before(), after);
      effects.put(after, Effects.of(comparison, asked.view(), List.of(asked.figure())));
    }
    return Map.copyOf(effects);
  }
}
