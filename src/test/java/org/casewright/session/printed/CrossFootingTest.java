package org.casewright.session.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CrossFootingTest {

  private static CrossFooting of(String text) {
    return CrossFooting.of(Papers.read(text));
  }

  @Test
  void tablesThatAddUp() {
    assertThat(of(Papers.KENT)).isEqualTo(new CrossFooting(2, List.of(), List.of()));
    assertThat(of(Papers.KENT).summary()).isEqualTo("Both sums it prints add up.");
    assertThat(of(Papers.LEICESTERSHIRE).summary()).isEqualTo("All 8 sums it prints add up.");
    assertThat(of("\t2022/23\nGross\t£5m\n").summary())
        .isEqualTo("The table prints no totals to hold its amounts against.");
  }

  @Test
  void aRowAndAColumnThatDoNot() {
    var footing = of(Papers.KENT.replace("£95.9m", "£96.9m"));
    assertThat(footing.summary()).isEqualTo("1 of 2 sums does not add up as printed:");
    assertThat(footing.slips())
        .containsExactly("The row “Stretch” adds to £95.9m; the table prints £96.9m.");
    assertThat(
            of("£m\t2022/23\t2023/24\nA\t1.11\t2.21\nB\t1.00\t2.10\nTotal\t2.11\t4.36\n").slips())
        .containsExactly("The 2023/24 column adds to £4.31m; the table prints £4.36m.");
  }

  @Test
  void theOnlySumThatDoesNotIsNotOneOfOneSums() {
    assertThat(of("£m\t2022/23\nA\t1.11\nB\t1.00\nTotal\t3.11\n").summary())
        .isEqualTo("The one sum it prints does not add up as printed:");
  }

  @Test
  void aRoundedTableIsNotBlamedForItsRounding() {
    var footing = of("£m\t2022/23\nA\t4.0\nB\t1.45\nC\t7.8\nTotal\t13.24\n");
    assertThat(footing.slips()).isEmpty();
    assertThat(footing.summary()).isEqualTo("The one sum it prints adds up, to its rounding:");
    assertThat(footing.roundings())
        .containsExactly(
            "The 2022/23 column adds to £13.25m; the table prints £13.24m, which rounding can"
                + " explain.");
  }

  @Test
  void aTotalAddsTheRowsSinceTheOneBeforeOrAllRows() {
    var text =
        """
        £k\t2022/23\t2023/24
        A\t1\t2
        B\t3\t4
        Subtotal\t4\t6
        C\t10\t20
        Grand total\t14\t26
        """;
    assertThat(of(text).slips()).isEmpty();
    assertThat(of(text.replace("14\t", "17\t")).slips())
        .containsExactly(
            "The 2022/23 column of “Grand total” adds to £14k; the table prints £17k.");
  }

  @Test
  void amountsInDifferentUnitsAreAddedAsPounds() {
    assertThat(of("\t2022/23\nA\t£1.2m\nB\t£300k\nTotal\t£1.5m\n").slips()).isEmpty();
  }
}
