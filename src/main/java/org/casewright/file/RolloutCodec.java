package org.casewright.file;

import java.util.List;
import java.util.Map;
import org.casewright.model.Rollout;
import org.casewright.model.Rollout.Point;
import org.casewright.model.Rollout.Wave;
import org.casewright.model.RolloutShape;
import org.jspecify.annotations.Nullable;

/// When a change starts and how it takes hold.
final class RolloutCodec {

  private RolloutCodec() {}

  static @Nullable Rollout read(ObjectIn in) {
    return in.build(
        () ->
            new Rollout(
                in.optionalId("start"),
                in.optionalId("buildUp"),
                in.optionalWord("shape", RolloutShape.class),
                in.pairs("points", Point::new),
                in.list("waves", RolloutCodec::readWave),
                in.extras()));
  }

  static Map<String, @Nullable Object> write(Rollout rollout) {
    return new ObjectOut(rollout.extras())
        .text("start", rollout.start())
        .text("buildUp", rollout.buildUp())
        .word("shape", rollout.shape())
        .values(
            "points", rollout.points().stream().map(p -> List.of(p.months(), p.share())).toList())
        .list("waves", rollout.waves(), RolloutCodec::writeWave)
        .done();
  }

  private static @Nullable Wave readWave(ObjectIn in) {
    return in.build(
        () ->
            new Wave(
                in.optionalText("name"), in.number("share"), in.number("offset"), in.extras()));
  }

  private static Map<String, @Nullable Object> writeWave(Wave wave) {
    return new ObjectOut(wave.extras())
        .text("name", wave.name())
        .number("share", wave.share())
        .number("offset", wave.offset())
        .done();
  }
}
