package org.casewright.model;

import static org.casewright.model.Integrity.eachIndexed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casewright.model.CostTerms.ContingentFee;
import org.jspecify.annotations.Nullable;

/// Whether every assumption fits the places that name it, in every scenario: its unit, its numbers,
/// its grade, and what a fee asks of them together. References must lead somewhere.
record Fitness(
    Integrity.Parts parts, Map<String, Assumption> register, Problem.Collector problems) {

  Fitness(Integrity.Parts parts, Problem.Collector problems) {
    this(parts, new LinkedHashMap<>(), problems);
    parts.assumptions().forEach(each -> register.put(each.id(), each));
  }

  void check() {
    var uses =
        Integrity.uses(parts.opportunities(), parts.costs(), parts.risks(), parts.scenarios());
    uses.forEach(this::checkUse);
    checkSeriesRoles(uses);
    checkGrades(uses);
    if (problems.isEmpty()) {
      checkFees();
    }
  }

  private void checkUse(Use use) {
    var assumption = registered(use.assumption());
    var place = use.place();
    problems.require(
        place.units().contains(assumption.unit()),
        use.path(),
        "“%s”: %s wants %s; “%s” is in %s."
            .formatted(
                use.by(),
                place.label(),
                place.wanted(),
                assumption.label(),
                assumption.unit().key()));
    problems.require(
        place.yearly() || assumption.growth() == null,
        use.path(),
        "“%s”: %s is a single number, so “%s” cannot grow from year to year."
            .formatted(use.by(), place.label(), assumption.label()));
    checkNumbers(use, assumption, assumption.value(), "");
    for (var scenario : parts.scenarios()) {
      var replacement = scenario.values().get(assumption.id());
      if (replacement != null) {
        checkNumbers(
            use, assumption, replacement.value(), " in the scenario “" + scenario.name() + "”");
      }
    }
  }

  private void checkNumbers(Use use, Assumption assumption, Series series, String where) {
    problems.require(
        use.place().yearly() || series instanceof Series.Single,
        use.path(),
        "“%s”: %s is a single number; “%s” has one for each year%s."
            .formatted(use.by(), use.place().label(), assumption.label(), where));
    for (var number : series.numbers()) {
      if (!use.place().bounds().allow(number)) {
        problems.add(
            use.path(),
            "“%s”: %s must be %s; “%s” is %s%s."
                .formatted(
                    use.by(),
                    use.place().label(),
                    use.place().bounds().words(),
                    assumption.label(),
                    assumption.unit().text(number),
                    where));
        return;
      }
    }
  }

  /// A list that stops early means something else as levels (the last holds) than as increments or
  /// one-off amounts (the rest is 0), so it may not be both.
  private void checkSeriesRoles(List<Use> uses) {
    var listed =
        uses.stream()
            .filter(use -> use.place().listed())
            .map(Use::assumption)
            .collect(Collectors.toSet());
    for (var use : uses) {
      problems.require(
          use.place() != Place.LEVELS || !listed.contains(use.assumption()),
          use.path(),
          ("“%s”: “%s” is used both as yearly levels and as increments or one-off amounts; make two"
                  + " assumptions of it.")
              .formatted(use.by(), labelOf(use.assumption())));
    }
  }

  /// Called only once every reference is known to lead somewhere.
  private Assumption registered(String id) {
    return Objects.requireNonNull(register.get(id));
  }

  private String labelOf(String assumption) {
    return registered(assumption).label();
  }

  private void checkGrades(List<Use> uses) {
    var known = new TreeSet<Integer>();
    eachIndexed(
        parts.optimismBias(),
        (row, i) ->
            problems.require(
                known.add(row.grade()),
                "optimismBias[" + i + "].grade",
                "Grade %d stands twice in the optimism-bias table.".formatted(row.grade())));
    if (known.isEmpty()) {
      return;
    }
    var graded =
        uses.stream()
            .filter(use -> use.place().graded())
            .map(Use::assumption)
            .collect(Collectors.toSet());
    eachIndexed(
        parts.assumptions(),
        (a, i) -> {
          if (graded.contains(a.id())) {
            checkGrade(known, a.evidence(), a.label(), "assumptions[" + i + "].evidence.grade");
          }
        });
    eachIndexed(
        parts.scenarios(),
        (s, i) ->
            s.values()
                .forEach(
                    (id, replacement) -> {
                      if (graded.contains(id)) {
                        checkGrade(
                            known,
                            replacement.evidence(),
                            labelOf(id),
                            "scenarios[" + i + "].values." + id + ".evidence.grade");
                      }
                    }));
  }

  private void checkGrade(
      Set<Integer> known, @Nullable Evidence evidence, String label, String path) {
    if (evidence != null && evidence.grade() != null) {
      problems.require(
          known.contains(evidence.grade()),
          path,
          "“%s” has evidence grade %d, which the optimism-bias table does not list; add a row for it."
              .formatted(label, evidence.grade()));
    }
  }

  private void checkFees() {
    if (parts.costs().stream().noneMatch(cost -> cost.terms() instanceof ContingentFee)) {
      return;
    }
    var scenarios = parts.scenarios().isEmpty() ? List.of(Scenario.PLAN) : parts.scenarios();
    var byId = InForce.byId(scenarios);
    for (var scenario : scenarios) {
      var inForce = InForce.of(byId, scenario.id());
      var where = "(scenario “" + scenario.name() + "”)";
      eachIndexed(
          parts.costs(),
          (cost, i) -> {
            if (cost.terms() instanceof ContingentFee fee) {
              checkThreshold(fee, inForce, "costs[" + i + "]", cost.name(), where);
              checkFixedPart(fee, inForce, "costs[" + i + "]", cost.name(), where);
            }
          });
    }
  }

  private void checkThreshold(
      ContingentFee fee, InForce inForce, String path, String name, String where) {
    problems.require(
        fee.threshold() == null
            || amount(inForce, fee.threshold()).compareTo(amount(inForce, fee.fullAt())) <= 0,
        path + ".contingentFee.threshold",
        ("“%s”: the saving at which the fee starts is above the saving at which it is due in full"
                + " %s.")
            .formatted(name, where));
  }

  /// It is spread over the whole months t with from ≤ t < to, of which there must be one.
  private void checkFixedPart(
      ContingentFee fee, InForce inForce, String path, String name, String where) {
    var from = month(inForce, fee.fixedFrom()).setScale(0, RoundingMode.CEILING);
    var to = month(inForce, fee.fixedTo()).setScale(0, RoundingMode.CEILING);
    problems.require(
        fee.fixed() == null || from.compareTo(to) < 0,
        path + ".contingentFee.fixedTo",
        ("“%s”: the fixed part of the fee must run over at least one whole month, so its end must"
                + " come after its start %s.")
            .formatted(name, where));
  }

  private BigDecimal month(InForce inForce, @Nullable MonthPoint month) {
    return switch (month) {
      case null -> BigDecimal.ZERO;
      case MonthPoint.At(var number) -> BigDecimal.valueOf(number);
      case MonthPoint.Named(var assumption) -> amount(inForce, assumption);
    };
  }

  private BigDecimal amount(InForce inForce, String assumption) {
    return inForce.valueOf(registered(assumption)).held(0);
  }
}
