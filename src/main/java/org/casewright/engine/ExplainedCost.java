package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Explanation.Shown;
import org.casewright.engine.ResolvedCost.Terms.ContingentFee;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.model.Figure;
import org.casewright.model.View;

/// How programme cost comes about (the calculation, §5).
record ExplainedCost(Asked asked) {

  Explanation of(int year) {
    var parts = new ArrayList<Explanation>();
    for (var cost : asked.projection().costs()) {
      var weight = asked.weight(cost);
      if (weight != 0) {
        parts.add(asked.counted(real(cost, year), weight, year));
      }
    }
    for (var benefit : asked.benefits()) {
      if (hasSupport(benefit)) {
        parts.add(asked.counted(support(benefit, year), asked.weight(benefit), year));
      }
    }
    return sum(Figure.PROGRAMME_COST.label() + ", " + asked.year(year), parts);
  }

  /// Twelve times the last month's recurring costs.
  Explanation recurring(int year) {
    var parts = new ArrayList<Explanation>();
    for (var cost : asked.projection().costs()) {
      var weight = asked.weight(cost);
      if (weight != 0 && cost.cost().terms() instanceof ResolvedCost.Terms.Recurring) {
        var runRate =
            Explanation.months(
                cost.cost().written().name(),
                Shown.POUNDS,
                cost.amount().recurring(year),
                "twelve times the last month",
                inputs(cost.cost(), year));
        parts.add(asked.counted(runRate, weight, year));
      }
    }
    return sum("Recurring costs at the end of " + asked.year(year), parts);
  }

  /// Twelve times the last month's support.
  Explanation recurringSupport(int year) {
    var parts = new ArrayList<Explanation>();
    for (var benefit : asked.benefits()) {
      if (hasSupport(benefit)) {
        var runRate =
            Explanation.months(
                "Support, " + benefit.opportunity().written().name(),
                Shown.POUNDS,
                benefit.support().recurring(year),
                "twelve times the last month's starts × cost per start",
                List.of(perStart(benefit, year)));
        parts.add(asked.counted(runRate, asked.weight(benefit), year));
      }
    }
    return sum("Support for starts at the end of " + asked.year(year), parts);
  }

  private static Explanation sum(String label, List<Explanation> parts) {
    return by(SUM, label, Shown.POUNDS, parts);
  }

  private static boolean hasSupport(Projection.BenefitPath benefit) {
    return benefit.opportunity().terms() instanceof Flow flow && flow.oneOffCost().isNamed();
  }

  private Explanation perStart(Projection.BenefitPath benefit, int year) {
    var flow = (Flow) benefit.opportunity().terms();
    return asked.quantity("Cost per start", flow.oneOffCost(), year, Shown.POUNDS);
  }

  private Explanation support(Projection.BenefitPath benefit, int year) {
    var starts =
        Explanation.months(
            "Starts, " + asked.year(year),
            value -> Shown.NUMBER.text(value) + " starts",
            benefit.starts().sum(year),
            "a twelfth of the yearly volume × the share of full effect, month by month",
            List.of());
    var factors = new ArrayList<>(List.of(starts, perStart(benefit, year)));
    factors.addAll(uplift(benefit.opportunity().grade()));
    return by(
        PRODUCT,
        "Support, %s, %s".formatted(benefit.opportunity().written().name(), asked.year(year)),
        Shown.POUNDS,
        factors);
  }

  private List<Explanation> uplift(Confidence grade) {
    return asked.projection().view() == View.AS_STATED
        ? List.of()
        : List.of(
            Explanation.given(
                "Addition for optimism bias",
                Shown.PERCENT,
                grade.ofCost(View.RISK_ADJUSTED),
                grade.ungraded()
                    ? "some of its evidence is ungraded, which counts as the worst grade"
                    : "its worst evidence is grade " + grade.grade()));
  }

  private Explanation real(Projection.CostPath path, int year) {
    var cost = path.cost();
    var label = cost.written().name() + ", " + asked.year(year);
    if (cost.terms() instanceof ContingentFee) {
      return Explanation.months(
          label, Shown.POUNDS, path.amount().sum(year), feeWords(), inputs(cost, year));
    }
    var factors = new ArrayList<>(inputs(cost, year));
    if (cost.terms() instanceof ResolvedCost.Terms.Recurring(var _, var from, var to)) {
      factors.subList(1, factors.size()).clear();
      factors.add(shareOfYear(from.single(asked.values()), to.single(asked.values()), year));
    }
    factors.addAll(uplift(cost.grade()));
    return by(PRODUCT, label, Shown.POUNDS, factors);
  }

  private Explanation shareOfYear(double from, double to, int year) {
    var months = 0;
    for (var t = 12 * year; t < 12 * year + 12; t++) {
      months += from <= t && t < to ? 1 : 0;
    }
    return Explanation.given(
        "Share of the year in which it is paid",
        Shown.PERCENT,
        months / 12.0,
        months + " of 12 months");
  }

  private static String feeWords() {
    return "month by month: the contingent part earned so far, in proportion to the saving reached"
        + " between the threshold and the full saving, less what was paid before; and the fixed"
        + " part's share";
  }

  private List<Explanation> inputs(ResolvedCost cost, int year) {
    return switch (cost.terms()) {
      case ResolvedCost.Terms.OneOff(var amounts) ->
          List.of(asked.quantity("Amount", amounts, year, Shown.POUNDS));
      case ResolvedCost.Terms.Recurring(var perYear, var from, var to) -> {
        var inputs = new ArrayList<Explanation>();
        inputs.add(asked.quantity("A year", perYear, year, Shown.POUNDS));
        addNamed(inputs, "From", from);
        addNamed(inputs, "To", to);
        yield inputs;
      }
      case ContingentFee fee -> {
        var inputs = new ArrayList<Explanation>();
        addNamed(inputs, "At most", fee.cap());
        addNamed(inputs, "Full saving", fee.fullAt());
        addNamed(inputs, "Threshold", fee.threshold());
        addNamed(inputs, "Lag", fee.lag());
        addNamed(inputs, "Fixed part", fee.fixed());
        yield inputs;
      }
    };
  }

  private void addNamed(List<Explanation> inputs, String label, Quantity quantity) {
    if (quantity.isNamed()) {
      inputs.add(asked.quantity(label, quantity, 0, Shown.POUNDS));
    }
  }
}
