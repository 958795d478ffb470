package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casewright.ui.Resting.A_REST;
import static org.casewright.ui.Resting.WORTH_IT;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// When memory is given back, on a clock and a heap that only do as they are told.
class RestingTest implements Resting.Heap {

  private static final long IN_USE = 60L << 20;

  private long used = IN_USE;
  private int collected;
  private Duration now = Duration.ZERO;
  private @Nullable Duration due;
  private Runnable look = () -> {};
  private final Resting resting = new Resting(this, () -> now.toNanos(), this::later);

  @Override
  public long used() {
    return used;
  }

  @Override
  public void collect() {
    collected++;
    used = IN_USE;
  }

  private void later(Duration after, Runnable task) {
    assertThat(due).as("it looks once at a time").isNull();
    due = now.plus(after);
    look = task;
  }

  /// Time goes by, and what is due in it is done.
  private void pass(Duration time) {
    var until = now.plus(time);
    while (due != null && due.compareTo(until) <= 0) {
      now = Objects.requireNonNull(due);
      due = null;
      look.run();
    }
    now = until;
  }

  private void drag(Duration time) {
    for (var until = now.plus(time); now.compareTo(until) < 0; pass(Duration.ofMillis(16))) {
      used += 1 << 20;
      resting.moved();
    }
  }

  @Test
  void whatADragHasLetGoIsCollectedOnceTheHandRests() {
    drag(Duration.ofSeconds(2));
    assertThat(collected).as("within the drag").isZero();

    pass(A_REST.minusMillis(17));
    assertThat(collected).as("before a rest has passed").isZero();
    pass(Duration.ofMillis(1));
    assertThat(collected).isEqualTo(1);
  }

  @Test
  void aPauseWithinADragIsNoRest() {
    drag(Duration.ofSeconds(1));
    pass(A_REST.minusMillis(20));
    drag(Duration.ofMillis(32));
    pass(A_REST.minusMillis(20));
    assertThat(collected).isZero();
  }

  @Test
  void aLittleIsNotWorthThePause() {
    used = IN_USE + WORTH_IT;
    resting.moved();
    pass(Duration.ofMinutes(1));
    assertThat(collected).isZero();

    used++;
    resting.moved();
    pass(A_REST);
    assertThat(collected).isEqualTo(1);
  }

  @Test
  void growthCountsFromWhatWasInUseAfterTheLastCollection() {
    for (var turn = 1; turn <= 3; turn++) {
      used = IN_USE + WORTH_IT + 1;
      resting.moved();
      pass(A_REST);
      assertThat(collected).isEqualTo(turn);
      resting.moved();
      pass(A_REST);
      assertThat(collected).as("nothing has come together since").isEqualTo(turn);
    }
  }

  @Test
  void whileNobodyComesNothingIsLookedAt() {
    used = 10 * IN_USE;
    pass(Duration.ofHours(1));
    assertThat(collected).isZero();
    assertThat(due).isNull();

    resting.moved();
    pass(Duration.ofHours(1));
    assertThat(due).isNull();
  }
}
