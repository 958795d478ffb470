package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.casewright.analysis.Seek;
import org.casewright.analysis.Sought;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Reckoner;
import org.jspecify.annotations.Nullable;

/// Looks for what each number of a case must be for a figure to reach a target, away from the
/// thread of the window. A new question gives up the one before it.
final class Seeker {

  /// @param scenario whose other numbers stay
  record Question(BusinessCase written, String scenario, FigureQuery figure, double target) {
    Seek seek() {
      return Seek.of(written, scenario, figure, target);
    }
  }

  private final Reckoner<Question, List<Sought>> reckoner;

  /// @param told is called, on the thread of the window, when an answer is there
  Seeker(Aside aside, Runnable told) {
    reckoner = new Reckoner<>(aside, Seeker::look, told);
  }

  /// What is found, the least strain on its number's range first.
  Reckoner.Known<List<Sought>> answer(Question question) {
    return reckoner.ask(question);
  }

  private static @Nullable List<Sought> look(Question question, BooleanSupplier wanted) {
    var seek = question.seek();
    var found = new ArrayList<Sought>();
    for (var assumption : seek.candidates()) {
      if (!wanted.getAsBoolean()) {
        return null;
      }
      found.add(seek.from(assumption));
    }
    found.sort(Comparator.comparingDouble(Seeker::strain));
    return List.copyOf(found);
  }

  /// Those within their ranges first, then those that have none, then those beyond theirs.
  private static double strain(Sought sought) {
    if (sought.reached().isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    var strain = sought.strain();
    if (strain.isPresent()) {
      return strain.get() <= 1 ? strain.get() : 1e6 + strain.get();
    }
    var now = sought.now().doubleValue();
    var far = Math.abs(sought.reached().get().at().doubleValue() - now);
    return 1 + Math.min(1e5, now == 0 ? 1e5 : far / Math.abs(now));
  }
}
