package org.casewright.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewright.analysis.ComparedFigures;
import org.casewright.engine.Answer;
import org.casewright.library.Vintage;
import org.casewright.model.FinancialYear;
import org.jspecify.annotations.Nullable;

/// A comparison as `compare --format json` answers it: pounds unrounded, null where there is no
/// answer. Months count from each side's own first April; their difference is by the calendar.
record CompareAnswer(ComparedSides compared) {

  Map<String, @Nullable Object> asTree() {
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("before", side(compared.sides().before()));
    answer.put("after", side(compared.sides().after()));
    answer.put("view", compared.view().key());
    answer.put("prices", compared.prices().key());
    answer.put("years", compared.figures().years().stream().map(FinancialYear::label).toList());
    answer.put("effectYear", label(compared.last()));
    answer.put("effectToYear", label(compared.plan()));
    answer.put("changes", changes());
    answer.put("joint", amounts(compared.effects().joint()));
    answer.put("total", amounts(compared.effects().total()));
    answer.put("figures", figures());
    return answer;
  }

  private static Map<String, @Nullable Object> side(TwoSides.Side side) {
    var entry = new LinkedHashMap<String, @Nullable Object>();
    entry.put("file", side.file() == null ? null : side.fileName());
    entry.put("title", side.written().title());
    entry.put("scenario", side.scenario().id());
    entry.put("vintage", Vintage.of(side.written()).asMap());
    return entry;
  }

  private static @Nullable String label(@Nullable FinancialYear year) {
    return year == null ? null : year.label();
  }

  private List<Map<String, @Nullable Object>> changes() {
    var changes = new ArrayList<Map<String, @Nullable Object>>();
    for (var effect : compared.effects().alone()) {
      var change = new LinkedHashMap<String, @Nullable Object>();
      change.put("where", effect.change().where().label());
      change.put("id", effect.change().id());
      change.put("subject", effect.change().subject());
      change.put("sentence", effect.change().sentence());
      change.put("alone", amounts(effect.amounts()));
      changes.add(change);
    }
    return changes;
  }

  private Map<String, @Nullable Object> amounts(List<Answer> answers) {
    var amounts = new LinkedHashMap<String, @Nullable Object>();
    for (var i = 0; i < answers.size(); i++) {
      amounts.put(compared.effects().figures().get(i).figure().key(), number(answers.get(i)));
    }
    return amounts;
  }

  private Map<String, @Nullable Object> figures() {
    var figures = new LinkedHashMap<String, @Nullable Object>();
    for (var row : compared.figures().byYear()) {
      figures.put(row.figure().key(), three(side -> list(row.years(), side)));
    }
    for (var each : compared.figures().overall()) {
      figures.put(each.figure().key(), three(side -> number(side.apply(each))));
    }
    return figures;
  }

  /// One of the three answers of a figure: before, after or difference.
  private interface Which extends Function<ComparedFigures.Compared, Answer> {}

  private static Map<String, @Nullable Object> three(Function<Which, @Nullable Object> told) {
    var three = new LinkedHashMap<String, @Nullable Object>();
    three.put("before", told.apply(ComparedFigures.Compared::before));
    three.put("after", told.apply(ComparedFigures.Compared::after));
    three.put("difference", told.apply(ComparedFigures.Compared::difference));
    return three;
  }

  private static List<@Nullable Double> list(List<ComparedFigures.Compared> years, Which which) {
    var numbers = new ArrayList<@Nullable Double>();
    years.forEach(year -> numbers.add(number(which.apply(year))));
    return numbers;
  }

  private static @Nullable Double number(Answer answer) {
    return answer.number().isPresent() ? answer.number().getAsDouble() : null;
  }
}
