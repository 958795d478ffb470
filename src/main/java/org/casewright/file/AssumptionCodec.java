package org.casewright.file;

import java.math.BigDecimal;
import java.util.Map;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.Range;
import org.casewright.model.RangeShape;
import org.casewright.model.Series;
import org.casewright.model.Unit;
import org.jspecify.annotations.Nullable;

/// One number of the register with its range and evidence.
final class AssumptionCodec {

  private AssumptionCodec() {}

  static @Nullable Assumption read(ObjectIn in) {
    return in.build(
        () ->
            new Assumption(
                in.id("id"),
                in.text("label"),
                in.word("unit", Unit.class, Unit.COUNT),
                readValue(in, "An assumption"),
                in.optionalNumber("growth"),
                in.object("range", AssumptionCodec::readRange),
                in.object("evidence", AssumptionCodec::readEvidence),
                in.object("startedFrom", ScenarioCodec::readReplacement),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Assumption assumption) {
    var out =
        new ObjectOut(assumption.extras())
            .text("id", assumption.id())
            .text("label", assumption.label())
            .word("unit", assumption.unit());
    return writeValue(out, assumption.value())
        .number("growth", assumption.growth())
        .object("range", assumption.range(), AssumptionCodec::writeRange)
        .object("evidence", assumption.evidence(), AssumptionCodec::writeEvidence)
        .object("startedFrom", assumption.startedFrom(), ScenarioCodec::writeReplacement)
        .done();
  }

  /// `value` or `values` of an object.
  static Series readValue(ObjectIn in, String owner) {
    return switch (in.oneOf(owner, "value", "values")) {
      case "value" -> new Series.Single(in.number("value"));
      case "values" -> new Series.Yearly(in.numbers("values"));
      default -> new Series.Single(BigDecimal.ZERO);
    };
  }

  static ObjectOut writeValue(ObjectOut out, Series value) {
    return out.series("value", value instanceof Series.Single ? value : null)
        .series("values", value instanceof Series.Yearly ? value : null);
  }

  static @Nullable Evidence readEvidence(ObjectIn in) {
    return in.build(
        () ->
            new Evidence(
                in.optionalWhole("grade"),
                in.optionalText("source"),
                in.optionalYear("priceYear"),
                in.optionalText("unitCost"),
                in.optionalText("template"),
                in.optionalDate("date"),
                in.optionalText("owner"),
                in.optionalText("signedOffBy"),
                in.optionalText("note"),
                in.extras()));
  }

  static Map<String, @Nullable Object> writeEvidence(Evidence evidence) {
    return new ObjectOut(evidence.extras())
        .whole("grade", evidence.grade())
        .text("source", evidence.source())
        .day("priceYear", evidence.priceYear())
        .text("unitCost", evidence.unitCost())
        .text("template", evidence.template())
        .day("date", evidence.date())
        .text("owner", evidence.owner())
        .text("signedOffBy", evidence.signedOffBy())
        .text("note", evidence.note())
        .done();
  }

  private static @Nullable Range readRange(ObjectIn in) {
    return in.build(
        () ->
            new Range(
                in.number("low"),
                in.number("high"),
                in.optionalWord("shape", RangeShape.class),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeRange(Range range) {
    return new ObjectOut(range.extras())
        .number("low", range.low())
        .number("high", range.high())
        .word("shape", range.shape())
        .done();
  }
}
