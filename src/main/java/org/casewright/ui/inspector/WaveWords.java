package org.casewright.ui.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewright.model.Extras;
import org.casewright.model.Money;
import org.casewright.model.Rollout.Wave;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Reading;

/// Areas that start at different times, as a line of words: `North 40% after 0; South 60% after 6`.
final class WaveWords {

  private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
  private static final Pattern WAVE =
      Pattern.compile(
          "(?:(.*)\\s+)?" + NUMBER + "\\s*%\\s+after\\s+" + NUMBER + "(?:\\s+months?)?");

  private WaveWords() {}

  static String of(List<Wave> waves) {
    return waves.stream()
        .map(
            wave ->
                "%s %s%% after %s"
                    .formatted(
                        wave.name(),
                        Reading.PERCENT.write().apply(wave.share()),
                        Money.grouped(wave.offset()))
                    .strip())
        .collect(Collectors.joining("; "));
  }

  /// @param before what else was written of areas stays with those of the same name
  /// @throws org.casewright.model.Problem.InvalidCase if a part is no area
  static List<Wave> parse(String text, List<Wave> before) {
    return text.isBlank()
        ? List.of()
        : Arrays.stream(text.split(";", -1)).map(part -> wave(part.strip(), before)).toList();
  }

  private static Wave wave(String part, List<Wave> before) {
    var match = WAVE.matcher(part);
    if (!match.matches()) {
      throw Editing.refused(
          "“%s” is not an area; type name, share and months, such as North 40%% after 6."
              .formatted(part));
    }
    var name = Objects.requireNonNullElse(match.group(1), "");
    return new Wave(
        name,
        Reading.PERCENT.parse().apply(match.group(2)).orElseThrow(),
        Reading.NUMBER.parse().apply(match.group(3)).orElseThrow(),
        before.stream()
            .filter(wave -> wave.name().equals(name))
            .map(Wave::extras)
            .findFirst()
            .orElse(Extras.NONE));
  }
}
