package org.casewright.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.casewright.analysis.StepFigures;
import org.casewright.analysis.Telling;
import org.casewright.analysis.TypedNumber;
import org.casewright.model.Step;
import org.casewright.model.Wording;

/// The words of a story are about what its steps show: every live figure is there, every typed
/// number is a figure of its step, and titles can be read at a glance.
final class StoriesSayWhatIsShown implements Check {

  private static final int MOST_WORDS = 10;

  @Override
  public List<Finding> findings(Examined examined) {
    var written = examined.written();
    var telling = new Telling(written, examined::projection);
    return Placed.all("story", written.story()).stream()
        .flatMap(step -> of(telling, step).stream())
        .toList();
  }

  private static List<Finding> of(Telling telling, Placed<Step> placed) {
    var step = placed.it();
    var figures = StepFigures.of(telling, step.scene());
    var found = new ArrayList<Finding>();
    for (var words :
        List.of(
            Map.entry("title", step.title()),
            Map.entry("sentence", step.sentence()),
            Map.entry("notes", step.notes()))) {
      var where = placed.at(words.getKey());
      found.addAll(missing(telling, step, where, Wording.of(words.getValue())));
      found.addAll(typed(figures, step, where, words.getKey(), words.getValue()));
    }
    found.addAll(tooLong(telling, placed));
    found.addAll(outside(telling, placed));
    return found;
  }

  /// Live figures that the case does not have.
  private static List<Finding> missing(Telling telling, Step step, String where, Wording wording) {
    return wording.parts().stream()
        .filter(
            part ->
                part instanceof Wording.Unread
                    || (part instanceof Wording.Field field
                        && telling.text(field, step.scene()).isEmpty()))
        .map(
            part ->
                Finding.of(
                    Finding.Kind.MISSING,
                    "Figures missing from the story",
                    where,
                    step.name(),
                    "“%s” in the step “%s” is no figure that the case has: type the figure that is meant, or take it out."
                        .formatted(named(telling, step, part), step.name())))
        .toList();
  }

  /// What is missing, as a person calls it.
  private static String named(Telling telling, Step step, Wording.Part part) {
    return part instanceof Wording.Field field
        ? telling.named(field, step.scene())
        : part.written().replaceAll("[{}]", "");
  }

  /// Typed numbers that are no figures of the step.
  private static List<Finding> typed(
      StepFigures figures, Step step, String where, String part, String words) {
    return figures.strays(words).stream().map(number -> odd(step, where, part, number)).toList();
  }

  private static Finding odd(Step step, String where, String part, TypedNumber number) {
    return Finding.of(
        Finding.Kind.ODD,
        "Typed numbers in the story",
        where,
        step.name(),
        "“%s” in the %s of the step “%s” is no figure of what that step shows, and will not follow the case: check it, or show the chart it is in."
            .formatted(number.text(), part.equals("notes") ? "notes" : part, step.name()));
  }

  private static List<Finding> tooLong(Telling telling, Placed<Step> placed) {
    var step = placed.it();
    var title = telling.told(step.title(), step.scene());
    var words = title.strip().split("\\s+").length;
    return words <= MOST_WORDS
        ? List.of()
        : List.of(
            Finding.of(
                Finding.Kind.ODD,
                "Long titles in the story",
                placed.at("title"),
                step.name(),
                "“%s” has %d words, and a room reads at most ten at a glance: shorten it."
                    .formatted(title, words)));
  }

  private static List<Finding> outside(Telling telling, Placed<Step> placed) {
    var step = placed.it();
    var year = step.scene().year();
    return year == null || telling.has(year)
        ? List.of()
        : List.of(
            Finding.of(
                Finding.Kind.ODD,
                "Steps outside the case's years",
                placed.at("year"),
                step.name(),
                "The step “%s” is about %s, which is outside the case's years, so it shows the last: choose another year."
                    .formatted(step.name(), year)));
  }
}
