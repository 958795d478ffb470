package org.casewright.session.printed;

import org.casewright.model.BusinessCase;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FinancialYear;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.View;

/// What a row of a printed table stands for.
public sealed interface Meaning {

  /// Something that needs no more said.
  enum Plain implements Meaning {
    /// Nothing in the case.
    LEFT_OUT,
    /// The sum of the rows above it, as they are printed.
    SUM
  }

  /// A figure of the case.
  ///
  /// @param scenario its id
  record OfCase(Figure figure, Scope scope, String scenario, View view) implements Meaning {

    /// The query of its amount in a year. What a query need not say is left unsaid.
    FigureQuery in(FinancialYear year, PriceBasis prices, BusinessCase in) {
      return FigureQuery.of(figure)
          .in(year)
          .of(scope)
          .underScenario(scenario.equals(in.plan().id()) ? null : scenario)
          .seen(view == View.AS_STATED ? null : view, prices == PriceBasis.REAL ? null : prices);
    }

    /// Whether it is a cost, which a case counts above zero and tables often print below.
    boolean isCost() {
      return figure == Figure.PROGRAMME_COST || figure == Figure.CUMULATIVE_COST;
    }

    OfCase with(Figure other) {
      return new OfCase(other, scope, scenario, view);
    }
  }
}
