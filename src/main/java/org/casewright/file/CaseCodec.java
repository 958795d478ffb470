package org.casewright.file;

import java.util.List;
import java.util.Map;
import org.casewright.model.BusinessCase;
import org.casewright.model.GradeAdjustment;
import org.casewright.model.Milestone;
import org.casewright.model.Risk;
import org.casewright.model.Timeline;
import org.casewright.model.Workstream;
import org.jspecify.annotations.Nullable;

/// The document itself, and its smallest parts.
final class CaseCodec {

  private static final List<String> RESERVED = List.of("actuals", "overlaps");
  private static final Timeline STAND_IN = Timeline.of(2000, 1);

  private CaseCodec() {}

  static @Nullable BusinessCase read(ObjectIn in) {
    in.whole("casewright");
    in.reserve(RESERVED);
    return in.build(
        () ->
            new BusinessCase(
                in.text("title"),
                in.optionalText("organisation"),
                in.optionalText("note"),
                in.object("timeline", CaseCodec::readTimeline, STAND_IN),
                in.object("prices", PricesCodec::read),
                in.list("assumptions", AssumptionCodec::read),
                in.list("workstreams", CaseCodec::readWorkstream),
                in.list("budgetLines", BudgetLineCodec::read),
                in.list("opportunities", OpportunityCodec::read),
                in.list("costs", CostCodec::read),
                in.list("optimismBias", CaseCodec::readGrade),
                in.list("scenarios", ScenarioCodec::read),
                in.list("published", PublishedFigureCodec::read),
                in.list("milestones", CaseCodec::readMilestone),
                in.list("risks", CaseCodec::readRisk),
                in.list("story", StoryCodec::read),
                in.list("versions", PastCodec::readVersion),
                in.list("history", PastCodec::readRevision),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(BusinessCase written) {
    return new ObjectOut(written.extras())
        .whole("casewright", CaseFile.VERSION)
        .text("title", written.title())
        .text("organisation", written.organisation())
        .text("note", written.note())
        .object("timeline", written.timeline(), CaseCodec::writeTimeline)
        .object("prices", written.prices(), PricesCodec::write)
        .list("assumptions", written.assumptions(), AssumptionCodec::write)
        .list("workstreams", written.workstreams(), CaseCodec::writeWorkstream)
        .list("budgetLines", written.budgetLines(), BudgetLineCodec::write)
        .list("opportunities", written.opportunities(), OpportunityCodec::write)
        .list("costs", written.costs(), CostCodec::write)
        .list("optimismBias", written.optimismBias(), CaseCodec::writeGrade)
        .list("scenarios", written.scenarios(), ScenarioCodec::write)
        .list("published", written.published(), PublishedFigureCodec::write)
        .list("milestones", written.milestones(), CaseCodec::writeMilestone)
        .list("risks", written.risks(), CaseCodec::writeRisk)
        .list("story", written.story(), StoryCodec::write)
        .list("versions", written.versions(), PastCodec::write)
        .list("history", written.history(), PastCodec::write)
        .done();
  }

  private static @Nullable Timeline readTimeline(ObjectIn in) {
    return in.build(
        () ->
            new Timeline(
                in.whole("firstYear"),
                in.whole("years"),
                in.optionalNumber("weeksPerYear"),
                in.optionalWhole("planYears"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeTimeline(Timeline timeline) {
    return new ObjectOut(timeline.extras())
        .whole("firstYear", timeline.firstYear())
        .whole("years", timeline.years())
        .number("weeksPerYear", timeline.weeksPerYear())
        .whole("planYears", timeline.planYears())
        .done();
  }

  private static @Nullable Workstream readWorkstream(ObjectIn in) {
    return in.build(
        () ->
            new Workstream(
                in.id("id"),
                in.text("name"),
                in.optionalText("lead"),
                in.optionalText("purpose"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeWorkstream(Workstream workstream) {
    return new ObjectOut(workstream.extras())
        .text("id", workstream.id())
        .text("name", workstream.name())
        .text("lead", workstream.lead())
        .text("purpose", workstream.purpose())
        .done();
  }

  private static @Nullable GradeAdjustment readGrade(ObjectIn in) {
    return in.build(
        () ->
            new GradeAdjustment(
                in.whole("grade"), in.number("benefit"), in.number("cost"), in.extras()));
  }

  private static Map<String, @Nullable Object> writeGrade(GradeAdjustment row) {
    return new ObjectOut(row.extras())
        .whole("grade", row.grade())
        .number("benefit", row.benefit())
        .number("cost", row.cost())
        .done();
  }

  private static @Nullable Milestone readMilestone(ObjectIn in) {
    return in.build(
        () ->
            new Milestone(
                in.id("id"),
                in.text("name"),
                in.date("date"),
                in.optionalId("workstream"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeMilestone(Milestone milestone) {
    return new ObjectOut(milestone.extras())
        .text("id", milestone.id())
        .text("name", milestone.name())
        .day("date", milestone.date())
        .text("workstream", milestone.workstream())
        .done();
  }

  private static @Nullable Risk readRisk(ObjectIn in) {
    return in.build(
        () ->
            new Risk(
                in.id("id"),
                in.text("name"),
                in.optionalId("chance"),
                in.optionalId("cost"),
                in.optionalYear("year"),
                in.optionalId("opportunity"),
                in.optionalText("mitigation"),
                in.optionalText("owner"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeRisk(Risk risk) {
    return new ObjectOut(risk.extras())
        .text("id", risk.id())
        .text("name", risk.name())
        .text("chance", risk.chance())
        .text("cost", risk.cost())
        .day("year", risk.year())
        .text("opportunity", risk.opportunity())
        .text("mitigation", risk.mitigation())
        .text("owner", risk.owner())
        .done();
  }
}
