package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.BooleanSupplier;
import org.casewright.ui.desk.Reckoner.Failed;
import org.casewright.ui.desk.Reckoner.Found;
import org.casewright.ui.desk.Reckoner.Waiting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReckonerTest {

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final List<Integer> reckoned = new ArrayList<>();
  private int told;
  private final Reckoner<Integer, String> reckoner =
      new Reckoner<>(new Aside(work::add, window::add), this::reckon, () -> told++);

  private @Nullable String reckon(Integer question, BooleanSupplier wanted) {
    reckoned.add(question);
    if (question < 0) {
      throw new IllegalStateException("below zero");
    }
    return question == 0 && !wanted.getAsBoolean() ? null : "answer " + question;
  }

  private void step() {
    work.remove().run();
    window.remove().run();
  }

  @Test
  void whatStoodBeforeStaysUntilTheNewAnswerIsThere() {
    assertThat(reckoner.ask(1)).isEqualTo(new Waiting<>(Optional.empty()));
    step();
    assertThat(told).isEqualTo(1);
    assertThat(reckoner.ask(1)).isEqualTo(new Found<>("answer 1"));
    assertThat(reckoner.ask(2)).isEqualTo(new Waiting<>(Optional.of("answer 1")));
    step();
    assertThat(reckoner.ask(2)).isEqualTo(new Found<>("answer 2"));
    assertThat(work).isEmpty();
  }

  /// As while a number is dragged: one at a time, and the picture follows as well as it can.
  @Test
  void ofManyQuestionsTheFirstAndTheLastAreAnswered() {
    for (var question = 1; question <= 9; question++) {
      reckoner.ask(question);
    }
    assertThat(work).hasSize(1);
    step();
    assertThat(reckoner.ask(9)).isEqualTo(new Waiting<>(Optional.of("answer 1")));
    step();
    assertThat(reckoner.ask(9)).isEqualTo(new Found<>("answer 9"));
    assertThat(reckoned).containsExactly(1, 9);
  }

  @Test
  void whatIsGivenUpIsNoAnswerToAnything() {
    reckoner.ask(0);
    reckoner.ask(7);
    step();
    assertThat(told).isZero();
    assertThat(reckoner.ask(7)).isEqualTo(new Waiting<>(Optional.empty()));
    step();
    assertThat(reckoner.ask(7)).isEqualTo(new Found<>("answer 7"));
  }

  @Test
  void whatGoesWrongIsSaidOnceAndTheNextQuestionIsAnswered() {
    reckoner.ask(-1);
    step();
    assertThat(told).isEqualTo(1);
    assertThat(reckoner.ask(-1)).isEqualTo(new Failed<>(Aside.FAILED));
    assertThat(reckoner.ask(-1)).isEqualTo(new Failed<>(Aside.FAILED));
    assertThat(work).as("it is not tried again").isEmpty();
    assertThat(reckoner.ask(3)).isEqualTo(new Waiting<>(Optional.empty()));
    step();
    assertThat(reckoner.ask(3)).isEqualTo(new Found<>("answer 3"));
  }
}
