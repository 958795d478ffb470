package org.casewright.analysis.mtfp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.engine.RandomCases;
import org.casewright.engine.ResolvedCase;
import org.casewright.library.Examples;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.model.View;
import org.junit.jupiter.api.Test;

/// A schedule against a printed plan.
class ReconciliationTest {

  private static Reconciliation borough(PlanReading.Choices choices, String plan) {
    return Reconciliation.of(
        Borough.schedule(), PlanReading.of(PlanReading.cells(plan), choices).orElseThrow().plan());
  }

  private static Reconciliation borough() {
    return borough(PlanReading.Choices.NONE, Borough.plan());
  }

  private static List<Long> thousands(List<Double> pounds) {
    return pounds.stream().map(each -> Math.round(each / 1000)).toList();
  }

  private static List<String> names(List<Pair> pairs) {
    return pairs.stream()
        .map(
            pair ->
                pair.lines().isEmpty()
                    ? pair.entries().getFirst().name()
                    : pair.lines().getFirst().name())
        .toList();
  }

  /// By hand, £k: the plan comes to 400, 640, 400, the case to 270, 695, 515 in increments. The
  /// routes bring 0, 75, 75 against the 100, 50, 0 of the plan; fees are in the plan alone, special
  /// guardianship in the case alone. The vacancies' 250 of the first year reverses in the third, in
  /// both.
  @Test
  void theBoroughReconciles() {
    var result = borough();
    assertThat(names(result.matching()))
        .containsExactly(
            "CS/01 Recruit and keep foster carers",
            "cs / 02 Support at the edge of care",
            "CS/03 Hold vacancies",
            "Delivery team");
    assertThat(thousands(result.matching().get(2).here())).containsExactly(250L, 0L, -250L, 0L);
    assertThat(names(result.differing())).containsExactly("CS/05 Home to school routes");
    assertThat(thousands(result.difference(result.differing())))
        .containsExactly(-100L, 25L, 75L, 0L);
    assertThat(names(result.planOnly())).containsExactly("CS/09 Uplift of fees and charges");
    assertThat(names(result.caseOnly())).containsExactly("More special guardianship");
    assertThat(thousands(result.difference(result.caseOnly()))).containsExactly(0L, 40L, 40L, 0L);
    assertThat(thousands(result.planTotal())).containsExactly(400L, 640L, 400L, 0L);
    assertThat(thousands(result.caseTotal())).containsExactly(270L, 695L, 515L, 0L);
    assertThat(thousands(result.difference(result.all()))).containsExactly(-130L, 55L, 115L, 0L);
    assertThat(result.withCosts()).isTrue();
    assertThat(result.beyond()).isEmpty();
  }

  @Test
  void howALineWasFoundIsSaid() {
    var plan =
        """
        Ref\tSaving\t2026/27
        X\tHome to school ROUTES\t-1
        B10\tAll of placements\t-1
        \tsocial work teams\t-1
        """;
    var result = borough(PlanReading.Choices.NONE, plan);
    assertThat(result.withCosts()).isFalse(); // the team falls on its line, and is no saving
    assertThat(result.all())
        .filteredOn(pair -> pair.by() != null)
        .extracting(pair -> pair.by() + " " + pair.lines().getFirst().description())
        .containsExactlyInAnyOrder(
            "DESCRIPTION Home to school ROUTES",
            "LINE_REFERENCE All of placements",
            "LINE_NAME social work teams");
  }

  /// A plan that prints savings alone says nothing of costs.
  @Test
  void costsAreComparedWhereThePlanHasAny() {
    var result = borough(PlanReading.Choices.NONE, "Ref\tSaving\t2026/27\nCS/01\tCarers\t-120000");
    assertThat(result.withCosts()).isFalse();
    assertThat(names(result.caseOnly())).doesNotContain("Delivery team").contains("Edge of care");
  }

  /// Walsall and others print a reversal as a line of its own under the same reference.
  @Test
  void linesOfOneReferenceAreTakenTogether() {
    var plan =
        "£000\nRef\tSaving\t2026/27\t2027/28\t2028/29\nCS/03\tHold\t-250\t0\t0\n"
            + "CS/03\tHold, reversal\t0\t0\t250";
    var result = borough(PlanReading.Choices.NONE, plan);
    assertThat(result.matching()).hasSize(1);
    assertThat(result.matching().getFirst().lines()).hasSize(2);
  }

  /// Levels and cumulative amounts are compared as such: carers 120, 300, 450.
  @Test
  void whatThePlanPrintsIsCompared() {
    for (var measure : Measure.values()) {
      var printed =
          switch (measure) {
            case ANNUAL -> "120\t300\t450";
            case INCREMENT -> "120\t180\t150";
            case CUMULATIVE -> "120\t420\t870";
          };
      var plan = "£000\nRef\tSaving\t2026/27\t2027/28\t2028/29\nCS/01\tCarers\t" + printed;
      for (var said : Measure.values()) {
        var choices = new PlanReading.Choices(null, said, null);
        assertThat(borough(choices, plan).matching()).hasSize(said == measure ? 1 : 0);
      }
    }
  }

  /// 119,600 is printed as 120 in £000; in pounds it is not 120,000.
  @Test
  void itMatchesAsFarAsItIsPrinted() {
    var thousands = "£000\nRef\tSaving\t2026/27\nCS/01\tCarers\t%s";
    assertThat(borough(PlanReading.Choices.NONE, thousands.formatted("120")).matching()).hasSize(1);
    assertThat(borough(PlanReading.Choices.NONE, thousands.formatted("120.4")).matching())
        .isEmpty();
    assertThat(borough(PlanReading.Choices.NONE, thousands.formatted("119")).matching()).isEmpty();
    var pounds = "Ref\tSaving\t2026/27\nCS/01\tCarers\t119999";
    assertThat(borough(PlanReading.Choices.NONE, pounds).matching()).isEmpty();
  }

  @Test
  void yearsThatTheCaseDoesNotReachAreSaid() {
    var plan = "£000\nRef\tSaving\t2025/26\t2026/27\t2030/31\nCS/01\tCarers\t0\t-120\t-5";
    var result = borough(PlanReading.Choices.NONE, plan);
    assertThat(result.years()).containsExactly(new FinancialYear(2025), new FinancialYear(2026));
    assertThat(result.beyond()).containsExactly(new FinancialYear(2030));
    assertThat(result.matching()).hasSize(1);
  }

  /// Both of Derbyshire's opportunities bear the paper's paragraph as their reference.
  @Test
  void aSharedReferenceIsToldApartByItsDescription() {
    var derbyshire =
        Schedule.of(ResolvedCase.of(Examples.open("derbyshire-2020")).project(View.AS_STATED));
    var names =
        derbyshire.entries().stream()
            .filter(entry -> entry.kind().isSaving())
            .map(Entry::name)
            .toList();
    var plan =
        "Ref\tSaving\t2024/25\n3\t%s\t-1\n3\t%s\t-2".formatted(names.getLast(), names.getFirst());
    var result =
        Reconciliation.of(
            derbyshire,
            PlanReading.of(PlanReading.cells(plan), PlanReading.Choices.NONE).orElseThrow().plan());
    assertThat(result.differing()).hasSize(2);
    for (var pair : result.differing()) {
      assertThat(pair.entries().getFirst().name()).isEqualTo(pair.lines().getFirst().description());
    }
  }

  /// On many random cases against plans that are like them, and unlike: the plan's total and all
  /// differences are the case's total; each line and each entry is counted once.
  @Test
  void planAndDifferencesAreTheCase() {
    var seed = new int[1];
    var found = new ArrayList<Pair>();
    RandomCases.first(150)
        .flatMap(each -> Stream.of(View.values()).map(ResolvedCase.of(each)::project))
        .forEach(
            projection -> {
              var schedule = Schedule.of(projection);
              var plan = plan(schedule, new SplittableRandom(seed[0]++));
              var result = Reconciliation.of(schedule, plan);
              adds(schedule, plan, result);
              found.addAll(result.matching());
            });
    assertThat(found).hasSizeGreaterThan(100); // not all of them are unlike
  }

  private static void adds(Schedule schedule, PrintedPlan plan, Reconciliation result) {
    var lines = result.all().stream().flatMap(pair -> pair.lines().stream()).toList();
    assertThat(lines).hasSameSizeAs(plan.lines()).containsAll(plan.lines());
    var entries = result.all().stream().flatMap(pair -> pair.entries().stream()).toList();
    var once = Collections.newSetFromMap(new IdentityHashMap<Entry, Boolean>());
    once.addAll(entries);
    assertThat(once).hasSameSizeAs(entries);
    var whole = result.withCosts() ? schedule.total().netSaving() : schedule.saving();
    for (var at = 0; at < result.years().size(); at++) {
      var year = result.years().get(at);
      var printed = plan.lines().stream().mapToDouble(line -> plan.saving(line, year)).sum();
      var index = year.start() - schedule.timeline().firstYear();
      assertThat(result.planTotal().get(at)).isCloseTo(printed, within(0.01));
      assertThat(result.caseTotal().get(at))
          .isCloseTo(index < 0 ? 0 : whole.in(plan.measure(), index), within(0.1));
      assertThat(
              result.planTotal().get(at)
                  + result.difference(result.matching()).get(at)
                  + result.difference(result.differing()).get(at)
                  + result.difference(result.planOnly()).get(at)
                  + result.difference(result.caseOnly()).get(at))
          .isCloseTo(result.caseTotal().get(at), within(0.01));
    }
  }

  /// Some of the schedule's own names, as they are or with another amount, and some that it does
  /// not have; some years before and after it.
  private static PrintedPlan plan(Schedule schedule, SplittableRandom random) {
    var first = schedule.timeline().firstYear() - random.nextInt(2);
    var years =
        IntStream.range(0, schedule.timeline().years() + random.nextInt(3))
            .mapToObj(at -> new FinancialYear(first + at))
            .toList();
    var measure = List.of(Measure.values()).get(random.nextInt(3));
    var sign = random.nextBoolean() ? PlanSign.SAVING_NEGATIVE : PlanSign.SAVING_POSITIVE;
    var costs = random.nextBoolean();
    var names =
        schedule.entries().stream()
            .filter(entry -> costs ? entry.isOfCost() : entry.kind().isSaving())
            .map(Entry::name)
            .distinct()
            .toList();
    var lines = new ArrayList<PlanLine>();
    for (var name : names) {
      switch (random.nextInt(4)) {
        case 0 -> {}
        case 1 -> lines.add(line(name + " elsewhere", years, random));
        case 2 -> lines.add(line(name, years, random));
        default -> lines.add(like(schedule, name, years, measure, sign));
      }
    }
    return new PrintedPlan(years, Money.THOUSANDS, measure, sign, BigDecimal.valueOf(1000), lines);
  }

  private static PlanLine line(String name, List<FinancialYear> years, SplittableRandom random) {
    return new PlanLine(
        "",
        name,
        years.stream().map(_ -> BigDecimal.valueOf(1000L * random.nextInt(-900, 900))).toList());
  }

  private static PlanLine like(
      Schedule schedule, String name, List<FinancialYear> years, Measure measure, PlanSign sign) {
    var levels =
        Levels.sum(
            schedule.entries().stream()
                .filter(entry -> entry.kind().isSaving() || entry.isOfCost())
                .filter(entry -> entry.name().equals(name))
                .map(Entry::asSaving)
                .toList(),
            schedule.timeline().years());
    return new PlanLine(
        "",
        " " + name.toUpperCase(Locale.UK) + " ",
        years.stream()
            .map(year -> year.start() - schedule.timeline().firstYear())
            .map(at -> at < 0 || at >= schedule.timeline().years() ? 0 : levels.in(measure, at))
            .map(
                pounds ->
                    BigDecimal.valueOf(sign.ofSaving(pounds)).setScale(-3, RoundingMode.HALF_UP))
            .toList());
  }
}
