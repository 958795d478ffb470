package org.casewright.ui.desk;

import java.util.List;
import java.util.Optional;
import org.casewright.analysis.Change;
import org.casewright.analysis.Changes;
import org.casewright.model.BusinessCase;

/// The present case and what it is compared with: each difference can be put back as it was, or
/// taken over from another file.
///
/// @param before the side that the differences are made on
/// @param after what they lead to
public record Compared(Desk desk, Against against, BusinessCase before, BusinessCase after) {

  /// What is on the desk, against what it is compared with.
  public static Compared of(Desk desk) {
    var against = desk.against();
    var present = desk.businessCase();
    return switch (against) {
      case Against.Saved _ -> new Compared(desk, against, against.written(desk), present);
      case Against.Named _ ->
          new Compared(desk, against, against.written(desk), present.withoutPast());
      case Against.Other(_, var other) ->
          new Compared(desk, against, present, other.withHistory(present.history()));
    };
  }

  /// What the present case is compared with, in a sentence.
  public String name() {
    return against.name(desk);
  }

  /// Every difference; a changed number and what it rests on are one.
  public List<Change> changes() {
    return Changes.wholeNumbers(before, after);
  }

  /// The difference with this key.
  public Optional<Change> find(String key) {
    return changes().stream().filter(each -> key(each).equals(key)).findFirst();
  }

  /// By which a difference is known for as long as it means the same.
  public static String key(Change change) {
    return "%s-%s-%s-%s".formatted(change.where(), change.id(), change.part(), change.sentence());
  }

  /// Puts one difference back, or takes it over.
  public Action make(Change change) {
    return against.isEarlier()
        ? Action.of(
            "Put this one back",
            () ->
                Things.change(
                    desk,
                    "Put back as in %s: %s".formatted(name(), subject(change)),
                    _ -> without(change)))
        : Action.of(
            "Take this one over",
            () ->
                Things.change(
                    desk,
                    "Taken over from %s: %s".formatted(name(), subject(change)),
                    change::apply));
  }

  private static String subject(Change change) {
    return change.subject().isEmpty() ? change.sentence() : change.subject();
  }

  /// The case with every difference but one.
  private BusinessCase without(Change left) {
    var others = changes().stream().filter(each -> !key(each).equals(key(left))).toList();
    var present = desk.businessCase();
    var made = Changes.apply(others, before).withHistory(present.history());
    return against instanceof Against.Named ? made.withVersions(present.versions()) : made;
  }
}
