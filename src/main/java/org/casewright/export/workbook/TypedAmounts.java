package org.casewright.export.workbook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.casewright.engine.Weights;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.InForce;
import org.casewright.model.Mechanism;
import org.casewright.model.MonthPoint;
import org.casewright.model.Opportunity;
import org.jspecify.annotations.Nullable;

/// Whether a figure, real and as stated, is made up of amounts as they were typed: of nothing but
/// these, each once and whole, added up. What grows, is a share of something or is paid for a part
/// of a year is calculated. An amount that several lines divide between them is whole again where
/// all of these are in.
///
/// @param weights what the query is of
/// @param inForce under its scenario
record TypedAmounts(BusinessCase written, FigureQuery query, Weights weights, InForce inForce) {

  private static final int MONTHS = 12;
  private static final double SLACK = 1e-9;

  static TypedAmounts of(BusinessCase written, FigureQuery query) {
    var scenario = query.scenario() == null ? written.plan().id() : query.scenario();
    return new TypedAmounts(written, query, new Weights(query.scope()), written.inForce(scenario));
  }

  boolean makeUpBenefit() {
    return areWhole(_ -> 1);
  }

  /// The same of cashable, avoidance or non-cashable benefit alone.
  boolean makeUpOneKindOfBenefit() {
    return areWhole(this::shareOfKind);
  }

  /// The support of opportunities follows their starts, and a fee the benefit.
  boolean makeUpCost() {
    return opportunities()
            .noneMatch(
                each ->
                    each.mechanism() instanceof Mechanism.Flow flow && flow.oneOffCost() != null)
        && written.costs().stream()
            .filter(each -> weights.takesIn(each, written))
            .allMatch(this::isTyped);
  }

  private Stream<Opportunity> opportunities() {
    return written.opportunities().stream()
        .filter(each -> weights.takesIn(each, written))
        .filter(each -> !inForce.without().contains(each.id()));
  }

  /// A profile is an amount for each FY.
  ///
  /// @param part of the benefit of each that counts
  private boolean areWhole(ToDoubleFunction<Opportunity> part) {
    var parts = new HashMap<String, Double>();
    for (var each : opportunities().toList()) {
      if (!(each.mechanism() instanceof Mechanism.Profile profile) || grows(profile.series())) {
        return false;
      }
      parts.merge(profile.series(), part.applyAsDouble(each) * counted(each, profile), Double::sum);
    }
    return parts.values().stream()
        .allMatch(sum -> Math.abs(sum) < SLACK || Math.abs(sum - 1) < SLACK);
  }

  /// How much of the amounts of a profile counts.
  private double counted(Opportunity each, Mechanism.Profile profile) {
    var reductions = each.reductionsOrNone();
    var multiplier = profile.multiplier();
    var counted = weights.of(each, written) * (multiplier == null ? 1 : value(multiplier));
    for (var less :
        Arrays.asList(reductions.deadweight(), reductions.overlap(), reductions.breakdown())) {
      counted *= less == null ? 1 : 1 - value(less);
    }
    return counted;
  }

  private double shareOfKind(Opportunity each) {
    var shares = inForce.apply(each).cashabilityOrNone();
    return switch (query.figure()) {
      case CASHABLE -> shares.cashable().doubleValue();
      case AVOIDANCE -> shares.avoidance().doubleValue();
      default -> shares.nonCashable().doubleValue();
    };
  }

  private boolean isTyped(Cost each) {
    return weights.of(each, written) == 1
        && switch (each.terms()) {
          case CostTerms.OneOff(var amounts, _) -> !grows(amounts);
          case CostTerms.Recurring(var perYear, var from, var to, _) ->
              !grows(perYear) && !isWithin(from) && !isWithin(to);
          case CostTerms.ContingentFee _ -> false;
        };
  }

  private boolean grows(String assumption) {
    var growth = written.assumption(assumption).orElseThrow().growth();
    return growth != null && growth.signum() != 0;
  }

  /// Whether a cost begins or ends within the FY that is asked about, or one that adds to it.
  private boolean isWithin(@Nullable MonthPoint point) {
    if (point == null) {
      return false;
    }
    var year = index();
    var month = month(point);
    return month % MONTHS != 0
        && month < MONTHS * (year + 1)
        && (query.figure() == Figure.CUMULATIVE_COST || month > MONTHS * year);
  }

  private int index() {
    var timeline = written.timeline();
    return query.year() == null
        ? timeline.years() - 1
        : timeline.indexOf(query.year()).orElse(timeline.years() - 1);
  }

  /// The first month of it: one that an assumption gives may lie within a month.
  private int month(MonthPoint point) {
    return switch (point) {
      case MonthPoint.At(var number) -> number;
      case MonthPoint.Named(var id) -> (int) Math.ceil(value(id));
    };
  }

  private double value(String assumption) {
    return inForce.valueOf(written.assumption(assumption).orElseThrow()).held(0).doubleValue();
  }
}
