package org.casewright.analysis.mtfp;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.engine.Projection;
import org.casewright.model.FinancialYear;
import org.casewright.model.Measure;
import org.casewright.model.Money;
import org.casewright.model.Timeline;
import org.casewright.model.View;

/// The case as a medium-term financial plan prints it: what each opportunity and cost does to each
/// budget line by FY, in cash. Non-cashable benefit stands in it but is in no total.
///
/// @param title of the case
/// @param scenario its name
/// @param entries in the order of the case: benefits with their support first, then costs
public record Schedule(
    String title, String scenario, View view, Timeline timeline, List<Entry> entries) {

  /// Where savings stand among the sources of funding: they are no source of their own.
  public static final String SAVINGS = "Savings, to the budgets";

  /// What a cost is called that names no source of funding.
  public static final String NO_FUNDING = "No funding named";

  public Schedule {
    entries = List.copyOf(entries);
  }

  /// The schedule of a projection; all entries together are its figures (the calculation, §8).
  public static Schedule of(Projection projection) {
    return new Schedule(
        projection.resolved().written().title(),
        projection.scenario().name(),
        projection.view(),
        projection.timeline(),
        new Laying(projection).entries());
  }

  /// The FYs of the case; those of the plan are the first [Timeline#plan()].
  public List<FinancialYear> years() {
    return timeline.financialYears();
  }

  /// What stands in a plan: all but non-cashable benefit.
  public Stream<Entry> planned() {
    return entries.stream().filter(entry -> entry.kind().isPlanned());
  }

  /// Everything that takes away from budgets: cashable benefit and avoidance.
  public Levels saving() {
    return sum(entry -> entry.kind().isSaving());
  }

  /// Benefit that frees capacity and cuts no budget.
  public Levels nonCashable() {
    return sum(entry -> entry.kind() == EntryKind.NON_CASHABLE);
  }

  /// Programme cost, support and fees included.
  public Levels cost() {
    return sum(entry -> entry.kind().isCost());
  }

  /// All entries of one kind.
  public Levels of(EntryKind kind) {
    return sum(entry -> entry.kind() == kind);
  }

  /// Saving and cost of everything together.
  public Total total() {
    return new Total("", "All", saving(), cost(), fullYear(planned()));
  }

  /// Saving, cost and net call of each budget line, and of what is unallocated.
  public SequencedMap<OnLine, Total> byLine() {
    return totals(Entry::line, OnLine::reference, OnLine::name);
  }

  /// The same of each agency.
  public List<Total> byAgency() {
    return List.copyOf(
        totals(entry -> entry.line().agencyInWords(), _ -> "", name -> name).values());
  }

  /// What each source of funding is called on for, and savings, which go to the budgets.
  public List<Total> byFunding() {
    return List.copyOf(totals(Schedule::funding, _ -> "", name -> name).values());
  }

  private static String funding(Entry entry) {
    if (!entry.kind().isCost()) {
      return SAVINGS;
    }
    return entry.funding().isBlank() ? NO_FUNDING : entry.funding();
  }

  /// What the numbers are, in a line: scenario, view, prices, which of the three kinds, and sign.
  public String heading(Measure measure, PlanSign sign) {
    return "%s, %s, cash prices, £000: %s; %s."
        .formatted(scenario, view.label().toLowerCase(Locale.UK), words(measure), sign.label());
  }

  private static String words(Measure measure) {
    return switch (measure) {
      case ANNUAL -> "levels, each year's whole amount";
      case INCREMENT -> "increments, each year's change on the year before";
      case CUMULATIVE -> "cumulative, all years so far together";
    };
  }

  /// Whether the parts as they are shown in £000 do not add up to the total as it is shown. A total
  /// beyond all numbers is not told of.
  ///
  /// @param years how many FYs are shown
  public static boolean roundingShows(
      List<Levels> parts, Levels total, Measure measure, int years) {
    return IntStream.range(0, years)
        .anyMatch(
            year ->
                Double.isFinite(total.in(measure, year))
                    && parts.stream()
                            .map(part -> thousands(part.in(measure, year)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add)
                            .compareTo(thousands(total.in(measure, year)))
                        != 0);
  }

  private static BigDecimal thousands(double pounds) {
    return Money.decimal(pounds / Money.THOUSANDS.inPounds(), 0);
  }

  private Levels sum(Predicate<Entry> wanted) {
    return Levels.sum(
        entries.stream().filter(wanted).map(Entry::levels).toList(), timeline.years());
  }

  private <K> SequencedMap<K, Total> totals(
      Function<Entry, K> key, Function<K, String> reference, Function<K, String> name) {
    var groups = new LinkedHashMap<K, List<Entry>>();
    planned()
        .forEach(
            entry -> groups.computeIfAbsent(key.apply(entry), _ -> new ArrayList<>()).add(entry));
    var totals = new LinkedHashMap<K, Total>();
    groups.forEach(
        (of, some) ->
            totals.put(
                of,
                new Total(
                    reference.apply(of),
                    name.apply(of),
                    of(some, false),
                    of(some, true),
                    fullYear(some.stream()))));
    return totals;
  }

  private static double fullYear(Stream<Entry> some) {
    return some.mapToDouble(Entry::fullYearAsSaving).sum();
  }

  private Levels of(List<Entry> some, boolean cost) {
    return Levels.sum(
        some.stream().filter(entry -> entry.kind().isCost() == cost).map(Entry::levels).toList(),
        timeline.years());
  }
}
