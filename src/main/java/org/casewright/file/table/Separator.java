package org.casewright.file.table;

import java.util.HashMap;
import java.util.Map;

/// Finds out what stands between the cells of a text: the sign that stands in most of the first
/// lines equally often, quoted text left aside.
final class Separator {

  private static final char[] SIGNS = {'\t', ';', ','};
  private static final int LINES = 50;

  private Separator() {}

  /// Comma where there is none.
  static char of(String text) {
    var best = ',';
    var most = 0;
    for (var sign : SIGNS) {
      var score = score(text, sign);
      if (score > most) {
        most = score;
        best = sign;
      }
    }
    return best;
  }

  /// How many lines have the sign as often as most lines that have it.
  private static int score(String text, char sign) {
    var lines = new HashMap<Integer, Integer>();
    var count = 0;
    var quoted = false;
    var ended = 0;
    for (var i = 0; i <= text.length() && ended < LINES; i++) {
      var letter = i < text.length() ? text.charAt(i) : '\n';
      if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == sign) {
        count++;
      } else if (!quoted && letter == '\n') {
        lines.merge(count, 1, Integer::sum);
        count = 0;
        ended++;
      }
    }
    lines.remove(0);
    return lines.entrySet().stream().map(Map.Entry::getValue).max(Integer::compare).orElse(0);
  }
}
