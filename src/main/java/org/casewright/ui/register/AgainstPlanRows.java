package org.casewright.ui.register;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.analysis.mtfp.Entry;
import org.casewright.analysis.mtfp.Pair;
import org.casewright.analysis.mtfp.PlanLine;
import org.casewright.analysis.mtfp.PlanSign;
import org.casewright.analysis.mtfp.PrintedPlan;
import org.casewright.analysis.mtfp.Reconciliation;
import org.casewright.model.Money;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.register.Register.Cell;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// The rows of a comparison with a printed plan, group by group.
record AgainstPlanRows(Reconciliation result, PlanSign sign) {

  List<Row> all(List<String> rejected) {
    var rows = new ArrayList<Row>();
    rows.add(amounts("plan", "The plan", Look.STRONG, result.planTotal()));
    rows.add(
        amounts("difference", "All that differs", Look.PLAIN, result.difference(result.all())));
    rows.add(amounts("case", "The case", Look.STRONG, result.caseTotal()));
    group(rows, "differs", "Differs, the case less the plan", result.differing());
    group(rows, "plan-only", "In the plan, with no home in the case", result.planOnly());
    group(rows, "case-only", "In the case, with no line in the plan", result.caseOnly());
    group(rows, "matches", "Matches", result.matching());
    for (var i = 0; i < rejected.size(); i++) {
      rows.add(words("rejected-" + i, rejected.get(i), Look.QUIET));
    }
    return rows;
  }

  private void group(List<Row> rows, String key, String words, List<Pair> pairs) {
    if (pairs.isEmpty()) {
      rows.add(words(key, words + ": nothing", Look.STRONG));
      return;
    }
    rows.add(
        amounts(
            key, "%s: %d".formatted(words, pairs.size()), Look.STRONG, result.difference(pairs)));
    for (var i = 0; i < pairs.size(); i++) {
      pair(rows, key + "-" + i, pairs.get(i));
    }
  }

  private void pair(List<Row> rows, String key, Pair pair) {
    if (pair.by() == null) {
      var amounts = pair.lines().isEmpty() ? pair.here() : pair.plan();
      rows.add(one(key, pair, amounts));
    } else if (result.differing().contains(pair)) {
      rows.add(one(key, pair, result.difference(List.of(pair))));
      rows.add(side(key + "-plan", pair, "– plan", pair.plan()));
      rows.add(side(key + "-case", pair, "– case", pair.here()));
    } else {
      rows.add(one(key, pair, pair.here()));
    }
  }

  private Row one(String key, Pair pair, List<Double> amounts) {
    var by = pair.by();
    return row(
        key,
        selection(pair),
        reference(pair),
        described(pair),
        Look.PLAIN,
        amounts,
        by == null ? "" : by.label());
  }

  private Row side(String key, Pair pair, String words, List<Double> amounts) {
    return row(key, selection(pair), "", words, Look.QUIET, amounts, "");
  }

  private static Selection selection(Pair pair) {
    return pair.entries().isEmpty() ? PlanRows.HERE : PlanRows.selection(pair.entries().getFirst());
  }

  private static String reference(Pair pair) {
    return pair.lines().isEmpty()
        ? pair.entries().getFirst().reference()
        : pair.lines().getFirst().reference();
  }

  /// What the plan calls it, and the case where that is something else.
  private static String described(Pair pair) {
    var plan =
        pair.lines().stream()
            .map(PlanLine::description)
            .filter(each -> !each.isBlank())
            .distinct()
            .collect(Collectors.joining("; "));
    var here =
        pair.entries().stream().map(Entry::name).distinct().collect(Collectors.joining("; "));
    if (plan.isEmpty() || here.isEmpty() || plan.equalsIgnoreCase(here)) {
      return plan.isEmpty() ? here : plan;
    }
    return "%s (here: %s)".formatted(plan, here);
  }

  private Row amounts(String key, String words, Look look, List<Double> amounts) {
    return row(key, PlanRows.HERE, "", words, look, amounts, "");
  }

  private Row words(String key, String words, Look look) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(""));
    cells.add(Cell.of(words, look));
    IntStream.rangeClosed(0, result.years().size()).forEach(_ -> cells.add(Cell.of("")));
    return Row.of(key, PlanRows.HERE, cells);
  }

  private Row row(
      String key,
      Selection selection,
      String reference,
      String words,
      Look look,
      List<Double> amounts,
      String by) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(reference, Look.QUIET));
    cells.add(Cell.of(words, look));
    amounts.forEach(each -> cells.add(Cell.of(amount(each), look)));
    cells.add(Cell.of(by, Look.QUIET));
    return Row.of(key, selection, cells);
  }

  private String amount(double saving) {
    var unit = isFine(result.plan()) ? Money.POUNDS : Money.THOUSANDS;
    return unit.cell(sign.ofSaving(saving));
  }

  /// Whether the plan prints less than thousands.
  static boolean isFine(PrintedPlan plan) {
    return plan.step().compareTo(BigDecimal.valueOf(1000)) < 0;
  }
}
