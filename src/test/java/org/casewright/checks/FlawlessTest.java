package org.casewright.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FlawlessTest {
  @Test
  void nothingIsFoundInACaseWithoutAFlaw() {
    assertThat(new Flawless().findings()).isEmpty();
  }
}
