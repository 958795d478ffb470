package org.casewright.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casewright.model.BusinessCase;

/// What differs between two cases, in plain words.
public final class Changes {

  private static final String VALUE = "value";
  private static final String EVIDENCE = "evidence";

  private Changes() {}

  /// Every difference between two cases, things matched by id, in the order of [Where]. Making them
  /// all gives the case after.
  public static List<Change> between(BusinessCase before, BusinessCase after) {
    if (before.equals(after)) {
      return List.of();
    }
    var sides = Sides.of(before, after);
    var changes = new ArrayList<Change>(ofFrame(sides));
    Registers.ALL.forEach(register -> changes.addAll(register.changes(sides)));
    changes.sort(Comparator.comparing(Change::where));
    return List.copyOf(changes);
  }

  /// The same, a changed number and what it rests on being one: to take over a number without its
  /// evidence would have it rest on that of another.
  public static List<Change> wholeNumbers(BusinessCase before, BusinessCase after) {
    var changes = between(before, after);
    var evidence =
        changes.stream()
            .filter(Changes::isEvidence)
            .collect(Collectors.toMap(Change::id, Function.identity()));
    var numbers =
        changes.stream().filter(Changes::isNumber).map(Change::id).collect(Collectors.toSet());
    return changes.stream()
        .filter(each -> !(isEvidence(each) && numbers.contains(each.id())))
        .map(
            each -> {
              var rests = isNumber(each) ? evidence.get(each.id()) : null;
              return rests == null ? each : each.withEvidence(rests);
            })
        .toList();
  }

  private static boolean isNumber(Change change) {
    return change.where() == Where.NUMBERS && change.part().equals(VALUE);
  }

  private static boolean isEvidence(Change change) {
    return change.where() == Where.EVIDENCE && change.part().equals(EVIDENCE);
  }

  private static List<Change> ofFrame(Sides sides) {
    var was = new Draft(sides.before().told()).frame;
    var is = new Draft(sides.after().told()).frame;
    var noting = new Noting("", sides.before(), sides.after());
    FrameWalk.over(was, is, noting);
    return noting.differences().stream()
        .map(
            difference -> {
              var taking = new Taking(difference.part(), sides.before(), sides.after());
              return new Change(
                  Where.CASE,
                  "",
                  difference.part(),
                  difference.part(),
                  capital(difference.sentence()),
                  draft -> draft.frame = FrameWalk.over(draft.frame, is, taking));
            })
        .toList();
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// The case with several changes made, which need agree only when all are.
  ///
  /// @param changes from [#between(BusinessCase, BusinessCase)], in its order
  /// @throws org.casewright.model.Problem.InvalidCase with sentences, if together they leave
  ///     something that does not agree
  public static BusinessCase apply(List<Change> changes, BusinessCase to) {
    var draft = new Draft(to);
    changes.forEach(change -> change.step().on(draft));
    return draft.done();
  }
}
