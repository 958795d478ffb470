package org.casewright.charts;

import static org.casewright.charts.Rollouts.FULL;
import static org.casewright.charts.Rollouts.START;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casewright.charts.PlottedTable.Row;
import org.casewright.model.FinancialYear;
import org.casewright.model.Milestone;
import org.casewright.model.Money;

/// When opportunities start, take hold and are fully rolled out, by workstream, below the
/// milestones that the programme works towards.
final class TimelineChart {

  /// How many FYs before and after its horizon a milestone may lie to be drawn.
  private static final int BEYOND = 2;

  private static final double A_DAY = 1;

  private final ChartRequest request;
  private final Rollouts rollouts;
  private final Map<String, Row> before;
  private final List<Row> wholes;

  TimelineChart(ChartRequest request) {
    this.request = request;
    this.rollouts = Rollouts.of(request);
    this.before = request.asBefore().map(Rollouts::of).map(this::moved).orElse(Map.of());
    this.wholes = rollouts.groups().stream().map(Rollouts.Group::whole).toList();
  }

  /// Bars that were elsewhere.
  private Map<String, Row> moved(Rollouts then) {
    var moved = new HashMap<String, Row>();
    for (var is : rollouts.rows()) {
      then.rows().stream()
          .filter(was -> was.key().equals(is.key()))
          .filter(was -> ChartRequest.differ(is.values(), was.values(), A_DAY))
          .forEach(was -> moved.put(is.key(), was));
    }
    return moved;
  }

  HouseChart shown() {
    return new HouseChart(
        HouseStyle.chart(plot(request.medium())),
        title(),
        subtitle(),
        ChartWords.sourceLine(request, request.now().scenario().name()),
        description(),
        table(),
        new HeldAxes(AxisRange.EMPTY, null),
        () -> HouseStyle.chart(plot(Medium.DOCUMENT)));
  }

  /// Where nothing takes effect yet there are only dates.
  private PlottedTable table() {
    return wholes.isEmpty()
        ? new PlottedTable("Milestone", Money.POUNDS, List.of(), List.of("Date"), rollouts.dates())
        : new PlottedTable("Month", Money.POUNDS, List.of(), Rollouts.COLUMNS, rollouts.rows());
  }

  private TimelinePlot plot(Medium medium) {
    return new TimelinePlot(
        new TimelinePicture(rollouts, before, years(), horizonEnd(), named(), isUpToAYear()),
        medium);
  }

  /// Which milestones have their names with them: where a workstream stands out that has some,
  /// those.
  private Set<String> named() {
    var milestones = request.now().resolved().written().milestones();
    var own =
        milestones.stream()
            .filter(each -> each.workstream() != null)
            .filter(each -> Objects.equals(each.workstream(), request.highlighted()))
            .map(Milestone::id)
            .collect(Collectors.toSet());
    return own.isEmpty() ? milestones.stream().map(Milestone::id).collect(Collectors.toSet()) : own;
  }

  private double horizonEnd() {
    return day(request.now().timeline().firstYear() + request.now().timeline().years());
  }

  /// The FYs of the case, and those before and after with milestones; in a room up to the one that
  /// is spoken of, so that there is room for what happens until then.
  private List<FinancialYear> years() {
    var timeline = request.now().timeline();
    var first = timeline.firstYear();
    var last = first + timeline.years() - 1;
    for (var milestone : rollouts.milestones()) {
      var year = year(milestone.value(START));
      if (year < timeline.firstYear() && year >= timeline.firstYear() - BEYOND) {
        first = Math.min(first, year);
      }
      if (year >= timeline.firstYear() + timeline.years()
          && year < timeline.firstYear() + timeline.years() + BEYOND) {
        last = Math.max(last, year);
      }
    }
    if (isUpToAYear()) {
      last = timeline.firstYear() + request.yearInUse();
    }
    return IntStream.rangeClosed(first, last).mapToObj(FinancialYear::new).toList();
  }

  private boolean isUpToAYear() {
    return request.medium() == Medium.ROOM
        && request.yearInUse() < request.now().timeline().years() - 1;
  }

  private static int year(double day) {
    return LocalDate.ofEpochDay((long) day).minusMonths(3).getYear();
  }

  /// The first day of the FY that starts in this year.
  static double day(int year) {
    return LocalDate.of(year, 4, 1).toEpochDay();
  }

  private static String month(double day) {
    return Writing.MONTH.text(day);
  }

  private double firstStart() {
    return wholes.stream().mapToDouble(row -> row.value(START)).min().orElseThrow();
  }

  private double lastFull() {
    return wholes.stream().mapToDouble(row -> row.value(FULL)).reduce(0, Math::max);
  }

  private String title() {
    var milestones = rollouts.milestones();
    if (!wholes.isEmpty()) {
      return Double.isNaN(lastFull())
          ? "Starts in %s; the rollout ends beyond the horizon".formatted(month(firstStart()))
          : "Starts in %s, fully rolled out by %s"
              .formatted(month(firstStart()), month(lastFull()));
    }
    return switch (milestones.size()) {
      case 0 -> "Nothing is planned yet";
      case 1 -> "One milestone, in %s".formatted(month(milestones.getFirst().value(START)));
      default ->
          "%d milestones, from %s to %s"
              .formatted(
                  milestones.size(),
                  month(milestones.getFirst().value(START)),
                  month(milestones.getLast().value(START)));
    };
  }

  private String subtitle() {
    var scenario = request.now().scenario().name();
    return wholes.isEmpty()
        ? "Milestones of the programme, " + scenario
        : "From start to the end of the rollout, with milestones, %s%s"
            .formatted(scenario, ChartWords.andDashed(request, !before.isEmpty()));
  }

  /// What a bar stands for.
  private String barred() {
    var isEach = rollouts.groups().stream().anyMatch(group -> !group.parts().isEmpty());
    return isEach || wholes.isEmpty() ? "opportunity" : "workstream";
  }

  private String description() {
    var shown =
        "A bar for each %s that rises from its start to the end of its rollout, below the milestones."
            .formatted(barred());
    var milestones =
        switch (rollouts.milestones().size()) {
          case 0 -> "no milestone is named";
          case 1 -> "one milestone is named";
          default -> "%d milestones are named".formatted(rollouts.milestones().size());
        };
    if (wholes.isEmpty()) {
      return "%s No opportunity takes effect yet, and %s.".formatted(shown, milestones);
    }
    var first =
        wholes.stream().min(Comparator.comparingDouble(row -> row.value(START))).orElseThrow();
    return "%s %s starts first, in %s, %s, and %s."
        .formatted(
            shown,
            first.label(),
            month(first.value(START)),
            Double.isNaN(lastFull())
                ? "not all are fully rolled out within the horizon"
                : "all are fully rolled out by " + month(lastFull()),
            milestones);
  }
}
