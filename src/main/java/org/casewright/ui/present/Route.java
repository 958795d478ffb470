package org.casewright.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.casewright.model.Step;
import org.jspecify.annotations.Nullable;

/// The way through a story: from step to step past the hidden ones, and to a hidden one only where
/// that is asked for.
final class Route {

  private final Supplier<List<Step>> steps;
  private int at;
  private boolean aside;
  private @Nullable Instead instead;

  /// @param of the step that it stands in place of
  private record Instead(Step of, Step shown) {}

  /// @param steps hidden ones too, as they are now
  Route(Supplier<List<Step>> steps) {
    this.steps = steps;
  }

  /// Whether there is nothing to tell.
  boolean isEmpty() {
    return told().isEmpty();
  }

  /// Every step, hidden ones too.
  List<Step> all() {
    return steps.get();
  }

  private List<Step> told() {
    return Step.told(all());
  }

  /// Begins with the step with this id; with the next that is told, where that one is hidden; with
  /// the first, where there is none.
  void begin(String id) {
    at = Math.max(0, all().stream().map(Step::id).toList().indexOf(id));
    aside = false;
    instead = null;
    here();
  }

  /// What is shown: the step, or what stands in its place. An edit of the step brings it back.
  Step here() {
    var step = step();
    return instead != null && instead.of().equals(step) ? instead.shown() : step;
  }

  /// The step that has been reached. Where an edit has hidden it meanwhile, the next, else the
  /// last.
  Step step() {
    at = Math.clamp(at, 0, all().size() - 1);
    if (isHidden(at) && !aside) {
      at = after().or(this::before).orElse(at);
    }
    return all().get(at);
  }

  private boolean isHidden(int index) {
    return all().get(index).hidden();
  }

  private Optional<Integer> after() {
    return IntStream.range(at + 1, all().size())
        .filter(each -> !isHidden(each))
        .boxed()
        .findFirst();
  }

  private Optional<Integer> before() {
    return IntStream.range(0, at)
        .filter(each -> !isHidden(each))
        .boxed()
        .reduce((_, later) -> later);
  }

  /// The step that comes next, if there is one.
  Optional<Step> next() {
    return after().map(all()::get);
  }

  /// The number of the step among those that are told, counted from 1; 0 for a hidden one, and for
  /// what stands in its place.
  int number() {
    return number(here());
  }

  /// @param of one of all
  int number(Step of) {
    return 1 + told().indexOf(of);
  }

  /// Shows something else in place of the step, until it goes on from there; a step as it is
  /// stands in its own place.
  void showInstead(Step shown) {
    instead = shown.equals(step()) ? null : new Instead(step(), shown);
  }

  // Each says whether it goes somewhere.

  boolean goOn() {
    return go(after());
  }

  /// From what stands in the place of a step to the step.
  boolean goBack() {
    return go(here().equals(step()) ? before() : Optional.of(at));
  }

  boolean goFirst() {
    return goTo(1);
  }

  boolean goLast() {
    return goTo(told().size());
  }

  /// To a step by its number, counted from 1.
  boolean goTo(int number) {
    var steps = told();
    return number >= 1 && number <= steps.size() && goTo(steps.get(number - 1).id());
  }

  /// To any step, a hidden one too.
  boolean goTo(String id) {
    return go(
        IntStream.range(0, all().size())
            .filter(each -> all().get(each).id().equals(id))
            .boxed()
            .findFirst());
  }

  /// To the next hidden step, else to the first.
  boolean goAside() {
    var steps = all().size();
    return go(
        IntStream.range(1, steps + 1)
            .map(by -> (at + by) % steps)
            .filter(this::isHidden)
            .boxed()
            .findFirst());
  }

  private boolean go(Optional<Integer> to) {
    to.ifPresent(
        index -> {
          at = index;
          aside = isHidden(index);
          instead = null;
        });
    return to.isPresent();
  }
}
