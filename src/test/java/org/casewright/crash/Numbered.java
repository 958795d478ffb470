package org.casewright.crash;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.casewright.model.Assumption;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.casewright.model.Unit;

/// Versions of a case that know their number in many places, so that half of one and half of
/// another would be seen.
final class Numbered {

  private static final String TITLE = "Version ";
  private static final int PLACES = 40;

  private Numbered() {}

  static BusinessCase version(int number) {
    return BusinessCase.of(TITLE + number, Timeline.of(2025, 3))
        .withNote("Version %d is long. ".formatted(number).repeat(5000 + number % 100))
        .withAssumptions(assumptions(number));
  }

  private static List<Assumption> assumptions(int number) {
    return IntStream.range(0, PLACES)
        .mapToObj(
            place ->
                Assumption.of(
                    "place-" + place,
                    "Place %d of version %d".formatted(place, number),
                    Unit.POUNDS_A_WEEK,
                    Integer.toString(number)))
        .toList();
  }

  /// The number of a version that is whole; empty for any other case.
  static OptionalInt of(BusinessCase businessCase) {
    var title = businessCase.title();
    if (!title.matches(TITLE + "[0-9]{1,9}")) {
      return OptionalInt.empty();
    }
    var number = Integer.parseInt(title.substring(TITLE.length()));
    return businessCase.equals(version(number)) ? OptionalInt.of(number) : OptionalInt.empty();
  }
}
