package org.casewright.export.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.engine.Answer;
import org.casewright.engine.Projection;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.library.Vintage;
import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.Money;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// How a table sees its case: under which scenario, in which view and in which prices.
///
/// @param prices of pounds; budgets are in cash whatever is asked for
/// @param sign of savings in a medium-term plan
public record Seen(Projection projection, PriceBasis prices, PlanSign sign) {

  /// With a medium-term plan as it is usually printed.
  public Seen(Projection projection, PriceBasis prices) {
    this(projection, prices, PlanSign.SAVING_NEGATIVE);
  }

  /// The same with another sign of savings.
  public Seen withSign(PlanSign sign) {
    return new Seen(projection, prices, sign);
  }

  BusinessCase written() {
    return projection.resolved().written();
  }

  /// `Target, as stated, real 2021/22 prices`; beside a risk-adjusted view stands the share of the
  /// last FY's benefit that rests on ungraded evidence.
  public String words() {
    return projection.scenario().name() + ", " + viewWords() + ", " + pricesWords();
  }

  /// The view and the prices.
  public String seenWords() {
    return viewWords() + ", " + pricesWords();
  }

  private String viewWords() {
    if (projection.view() == View.AS_STATED) {
      return "as stated";
    }
    if (written().optimismBias().isEmpty()) {
      return "risk-adjusted (no adjustment is set, so it equals as stated)";
    }
    var last = projection.timeline().years() - 1;
    return "risk-adjusted (%s%% of the benefit in %s is ungraded)"
        .formatted(
            Money.number(100 * projection.ungradedShare(last), 1),
            projection.timeline().year(last));
  }

  private String pricesWords() {
    return prices == PriceBasis.CASH ? "cash prices" : "real " + written().priceBase() + " prices";
  }

  /// The line below a table's title: case, scenario, view, prices and vintage.
  public String context() {
    return context(words());
  }

  /// The same for a table that is of the whole case rather than of one scenario.
  String ofTheCase() {
    return context("");
  }

  /// The same for a table that is in cash whatever is asked for.
  String inCash() {
    return context(projection.scenario().name() + ", " + viewWords() + ", cash prices");
  }

  private String context(String words) {
    return Stream.of(written().organisation(), words, Vintage.of(written()).text())
        .filter(each -> !each.isBlank())
        .collect(Collectors.joining("; "));
  }

  List<FinancialYear> years() {
    return projection.timeline().financialYears();
  }

  FinancialYear lastYear() {
    return years().getLast();
  }

  /// A column of pounds for each FY.
  Stream<Column> yearColumns() {
    return years().stream().map(year -> Column.pounds(year.label()));
  }

  /// A figure of each FY.
  Stream<Cell> byYear(Figure figure, Scope scope) {
    return years().stream().map(year -> cell(answer(figure, scope, year), figure));
  }

  Cell inYear(Figure figure, Scope scope, FinancialYear year) {
    return cell(answer(figure, scope, year), figure);
  }

  /// A figure of the whole horizon, else of its last FY.
  Cell overall(Figure figure, Scope scope) {
    var query = asked(figure, scope);
    return cell(projection.answer(figure.byYear() ? query.in(lastYear()) : query), figure);
  }

  private Answer answer(Figure figure, Scope scope, FinancialYear year) {
    return projection.answer(asked(figure, scope).in(year));
  }

  private FigureQuery asked(Figure figure, Scope scope) {
    return FigureQuery.of(figure).of(scope).seen(projection.view(), prices);
  }

  private Cell cell(Answer answer, Figure figure) {
    return switch (answer) {
      case Answer.None _ -> Cell.NOTHING;
      case Answer.Amount(var amount) ->
          switch (figure.kind()) {
            case MONEY -> Cell.of(amount, Kind.POUNDS);
            case NUMBER -> Cell.of(amount, Kind.NUMBER);
            case RATIO -> Cell.of(amount, Kind.RATIO);
            case SHARE -> Cell.of(amount, Kind.PERCENT);
            case MONTH -> month((int) amount);
          };
    };
  }

  /// Month number `month` of the case.
  Cell month(int month) {
    return new Cell.Day(projection.timeline().calendar(month).atDay(1), Kind.MONTH);
  }
}
