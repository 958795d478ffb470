package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.casewright.analysis.Seek;
import org.casewright.analysis.Sought;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.ui.desk.Aside;
import org.jspecify.annotations.Nullable;

/// Looks for what each number of a case must be for a figure to reach a target, away from the
/// thread of the window; keeps the last answer. A new question gives up the one before it.
final class Seeker {

  /// @param scenario whose other numbers stay
  record Question(BusinessCase written, String scenario, FigureQuery figure, double target) {
    Seek seek() {
      return Seek.of(written, scenario, figure, target);
    }
  }

  private final Aside aside;
  private final Runnable told;
  private volatile @Nullable Question asked;
  private @Nullable List<Sought> answer;

  /// @param told is called, on the thread of the window, when an answer is there
  Seeker(Aside aside, Runnable told) {
    this.aside = aside;
    this.told = told;
  }

  /// What was found, the least strain on its number's range first; null while it is being looked
  /// for.
  @Nullable List<Sought> answer(Question question) {
    if (!question.equals(asked)) {
      asked = question;
      answer = null;
      aside.work().execute(() -> look(question));
    }
    return answer;
  }

  private void look(Question question) {
    var seek = question.seek();
    var found = new ArrayList<Sought>();
    for (var assumption : seek.candidates()) {
      if (!question.equals(asked)) {
        return;
      }
      found.add(seek.from(assumption));
    }
    found.sort(Comparator.comparingDouble(Seeker::strain));
    aside
        .window()
        .execute(
            () -> {
              if (question.equals(asked)) {
                answer = List.copyOf(found);
                told.run();
              }
            });
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
