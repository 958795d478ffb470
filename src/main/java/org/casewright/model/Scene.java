package org.casewright.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What a step of the story shows: a chart or its table, and which of the case's figures are in it.
///
/// @param table whether the chart's table stands in its place
/// @param scenario id; absent means the plan
/// @param year the FY that charts of one FY are about, and which the words speak of; absent means
///     the last
/// @param view absent means as stated
/// @param prices absent means real
/// @param measure absent means annual
/// @param workstream id of the one that stands out; absent means none
/// @param budgetLine id of the one that charts of budgets are about; absent means all
/// @param beside ids of scenarios to compare with; empty leaves it to the chart
public record Scene(
    ChartKind chart,
    boolean table,
    @Nullable String scenario,
    @Nullable FinancialYear year,
    @Nullable View view,
    @Nullable PriceBasis prices,
    @Nullable Measure measure,
    @Nullable String workstream,
    @Nullable String budgetLine,
    List<String> beside) {

  public Scene {
    beside = List.copyOf(beside);
  }

  /// A chart of the plan in its last FY, as stated, real, annual.
  public static Scene of(ChartKind chart) {
    return new Scene(chart, false, null, null, null, null, null, null, null, List.of());
  }

  public View viewOrDefault() {
    return Objects.requireNonNullElse(view, View.AS_STATED);
  }

  public PriceBasis pricesOrDefault() {
    return Objects.requireNonNullElse(prices, PriceBasis.REAL);
  }

  public Measure measureOrDefault() {
    return Objects.requireNonNullElse(measure, Measure.ANNUAL);
  }

  /// The scenario shown.
  public String scenarioIn(BusinessCase in) {
    return scenario == null ? in.plan().id() : scenario;
  }

  /// The FY in the case's years, counted from 0: the last where none is named, or one outside them.
  public int yearIn(Timeline timeline) {
    var last = timeline.years() - 1;
    return year == null ? last : timeline.indexOf(year).orElse(last);
  }

  public Scene withChart(ChartKind chart) {
    return but(draft -> draft.chart = chart);
  }

  public Scene withTable(boolean table) {
    return but(draft -> draft.table = table);
  }

  public Scene withScenario(@Nullable String scenario) {
    return but(draft -> draft.scenario = scenario);
  }

  public Scene withYear(@Nullable FinancialYear year) {
    return but(draft -> draft.year = year);
  }

  public Scene withView(@Nullable View view) {
    return but(draft -> draft.view = view);
  }

  public Scene withPrices(@Nullable PriceBasis prices) {
    return but(draft -> draft.prices = prices);
  }

  public Scene withMeasure(@Nullable Measure measure) {
    return but(draft -> draft.measure = measure);
  }

  public Scene withWorkstream(@Nullable String workstream) {
    return but(draft -> draft.workstream = workstream);
  }

  public Scene withBudgetLine(@Nullable String budgetLine) {
    return but(draft -> draft.budgetLine = budgetLine);
  }

  public Scene withBeside(List<String> beside) {
    return but(draft -> draft.beside = beside);
  }

  private Scene but(Consumer<Draft> change) {
    var draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /// A scene that is being changed.
  private static final class Draft {
    private ChartKind chart;
    private boolean table;
    private @Nullable String scenario;
    private @Nullable FinancialYear year;
    private @Nullable View view;
    private @Nullable PriceBasis prices;
    private @Nullable Measure measure;
    private @Nullable String workstream;
    private @Nullable String budgetLine;
    private List<String> beside;

    private Draft(Scene from) {
      chart = from.chart;
      table = from.table;
      scenario = from.scenario;
      year = from.year;
      view = from.view;
      prices = from.prices;
      measure = from.measure;
      workstream = from.workstream;
      budgetLine = from.budgetLine;
      beside = from.beside;
    }

    private Scene done() {
      return new Scene(
          chart, table, scenario, year, view, prices, measure, workstream, budgetLine, beside);
    }
  }
}
