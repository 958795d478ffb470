package org.casewright.engine;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scenario;
import org.casewright.model.Scope;
import org.casewright.model.Timeline;
import org.casewright.model.View;

/// What a case comes to under one scenario, in one view, month by month and in real terms. Answers
/// for every figure, in real or cash prices, for the whole case or a part of it.
public final class Projection {

  /// One opportunity's months.
  ///
  /// @param starts f, how many start
  /// @param stock S, how many there are
  /// @param gross g, pounds, as the view has them
  /// @param support h, pounds of support for starts: a programme cost
  record BenefitPath(
      ResolvedOpportunity opportunity,
      Monthly starts,
      Monthly stock,
      Monthly gross,
      Monthly support) {}

  /// One cost's months.
  ///
  /// @param afterHorizon pounds of a contingent fee that fall due after the horizon, not counted
  record CostPath(ResolvedCost cost, Monthly amount, double afterHorizon) {}

  /// A path as its mechanism gives it, before the view is applied.
  record Unattributed(Monthly starts, Monthly stock, Monthly gross, Monthly support) {}

  private final ResolvedCase resolved;
  private final double[] values;
  private final View view;
  private final List<BenefitPath> benefits;
  private final List<CostPath> costs;

  Projection(
      ResolvedCase resolved,
      double[] values,
      View view,
      List<BenefitPath> benefits,
      List<CostPath> costs) {
    this.resolved = resolved;
    this.values = values;
    this.view = view;
    this.benefits = List.copyOf(benefits);
    this.costs = List.copyOf(costs);
  }

  public ResolvedCase resolved() {
    return resolved;
  }

  public View view() {
    return view;
  }

  public Scenario scenario() {
    return resolved.scenario();
  }

  public Timeline timeline() {
    return resolved.timeline();
  }

  /// Any figure; the query's scenario and view are taken to be this projection's.
  ///
  /// @throws IllegalArgumentException with a sentence, if the query makes no sense for this case
  public Answer answer(FigureQuery query) {
    return Figures.answer(this, query);
  }

  /// A yearly figure that always has a number, by FY: benefits, costs, net, starts, stock and their
  /// cumulative and recurring forms.
  ///
  /// @throws IllegalArgumentException if the figure may have no answer or is not yearly
  public double[] annual(Figure figure, Scope scope, PriceBasis prices) {
    return Figures.annual(this, figure, scope, prices);
  }

  /// The share of FY `year`'s gross benefit that rests on ungraded evidence, by size, 0 to 1; 0
  /// where there is no benefit.
  public double ungradedShare(int year) {
    var ungraded = 0.0;
    var all = 0.0;
    for (var benefit : benefits) {
      var size = Math.abs(benefit.gross().sum(year));
      all += size;
      ungraded += benefit.opportunity().grade().ungraded() ? size : 0;
    }
    return all == 0 ? 0 : ungraded / all;
  }

  /// Pounds, real, of contingent fees that would fall due after the horizon and are not counted.
  public double feesAfterHorizon() {
    return costs.stream().mapToDouble(CostPath::afterHorizon).sum();
  }

  /// The first month in which the scope has a gross benefit, or a loss; empty where it has none.
  public OptionalInt firstMonthOfGross(Scope scope) {
    return Flows.of(this, scope).gross().first();
  }

  /// The first month in which the programme costs anything; empty where it costs nothing.
  public OptionalInt firstMonthOfCost() {
    return Flows.of(this, Scope.ALL).cost().first();
  }

  List<BenefitPath> benefits() {
    return benefits;
  }

  List<CostPath> costs() {
    return costs;
  }

  double[] values() {
    return values;
  }

  double[] priceFactors(PriceBasis prices) {
    if (prices == PriceBasis.CASH) {
      return resolved.priceIndex();
    }
    var ones = new double[timeline().years()];
    Arrays.fill(ones, 1);
    return ones;
  }
}
