package org.casewright.engine;

import static org.casewright.engine.Explanation.Rule.PRODUCT;
import static org.casewright.engine.Explanation.Rule.SUM;
import static org.casewright.engine.Explanation.by;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.casewright.engine.Explanation.Shown;
import org.casewright.model.Cashability;
import org.casewright.model.Figure;

/// How gross benefit, starts and stock come about (the calculation, §4), over the opportunities
/// asked for.
record ExplainedBenefit(Asked asked, ExplainedOpportunity each) {

  ExplainedBenefit(Asked asked) {
    this(asked, new ExplainedOpportunity(asked));
  }

  Explanation gross(int year) {
    return total(
        Figure.GROSS_BENEFIT.label() + ", " + asked.year(year), b -> counted(b, year, false));
  }

  Explanation recurring(int year) {
    return total(
        Figure.RECURRING_GROSS.label() + " at the end of " + asked.year(year),
        b -> counted(b, year, true));
  }

  Explanation starts(int year) {
    return together(
        "Starts in " + asked.year(year), Shown.NUMBER, b -> named(b, each.starts(b, year)));
  }

  Explanation stock(int year) {
    return together(
        "Average number in " + asked.year(year),
        Shown.NUMBER,
        b -> named(b, each.stock(b, year, false)));
  }

  /// Says whose number it is where several are told together.
  private Explanation named(Projection.BenefitPath of, Explanation counted) {
    return asked.benefits().size() == 1
        ? counted
        : counted.labelled(
            of.opportunity().written().name() + ": " + uncapitalised(counted.label()));
  }

  private static String uncapitalised(String label) {
    return label.substring(0, 1).toLowerCase(Locale.UK) + label.substring(1);
  }

  Explanation classified(Figure figure, int year) {
    return together(
        figure.label() + ", " + asked.year(year),
        Shown.POUNDS,
        b ->
            by(
                PRODUCT,
                figure.label() + ", " + b.opportunity().written().name() + ", " + asked.year(year),
                Shown.POUNDS,
                List.of(counted(b, year, false), share(figure, b))));
  }

  private static Explanation share(Figure figure, Projection.BenefitPath benefit) {
    var written = benefit.opportunity().written();
    Cashability shares = written.cashabilityOrNone();
    var value =
        switch (figure) {
          case CASHABLE -> shares.cashable();
          case AVOIDANCE -> shares.avoidance();
          default -> shares.nonCashable();
        };
    return Explanation.given(
        "Share that is " + figure.label().toLowerCase(Locale.UK),
        Shown.PERCENT,
        value.doubleValue(),
        written.cashability() == null
            ? "not classified, so all of it counts as non-cashable"
            : "as the case states");
  }

  private Explanation counted(Projection.BenefitPath benefit, int year, boolean runRate) {
    return asked.counted(each.real(benefit, year, runRate), asked.weight(benefit), year);
  }

  private interface Step {
    Explanation of(Projection.BenefitPath benefit);
  }

  /// The sum over opportunities; over workstreams first where there are several.
  private Explanation total(String label, Step step) {
    var byWorkstream = new LinkedHashMap<String, List<Explanation>>();
    for (var benefit : asked.benefits()) {
      byWorkstream
          .computeIfAbsent(benefit.opportunity().written().workstream(), _ -> new ArrayList<>())
          .add(step.of(benefit));
    }
    if (byWorkstream.size() > 1) {
      return by(
          SUM,
          label,
          Shown.POUNDS,
          byWorkstream.entrySet().stream()
              .map(e -> sum(workstream(e.getKey()), e.getValue()))
              .toList());
    }
    return byWorkstream.isEmpty()
        ? by(SUM, label, Shown.POUNDS, List.of())
        : sum(label, byWorkstream.firstEntry().getValue());
  }

  private static Explanation sum(String label, List<Explanation> parts) {
    return parts.size() == 1 ? parts.getFirst() : by(SUM, label, Shown.POUNDS, parts);
  }

  private String workstream(String id) {
    return asked.projection().resolved().written().workstream(id).orElseThrow().name();
  }

  private Explanation together(String label, Shown shown, Step step) {
    var parts = asked.benefits().stream().map(step::of).toList();
    return parts.size() == 1 ? parts.getFirst() : by(SUM, label, shown, parts);
  }
}
