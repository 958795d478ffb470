package org.casewright.session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.casewright.model.BusinessCase;
import org.casewright.model.Revision;
import org.jspecify.annotations.Nullable;

/// The case as it was after every edit, and where in that list we stand. Edits that share a merge
/// key and follow each other are one step, until the key is ended. What has been saved is never
/// undone: whichever step we stand at, its case tells of every save.
final class History {

  /// @param label what was done, as the list of changes shows it; of the first step how the case
  ///     came here
  /// @param mergeKey what further edits must bring to become part of this step; null where it is
  ///     closed
  private record Step(String label, Instant when, BusinessCase after, @Nullable Object mergeKey) {
    Step closed() {
      return new Step(label, when, after, null);
    }

    Step with(BusinessCase after) {
      return new Step(label, when, after, mergeKey);
    }
  }

  private final List<Step> steps = new ArrayList<>();
  private int position;
  private List<Revision> saves;

  History(String label, Instant when, BusinessCase opened) {
    steps.add(new Step(label, when, opened, null));
    saves = opened.history();
  }

  /// Puts the case as it has been saved in place of the one that was present when the save began.
  void saved(BusinessCase present, BusinessCase written) {
    saves = written.history();
    steps.replaceAll(step -> step.after().equals(present) ? step.with(written) : step);
    moveTo(position);
  }

  /// Every step tells of these saves from now on.
  void tell(List<Revision> saves) {
    this.saves = List.copyOf(saves);
    moveTo(position);
  }

  private void moveTo(int step) {
    position = step;
    var there = steps.get(step);
    if (!there.after().history().equals(saves)) {
      steps.set(step, there.with(there.after().withHistory(saves)));
    }
  }

  BusinessCase current() {
    return steps.get(position).after();
  }

  /// The case before the last step; null where there is none to take back.
  @Nullable BusinessCase before() {
    return canUndo() ? steps.get(position - 1).after() : null;
  }

  /// Puts `changed` after the present case and forgets what was undone; where nothing changes, that
  /// can still be redone.
  void add(String label, Instant when, BusinessCase made, @Nullable Object mergeKey) {
    var changed = made.history().equals(saves) ? made : made.withHistory(saves);
    if (continues(mergeKey)) {
      steps.removeLast();
      moveTo(position - 1);
    } else {
      endMerge();
    }
    if (!changed.equals(current())) {
      steps.subList(position + 1, steps.size()).clear();
      steps.add(new Step(label, when, changed, mergeKey));
      position++;
    }
  }

  /// Whether the present step was made with this key and is still open.
  boolean continues(@Nullable Object mergeKey) {
    return mergeKey != null && mergeKey.equals(steps.get(position).mergeKey());
  }

  void endMerge() {
    steps.set(position, steps.get(position).closed());
  }

  /// Removes the open step of this key as if it had never been; false where there is none.
  boolean takeBack(Object mergeKey) {
    if (!continues(mergeKey)) {
      return false;
    }
    steps.subList(position, steps.size()).clear();
    moveTo(position - 1);
    return true;
  }

  boolean canUndo() {
    return position > 0;
  }

  boolean canRedo() {
    return position < steps.size() - 1;
  }

  void undo() {
    endMerge();
    moveTo(position - 1);
  }

  void redo() {
    endMerge();
    moveTo(position + 1);
  }

  void goTo(int step) {
    endMerge();
    moveTo(step);
  }

  String undoLabel() {
    return steps.get(position).label();
  }

  String redoLabel() {
    return steps.get(position + 1).label();
  }

  List<Change> changes() {
    var changes = new ArrayList<Change>();
    for (var i = 1; i < steps.size(); i++) {
      changes.add(new Change(steps.get(i).label(), steps.get(i).when(), i <= position));
    }
    return changes;
  }
}
