package org.casewright.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.casewright.engine.Projection;
import org.casewright.library.Vintage;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.jspecify.annotations.Nullable;

/// A projection as `project --format json` answers it: one object, pounds unrounded, null where
/// there is no answer.
record ProjectionAnswer(Projection projection, PriceBasis prices) {

  private static final List<Figure> OF_A_LINE =
      List.of(
          Figure.BUDGET,
          Figure.DO_NOTHING,
          Figure.WITH_PROGRAMME,
          Figure.SAVINGS_TARGET,
          Figure.GAP);

  Map<String, @Nullable Object> asTree() {
    var written = projection.resolved().written();
    var included = projection.resolved().included();
    var answer = new LinkedHashMap<String, @Nullable Object>();
    answer.put("title", written.title());
    answer.put("scenario", projection.scenario().id());
    answer.put("view", projection.view().key());
    answer.put("prices", prices.key());
    answer.put("years", years().stream().map(FinancialYear::label).toList());
    Figure.PROJECTED.forEach(figure -> answer.put(figure.key(), series(figure, Scope.ALL)));
    answer.put(
        "opportunities",
        written.opportunities().stream()
            .filter(o -> included.contains(o.id()))
            .map(o -> opportunity(o.id()))
            .toList());
    answer.put("costs", written.costs().stream().map(c -> cost(c.id())).toList());
    answer.put("budgetLines", written.budgetLines().stream().map(l -> line(l.id())).toList());
    var figures = new LinkedHashMap<String, @Nullable Object>();
    Figure.APPRAISED.forEach(figure -> figures.put(figure.key(), number(figure, null, Scope.ALL)));
    answer.put("figures", figures);
    answer.put("vintage", Vintage.of(written).asMap());
    return answer;
  }

  private Map<String, @Nullable Object> opportunity(String id) {
    var scope = Scope.opportunity(id);
    var entry = new LinkedHashMap<String, @Nullable Object>();
    entry.put("id", id);
    entry.put("grossBenefit", series(Figure.GROSS_BENEFIT, scope));
    entry.put("support", series(Figure.PROGRAMME_COST, scope));
    entry.put("starts", series(Figure.STARTS, scope));
    entry.put("stock", series(Figure.STOCK, scope));
    return entry;
  }

  private Map<String, @Nullable Object> cost(String id) {
    var entry = new LinkedHashMap<String, @Nullable Object>();
    entry.put("id", id);
    entry.put("amount", series(Figure.PROGRAMME_COST, Scope.cost(id)));
    return entry;
  }

  private Map<String, @Nullable Object> line(String id) {
    var entry = new LinkedHashMap<String, @Nullable Object>();
    entry.put("id", id);
    OF_A_LINE.forEach(figure -> entry.put(figure.key(), series(figure, Scope.budgetLine(id))));
    return entry;
  }

  private List<FinancialYear> years() {
    return projection.timeline().financialYears();
  }

  private List<@Nullable Double> series(Figure figure, Scope scope) {
    var numbers = new @Nullable Double[years().size()];
    IntStream.range(0, numbers.length)
        .forEach(year -> numbers[year] = number(figure, years().get(year), scope));
    return Arrays.asList(numbers);
  }

  private @Nullable Double number(Figure figure, @Nullable FinancialYear year, Scope scope) {
    var query = FigureQuery.of(figure).of(scope).seen(projection.view(), prices);
    var answer = projection.answer(year == null ? query : query.in(year)).number();
    return answer.isPresent() ? answer.getAsDouble() : null;
  }
}
