package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.casewright.checks.Finding;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.junit.jupiter.api.Test;

class PlacesTest {

  private static final BusinessCase NOTTINGHAM = Examples.open("nottingham-2022");

  private static String count(String... places) {
    return Places.count(
        NOTTINGHAM,
        Stream.of(places)
            .map(place -> Finding.of(Finding.Kind.ODD, "Odd", place, "This", "It is odd."))
            .toList());
  }

  @Test
  void placesOfOneSortAreCountedByItsName() {
    assertThat(count("$.assumptions[0].evidence.owner", "$.assumptions[1].evidence.owner"))
        .isEqualTo("2 assumptions");
    assertThat(count("$.opportunities[0].baseline", "$.opportunities[1]"))
        .isEqualTo("2 opportunities");
  }

  @Test
  void othersAreCountedAsPlaces() {
    assertThat(count("$.assumptions[0]", "$.opportunities[0]")).isEqualTo("2 places");
    assertThat(count("$.assumptions[0].range", "$.assumptions[0].value"))
        .as("one assumption is not two")
        .isEqualTo("2 places");
    assertThat(count("$.timeline", "$.title")).isEqualTo("2 places");
  }
}
