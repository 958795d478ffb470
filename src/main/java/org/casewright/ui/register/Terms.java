package org.casewright.ui.register;

import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.Place;
import org.casewright.model.Series;
import org.casewright.model.Timeline;
import org.casewright.ui.form.Notation;

/// How lists write the numbers of the case.
final class Terms {

  private static final int MOST = 4;

  private Terms() {}

  /// A value without its unit, as its field has it; of a series the first few.
  static String number(Assumption assumption, Series value, Place place, Timeline timeline) {
    var notation = Notation.of(assumption.unit(), place, timeline);
    return switch (value) {
      case Series.Single(var number) -> notation.text(number);
      case Series.Yearly yearly ->
          yearly.numbers().stream()
                  .limit(MOST)
                  .map(notation::text)
                  .collect(Collectors.joining("; "))
              + (yearly.numbers().size() > MOST ? "; …" : "");
    };
  }

  static String shortened(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1).strip() + "…";
  }
}
