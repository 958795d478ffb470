package org.casewright.session.edits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.casewright.model.BudgetShare;
import org.casewright.model.Problem;
import org.junit.jupiter.api.Test;

class BudgetSplitTest {

  private static String words(List<BudgetShare> shares) {
    return shares.stream()
        .map(each -> each.line() + " " + each.share().movePointRight(2).toBigInteger())
        .collect(Collectors.joining(", "));
  }

  private static List<BudgetShare> three() {
    var shares = BudgetSplit.added(List.of(), "a");
    shares = BudgetSplit.with(BudgetSplit.added(shares, "b"), "b", new BigDecimal("0.3"));
    return BudgetSplit.with(BudgetSplit.added(shares, "c"), "c", new BigDecimal("0.2"));
  }

  @Test
  void theFirstLineMakesRoomForTheOthersAndTheLastForIt() {
    assertThat(words(three())).isEqualTo("a 50, b 30, c 20");
    assertThat(words(BudgetSplit.with(three(), "a", new BigDecimal("0.6"))))
        .isEqualTo("a 60, b 30, c 10");
  }

  @Test
  void moreThanThereIsIsRefused() {
    assertThatThrownBy(() -> BudgetSplit.with(three(), "b", new BigDecimal("0.9")))
        .isInstanceOf(Problem.InvalidCase.class)
        .hasMessageContaining("The lines would add to 110 %.");
  }

  @Test
  void whatALineTakenOutHadGoesToTheFirst() {
    assertThat(words(BudgetSplit.without(three(), "a"))).isEqualTo("b 80, c 20");
    assertThat(words(BudgetSplit.without(three(), "c"))).isEqualTo("a 70, b 30");
    assertThat(BudgetSplit.without(BudgetSplit.added(List.of(), "a"), "a")).isEmpty();
  }

  @Test
  void theyAlwaysAddToOne() {
    var random = new Random(3);
    var shares = three();
    for (var i = 0; i < 500; i++) {
      var line = shares.get(random.nextInt(shares.size())).line();
      var share = BigDecimal.valueOf(random.nextInt(101), 2);
      try {
        shares = BudgetSplit.with(shares, line, share);
      } catch (Problem.InvalidCase tooMuch) {
        assertThat(tooMuch).isNotNull();
      }
      assertThat(shares.stream().map(BudgetShare::share).reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo("1");
    }
  }
}
