package org.casewright.ui.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Objects;
import org.casewright.session.printed.Meaning;
import org.casewright.ui.desk.Aside;
import org.junit.jupiter.api.Test;

class ComparingTest {

  /// It does not go on saying that it compares; what was found before stays found.
  @Test
  void whatGoesWrongEndsItWithASentence() {
    var table =
        Objects.requireNonNull(
            Pasted.EMPTY.read("£m\t2022/23\t2023/24\nGross\t1\t2\nNet\t0\t1\n", "").table());
    var found = new ArrayList<Integer>();
    var comparing =
        new Comparing(
            table,
            row -> {
              if (row.label().equals("Net")) {
                throw new IllegalStateException("unforeseen");
              }
              return Meaning.Plain.LEFT_OUT;
            },
            Aside.NONE);
    comparing.begin((row, _) -> found.add(row), () -> found.add(-1));
    assertThat(found).as("one row, and then that it is over").containsExactly(0, -1);
    assertThat(comparing.isUnderWay()).isFalse();
    assertThat(comparing.progress()).isEmpty();
    assertThat(comparing.failed())
        .startsWith(Aside.FAILED)
        .endsWith("Rows that were not compared stay left out.");
  }
}
