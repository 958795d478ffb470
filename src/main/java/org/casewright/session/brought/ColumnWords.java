package org.casewright.session.brought;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.casewright.session.brought.Meaning.Plain;
import org.casewright.session.printed.Heading;

/// What a heading says of its column's meaning.
final class ColumnWords {

  private static final Map<Plain, String> WORDS = new LinkedHashMap<>();

  static {
    WORDS.put(Plain.REFERENCE, "id|key|code|ref\\.?|.*\\breference\\b.*|.*\\bref\\b\\.?( no\\.?)?");
    WORDS.put(Plain.UNIT, "units?|units? of measure(ment)?|measured in|counted in");
    WORDS.put(Plain.LOW, "low\\b.*|min(imum)?\\b.*|lower\\b.*|pessimistic");
    WORDS.put(Plain.HIGH, "high\\b.*|max(imum)?\\b.*|upper\\b.*|optimistic");
    WORDS.put(Plain.GRADE, "(evidence |confidence )?grade|evidence strength|confidence");
    WORDS.put(Plain.SOURCE, "(.*\\b)?(source|evidence)\\b.*|basis");
    WORDS.put(Plain.OWNER, "(.*\\b)?(owner|responsible|accountable|lead)\\b.*");
    WORDS.put(
        Plain.WORKSTREAM, "workstream|theme|service( area)?|directorate|department|area|portfolio");
    WORDS.put(Plain.NOTE, "notes?|comments?|remarks?|rationale");
    WORDS.put(
        Plain.VALUE,
        "(base |central |best |current )?(value|figure|number|amount|estimate)s?\\b.*|base"
            + " case|most likely|central");
    WORDS.put(
        Plain.NAME,
        "(.*\\b)?(descriptions?|names?|assumptions?|labels?|titles?|savings?|proposals?|lines?|schemes?|opportunit(y|ies)|initiatives?|projects?|items?|details?|budget"
            + " line|measures?)\\b.*");
  }

  private ColumnWords() {}

  static Meaning of(String heading) {
    var read = Heading.of(heading);
    var year = read.year();
    if (year != null) {
      return new Meaning.OfYear(year);
    }
    var text = heading.strip().toLowerCase(Locale.UK);
    if (read.total() || text.isEmpty() || text.length() > 60) {
      return Plain.LEFT_OUT;
    }
    return WORDS.entrySet().stream()
        .filter(each -> text.matches(each.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Plain.LEFT_OUT);
  }
}
