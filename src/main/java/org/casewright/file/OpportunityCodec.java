package org.casewright.file;

import java.util.Map;
import org.casewright.model.Baseline;
import org.casewright.model.Cashability;
import org.casewright.model.Opportunity;
import org.casewright.model.Reductions;
import org.casewright.model.Status;
import org.jspecify.annotations.Nullable;

/// One opportunity with everything but its mechanism and rollout.
final class OpportunityCodec {

  private OpportunityCodec() {}

  static @Nullable Opportunity read(ObjectIn in) {
    return in.build(
        () ->
            new Opportunity(
                in.id("id"),
                in.optionalText("reference"),
                in.text("name"),
                in.id("workstream"),
                in.optionalText("template"),
                in.optionalWord("status", Status.class),
                MechanismCodec.read(in),
                in.object("rollout", RolloutCodec::read),
                in.object("reductions", OpportunityCodec::readReductions),
                in.optionalText("outcome"),
                in.object("baseline", OpportunityCodec::readBaseline),
                in.object("cashability", OpportunityCodec::readCashability),
                in.list("budget", BudgetLineCodec::readShare),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Opportunity opportunity) {
    var out =
        new ObjectOut(opportunity.extras())
            .text("id", opportunity.id())
            .text("reference", opportunity.reference())
            .text("name", opportunity.name())
            .text("workstream", opportunity.workstream())
            .text("template", opportunity.template())
            .word("status", opportunity.status());
    return MechanismCodec.write(out, opportunity.mechanism())
        .object("rollout", opportunity.rollout(), RolloutCodec::write)
        .object("reductions", opportunity.reductions(), OpportunityCodec::writeReductions)
        .text("outcome", opportunity.outcome())
        .object("baseline", opportunity.baseline(), OpportunityCodec::writeBaseline)
        .object("cashability", opportunity.cashability(), OpportunityCodec::writeCashability)
        .list("budget", opportunity.budget(), BudgetLineCodec::writeShare)
        .done();
  }

  static @Nullable Cashability readCashability(ObjectIn in) {
    return in.build(
        () ->
            new Cashability(
                in.number("cashable"),
                in.number("avoidance"),
                in.number("nonCashable"),
                in.extras()));
  }

  static Map<String, @Nullable Object> writeCashability(Cashability cashability) {
    return new ObjectOut(cashability.extras())
        .number("cashable", cashability.cashable())
        .number("avoidance", cashability.avoidance())
        .number("nonCashable", cashability.nonCashable())
        .done();
  }

  private static @Nullable Reductions readReductions(ObjectIn in) {
    return in.build(
        () ->
            new Reductions(
                in.optionalId("deadweight"),
                in.optionalId("overlap"),
                in.optionalId("breakdown"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeReductions(Reductions reductions) {
    return new ObjectOut(reductions.extras())
        .text("deadweight", reductions.deadweight())
        .text("overlap", reductions.overlap())
        .text("breakdown", reductions.breakdown())
        .done();
  }

  private static @Nullable Baseline readBaseline(ObjectIn in) {
    return in.build(
        () ->
            new Baseline(
                in.optionalId("value"),
                in.optionalId("population"),
                in.optionalText("year"),
                in.optionalText("source"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeBaseline(Baseline baseline) {
    return new ObjectOut(baseline.extras())
        .text("value", baseline.value())
        .text("population", baseline.population())
        .text("year", baseline.year())
        .text("source", baseline.source())
        .done();
  }
}
