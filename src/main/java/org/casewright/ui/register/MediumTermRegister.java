package org.casewright.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewright.analysis.mtfp.Entry;
import org.casewright.analysis.mtfp.EntryKind;
import org.casewright.analysis.mtfp.Lasting;
import org.casewright.analysis.mtfp.OnLine;
import org.casewright.analysis.mtfp.Reconciliation;
import org.casewright.analysis.mtfp.Schedule;
import org.casewright.analysis.mtfp.Total;
import org.casewright.model.CostKind;
import org.casewright.ui.desk.Action;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Page;
import org.casewright.ui.register.Register.Filter;
import org.casewright.ui.register.Register.Look;
import org.casewright.ui.register.Register.Row;

/// The case as a medium-term plan prints it, line by line in cash; its net call by agency and by
/// source of funding; and the case against a printed plan.
record MediumTermRegister(Desk desk, MediumTerm state, Schedule schedule, PlanRows lay) {

  static final String AGENCY = "agency";
  static final String FUNDING = "funding";
  static final String AGAINST = "against";

  static Register of(Desk desk, MediumTerm state, String filter) {
    var schedule = Schedule.of(desk.now());
    var years = schedule.years().subList(0, schedule.timeline().plan());
    var lay = new PlanRows(years, desk.shown().measure(), state.sign());
    return new MediumTermRegister(desk, state, schedule, lay).register(filter);
  }

  private Register register(String filter) {
    var reading = state.reading().orElse(null);
    var result = reading == null ? null : Reconciliation.of(schedule, reading.plan());
    var filters = filters(filter, result == null ? 0 : result.all().size());
    if (filter.equals(AGAINST)) {
      return new AgainstPlan(desk, state, schedule).register(reading, result, filters);
    }
    return new Register(
        Page.MEDIUM_TERM.title(),
        help(),
        lay.columns(),
        schedule.entries().isEmpty() ? List.of() : rows(filter),
        filters,
        List.of(turn(state), AgainstPlan.paste(desk, state)),
        "There is nothing to plan for yet. Add an opportunity or a cost, and what it does to each"
            + " budget line stands here.");
  }

  private List<Row> rows(String filter) {
    return switch (filter) {
      case AGENCY -> totals(schedule.byAgency());
      case FUNDING -> totals(schedule.byFunding());
      default -> byLine();
    };
  }

  private List<Filter> filters(String chosen, int compared) {
    return List.of(
        new Filter(AGENCY, "By agency", schedule.byAgency().size(), chosen.equals(AGENCY)),
        new Filter(FUNDING, "By funding", schedule.byFunding().size(), chosen.equals(FUNDING)),
        new Filter(AGAINST, "Against a printed plan", compared, chosen.equals(AGAINST)));
  }

  /// Writes savings with the other sign.
  static Action turn(MediumTerm state) {
    return Action.of("Print " + state.sign().other().label(), state::turnSign);
  }

  private String help() {
    return schedule.heading(lay.measure(), state.sign())
        + " Full year: the level it runs at when the plan ends."
        + (reverses() ? " An r takes back what an earlier year brought." : "")
        + (roundingShows() ? " Figures may not sum because of rounding." : "");
  }

  private boolean reverses() {
    return schedule.entries().stream()
        .map(entry -> lay.entry(entry, ""))
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.text().endsWith(PlanRows.REVERSAL));
  }

  private boolean roundingShows() {
    var parts = schedule.planned().map(Entry::asSaving).toList();
    return Schedule.roundingShows(
        parts, schedule.total().netSaving(), lay.measure(), lay.years().size());
  }

  private List<Row> byLine() {
    var rows = new ArrayList<Row>();
    schedule.byLine().forEach((line, total) -> rows.addAll(line(line, total)));
    rows.addAll(total("all", "All lines", schedule.total()));
    rows.addAll(nonCashable());
    return rows;
  }

  private List<Row> line(OnLine line, Total total) {
    var rows = new ArrayList<Row>();
    rows.add(lay.net("line-" + line.id(), line.reference(), headed(line), total));
    schedule
        .planned()
        .filter(entry -> entry.line().equals(line))
        .map(entry -> lay.entry(entry, described(entry)))
        .forEach(rows::add);
    return rows;
  }

  private String net() {
    return lower(state.sign().net());
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.UK);
  }

  /// `Placements: net call (children's social care, the borough)`.
  private String headed(OnLine line) {
    var whose =
        Stream.of(line.service(), line.agency())
            .filter(each -> !each.isBlank() && !each.equals(line.name()))
            .distinct()
            .toList();
    return "%s: %s%s"
        .formatted(
            line.name(), net(), whose.isEmpty() ? "" : " (" + String.join(", ", whose) + ")");
  }

  private static String described(Entry entry) {
    var words = new ArrayList<String>();
    words.add("%s: %s".formatted(entry.name(), lower(entry.kind().label())));
    if (entry.kind() != EntryKind.ONE_OFF && entry.lasting() != Lasting.RECURRING) {
      words.add(entry.lasting().label());
    }
    if (entry.costKind() == CostKind.CAPITAL) {
      words.add("capital");
    }
    if (!entry.funding().isBlank()) {
      words.add("paid from " + entry.funding());
    }
    return String.join(", ", words);
  }

  private List<Row> nonCashable() {
    var freed = schedule.entries().stream().filter(entry -> !entry.kind().isPlanned()).toList();
    if (freed.isEmpty()) {
      return List.of();
    }
    var rows = new ArrayList<Row>();
    rows.add(
        lay.levels(
            "non-cashable",
            "",
            "Non-cashable: capacity freed, in no total above",
            Look.STRONG,
            schedule.nonCashable(),
            freed.stream().mapToDouble(Entry::fullYear).sum()));
    freed.forEach(
        entry -> rows.add(lay.entry(entry, "%s, %s".formatted(entry.name(), entry.line().name()))));
    return rows;
  }

  private List<Row> totals(List<Total> totals) {
    var rows = new ArrayList<Row>();
    for (var i = 0; i < totals.size(); i++) {
      rows.addAll(total("total-" + i, totals.get(i).name(), totals.get(i)));
    }
    rows.addAll(total("all", "All", schedule.total()));
    return rows;
  }

  private List<Row> total(String key, String words, Total total) {
    var rows = new ArrayList<Row>();
    rows.add(lay.net(key, total.reference(), "%s: %s".formatted(words, net()), total));
    rows.addAll(lay.parts(key, total));
    return rows;
  }
}
