package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.casewright.engine.Explanation.Shown;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Place;
import org.casewright.model.PriceBasis;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// What an explanation is asked about, and the steps that all explanations share.
///
/// @param prices in which pounds are explained
record Asked(Projection projection, Scope scope, PriceBasis prices) {

  String year(int year) {
    return projection.timeline().year(year).label();
  }

  String month(double month) {
    return projection.timeline().monthLabel((int) month);
  }

  double[] values() {
    return projection.values();
  }

  double weight(Projection.BenefitPath benefit) {
    return new Weights(scope).of(benefit.opportunity().written(), projection.resolved().written());
  }

  double weight(Projection.CostPath cost) {
    return new Weights(scope).of(cost.cost().written(), projection.resolved().written());
  }

  /// Benefits that the scope takes in.
  List<Projection.BenefitPath> benefits() {
    return projection.benefits().stream().filter(b -> weight(b) != 0).toList();
  }

  /// A real amount as the share that counts here and in the prices asked for.
  Explanation counted(Explanation real, double weight, int year) {
    var index = prices == PriceBasis.CASH ? projection.resolved().priceIndex()[year] : 1;
    if (weight == 1 && index == 1) {
      return real;
    }
    var factors = new ArrayList<Explanation>();
    factors.add(index == 1 ? real : real.labelled(real.label() + " (real)"));
    if (weight != 1) {
      factors.add(
          Explanation.given(
              "Share on the budget lines asked for", Shown.PERCENT, weight, "as the case states"));
    }
    if (index != 1) {
      factors.add(priceIndex(year));
    }
    return by(PRODUCT, real.label() + (index == 1 ? "" : " (cash)"), Shown.POUNDS, factors);
  }

  /// From real to cash.
  Explanation priceIndex(int year) {
    return Explanation.given(
        "Price index, " + year(year),
        Shown.FACTOR,
        projection.resolved().priceIndex()[year],
        "prices of %s over prices of %s"
            .formatted(year(year), projection.resolved().written().priceBase()));
  }

  Explanation discounted(int year, Explanation real) {
    var factor =
        Explanation.given(
            "Discount factor, " + year(year),
            Shown.FACTOR,
            projection.resolved().discountFactor()[year],
            projection.resolved().written().pricesOrDefault().schedule().name() + ", year " + year);
    return by(PRODUCT, "Present value, " + year(year), Shown.POUNDS, List.of(real, factor));
  }

  /// The number the calculation reads for `year`, down to its assumption.
  Explanation quantity(String label, Quantity quantity, int year, Shown constant) {
    var value = quantity.in(values(), year);
    var id = quantity.assumption();
    return id == null
        ? Explanation.given(label, constant, value, "not set")
        : assumption(id, value, year);
  }

  /// Several assumptions asked for by id, summed.
  Explanation assumptions(int year) {
    var each =
        scope.assumptions().stream()
            .map(id -> assumption(id, AssumptionValue.of(projection, id, year), year))
            .toList();
    return each.size() == 1
        ? each.getFirst()
        : by(SUM, "Assumptions together, " + year(year), Shown.NUMBER, each);
  }

  private Explanation assumption(String id, double value, int year) {
    var resolved = projection.resolved();
    var written = resolved.assumption(id);
    var evidence = resolved.inForce().evidenceOf(written);
    var grade = evidence.gradeWords();
    var source = source(written, evidence);
    var replaced =
        resolved.inForce().values().containsKey(id)
            ? "replaced in " + resolved.scenario().name() + "; "
            : "";
    var yearly =
        resolved.inForce().valueOf(written) instanceof Series.Yearly ? year(year) + "; " : "";
    return new Explanation(
        written.label(),
        Answer.of(value),
        written.unit().text(value),
        Explanation.Rule.GIVEN,
        yearly + replaced + growth(written.growth(), year) + source + ", " + grade + note(evidence),
        List::of,
        id);
  }

  /// A number that was changed by hand has the source of the one it started from only as that.
  private String source(Assumption written, Evidence evidence) {
    var from = written.startedFrom();
    if (!evidence.source().isEmpty()) {
      return evidence.source();
    }
    if (from == null || projection.resolved().inForce().values().containsKey(written.id())) {
      return "no source given";
    }
    var before = from.evidence();
    var its =
        before == null || before.source().isEmpty() ? "" : ", which is from " + before.source();
    return from.value() instanceof Series.Single(var number)
        ? "changed by hand from " + words(written, number) + its
        : "changed by hand" + its;
  }

  private String words(Assumption written, BigDecimal number) {
    return Place.of(projection.resolved().written(), written)
        .text(number, written.unit(), projection.timeline());
  }

  /// Why a line is adjusted as it is, in words.
  String grade(Confidence grade) {
    if (projection.resolved().written().optimismBias().isEmpty()) {
      return "the case has no table of adjustments by evidence grade";
    }
    return grade.ungraded()
        ? "some of its evidence is ungraded, which counts as the table's worst grade"
        : "its worst evidence is grade " + grade.grade();
  }

  /// What the evidence adds to its source: that a value is illustrative must not be lost.
  private static String note(Evidence evidence) {
    return evidence.note().isEmpty() ? "" : ". " + evidence.note();
  }

  /// The month in which something starts, as people write it.
  Explanation startMonth(Quantity start) {
    var months = quantity("Start", start, 0, Shown.NUMBER);
    var value = start.single(values());
    return value == Math.rint(value) ? months.shownAs(month(value)) : months;
  }

  private static String growth(@Nullable BigDecimal growth, int year) {
    return growth == null || growth.signum() == 0 || year == 0
        ? ""
        : "grown by %s a year for %s; "
            .formatted(
                Shown.PERCENT.text(growth.doubleValue()), year == 1 ? "1 year" : year + " years");
  }
}
