package org.casewright.analysis.mtfp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Projection;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Figure;
import org.casewright.model.Opportunity;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;

/// Lays a projection out, entry by entry.
record Laying(Projection projection) {

  List<Entry> entries() {
    var entries = new ArrayList<Entry>();
    var included = projection.resolved().included();
    for (var written : written().opportunities()) {
      if (included.contains(written.id())) {
        var opportunity = projection.resolved().inForce().apply(written);
        lines(opportunity.budget()).forEach(line -> benefit(opportunity, line, entries));
      }
    }
    for (var cost : written().costs()) {
      lines(cost.budget()).forEach(line -> entries.add(cost(cost, line)));
    }
    return entries;
  }

  private BusinessCase written() {
    return projection.resolved().written();
  }

  /// The lines that shares fall on, each once; without shares all is unallocated.
  private List<OnLine> lines(List<BudgetShare> shares) {
    if (shares.isEmpty()) {
      return List.of(OnLine.UNALLOCATED);
    }
    return written().budgetLines().stream()
        .filter(line -> shares.stream().anyMatch(share -> share.line().equals(line.id())))
        .map(OnLine::of)
        .toList();
  }

  private void benefit(Opportunity opportunity, OnLine line, List<Entry> entries) {
    var scope = on(line, Scope.opportunity(opportunity.id()));
    var gross = levels(Figure.GROSS_BENEFIT, scope);
    var fullYear = fullYear(Figure.RECURRING_GROSS, scope);
    var shares = opportunity.cashabilityOrNone();
    part(opportunity, line, EntryKind.CASHABLE, shares.cashable(), gross, fullYear, entries);
    part(opportunity, line, EntryKind.AVOIDANCE, shares.avoidance(), gross, fullYear, entries);
    part(opportunity, line, EntryKind.NON_CASHABLE, shares.nonCashable(), gross, fullYear, entries);
    var support = levels(Figure.PROGRAMME_COST, scope);
    if (!support.isZero()) {
      entries.add(
          of(
              opportunity,
              line,
              EntryKind.SUPPORT,
              support,
              fullYear - fullYear(Figure.RECURRING_NET, scope)));
    }
  }

  private static void part(
      Opportunity opportunity,
      OnLine line,
      EntryKind kind,
      BigDecimal share,
      Levels gross,
      double fullYear,
      List<Entry> entries) {
    if (share.signum() != 0) {
      var part = share.doubleValue();
      entries.add(of(opportunity, line, kind, gross.times(part), fullYear * part));
    }
  }

  private static Entry of(
      Opportunity opportunity, OnLine line, EntryKind kind, Levels levels, double fullYear) {
    return new Entry(
        kind,
        opportunity.id(),
        opportunity.reference(),
        opportunity.name(),
        line,
        "",
        null,
        levels,
        fullYear);
  }

  private Entry cost(Cost cost, OnLine line) {
    var scope = on(line, Scope.cost(cost.id()));
    var kind =
        switch (cost.terms()) {
          case CostTerms.OneOff _ -> EntryKind.ONE_OFF;
          case CostTerms.Recurring _ -> EntryKind.RECURRING;
          case CostTerms.ContingentFee _ -> EntryKind.FEE;
        };
    return new Entry(
        kind,
        cost.id(),
        cost.reference(),
        cost.name(),
        line,
        cost.funding(),
        cost.kind(),
        levels(Figure.PROGRAMME_COST, scope),
        0.0 - fullYear(Figure.RECURRING_NET, scope));
  }

  private static Scope on(OnLine line, Scope scope) {
    var id = line.id();
    return id == null ? scope : scope.and(Scope.budgetLine(id));
  }

  private Levels levels(Figure figure, Scope scope) {
    return Levels.of(projection.annual(figure, scope, PriceBasis.CASH));
  }

  /// Of the plan's last FY.
  private double fullYear(Figure figure, Scope scope) {
    return levels(figure, scope).level(projection.timeline().plan() - 1);
  }
}
