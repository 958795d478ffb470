package org.casewright.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Evidence;
import org.casewright.model.Listing;
import org.casewright.ui.desk.Action;
import org.casewright.ui.form.Editing;
import org.casewright.ui.form.Form.Section;
import org.casewright.ui.form.Item;
import org.casewright.ui.form.Notation;
import org.casewright.ui.form.Reading;

/// Where an assumption comes from, and who answers for it.
record EvidenceForm(Assumption assumption, Evidence evidence, Editing editing) {

  static Section of(Assumption assumption, Editing editing) {
    return new EvidenceForm(assumption, assumption.evidenceOrNone(), editing).section();
  }

  private Section section() {
    var items = new ArrayList<Item>();
    started().ifPresent(items::add);
    items.add(
        editing.choice(
            "grade",
            "Grade, 1 is best",
            grades(),
            evidence.grade() == null ? "" : evidence.grade().toString(),
            (c, key) -> with(c, e -> e.withGrade(key.isEmpty() ? null : Integer.valueOf(key)))));
    items.add(new Item.Words("grade-meaning", "", Help.grade(evidence.grade())));
    items.add(
        paragraph("source", "Source, and place in it", evidence.source(), Evidence::withSource));
    if (assumption.unit().isPounds()) {
      items.add(
          editing.optional(
              "price-year",
              "In the prices of",
              "financial year",
              Reading.YEAR,
              evidence.priceYear(),
              "not known",
              (c, year) -> with(c, e -> e.withPriceYear(year))));
    }
    items.add(
        editing.optional(
            "date",
            "Published, or last confirmed",
            "",
            Reading.DAY,
            evidence.date(),
            "such as 28 Mar 2026",
            (c, day) -> with(c, e -> e.withDate(day))));
    items.add(words("owner", "Who answers for it", evidence.owner(), Evidence::withOwner));
    items.add(
        words("signed-off", "Signed off by", evidence.signedOffBy(), Evidence::withSignedOffBy));
    items.add(paragraph("note", "Note", evidence.note(), Evidence::withNote));
    return Section.open("evidence", "Evidence", items);
  }

  /// What a number that was changed by hand started from: to go back to it, or to let its source
  /// count for the new one.
  private Optional<Item> started() {
    var from = assumption.startedFrom();
    if (from == null) {
      return Optional.empty();
    }
    var number = Notation.of(editing.desk().businessCase(), assumption).words(from.value());
    var before = from.evidence() == null ? Evidence.NONE : from.evidence();
    return Optional.of(
        new Item.Slot(
            "started-from",
            "Changed from " + number,
            "%s %s"
                .formatted(
                    said(before),
                    "What stands now is a judgement until it has evidence of its own."),
            List.of(
                action("Back to " + number, "back to " + number, Assumption::backToStart),
                action(
                    "Its source holds for this one too",
                    "the source of %s for this number too".formatted(number),
                    Assumption::sourcedAsItStarted))));
  }

  private static String said(Evidence before) {
    var grade = before.gradeWords();
    if (!before.source().isBlank()) {
      return "That is from %s (%s).".formatted(before.source(), grade);
    }
    return before.template().isBlank()
        ? "That was " + grade + "."
        : "That is the starting value of the template.";
  }

  private Action action(String label, String done, UnaryOperator<Assumption> change) {
    return editing.action(
        label,
        "%s: %s".formatted(assumption.label(), done),
        c -> Listing.ASSUMPTIONS.changed(c, assumption.id(), change));
  }

  private Item words(
      String key, String label, String text, BiFunction<Evidence, String, Evidence> change) {
    return editing.words(key, label, text, (c, typed) -> with(c, e -> change.apply(e, typed)));
  }

  private Item paragraph(
      String key, String label, String text, BiFunction<Evidence, String, Evidence> change) {
    return editing.paragraph(key, label, text, (c, typed) -> with(c, e -> change.apply(e, typed)));
  }

  private BusinessCase with(BusinessCase businessCase, UnaryOperator<Evidence> change) {
    return Listing.ASSUMPTIONS.changed(
        businessCase,
        assumption.id(),
        each -> each.withEvidence(change.apply(each.evidenceOrNone())));
  }

  private static List<Item.Option> grades() {
    var options = new ArrayList<Item.Option>();
    options.add(new Item.Option("", "Ungraded", "Nobody has said yet. Counts as the weakest."));
    for (var grade = 1; grade <= Evidence.WORST_GRADE; grade++) {
      options.add(new Item.Option(Integer.toString(grade), "Grade " + grade, Help.grade(grade)));
    }
    return options;
  }
}
