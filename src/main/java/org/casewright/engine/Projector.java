package org.casewright.engine;

import java.util.ArrayList;
import org.casewright.engine.ResolvedCost.Terms.ContingentFee;
import org.casewright.engine.ResolvedOpportunity.Terms.Capacity;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.engine.ResolvedOpportunity.Terms.Profile;
import org.casewright.model.View;

/// The calculation itself, §3 to §6: from numbers to months.
final class Projector {

  private final double[] values;
  private final View view;
  private final int months;
  private final double weeksAMonth;
  private final double weeksAYear;

  private Projector(ResolvedCase resolved, double[] values, View view) {
    this.values = values;
    this.view = view;
    this.months = resolved.timeline().months();
    this.weeksAYear = resolved.timeline().weeks().doubleValue();
    this.weeksAMonth = weeksAYear / 12;
  }

  static Projection project(ResolvedCase resolved, double[] values, View view) {
    var projector = new Projector(resolved, values, view);
    var benefits = resolved.opportunities().stream().map(projector::benefit).toList();
    var wholeGross = Monthly.zero(projector.months);
    for (var benefit : benefits) {
      wholeGross = wholeGross.plus(1, benefit.gross());
    }
    var costs = new ArrayList<Projection.CostPath>();
    for (var cost : resolved.costs()) {
      costs.add(projector.cost(cost, wholeGross));
    }
    return new Projection(resolved, values, view, benefits, costs);
  }

  private Projection.BenefitPath benefit(ResolvedOpportunity opportunity) {
    var rollout = opportunity.rollout().over(months, values);
    var path =
        switch (opportunity.terms()) {
          case Flow flow -> flow(flow, rollout, opportunity.kept(values));
          case Capacity capacity -> capacity(capacity, rollout, opportunity.kept(values));
          case Profile profile -> profile(profile, opportunity.kept(values));
        };
    return adjusted(path, opportunity);
  }

  private Projection.BenefitPath adjusted(
      Projection.Unattributed path, ResolvedOpportunity opportunity) {
    var grade = opportunity.grade();
    var gross = path.gross();
    var support = path.support();
    return new Projection.BenefitPath(
        opportunity,
        path.starts(),
        path.stock(),
        Monthly.over(months, t -> gross.at(t) * grade.ofBenefit(view, gross.at(t))),
        Monthly.over(months, t -> support.at(t) * grade.ofCost(view)));
  }

  /// §4, flow: starts f, stock S, gross g and support h.
  private Projection.Unattributed flow(Flow flow, Monthly rollout, double q) {
    var f = Monthly.over(months, t -> flow.perYear().in(values, t / 12) / 12 * rollout.at(t));
    var lasts = flow.weeks().single(values) * 12 / weeksAYear;
    var stock = flow.declining() ? Stock.declining(f, lasts) : Stock.fixed(f, lasts);
    var u = flow.perStart().single(values);
    var gross =
        Monthly.over(
            months,
            t -> {
              var saved =
                  flow.weeklyCost().in(values, t / 12) - flow.weeklyCostAfter().in(values, t / 12);
              return stock.at(t) * u * saved * weeksAMonth * q;
            });
    var support = Monthly.over(months, t -> f.at(t) * flow.oneOffCost().in(values, t / 12));
    return new Projection.Unattributed(f, stock, gross, support);
  }

  /// §4, capacity: reductions never make a loss smaller.
  private Projection.Unattributed capacity(Capacity capacity, Monthly rollout, double q) {
    var stock = Monthly.over(months, t -> capacity.units().in(values, t / 12) * rollout.at(t));
    var gross =
        Monthly.over(
            months, t -> stock.at(t) * valueOfAUnit(capacity, values, t / 12, q) * weeksAMonth);
    return new Projection.Unattributed(Monthly.zero(months), stock, gross, Monthly.zero(months));
  }

  /// o·c₁·q − c₂, pounds a week.
  static double valueOfAUnit(Capacity capacity, double[] values, int year, double q) {
    return capacity.occupancy().in(values, year) * capacity.weeklyCost().in(values, year) * q
        - capacity.weeklyCostAfter().in(values, year);
  }

  /// §4, profile: each FY's level over its 12 months.
  private Projection.Unattributed profile(Profile profile, double q) {
    var multiplier = profile.multiplier().single(values);
    var gross = Monthly.over(months, t -> profile.level(values, t / 12) * multiplier * q / 12);
    var none = Monthly.zero(months);
    return new Projection.Unattributed(none, none, gross, none);
  }

  private Projection.CostPath cost(ResolvedCost cost, Monthly wholeGross) {
    var uplift = cost.grade().ofCost(view);
    return switch (cost.terms()) {
      case ResolvedCost.Terms.OneOff(var amounts) ->
          new Projection.CostPath(
              cost, Monthly.over(months, t -> amounts.in(values, t / 12) / 12 * uplift), 0);
      case ResolvedCost.Terms.Recurring(var perYear, var from, var to) -> {
        var a = from.single(values);
        var b = to.single(values);
        yield new Projection.CostPath(
            cost,
            Monthly.over(
                months, t -> a <= t && t < b ? perYear.in(values, t / 12) / 12 * uplift : 0),
            0);
      }
      case ContingentFee fee -> {
        var due = FeeSchedule.of(fee, values, wholeGross);
        yield new Projection.CostPath(cost, due.paid(), due.afterHorizon());
      }
    };
  }
}
