package org.casewright.analysis.mtfp;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.model.FinancialYear;

/// A schedule against a printed plan: what matches, what differs, what in the plan has no home in
/// the case, and what in the case has no line in the plan. In each FY the plan's total and all
/// differences together are the case's total.
///
/// Amounts are pounds saved, of the kind the plan prints. Non-cashable benefit takes no part: it is
/// in no plan.
///
/// @param years that are compared: those of the plan that the case does not end before
/// @param beyond FYs of the plan after the case's last, which are not compared
/// @param withCosts whether costs are compared too: where the plan has a line for any of them
public record Reconciliation(
    PrintedPlan plan,
    List<FinancialYear> years,
    List<FinancialYear> beyond,
    boolean withCosts,
    List<Pair> matching,
    List<Pair> differing,
    List<Pair> planOnly,
    List<Pair> caseOnly) {

  /// Half a penny: what computing in binary may leave of two equal amounts, and more.
  private static final double HALF_A_PENNY = 0.005;

  public Reconciliation {
    years = List.copyOf(years);
    beyond = List.copyOf(beyond);
    matching = List.copyOf(matching);
    differing = List.copyOf(differing);
    planOnly = List.copyOf(planOnly);
    caseOnly = List.copyOf(caseOnly);
  }

  /// Sets a schedule against a plan. Lines are found in the case by reference, then by description,
  /// capitals and spaces apart; several lines of one reference are taken together.
  public static Reconciliation of(Schedule schedule, PrintedPlan plan) {
    var last = schedule.years().getLast();
    var years = plan.years().stream().filter(year -> year.compareTo(last) <= 0).toList();
    var beyond = plan.years().stream().filter(year -> year.compareTo(last) > 0).toList();
    var found = Homes.of(plan.lines(), schedule.entries());
    var comparing = new Comparing(schedule, plan, years);
    var pairs = new ArrayList<Pair>();
    found.homes().forEach(home -> pairs.add(comparing.pair(home)));
    var matching = pairs.stream().filter(comparing::matches).toList();
    pairs.removeAll(matching);
    return new Reconciliation(
        plan,
        years,
        beyond,
        found.withCosts(),
        matching,
        pairs,
        found.homeless().stream().map(line -> comparing.pair(List.of(line), List.of())).toList(),
        found.unplanned().stream()
            .map(entries -> comparing.pair(List.of(), entries))
            .filter(pair -> !pair.matches(HALF_A_PENNY))
            .toList());
  }

  /// Pounds by FY that the plan comes to.
  public List<Double> planTotal() {
    return total(all(), Pair::plan);
  }

  /// Pounds by FY that the case comes to.
  public List<Double> caseTotal() {
    return total(all(), Pair::here);
  }

  /// By how much the case has more in some of the pairs, by FY.
  public List<Double> difference(List<Pair> pairs) {
    return total(
        pairs, pair -> IntStream.range(0, years.size()).mapToObj(pair::difference).toList());
  }

  /// Every pair, what matches first.
  public List<Pair> all() {
    return Stream.of(matching, differing, planOnly, caseOnly).flatMap(List::stream).toList();
  }

  private List<Double> total(List<Pair> pairs, Function<Pair, List<Double>> amounts) {
    return IntStream.range(0, years.size())
        .mapToObj(at -> pairs.stream().mapToDouble(pair -> amounts.apply(pair).get(at)).sum())
        .toList();
  }

  /// How both sides come to amounts that can be compared.
  private record Comparing(Schedule schedule, PrintedPlan plan, List<FinancialYear> years) {

    Pair pair(Homes.Home home) {
      return new Pair(
          home.by(), home.lines(), home.entries(), planned(home.lines()), computed(home.entries()));
    }

    Pair pair(List<PlanLine> lines, List<Entry> entries) {
      return new Pair(null, lines, entries, planned(lines), computed(entries));
    }

    /// Each line was rounded by itself.
    boolean matches(Pair pair) {
      return pair.matches(plan.step().doubleValue() / 2 * pair.lines().size() + HALF_A_PENNY);
    }

    private List<Double> planned(List<PlanLine> lines) {
      return years.stream()
          .map(year -> lines.stream().mapToDouble(line -> plan.saving(line, year)).sum())
          .toList();
    }

    private List<Double> computed(List<Entry> entries) {
      var first = schedule.years().getFirst().start();
      var saving =
          Levels.sum(entries.stream().map(Entry::asSaving).toList(), schedule.years().size());
      return years.stream()
          .map(year -> year.start() - first)
          .map(at -> at < 0 ? 0.0 : saving.in(plan.measure(), at))
          .toList();
    }
  }
}
