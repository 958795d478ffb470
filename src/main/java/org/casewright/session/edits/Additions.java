package org.casewright.session.edits;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.casewright.model.Assumption;
import org.casewright.model.BudgetLine;
import org.casewright.model.BusinessCase;
import org.casewright.model.Extras;
import org.casewright.model.Figure;
import org.casewright.model.FigureQuery;
import org.casewright.model.FreeIds;
import org.casewright.model.Listing;
import org.casewright.model.Milestone;
import org.casewright.model.PublishedFigure;
import org.casewright.model.Risk;
import org.casewright.model.Scenario;
import org.casewright.model.Scene;
import org.casewright.model.Series;
import org.casewright.model.Step;
import org.casewright.model.Unit;
import org.casewright.model.Version;
import org.casewright.model.Wording;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// What can be new in a case, blank or with the least it needs; opportunities and costs are made by
/// [NewOpportunities] and [NewCosts]. A blank name gives one such as “New workstream”.
public final class Additions {

  private Additions() {}

  public static Added workstream(BusinessCase to, String name) {
    var called = orNew(name, "workstream");
    var id = FreeIds.one(to, called);
    return new Added(
        Listing.WORKSTREAMS.added(to, Workstream.of(id, called)), new Thing.Workstream(id));
  }

  /// A budget line whose budget is still missing.
  public static Added budgetLine(BusinessCase to, String name) {
    var called = orNew(name, "budget line");
    var id = FreeIds.one(to, called);
    var line = new BudgetLine(id, "", called, "", "", null, List.of(), List.of(), Extras.NONE);
    return new Added(Listing.BUDGET_LINES.added(to, line), new Thing.BudgetLine(id));
  }

  /// An assumption of 0 that nothing uses yet.
  public static Added assumption(BusinessCase to, String label, Unit unit) {
    return assumption(to, label, unit, Series.of("0"));
  }

  /// An assumption that nothing uses yet.
  public static Added assumption(BusinessCase to, String label, Unit unit, Series value) {
    var called = orNew(label, "assumption");
    var id = FreeIds.one(to, called);
    return new Added(
        Listing.ASSUMPTIONS.added(to, Assumption.of(id, called, unit, "0").withValue(value)),
        new Thing.Assumption(id));
  }

  /// A scenario that replaces nothing yet. Where the case names no scenario, its plan is written
  /// out before it.
  ///
  /// @param basedOn id of the scenario that is applied first; the plan's own, for straight on the
  ///     plan
  public static Added scenario(BusinessCase to, String name, String basedOn) {
    var called = orNew(name, "scenario");
    var written = Plans.written(to);
    var id = FreeIds.one(written, called);
    var basis = basedOn.equals(to.plan().id()) ? null : basedOn;
    return new Added(
        Listing.SCENARIOS.added(written, Scenario.of(id, called).withBasedOn(basis)),
        new Thing.Scenario(id));
  }

  /// A risk to the programme with a chance and a cost of 0.
  public static Added risk(BusinessCase to, String name) {
    var called = orNew(name, "risk");
    var id = FreeIds.one(to, called);
    var thing = new Thing.Risk(id);
    var bare = new Risk(id, called, null, null, null, null, "", "", Extras.NONE);
    var added = Listing.RISKS.added(to, bare);
    var chance = Parts.add(added, thing, Part.CHANCE).after();
    return new Added(Parts.add(chance, thing, Part.RISK_COST).after(), thing);
  }

  public static Added milestone(BusinessCase to, String name, LocalDate date) {
    var called = orNew(name, "milestone");
    var id = FreeIds.one(to, called);
    return new Added(
        Listing.MILESTONES.added(to, new Milestone(id, called, date, null, Extras.NONE)),
        new Thing.Milestone(id));
  }

  /// A published gross benefit of the last FY, printed as £0.0m until somebody types what is
  /// printed.
  public static Added publishedFigure(BusinessCase to, String label) {
    var timeline = to.timeline();
    var query = FigureQuery.of(Figure.GROSS_BENEFIT).in(timeline.lastYear());
    return publishedFigure(to, label, "0.0", "£m", new PublishedFigure.Claim.Computed(query), "");
  }

  /// A published figure in full; a blank label gives one.
  ///
  /// @throws org.casewright.model.Problem.InvalidCase if what is printed is no number, or it speaks
  ///     of something that the case does not have
  public static Added publishedFigure(
      BusinessCase to,
      String label,
      String printed,
      String unit,
      PublishedFigure.Claim claim,
      String source) {
    var called = orNew(label, "published figure");
    var id = FreeIds.one(to, called);
    return new Added(
        Listing.PUBLISHED.added(
            to, new PublishedFigure(id, called, printed, unit, claim, source, Extras.NONE)),
        new Thing.PublishedFigure(id));
  }

  /// A step at the end of the story.
  ///
  /// @param title may have live fields; a blank one gives one
  public static Added step(BusinessCase to, String title, Scene scene) {
    var called = orNew(title, "step");
    var id = FreeIds.one(to, Wording.of(called).plain());
    var step = new Step(id, called, "", "", scene, List.of(), false, Extras.NONE);
    return new Added(Listing.STORY.added(to, step), new Thing.Step(id));
  }

  /// A version that keeps the case as it is now, at the end.
  ///
  /// @param name a blank one gives one
  /// @param who names it; may be empty
  public static Added version(BusinessCase to, String name, Instant when, String who) {
    var called = orNew(name, "version");
    var id = FreeIds.one(to, called);
    return new Added(
        Listing.VERSIONS.added(
            to,
            new Version(
                id,
                called,
                when.truncatedTo(ChronoUnit.SECONDS),
                who,
                "",
                false,
                to.withoutPast(),
                Extras.NONE)),
        new Thing.Version(id));
  }

  /// The case with one of its versions as the approved plan, and no other.
  public static BusinessCase approved(BusinessCase in, @Nullable String version) {
    return Listing.VERSIONS.changed(in, each -> each.withApproved(each.id().equals(version)));
  }

  static String orNew(String name, String noun) {
    return name.isBlank() ? "New " + noun : name.strip();
  }
}
