package org.casewright.session.printed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A line of pasted text.
///
/// @param number from 1
record Line(int number, String text) {

  private static final String TAGS = "</?(b|i|u|sup|sub|strong|em)>|\\*\\*|__";

  /// The lines that are not blank, without signs of layout.
  static List<Line> all(String text) {
    var lines = new ArrayList<Line>();
    var raw = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
    for (var i = 0; i < raw.length; i++) {
      var plain = raw[i].replaceAll(TAGS, "").replaceAll("[\\u00a0\\u2007\\u2009\\u202f]", " ");
      if (!plain.isBlank()) {
        lines.add(new Line(i + 1, plain.stripTrailing().isEmpty() ? "" : plain));
      }
    }
    return lines;
  }

  boolean hasTabs() {
    return text.indexOf('\t') >= 0;
  }

  /// Its cells: between tabs; where it has none, between two or more spaces.
  List<String> cells() {
    var parts = hasTabs() ? text.split("\t", -1) : text.strip().split(" {2,}");
    return Arrays.stream(parts).map(String::strip).toList();
  }

  /// As cells of a heading: where single spaces stand between years, each year is a cell too.
  List<String> headings() {
    var cells = cells();
    if (hasTabs() || cells.size() > 1) {
      return cells;
    }
    var headings = new ArrayList<String>();
    var words = new ArrayList<String>();
    for (var word : text.strip().split(" ", -1)) {
      if (Heading.isYear(word)) {
        close(words, headings);
        headings.add(word);
      } else {
        words.add(word);
      }
    }
    close(words, headings);
    return headings;
  }

  private static void close(List<String> words, List<String> headings) {
    if (!words.isEmpty()) {
      headings.add(String.join(" ", words));
      words.clear();
    }
  }

  /// A label and at most so many cells after it, where no tabs say which is which: the amounts at
  /// its end, also those that only one space parts.
  List<String> ending(int most) {
    var left = new ArrayList<>(cells());
    var found = new ArrayList<String>();
    while (found.size() < most && !left.isEmpty()) {
      var cell = left.removeLast();
      if (isAmount(cell)) {
        found.addFirst(cell);
        continue;
      }
      var words = new ArrayList<>(List.of(cell.split(" ", -1)));
      while (found.size() < most && !words.isEmpty() && isAmount(words.getLast())) {
        if (isOfName(words.getLast(), found)) {
          break;
        }
        found.addFirst(words.removeLast());
      }
      if (!words.isEmpty()) {
        left.add(String.join(" ", words));
        break;
      }
    }
    found.addFirst(String.join(" ", left));
    return found;
  }

  /// Whether what could be the first amount is rather the end of a name, such as `Children over 12`
  /// before amounts that all have digits after the point: then one of those is missing.
  private static boolean isOfName(String word, List<String> amounts) {
    return word.matches("[1-9]\\d?")
        && amounts.size() > 1
        && amounts.stream()
            .flatMap(each -> CellText.of(each).stream())
            .filter(each -> !each.nil() && !each.isBlank())
            .allMatch(each -> each.digits().indexOf('.') >= 0);
  }

  private static boolean isAmount(String cell) {
    return !cell.isEmpty() && CellText.of(cell).isPresent();
  }

  /// Its words, for a sentence.
  String shown() {
    var words = text.strip().replaceAll("\\s+", " ");
    return words.length() <= 60 ? words : words.substring(0, 57) + "…";
  }
}
