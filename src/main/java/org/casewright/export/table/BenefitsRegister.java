package org.casewright.export.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casewright.export.table.Table.Cell;
import org.casewright.export.table.Table.Column;
import org.casewright.export.table.Table.Kind;
import org.casewright.export.table.Table.Row;
import org.casewright.model.Cashability;
import org.casewright.model.Figure;
import org.casewright.model.Mechanism;
import org.casewright.model.Opportunity;
import org.casewright.model.Scope;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.model.Workstream;

/// The register of benefits that the Green Book asks of a business case: a row for each opportunity
/// that the scenario keeps. What a case does not know stays empty under its heading, to be filled
/// in by whoever does.
record BenefitsRegister(Seen seen) {

  static Table table(Seen seen) {
    var register = new BenefitsRegister(seen);
    var kept =
        seen.written().opportunities().stream()
            .filter(each -> seen.projection().resolved().included().contains(each.id()))
            .toList();
    return new Table(
        CaseTable.REGISTER.label(),
        seen.context(),
        register.columns(),
        IntStream.range(0, kept.size()).mapToObj(i -> register.row(i + 1, kept.get(i))).toList(),
        "Category, and whatever else is empty, is not known to the case.");
  }

  private List<Column> columns() {
    return List.of(
        Column.whole("Number"),
        Column.words("Reference"),
        Column.words("Category"),
        Column.words("Class"),
        Column.words("Description"),
        Column.words("Service feature"),
        Column.pounds("Potential costs, whole period"),
        Column.words("Activities required"),
        Column.words("Responsible officer"),
        Column.words("Performance measure"),
        Column.words("Baseline"),
        Column.words("Target improvement"),
        new Column("Change in number, " + seen.lastYear(), Kind.NUMBER),
        Column.pounds("Full-year value, " + seen.lastYear()),
        Column.words("Timescale"),
        Column.words("Status"),
        Column.words("Evidence"));
  }

  private Row row(int number, Opportunity written) {
    var resolved = seen.projection().resolved();
    var opportunity = resolved.inForce().apply(written);
    var scope = Scope.opportunity(opportunity.id());
    var workstream = seen.written().workstream(opportunity.workstream()).orElseThrow();
    var support =
        Arrays.stream(seen.projection().annual(Figure.PROGRAMME_COST, scope, seen.prices())).sum();
    var confidence = resolved.confidence(opportunity.id());
    return Row.of(
        Cell.of(number, Kind.WHOLE),
        Cell.of(opportunity.reference()),
        Cell.NOTHING,
        Cell.of(classOf(opportunity)),
        Cell.of(opportunity.name()),
        Cell.of(feature(workstream)),
        support == 0 ? Cell.NOTHING : Cell.of(support),
        Cell.of(activities(workstream)),
        Cell.of(workstream.lead()),
        Cell.of(opportunity.outcome()),
        Cell.of(baseline(opportunity)),
        Cell.of(target(opportunity)),
        opportunity.mechanism() instanceof Mechanism.Profile
            ? Cell.NOTHING
            : seen.inYear(Figure.STOCK, scope, seen.lastYear()),
        seen.inYear(Figure.GROSS_BENEFIT, scope, seen.lastYear()),
        Cell.of(timescale(opportunity)),
        Cell.of(opportunity.statusOrIdea().label()),
        Cell.of(confidence.ungraded() ? "ungraded" : "grade " + confidence.grade()));
  }

  /// `Cash releasing 20%; cost avoidance 80%`.
  private static String classOf(Opportunity opportunity) {
    var shares = opportunity.cashability();
    return shares == null ? "" : classOf(shares);
  }

  private static String classOf(Cashability shares) {
    var parts =
        Stream.of(
                share("cash releasing", shares.cashable()),
                share("cost avoidance", shares.avoidance()),
                share("non-cash releasing", shares.nonCashable()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return parts.substring(0, 1).toUpperCase(Locale.UK) + parts.substring(1);
  }

  private static String share(String label, BigDecimal share) {
    return share.signum() == 0 ? "" : label + " " + Names.percent(share);
  }

  private static String feature(Workstream workstream) {
    return workstream.purpose().isBlank()
        ? workstream.name()
        : workstream.name() + ": " + workstream.purpose();
  }

  /// The milestones of its workstream.
  private String activities(Workstream workstream) {
    return seen.written().milestones().stream()
        .filter(each -> workstream.id().equals(each.workstream()))
        .map(each -> "%s (%s)".formatted(each.name(), Timeline.dayLabel(each.date())))
        .collect(Collectors.joining("; "));
  }

  private String baseline(Opportunity opportunity) {
    var baseline = opportunity.baseline();
    if (baseline == null || baseline.value() == null) {
      return "";
    }
    var value = said(baseline.value());
    return baseline.year().isBlank() ? value : value + ", " + baseline.year();
  }

  private String target(Opportunity opportunity) {
    return switch (opportunity.mechanism()) {
      case Mechanism.Flow flow -> said(flow.perYear());
      case Mechanism.Capacity capacity -> said(capacity.units());
      case Mechanism.Profile _ -> "";
    };
  }

  private String said(String id) {
    var assumption = seen.written().assumption(id).orElseThrow();
    return switch (seen.projection().resolved().inForce().valueOf(assumption)) {
      case Series.Single(var number) -> assumption.unit().text(number);
      case Series.Yearly yearly -> Names.yearly(yearly, assumption.unit());
    };
  }

  /// `from May 2022, in full from August 2023`.
  private String timescale(Opportunity opportunity) {
    var reach = seen.projection().resolved().rollout(opportunity.id());
    var timeline = seen.projection().timeline();
    var first = first(reach, Double.MIN_VALUE);
    var full = first(reach, 1 - 1e-9);
    if (first < 0) {
      return "not within the period";
    }
    var from = "from " + timeline.monthLabel(first);
    if (full < 0) {
      return from + ", not in full within the period";
    }
    return full == first ? from : "%s, in full from %s".formatted(from, timeline.monthLabel(full));
  }

  /// The first month in which so much has taken hold; −1 where there is none.
  private static int first(double[] reach, double least) {
    return IntStream.range(0, reach.length)
        .filter(month -> reach[month] >= least)
        .findFirst()
        .orElse(-1);
  }
}
