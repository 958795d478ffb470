package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlikeTest {

  private static final Finding OWNER = of(Finding.Kind.MISSING, "No owner");
  private static final Finding SOURCE = of(Finding.Kind.MISSING, "No source");
  private static final Finding ODD_OWNER = of(Finding.Kind.ODD, "No owner");

  private static Finding of(Finding.Kind kind, String heading) {
    return Finding.of(kind, heading, "$.assumptions[0]", "Beds", "The beds have none.");
  }

  @Test
  void ofOneKindUnderOneHeadingWhereTheFirstOfThemStands() {
    assertThat(Alike.of(List.of(SOURCE, OWNER, SOURCE, ODD_OWNER)))
        .containsExactly(
            new Alike(List.of(SOURCE, SOURCE)),
            new Alike(List.of(OWNER)),
            new Alike(List.of(ODD_OWNER)));
  }

  @Test
  void threeAreReadOneByOneAndFourAreMany() {
    assertThat(new Alike(Collections.nCopies(3, OWNER)).areMany()).isFalse();
    assertThat(new Alike(Collections.nCopies(4, OWNER)).areMany()).isTrue();
  }
}
