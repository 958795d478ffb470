package org.casewright.analysis;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Money;
import org.casewright.model.Rollout;
import org.casewright.model.RolloutShape;
import org.jspecify.annotations.Nullable;

/// What differs in how fast a change takes hold.
final class RolloutWalk {

  private RolloutWalk() {}

  /// A shape with its points: only a stepped one has any.
  private record Curve(@Nullable RolloutShape shape, List<Rollout.Point> points) {
    String words() {
      var name = shape == null ? "linear" : shape.key();
      return points.isEmpty() ? name : name + steps();
    }

    private String steps() {
      return points.stream()
          .map(
              point ->
                  "%s%% after %s months"
                      .formatted(
                          Money.grouped(point.share().movePointRight(2)),
                          Money.grouped(point.months())))
          .collect(joining(", ", " (", ")"));
    }
  }

  static Rollout over(Rollout was, Rollout is, SideBySide sides) {
    var start =
        sides.pickOrNone(
            "start",
            was.start(),
            is.start(),
            () ->
                sides.about(
                    "starts with %s rather than with %s"
                        .formatted(
                            start(sides.after(), is.start()), start(sides.before(), was.start()))));
    var buildUp =
        sides.nowOrNone("months to full effect", was.buildUp(), is.buildUp(), Words::assumption);
    var curve =
        sides.now(
            "shape",
            new Curve(was.shape(), was.points()),
            new Curve(is.shape(), is.points()),
            (_, each) -> each.words());
    return new Rollout(
        start,
        buildUp,
        curve.shape(),
        curve.points(),
        sides.now("areas", was.waves(), is.waves(), (_, waves) -> waves(waves)),
        sides.extras("rollout ", was.extras(), is.extras()));
  }

  private static String start(Words words, @Nullable String id) {
    return id == null ? "the first month" : words.assumption(id);
  }

  /// `from “First beds” (Oct 2022), full effect after “Build-up” (12 months), linear`.
  static String inWords(Words words, Rollout rollout) {
    var told = new ArrayList<String>();
    told.add("from " + start(words, rollout.start()));
    if (rollout.buildUp() != null) {
      told.add("full effect after " + words.assumption(rollout.buildUp()));
    }
    told.add(new Curve(rollout.shape(), rollout.points()).words());
    if (!rollout.waves().isEmpty()) {
      told.add("areas " + waves(rollout.waves()));
    }
    return String.join(", ", told);
  }

  private static String waves(List<Rollout.Wave> waves) {
    return waves.isEmpty()
        ? "all at once"
        : waves.stream()
            .map(
                wave ->
                    "%s (%s%%, month %s)"
                        .formatted(
                            Words.quoted(wave.name()),
                            Money.grouped(wave.share().movePointRight(2)),
                            Money.grouped(wave.offset())))
            .collect(joining(", "));
  }
}
