package org.casewright.file;

import java.util.Map;
import org.casewright.model.Extras;
import org.casewright.model.OpportunityChange;
import org.casewright.model.Replacement;
import org.casewright.model.Scenario;
import org.casewright.model.Series;
import org.jspecify.annotations.Nullable;

/// One scenario with the values, rollouts and cashabilities it replaces.
final class ScenarioCodec {

  private ScenarioCodec() {}

  static @Nullable Scenario read(ObjectIn in) {
    return in.build(
        () ->
            new Scenario(
                in.id("id"),
                in.text("name"),
                in.optionalId("basedOn"),
                in.optionalText("note"),
                in.map("values", ScenarioCodec::readValue),
                in.texts("without"),
                in.map("opportunities", (all, id) -> all.object(id, ScenarioCodec::readChange)),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Scenario scenario) {
    return new ObjectOut(scenario.extras())
        .text("id", scenario.id())
        .text("name", scenario.name())
        .text("basedOn", scenario.basedOn())
        .text("note", scenario.note())
        .map("values", scenario.values(), ScenarioCodec::writeValue)
        .values("without", scenario.without())
        .map("opportunities", scenario.opportunities(), ScenarioCodec::writeChange)
        .done();
  }

  /// A number, a list of numbers, or an object with either and evidence of its own.
  private static @Nullable Replacement readValue(ObjectIn values, String id) {
    if (values.isObject(id)) {
      return values.object(id, ScenarioCodec::readReplacement);
    }
    var series = values.series(id);
    return series == null ? null : Replacement.of(series);
  }

  static @Nullable Replacement readReplacement(ObjectIn in) {
    return in.build(
        () -> {
          var value = AssumptionCodec.readValue(in, "A replacement");
          var evidence = in.object("evidence", AssumptionCodec::readEvidence);
          var extras = in.extras();
          var isBare = evidence == null && extras.equals(Extras.NONE);
          return new Replacement(value, evidence, isBare ? Spelling.AS_AN_OBJECT : extras);
        });
  }

  private static Object writeValue(Replacement replacement) {
    if (replacement.evidence() == null && replacement.extras().equals(Extras.NONE)) {
      return switch (replacement.value()) {
        case Series.Single(var value) -> value;
        case Series.Yearly(var values) -> values;
      };
    }
    return writeReplacement(replacement);
  }

  static Map<String, @Nullable Object> writeReplacement(Replacement replacement) {
    return AssumptionCodec.writeValue(new ObjectOut(replacement.extras()), replacement.value())
        .object("evidence", replacement.evidence(), AssumptionCodec::writeEvidence)
        .done();
  }

  private static @Nullable OpportunityChange readChange(ObjectIn in) {
    return in.build(
        () ->
            new OpportunityChange(
                in.object("rollout", RolloutCodec::read),
                in.object("cashability", OpportunityCodec::readCashability),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeChange(OpportunityChange change) {
    return new ObjectOut(change.extras())
        .object("rollout", change.rollout(), RolloutCodec::write)
        .object("cashability", change.cashability(), OpportunityCodec::writeCashability)
        .done();
  }
}
