package org.casewright.engine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.casewright.engine.RandomNumbers.Role;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Cost;
import org.casewright.model.CostKind;
import org.casewright.model.CostTerms;
import org.casewright.model.DiscountSchedule;
import org.casewright.model.Extras;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Opportunity;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Prices;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// Draws whole cases from seeds, using everything the calculation has. The same seed gives the same
/// case.
public final class RandomCases {

  private static final Role CAP = Role.single("cap", Unit.POUNDS, 100_000, 5_000_000);
  private static final Role FULL = Role.single("full", Unit.POUNDS_A_YEAR, 1_000_000, 20_000_000);
  private static final Role THRESHOLD = Role.single("threshold", Unit.POUNDS_A_YEAR, 0, 900_000);
  private static final Role LAG = Role.single("lag", Unit.MONTHS, 0, 15);
  private static final Role FIXED = Role.single("fixed", Unit.POUNDS, 0, 900_000);
  private static final Role AMOUNTS = Role.yearly("amounts", Unit.POUNDS_A_YEAR, 0, 900_000);
  private static final Role A_YEAR = Role.yearly("a-year", Unit.POUNDS_A_YEAR, 0, 700_000);
  private static final List<String> WORKSTREAMS = List.of("first", "second", "empty");

  private final RandomNumbers random;
  private final int years;
  private final List<Integer> grades;
  private final List<String> lines;
  private final RandomOpportunities opportunities;

  private RandomCases(long seed, boolean plain) {
    var source = new SplittableRandom(seed);
    years = 1 + (int) (seed % 12);
    grades =
        switch (source.nextInt(4)) {
          case 0 -> List.of();
          case 1 -> List.of(2, 3, 5);
          default -> List.of(1, 2, 3, 4, 5, 6);
        };
    random = new RandomNumbers(source, plain, years, grades);
    lines = IntStream.range(0, random.between(0, 4)).mapToObj(i -> "line-" + (i + 1)).toList();
    opportunities = new RandomOpportunities(random, WORKSTREAMS.subList(0, 2), lines);
  }

  /// Cases of seeds 0, 1, 2 and so on.
  public static Stream<BusinessCase> first(int many) {
    return LongStream.range(0, many).mapToObj(seed -> new RandomCases(seed, false).draw(seed));
  }

  /// The same without yearly series and growth.
  public static Stream<BusinessCase> plain(int many) {
    return LongStream.range(0, many).mapToObj(seed -> new RandomCases(seed, true).draw(seed));
  }

  private BusinessCase draw(long seed) {
    var first = random.between(2014, 2030);
    var drawn = IntStream.range(0, random.between(0, 7)).mapToObj(opportunities::draw).toList();
    var costs = IntStream.range(0, random.between(0, 5)).mapToObj(this::cost).toList();
    var bias = bias();
    var scenarios = scenarios(drawn);
    return BusinessCase.of(
            "Random case " + seed,
            new Timeline(
                first, years, random.maybe(0.5) ? random.oneOf(weeks()) : null, null, Extras.NONE))
        .withPrices(prices(first))
        .withAssumptions(random.assumptions())
        .withWorkstreams(WORKSTREAMS.stream().map(id -> Workstream.of(id, "The " + id)).toList())
        .withBudgetLines(lines.stream().map(this::line).toList())
        .withOpportunities(drawn)
        .withCosts(costs)
        .withOptimismBias(bias)
        .withScenarios(scenarios);
  }

  private static List<BigDecimal> weeks() {
    return List.of(new BigDecimal("52"), new BigDecimal("52.18"));
  }

  private @Nullable Prices prices(int first) {
    if (random.maybe(0.15)) {
      return null;
    }
    return new Prices(
        random.maybe(0.7) ? first - random.between(0, 4) : null,
        random.maybe(0.8) ? inflation() : null,
        random.maybe(0.6) ? discount() : null,
        Extras.NONE);
  }

  private Series inflation() {
    return random.maybe(0.5)
        ? Series.of(random.number(0, 0.05))
        : new Series.Yearly(random.numbers(-0.01, 0.07));
  }

  private DiscountSchedule discount() {
    return new DiscountSchedule(
        "Made",
        List.of(
            new DiscountSchedule.Rate(1, random.number(0, 0.05), Extras.NONE),
            new DiscountSchedule.Rate(random.between(2, 8), random.number(0, 0.05), Extras.NONE)),
        Extras.NONE);
  }

  private List<GradeAdjustment> bias() {
    return grades.stream()
        .map(
            grade ->
                new GradeAdjustment(
                    grade,
                    new BigDecimal("0.06").multiply(BigDecimal.valueOf(grade)),
                    new BigDecimal("0.08").multiply(BigDecimal.valueOf(grade)),
                    Extras.NONE))
        .toList();
  }

  private BudgetLine line(String id) {
    var budget =
        switch (random.between(0, 3)) {
          case 0 -> null;
          case 1 -> new BudgetLine.Budget.Typed(random.numbers(1e6, 4e7), Extras.NONE);
          default ->
              new BudgetLine.Budget.Growing(
                  random.number(1e6, 4e7),
                  random.maybe(0.7) ? random.number(-0.02, 0.05) : null,
                  Extras.NONE);
        };
    return new BudgetLine(
        id,
        "",
        "The " + id,
        "",
        random.oneOf(List.of("Council", "Health")),
        budget,
        random.maybe(0.5) ? random.numbers(-5e5, 3e6) : List.of(),
        random.maybe(0.6) ? random.numbers(0, 6e6) : List.of(),
        Extras.NONE);
  }

  private Cost cost(int number) {
    var terms =
        switch (random.between(0, 2)) {
          case 0 -> new CostTerms.OneOff(random.named(AMOUNTS), Extras.NONE);
          case 1 ->
              new CostTerms.Recurring(
                  random.named(A_YEAR),
                  random.month(0.6, 0, 18),
                  random.month(0.5, 10, 80),
                  Extras.NONE);
          default -> fee();
        };
    return new Cost(
        "cost-" + number,
        "",
        "Cost " + number,
        terms,
        random.maybe(0.5) ? random.oneOf(List.of(CostKind.values())) : null,
        "",
        opportunities.budget(),
        Extras.NONE);
  }

  private CostTerms fee() {
    var full = random.named(FULL);
    var threshold = random.maybe(0.3) ? full : random.perhaps(0.5, THRESHOLD);
    var to = random.month(0.5, 12, 40);
    return new CostTerms.ContingentFee(
        random.named(CAP),
        full,
        threshold,
        random.perhaps(0.5, LAG),
        to == null ? null : random.named(FIXED),
        to == null ? null : random.month(0.6, 0, 10),
        to,
        Extras.NONE);
  }

  /// None, or the plan and up to three more, each on one before it or on the plan.
  private List<Scenario> scenarios(List<Opportunity> drawn) {
    var scenarios = new ArrayList<Scenario>();
    if (random.maybe(0.1)) {
      return scenarios;
    }
    scenarios.add(Scenario.of("target", "Target"));
    var ids = drawn.stream().map(Opportunity::id).toList();
    for (var i = random.between(0, 3); i > 0; i--) {
      var basedOn = random.maybe(0.7) ? random.oneOf(scenarios).id() : null;
      var changes = new LinkedHashMap<String, OpportunityChange>();
      for (var id : random.someOf(ids, 2)) {
        var cashability = random.maybe(0.5) ? opportunities.cashability() : null;
        changes.put(
            id, new OpportunityChange(opportunities.perhapsRollout(), cashability, Extras.NONE));
      }
      scenarios.add(
          Scenario.of("scenario-" + i, "Scenario " + i)
              .withBasedOn(basedOn)
              .withValues(random.replacements())
              .withWithout(random.maybe(0.4) ? random.someOf(ids, 2) : List.of())
              .withOpportunities(changes));
    }
    return scenarios;
  }
}
