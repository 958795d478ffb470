package org.casewright.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.casewright.model.Workstream;
import org.junit.jupiter.api.Test;

class WorkstreamColoursTest {

  @Test
  void fiveWorkstreamsTakeThePaletteInTheOrderOfTheCase() {
    var made = new Yearly(1);
    List.of("E", "D", "C", "B", "A").forEach(name -> made.benefit(name, 1));
    var colours = WorkstreamColours.of(made.written());
    assertThat(colours.bands())
        .extracting(band -> band.label())
        .containsExactly("E", "D", "C", "B", "A");
    assertThat(colours.bands()).extracting(band -> band.colour()).isEqualTo(HouseStyle.PALETTE);
  }

  @Test
  void aWorkstreamWithoutOpportunitiesTakesNoColour() {
    var written = new Yearly(1).benefit("Fostering", 1).written();
    var more = new ArrayList<>(written.workstreams());
    more.addFirst(Workstream.of("empty", "SEN assessment"));
    var colours = WorkstreamColours.of(written.withWorkstreams(more));
    assertThat(colours.colour("empty")).isEmpty();
    assertThat(colours.colour("w0")).contains(HouseStyle.PALETTE.getFirst());
  }

  @Test
  void ofMoreThanFiveTheSmallestShareTheLastColour() {
    var written =
        new Yearly(2)
            .benefit("Small", 1, 1)
            .benefit("A", 10, 0)
            .benefit("Loss", -20, -20)
            .benefit("B", 0, 9)
            .benefit("Smaller", 0.5, 0)
            .benefit("C", 8, 1)
            .written();
    var colours = WorkstreamColours.of(written);
    assertThat(colours.bands())
        .extracting(band -> band.label())
        .containsExactly("A", "Loss", "B", "C", "Other workstreams");
    assertThat(colours.band("w0")).isEqualTo(colours.band("w4"));
    assertThat(colours.bands().getLast().workstreams()).containsExactly("w0", "w4");
    assertThat(colours.bands()).extracting(band -> band.colour()).isEqualTo(HouseStyle.PALETTE);
  }
}
