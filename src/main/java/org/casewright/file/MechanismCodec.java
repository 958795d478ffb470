package org.casewright.file;

import java.util.Map;
import org.casewright.model.Extras;
import org.casewright.model.Mechanism;
import org.casewright.model.Mechanism.Capacity;
import org.casewright.model.Mechanism.Flow;
import org.casewright.model.Mechanism.Profile;
import org.casewright.model.Stay;
import org.jspecify.annotations.Nullable;

/// How an opportunity is worth money: its `flow`, `capacity` or `profile`.
final class MechanismCodec {

  private static final Mechanism STAND_IN = new Profile("", false, null, Extras.NONE);

  private MechanismCodec() {}

  /// @param in the opportunity
  static Mechanism read(ObjectIn in) {
    return switch (in.oneOf("An opportunity", "flow", "capacity", "profile")) {
      case "flow" -> in.object("flow", MechanismCodec::readFlow, STAND_IN);
      case "capacity" -> in.object("capacity", MechanismCodec::readCapacity, STAND_IN);
      case "profile" -> in.object("profile", MechanismCodec::readProfile, STAND_IN);
      default -> STAND_IN;
    };
  }

  /// @param out the opportunity, which also keeps mechanisms that were spelt out as absent
  static ObjectOut write(ObjectOut out, Mechanism mechanism) {
    return out.object("flow", mechanism instanceof Flow f ? f : null, MechanismCodec::writeFlow)
        .object(
            "capacity", mechanism instanceof Capacity c ? c : null, MechanismCodec::writeCapacity)
        .object("profile", mechanism instanceof Profile p ? p : null, MechanismCodec::writeProfile);
  }

  private static @Nullable Mechanism readFlow(ObjectIn in) {
    return in.build(
        () ->
            new Flow(
                in.id("perYear"),
                in.optionalId("weeks"),
                in.optionalId("perStart"),
                in.id("weeklyCost"),
                in.optionalId("weeklyCostAfter"),
                in.optionalId("oneOffCost"),
                in.optionalWord("stay", Stay.class),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeFlow(Flow flow) {
    return new ObjectOut(flow.extras())
        .text("perYear", flow.perYear())
        .text("weeks", flow.weeks())
        .text("perStart", flow.perStart())
        .text("weeklyCost", flow.weeklyCost())
        .text("weeklyCostAfter", flow.weeklyCostAfter())
        .text("oneOffCost", flow.oneOffCost())
        .word("stay", flow.stay())
        .done();
  }

  private static @Nullable Mechanism readCapacity(ObjectIn in) {
    return in.build(
        () ->
            new Capacity(
                in.id("units"),
                in.id("occupancy"),
                in.id("weeklyCost"),
                in.id("weeklyCostAfter"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeCapacity(Capacity capacity) {
    return new ObjectOut(capacity.extras())
        .text("units", capacity.units())
        .text("occupancy", capacity.occupancy())
        .text("weeklyCost", capacity.weeklyCost())
        .text("weeklyCostAfter", capacity.weeklyCostAfter())
        .done();
  }

  private static @Nullable Mechanism readProfile(ObjectIn in) {
    var series = in.oneOf("A profile", "levels", "increments");
    return in.build(
        () ->
            new Profile(
                series.isEmpty() ? "" : in.id(series),
                series.equals("increments"),
                in.optionalId("multiplier"),
                in.extras()));
  }

  private static Map<String, @Nullable Object> writeProfile(Profile profile) {
    return new ObjectOut(profile.extras())
        .text("levels", profile.increments() ? null : profile.series())
        .text("increments", profile.increments() ? profile.series() : null)
        .text("multiplier", profile.multiplier())
        .done();
  }
}
