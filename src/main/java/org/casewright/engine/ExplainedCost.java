package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.engine.Explanation.Shown;
import org.casewright.engine.ResolvedCost.Terms.ContingentFee;
import org.casewright.engine.ResolvedOpportunity.Terms.Flow;
import org.casewright.model.Figure;
import org.casewright.model.Unit;
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

  /// Why no cost is counted, in a sentence; empty where one is.
  Optional<String> none() {
    if (asked.projection().costs().stream().anyMatch(cost -> asked.weight(cost) != 0)
        || asked.benefits().stream().anyMatch(ExplainedCost::hasSupport)) {
      return Optional.empty();
    }
    var hasCosts = !asked.projection().costs().isEmpty();
    if (!hasCosts && asked.projection().benefits().stream().noneMatch(ExplainedCost::hasSupport)) {
      return Optional.of("No cost is entered, so net is gross.");
    }
    return Optional.of(
        hasCosts && asked.scope().budgetLines().isEmpty() && asked.scope().agencies().isEmpty()
            ? "The costs of the programme are for all of it and not divided, so net is gross here."
            : "No cost of the programme falls here, so net is gross.");
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
                "twelve times the last month" + withBias(),
                () -> uplifted(inputs(cost.cost(), year), cost.cost().grade()));
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
                "Support of starts, " + benefit.opportunity().written().name(),
                Shown.POUNDS,
                benefit.support().recurring(year),
                "twelve times the last month's starts × cost per start" + withBias(),
                () -> uplifted(List.of(perStart(benefit, year)), benefit.opportunity().grade()));
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
    var starts = new ExplainedOpportunity(asked).starts(benefit, year);
    var factors = new ArrayList<>(List.of(starts, perStart(benefit, year)));
    factors.addAll(uplift(benefit.opportunity().grade()));
    return by(
        PRODUCT,
        "Support of starts, %s, %s"
            .formatted(benefit.opportunity().written().name(), asked.year(year)),
        Shown.POUNDS,
        factors);
  }

  private String withBias() {
    return asked.projection().view() == View.AS_STATED ? "" : ", with optimism bias";
  }

  private List<Explanation> uplifted(List<Explanation> inputs, Confidence grade) {
    return Stream.concat(inputs.stream(), uplift(grade).stream()).toList();
  }

  private List<Explanation> uplift(Confidence grade) {
    return asked.projection().view() == View.AS_STATED
        ? List.of()
        : List.of(
            Explanation.given(
                "With optimism bias",
                Shown.PERCENT,
                grade.ofCost(View.RISK_ADJUSTED),
                "%s on: %s"
                    .formatted(Shown.PERCENT.text(grade.costAddition()), asked.grade(grade))));
  }

  private Explanation real(Projection.CostPath path, int year) {
    var cost = path.cost();
    var label = cost.written().name() + ", " + asked.year(year);
    if (cost.terms() instanceof ContingentFee fee) {
      return Explanation.months(
          label, Shown.POUNDS, path.amount().sum(year), feeWords(fee), () -> inputs(cost, year));
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

  private String feeWords(ContingentFee fee) {
    var lag = (int) fee.lag().single(asked.values());
    return "month by month, the saving being twelve times the month's benefit: "
        + (isAllOrNothing(fee) ? "all of it once the full saving is reached" : earnedInPart(fee))
        + (lag > 0 ? ", %s after the saving".formatted(Unit.MONTHS.text(lag)) : "")
        + (fee.fixed().isNamed() ? "; and this year's months of the fixed part" : "");
  }

  private boolean isAllOrNothing(ContingentFee fee) {
    return fee.threshold().single(asked.values()) == fee.fullAt().single(asked.values());
  }

  private static String earnedInPart(ContingentFee fee) {
    return "what the highest saving so far has earned, in proportion between %s and the full saving, less what was paid before"
        .formatted(fee.threshold().isNamed() ? "the threshold" : "nothing");
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
        addNamed(inputs, "Fixed part from", fee.fixedFrom());
        addNamed(inputs, "Fixed part to", fee.fixedTo());
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
