package org.casewright.charts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.casewright.engine.Projection;
import org.casewright.engine.ResolvedCase;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BudgetShare;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cashability;
import org.casewright.model.Cost;
import org.casewright.model.CostTerms;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Milestone;
import org.casewright.model.Opportunity;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.View;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// A case written straight as pounds by FY, so that a test knows what its chart must show. The
/// first FY is 2022/23.
public final class Yearly {

  private static final Cashability CASHABLE =
      new Cashability(
          new BigDecimal("0.5"), new BigDecimal("0.3"), new BigDecimal("0.2"), Extras.NONE);

  private final int years;
  private final int planYears;
  private final List<Assumption> assumptions = new ArrayList<>();
  private final List<Workstream> workstreams = new ArrayList<>();
  private final List<Opportunity> opportunities = new ArrayList<>();
  private final List<Cost> costs = new ArrayList<>();
  private final List<Milestone> milestones = new ArrayList<>();
  private final List<BudgetLine> lines = new ArrayList<>();

  public Yearly(int years) {
    this(years, years);
  }

  public Yearly(int years, int planYears) {
    this.years = years;
    this.planYears = planYears;
  }

  /// Adds a workstream with this gross benefit.
  public Yearly benefit(String name, double... pounds) {
    var id = "w" + workstreams.size();
    workstreams.add(Workstream.of(id, name));
    assumptions.add(amounts(id + "-levels", pounds));
    opportunities.add(
        Opportunity.of(
            id + "-o", name, id, new Mechanism.Profile(id + "-levels", false, null, Extras.NONE)));
    return this;
  }

  Yearly milestone(String name, LocalDate date) {
    milestones.add(new Milestone("m" + milestones.size(), name, date, null, Extras.NONE));
    return this;
  }

  /// Adds a partner whose fee of at most `cap` is due in full at a yearly saving of `fullAt`.
  Yearly fee(long cap, long fullAt) {
    return fee(cap, fullAt, 0);
  }

  /// The same, paid so many months later.
  Yearly fee(long cap, long fullAt, long lag) {
    var id = "c" + costs.size();
    number(id + "-lag", Unit.MONTHS, lag);
    number(id + "-cap", Unit.POUNDS, cap);
    number(id + "-full", Unit.POUNDS_A_YEAR, fullAt);
    costs.add(
        Cost.of(
            id,
            "Partner",
            new CostTerms.ContingentFee(
                id + "-cap", id + "-full", null, id + "-lag", null, null, null, Extras.NONE)));
    return this;
  }

  /// Adds an opportunity to the last workstream: so many of something start each year, for half a
  /// year each, taking hold over 18 months.
  Yearly flow(String outcome, int perYear, int weeklyCost) {
    var id = "f" + opportunities.size();
    number(id + "-n", Unit.CHILDREN_A_YEAR, perYear);
    number(id + "-c", Unit.POUNDS_A_WEEK, weeklyCost);
    number(id + "-w", Unit.WEEKS, 26);
    number(id + "-s", Unit.MONTHS, opportunities.size() % 14);
    number(id + "-b", Unit.MONTHS, 18);
    var flow =
        new Mechanism.Flow(id + "-n", id + "-w", null, id + "-c", null, null, null, Extras.NONE);
    opportunities.add(
        Opportunity.of(id, "Fewer " + outcome, workstreams.getLast().id(), flow)
            .withRollout(Rollout.of(id + "-s", id + "-b", RolloutShape.LINEAR))
            .withOutcome(outcome));
    return this;
  }

  /// Adds a budget line that all opportunities so far save on, if none other has them.
  ///
  /// @param budget absent for none
  Yearly line(@Nullable Long budget, long... targets) {
    var id = "l" + lines.size();
    lines.add(
        new BudgetLine(
            id,
            "",
            "Line " + id,
            "",
            "",
            budget == null
                ? null
                : new BudgetLine.Budget.Growing(BigDecimal.valueOf(budget), null, Extras.NONE),
            List.of(),
            Arrays.stream(targets).mapToObj(BigDecimal::valueOf).toList(),
            Extras.NONE));
    opportunities.replaceAll(
        each ->
            each.budget().isEmpty()
                ? each.withBudget(List.of(BudgetShare.whole(id))).withCashability(CASHABLE)
                : each);
    return this;
  }

  private void number(String id, Unit unit, long value) {
    assumptions.add(Assumption.of(id, id, unit, Long.toString(value)));
  }

  /// Adds a programme cost.
  public Yearly cost(double... pounds) {
    var id = "c" + costs.size();
    assumptions.add(amounts(id + "-amounts", pounds));
    costs.add(Cost.of(id, "Cost " + id, new CostTerms.OneOff(id + "-amounts", Extras.NONE)));
    return this;
  }

  public BusinessCase written() {
    var timeline = new Timeline(2022, years, null, planYears, Extras.NONE);
    return BusinessCase.of("Programme", timeline)
        .withAssumptions(assumptions)
        .withWorkstreams(workstreams)
        .withBudgetLines(lines)
        .withMilestones(milestones)
        .withOpportunities(opportunities)
        .withCosts(costs);
  }

  public Projection projection() {
    return ResolvedCase.of(written()).project(View.AS_STATED);
  }

  /// A case of any size and sign: 1 to 30 years, up to eight workstreams, pence to billions.
  static Yearly random(RandomGenerator random) {
    var years = random.nextInt(5) == 0 ? random.nextInt(1, 31) : random.nextInt(1, 11);
    var size = Math.pow(10, random.nextDouble(0, 9));
    var made = new Yearly(years, random.nextInt(1, years + 1));
    for (var i = random.nextInt(9); i > 0; i--) {
      made.benefit(name(random), path(random, years, size * random.nextDouble()));
    }
    for (var i = random.nextInt(3); i > 0; i--) {
      made.cost(path(random, years, size * random.nextDouble() / 2));
    }
    if (!made.workstreams.isEmpty() && random.nextBoolean()) {
      made.flows(random, size);
    }
    for (var i = random.nextInt(15); i > 0; i--) {
      made.milestone(
          name(random), LocalDate.of(2021, 1, 1).plusDays(random.nextInt(366 * (years + 3))));
    }
    if (random.nextBoolean()) {
      made.fee(Math.round(size * random.nextDouble()), Math.round(size * random.nextDouble(2)));
    }
    for (var i = random.nextInt(4); i > 0; i--) {
      made.line(
          random.nextBoolean() ? Math.round(size * random.nextDouble(10)) : null,
          random.nextBoolean() ? new long[] {Math.round(size * random.nextDouble())} : new long[0]);
    }
    return made;
  }

  private void flows(RandomGenerator random, double size) {
    var outcomes = List.of("children", "plans", "carers", "beds", "posts in teams of ten", "");
    for (var i = random.nextInt(30); i > 0; i--) {
      var weekly = (int) Math.min(1e5, size / 1e3 * random.nextDouble());
      flow(
          outcomes.get(random.nextInt(outcomes.size())),
          random.nextInt(1, 400),
          random.nextInt(6) == 0 ? -weekly : weekly);
    }
  }

  private static String name(RandomGenerator random) {
    var names =
        List.of(
            "Fostering",
            "Edge of care",
            "Pathways to permanence (SGO/reunification)",
            "A workstream with a name that nobody would ever be able to read in one line",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "Plan quality/duration");
    return names.get(random.nextInt(names.size()));
  }

  private static double[] path(RandomGenerator random, int years, double size) {
    var sign = random.nextInt(6) == 0 ? -1 : 1;
    var kind = random.nextInt(4);
    var path = new double[years];
    for (var year = 0; year < years; year++) {
      path[year] =
          switch (kind) {
            case 0 -> sign * size * Math.min(1, (year + 1) / 4.0);
            case 1 -> sign * size * (year < 2 ? 1 : 0);
            case 2 -> size * random.nextDouble(-1, 1);
            default -> sign * size * random.nextDouble();
          };
    }
    return path;
  }

  private static Assumption amounts(String id, double... pounds) {
    var values =
        Arrays.stream(pounds).mapToObj(p -> BigDecimal.valueOf(Math.round(p * 100), 2)).toList();
    return new Assumption(
        id, id, Unit.POUNDS_A_YEAR, new Series.Yearly(values), null, null, null, null, Extras.NONE);
  }
}
