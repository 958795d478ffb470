package org.casewright.ui.inspector;

import java.util.stream.Collectors;
import org.casewright.model.Assumption;
import org.casewright.model.Series;

/// Values of assumptions in words.
final class Values {

  private static final int MOST = 4;

  private Values() {}

  /// `35 children a year`; of a series the first few.
  static String words(Assumption assumption, Series value) {
    return switch (value) {
      case Series.Single(var number) -> assumption.unit().text(number);
      case Series.Yearly yearly ->
          yearly.numbers().stream()
                  .limit(MOST)
                  .map(assumption.unit()::text)
                  .collect(Collectors.joining(", "))
              + (yearly.numbers().size() > MOST ? " …" : "");
    };
  }
}
