package org.casewright.session.printed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.BusinessCase;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.View;

/// The case's own amounts for what rows may stand for, each worked out once.
final class Amounts {

  private record Key(String scenario, View view) {}

  private record Asked(Meaning.OfCase meaning, PriceBasis prices) {}

  private final BusinessCase in;
  private final Map<Key, Projection> projections = new HashMap<>();
  private final Map<Asked, List<Answer>> answers = new HashMap<>();

  Amounts(BusinessCase in) {
    this.in = in;
  }

  /// What the case comes to in one of its years; none, with the reason, where it has no such
  /// figure.
  Answer of(Meaning.OfCase meaning, FinancialYear year, PriceBasis prices) {
    var index = in.timeline().indexOf(year).orElseThrow();
    return answers.computeIfAbsent(new Asked(meaning, prices), this::byYear).get(index);
  }

  private List<Answer> byYear(Asked asked) {
    var meaning = asked.meaning();
    var projection =
        projections.computeIfAbsent(
            new Key(meaning.scenario(), meaning.view()),
            key -> ResolvedCase.of(in, key.scenario()).project(key.view()));
    try {
      return Arrays.stream(projection.annual(meaning.figure(), meaning.scope(), asked.prices()))
          .mapToObj(Answer::of)
          .toList();
    } catch (IllegalArgumentException _) {
      return in.timeline().financialYears().stream()
          .map(year -> answer(projection, meaning.in(year, asked.prices(), in)))
          .toList();
    }
  }

  private static Answer answer(Projection projection, FigureQuery query) {
    try {
      return projection.answer(query);
    } catch (IllegalArgumentException impossible) {
      return Answer.none(String.valueOf(impossible.getMessage()));
    }
  }

  BusinessCase in() {
    return in;
  }
}
