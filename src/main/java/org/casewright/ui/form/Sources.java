package org.casewright.ui.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.model.Assumption;
import org.casewright.model.Evidence;
import org.casewright.model.InForce;
import org.casewright.model.Replacement;
import org.casewright.model.Series;

/// Where the number of an assumption comes from in one scenario, in words that never credit a
/// source with a number it does not print.
///
/// @param path where the assumption is used, as templates name the place
/// @param number a number as people say it
record Sources(
    Assumption assumption, InForce inForce, String path, Function<Series, String> number) {

  /// A comma that is not within brackets.
  private static final Pattern BETWEEN_PARTS = Pattern.compile(", (?![^(]*\\))");

  /// What fits in two lines under a number.
  private static final int LONGEST = 88;

  Field.Source source() {
    var evidence = inForce.evidenceOf(assumption);
    var replacement = inForce.values().get(assumption.id());
    var from = replacement == null ? assumption.startedFrom() : null;
    var borrowed =
        replacement != null
            && replacement.evidence() == null
            && !replacement.value().sameAs(assumption.value())
            && said(evidence);
    var brief = borrowed ? "for %s: %s".formatted(plan(), brief(evidence)) : brief(evidence);
    var full = borrowed ? "Said of %s. %s".formatted(plan(), full(evidence)) : full(evidence);
    return new Field.Source(
        evidence.grade(),
        from == null ? brief : changed(evidence, from),
        from == null
            ? full
            : "%s Changed by hand from %s, %s"
                .formatted(
                    full,
                    number.apply(from.value()),
                    isTemplates(of(from))
                        ? "with which the template began."
                        : "of which is said: " + full(of(from))));
  }

  /// Whether nobody has said yet where the starting value of a template is from.
  private static boolean isTemplates(Evidence evidence) {
    return evidence.source().isBlank() && !evidence.template().isBlank();
  }

  private static boolean said(Evidence evidence) {
    return !evidence.source().isBlank() || !evidence.template().isBlank();
  }

  private String plan() {
    return number.apply(assumption.value());
  }

  private static Evidence of(Replacement from) {
    var evidence = from.evidence();
    return evidence == null ? Evidence.NONE : evidence;
  }

  /// `changed from 11 carers a year: Outline business case, 4.2, grade 3`; of what a template began
  /// with, `yours, no source given yet (the template's was 8 carers a year)`
  private String changed(Evidence evidence, Replacement from) {
    var started = number.apply(from.value());
    if (!evidence.source().isBlank()) {
      return "%s (changed from %s)".formatted(brief(evidence), started);
    }
    var before = of(from);
    if (isTemplates(before)) {
      return "yours, no source given yet (the template's was %s)".formatted(started);
    }
    var grade = before.grade();
    return "changed from %s: %s%s"
        .formatted(started, brief(before), grade == null ? "" : ", grade " + grade);
  }

  private static String full(Evidence evidence) {
    var full = new ArrayList<String>();
    full.add(
        evidence.grade() == null
            ? "Ungraded."
            : "Evidence grade %d of 6 (1 is best).".formatted(evidence.grade()));
    if (!evidence.source().isBlank()) {
      full.add(evidence.source() + ".");
    }
    if (!evidence.note().isBlank()) {
      full.add(evidence.note());
    }
    if (!evidence.owner().isBlank()) {
      full.add("Owner: " + evidence.owner() + ".");
    }
    return String.join(" ", full);
  }

  private String brief(Evidence evidence) {
    if (isTemplates(evidence)) {
      return "starting value of the template, not yet yours" + compare(evidence.template());
    }
    return evidence.source().isBlank() ? "no source given" : brief(evidence.source());
  }

  /// Where the template took its starting value from, or one like it.
  private String compare(String template) {
    return Templates.find(template).map(Template::fields).stream()
        .flatMap(List::stream)
        .filter(field -> field.place().equals(path) || field.label().equals(assumption.label()))
        .map(org.casewright.library.Field::source)
        .filter(source -> !source.isEmpty())
        .findFirst()
        .map(source -> ". To compare: " + brief(source))
        .orElse("");
  }

  /// A long source by who published it, its title, and where in it.
  private static String brief(String source) {
    var parts = BETWEEN_PARTS.split(source, -1);
    return source.length() <= LONGEST || parts.length < 4
        ? source
        : "%s, %s, %s".formatted(parts[0], parts[1], parts[parts.length - 1]);
  }
}
