package org.casewright.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LongWorkTest {

  private final List<Runnable> working = new ArrayList<>();
  private final List<Runnable> waiting = new ArrayList<>();
  private final Conversation conversation = new Conversation(() -> {}, () -> "a case");
  private final LongWork work =
      new LongWork(
          new Aside(working::add, Runnable::run), (_, task) -> waiting.add(task), conversation);
  private @Nullable String answer;
  private @Nullable String sentence;

  private void begin() {
    work.begin(
        "Writing the table",
        stopped -> stopped.getAsBoolean() ? Optional.empty() : Optional.of("done"),
        done -> answer = done,
        why -> sentence = why);
  }

  private void choose(String text) {
    message().choices().stream()
        .filter(each -> each.text().equals(text))
        .findFirst()
        .orElseThrow()
        .action()
        .run();
  }

  private Message message() {
    var message = conversation.message();
    assertThat(message).isNotNull();
    return message;
  }

  @Test
  void whatIsDoneInAMomentSaysNothing() {
    begin();
    working.forEach(Runnable::run);
    waiting.forEach(Runnable::run);
    assertThat(answer).isEqualTo("done");
    assertThat(conversation.message()).isNull();
  }

  @Test
  void whatTakesLongerSaysSoUntilItIsDone() {
    begin();
    waiting.forEach(Runnable::run);
    assertThat(message().title()).isEqualTo("Writing the table");
    working.forEach(Runnable::run);
    assertThat(conversation.message()).isNull();
    assertThat(answer).isEqualTo("done");
  }

  @Test
  void itCanBeStopped() {
    begin();
    waiting.forEach(Runnable::run);
    choose("Stop");
    assertThat(conversation.message()).isNull();
    working.forEach(Runnable::run);
    assertThat(answer).isNull();
    assertThat(sentence).isNull();
  }

  @Test
  void itGoesOnWhereThePanelIsClosed() {
    begin();
    waiting.forEach(Runnable::run);
    message().escape().action().run();
    working.forEach(Runnable::run);
    assertThat(answer).isEqualTo("done");
  }

  @Test
  void whatIsSaidMeanwhileStays() {
    begin();
    var other = new Message("Other", List.of(), List.of(Message.Choice.close("Go on")));
    conversation.say(other);
    waiting.forEach(Runnable::run);
    working.forEach(Runnable::run);
    assertThat(message().title()).isEqualTo("Other");
    choose("Go on");
    assertThat(conversation.message()).isNull();
  }

  @Test
  void whatGoesWrongIsSaid() {
    work.begin(
        "Writing",
        _ -> {
          throw new IllegalStateException("no");
        },
        _ -> answer = "done",
        why -> sentence = why);
    waiting.forEach(Runnable::run);
    working.forEach(Runnable::run);
    assertThat(sentence).isEqualTo(Aside.FAILED);
    assertThat(conversation.message()).isNull();
  }
}
