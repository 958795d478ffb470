package org.casewright.ui.desk;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Works out answers beside the window, one at a time; of the questions that are asked meanwhile
/// only the last is answered. For the thread of the window.
///
/// @param <Q> a question; those that are equal have the same answer
/// @param <A> an answer
public final class Reckoner<Q, A> {

  /// How an answer is worked out.
  public interface Work<Q, A> {

    /// Works one out.
    ///
    /// @param wanted whether nothing else has been asked meanwhile
    /// @return null where it is given up, since it is no longer wanted
    @Nullable A answer(Q question, BooleanSupplier wanted);
  }

  /// What is known of a question.
  public sealed interface Known<A> {}

  /// Its answer.
  public record Found<A>(A answer) implements Known<A> {}

  /// That it has none: something went wrong.
  ///
  /// @param why a sentence
  public record Failed<A>(String why) implements Known<A> {}

  /// Nothing yet.
  ///
  /// @param before the last answer, which was to another question; empty where there was none
  public record Waiting<A>(Optional<A> before) implements Known<A> {}

  private final Aside aside;
  private final Work<Q, A> work;
  private final Runnable told;
  private volatile @Nullable Q asked;
  private @Nullable Q answered;
  private Known<A> known = new Waiting<>(Optional.empty());
  private boolean busy;

  /// @param told is called when more is known
  public Reckoner(Aside aside, Work<Q, A> work, Runnable told) {
    this.aside = aside;
    this.work = work;
    this.told = told;
  }

  /// What is known of a question, which is the one that is wanted from now on.
  public Known<A> ask(Q question) {
    asked = question;
    if (!busy && !question.equals(answered)) {
      begin(question);
    }
    return question.equals(answered) ? known : new Waiting<>(before());
  }

  private Optional<A> before() {
    return switch (known) {
      case Found<A>(var answer) -> Optional.of(answer);
      case Failed<A> _ -> Optional.empty();
      case Waiting<A>(var before) -> before;
    };
  }

  private void begin(Q question) {
    busy = true;
    aside.workOut(
        () -> Optional.ofNullable(work.answer(question, () -> question.equals(asked))),
        answer ->
            arrived(
                question,
                answer.<Known<A>>map(Found::new).orElseGet(() -> new Waiting<>(before()))),
        why -> arrived(question, new Failed<>(why)));
  }

  private void arrived(Q question, Known<A> found) {
    busy = false;
    known = found;
    answered = found instanceof Waiting<A> ? null : question;
    var wanted = asked;
    if (wanted != null && !wanted.equals(answered)) {
      begin(wanted);
    }
    if (answered != null) {
      told.run();
    }
  }
}
