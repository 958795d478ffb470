package org.casewright.model;

import org.jspecify.annotations.Nullable;

/// Which figure is asked for. What is left out means: the last FY, the first scenario, as stated,
/// real, the whole case.
public record FigureQuery(
    Figure figure,
    @Nullable FinancialYear year,
    @Nullable String scenario,
    @Nullable View view,
    @Nullable PriceBasis prices,
    Scope scope) {

  public static FigureQuery of(Figure figure) {
    return new FigureQuery(figure, null, null, null, null, Scope.ALL);
  }

  public FigureQuery in(FinancialYear year) {
    return new FigureQuery(figure, year, scenario, view, prices, scope);
  }

  public FigureQuery of(Scope scope) {
    return new FigureQuery(figure, year, scenario, view, prices, scope);
  }

  public FigureQuery underScenario(@Nullable String scenario) {
    return new FigureQuery(figure, year, scenario, view, prices, scope);
  }

  public FigureQuery seen(@Nullable View view, @Nullable PriceBasis prices) {
    return new FigureQuery(figure, year, scenario, view, prices, scope);
  }

  public View viewOrDefault() {
    return view == null ? View.AS_STATED : view;
  }

  public PriceBasis pricesOrDefault() {
    return prices == null ? PriceBasis.REAL : prices;
  }
}
