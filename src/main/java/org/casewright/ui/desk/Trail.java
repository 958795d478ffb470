package org.casewright.ui.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.casewright.model.BusinessCase;
import org.casewright.session.edits.Thing;
import org.jspecify.annotations.Nullable;

/// What a person has chosen to see, one after the other: the way back, and what is shown where an
/// undo takes something out of the case and a redo brings it back.
final class Trail {

  private static final int LONGEST = 100;

  private final Deque<Shown> past = new ArrayDeque<>();
  private final Map<Selection, Selection> origins = new HashMap<>();
  private Shown wish;
  private BusinessCase known;

  Trail(Shown first, BusinessCase opened) {
    wish = first;
    known = opened;
  }

  /// A person has chosen to see something else; what they did not choose anew remains their wish,
  /// even where the case does not have it now.
  void chosen(Shown before, Shown now) {
    var moved = !now.selection().equals(before.selection());
    var turned = !now.scenario().equals(before.scenario());
    if (moved || turned) {
      past.push(before);
      if (past.size() > LONGEST) {
        past.removeLast();
      }
    }
    wish =
        now.withSelection(moved ? now.selection() : wish.selection())
            .withScenario(turned ? now.scenario() : wish.scenario());
  }

  /// Something has been added while something else was chosen.
  void added(Selection fresh, Selection chosen) {
    origins.put(fresh, chosen);
  }

  /// A person has gone back: the way there is not walked a second time.
  void returned(Shown now) {
    wish = now;
  }

  /// What can be shown of a case that may have changed: what was wished for; else what is shown;
  /// else something in its stead.
  Shown fitting(Shown shown, BusinessCase now) {
    var before = known;
    known = now;
    var fitting = shown.withScenario(scenario(shown, now));
    if (wish.isIn(now)) {
      return fitting.withSelection(wish.selection());
    }
    return shown.isIn(now)
        ? fitting
        : fitting.withSelection(instead(shown.selection(), before, now));
  }

  private String scenario(Shown shown, BusinessCase now) {
    if (now.scenario(wish.scenario()).isPresent()) {
      return wish.scenario();
    }
    return now.scenario(shown.scenario()).isPresent()
        ? shown.scenario()
        : past.stream()
            .map(Shown::scenario)
            .filter(id -> now.scenario(id).isPresent())
            .findFirst()
            .orElse(now.plan().id());
  }

  /// What was chosen when a thing that is gone was added, where that is one of its kind, as what it
  /// is a copy of; else what it stood in; else what came or changed with its going; else the first
  /// of what there is.
  private Selection instead(Selection gone, BusinessCase before, BusinessCase now) {
    var sibling =
        Optional.ofNullable(origins.get(gone))
            .filter(each -> isOfOneKind(each, gone) && isIn(each, now));
    if (sibling.isPresent()) {
      return sibling.get();
    }
    if (gone.page() != Page.CHART) {
      return new Selection.All(gone.page());
    }
    return home(gone, before)
        .filter(home -> isIn(home, now))
        .or(() -> touched(before, now))
        .orElseGet(() -> Shown.first(now).selection());
  }

  private static boolean isOfOneKind(Selection one, Selection other) {
    return one instanceof Selection.Of(var a)
        && other instanceof Selection.Of(var b)
        && a.listing().equals(b.listing());
  }

  private static Optional<Selection> home(Selection gone, BusinessCase before) {
    return switch (gone) {
      case Selection.Of(Thing.Opportunity(var id)) ->
          before.opportunity(id).map(each -> Selection.workstream(each.workstream()));
      case Selection.Of(Thing.Cost _) -> Optional.of(Selection.Whole.COSTS);
      default -> Optional.empty();
    };
  }

  private static boolean isIn(Selection home, BusinessCase now) {
    return home == Selection.Whole.COSTS
        ? !now.costs().isEmpty()
        : home instanceof Selection.Of(var thing) && thing.isIn(now);
  }

  private static Optional<Selection> touched(BusinessCase before, BusinessCase now) {
    return Thing.all(now).stream()
        .filter(
            thing ->
                thing instanceof Thing.Opportunity
                    || thing instanceof Thing.Cost
                    || thing instanceof Thing.Workstream)
        .filter(thing -> !Objects.equals(written(thing, before), written(thing, now)))
        .findFirst()
        .map(Selection.Of::new);
  }

  private static @Nullable Object written(Thing thing, BusinessCase in) {
    return thing.listing().find(in, thing.id()).orElse(null);
  }

  /// What was chosen before, and is still in the case; the way back is then that much shorter.
  ///
  /// @param present what is shown now
  Optional<Selection> back(Selection present) {
    return back(each -> !each.equals(present));
  }

  /// What was chosen before what is shown now was first asked about.
  Optional<Selection> out(Selection present) {
    return back(each -> !each.subject().equals(present.subject()));
  }

  private Optional<Selection> back(Predicate<Selection> wanted) {
    while (!past.isEmpty()) {
      var before = past.pop();
      if (before.isIn(known) && wanted.test(before.selection())) {
        return Optional.of(before.selection());
      }
    }
    return Optional.empty();
  }

  /// Whether there is a way back.
  boolean leadsBack(Selection present) {
    return past.stream().anyMatch(each -> each.isIn(known) && !each.selection().equals(present));
  }
}
