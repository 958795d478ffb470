package org.casewright.session;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.casewright.analysis.ChangeLog;
import org.casewright.engine.Projection;
import org.casewright.file.Expecting;
import org.casewright.file.Stamp;
import org.casewright.model.BusinessCase;
import org.casewright.model.Problem;
import org.casewright.model.Revision;
import org.casewright.model.View;
import org.jspecify.annotations.Nullable;

/// One open case being edited. [#edit(String, UnaryOperator)] is the one way to change it;
/// everything else follows from the present case.
///
/// Undo and redo go over whole cases, which are immutable and share what did not change. The case
/// is dirty when it differs from what was last opened or saved, so undoing back to that makes it
/// clean again; one begun from templates is dirty until it is saved.
public final class Session {

  private static final String VIEW_ONLY =
      "The case is open for viewing only, because somebody else has its file open. Save it under"
          + " another name to work on a copy of your own.";

  private final InstantSource clock;
  private final History history;
  private final Projections projections = new Projections();
  private final List<Runnable> listeners = new ArrayList<>();
  private final boolean viewOnly;
  private Origin origin;
  private BusinessCase saved;
  private @Nullable Stamp stamp;

  /// @param opened the case as its file or example has it: the first saved point
  /// @param clock tells when each change was made
  public Session(BusinessCase opened, Origin origin, InstantSource clock) {
    this(opened, origin, null, false, clock);
  }

  private Session(
      BusinessCase opened,
      Origin origin,
      @Nullable Stamp stamp,
      boolean viewOnly,
      InstantSource clock) {
    this.clock = clock;
    this.origin = origin;
    this.saved = opened;
    this.stamp = stamp;
    this.viewOnly = viewOnly;
    this.history = new History("Opened", clock.instant(), opened);
  }

  /// A session on a file.
  ///
  /// @param stamp of the very bytes that were read
  public static Session of(
      BusinessCase opened, Path file, @Nullable Stamp stamp, InstantSource clock) {
    return new Session(opened, new Origin.Document(file), stamp, false, clock);
  }

  /// A session on a file that somebody else has open: it can be looked at and not changed.
  public static Session viewing(
      BusinessCase opened, Path file, @Nullable Stamp stamp, InstantSource clock) {
    return new Session(opened, new Origin.Document(file), stamp, true, clock);
  }

  /// Whether it can only be looked at.
  public boolean isViewOnly() {
    return viewOnly;
  }

  /// The file as it was when it was last opened or saved; null where there is none.
  public @Nullable Stamp stamp() {
    return stamp;
  }

  /// The file as somebody else has saved it has been looked at: the next save may replace it. What
  /// differs from it is unsaved from now on, and what they have told of their saves stays told.
  public void seen(BusinessCase theirs, Stamp onDisk) {
    stamp = onDisk;
    var saves = new ArrayList<>(theirs.history());
    current().history().stream().filter(save -> !saves.contains(save)).forEach(saves::add);
    saved = theirs;
    history.tell(saves);
    changed();
  }

  /// The present case.
  public BusinessCase current() {
    return history.current();
  }

  /// The case as it was last opened or saved.
  public BusinessCase saved() {
    return saved;
  }

  /// The case before the last change in force; null where nothing is to be taken back.
  public @Nullable BusinessCase beforeLastChange() {
    return history.before();
  }

  public Origin origin() {
    return origin;
  }

  /// Whether there is anything that a save would keep and closing would lose.
  public boolean isDirty() {
    return !current().equals(saved) || (!origin.isKept() && !current().opportunities().isEmpty());
  }

  /// Changes the case, as one step of undo.
  ///
  /// @param label what is done, as undo and the list of changes name it
  /// @return why it cannot be done, a sentence each, in which case nothing has changed; empty
  ///     when it is done
  public List<String> edit(String label, UnaryOperator<BusinessCase> change) {
    return apply(label, null, change);
  }

  /// Changes the case, as part of the last step where that was made with the same key and nothing
  /// has ended it: all moves of one drag are one step. Moves that come back to where they began
  /// leave no step.
  ///
  /// @return as for [#edit(String, UnaryOperator)]
  public List<String> edit(String label, Object mergeKey, UnaryOperator<BusinessCase> change) {
    return apply(label, mergeKey, change);
  }

  private List<String> apply(
      String label, @Nullable Object mergeKey, UnaryOperator<BusinessCase> change) {
    if (viewOnly) {
      return List.of(VIEW_ONLY);
    }
    BusinessCase changed;
    try {
      changed = change.apply(current());
    } catch (Problem.InvalidCase invalid) {
      return invalid.problems().stream().map(Problem::sentence).distinct().toList();
    }
    history.add(label, clock.instant(), changed, mergeKey);
    changed();
    return List.of();
  }

  /// Ends the open step: the next edit with its key is a step of its own.
  public void endMerge() {
    history.endMerge();
  }

  /// Takes the open step of this key back as if it had never been made; it cannot be redone.
  public void takeBack(Object mergeKey) {
    if (history.takeBack(mergeKey)) {
      changed();
    }
  }

  public boolean canUndo() {
    return history.canUndo();
  }

  public boolean canRedo() {
    return history.canRedo();
  }

  /// The name of what [#undo()] takes back.
  ///
  /// @throws IllegalStateException if there is nothing
  public String undoLabel() {
    require(canUndo(), "nothing to undo");
    return history.undoLabel();
  }

  /// The name of what [#redo()] does again.
  ///
  /// @throws IllegalStateException if there is nothing
  public String redoLabel() {
    require(canRedo(), "nothing to redo");
    return history.redoLabel();
  }

  /// Takes the last change back.
  ///
  /// @throws IllegalStateException if there is nothing
  public void undo() {
    require(canUndo(), "nothing to undo");
    history.undo();
    changed();
  }

  /// Does again what was last undone.
  ///
  /// @throws IllegalStateException if there is nothing
  public void redo() {
    require(canRedo(), "nothing to redo");
    history.redo();
    changed();
  }

  /// Undoes or does again until so many changes are in force.
  ///
  /// @param changes counted as [#changes()] lists them, 0 for the case as it was opened
  /// @throws IllegalArgumentException if there are not so many
  public void goTo(int changes) {
    if (changes < 0 || changes > history.changes().size()) {
      throw new IllegalArgumentException("no change " + changes);
    }
    history.goTo(changes);
    changed();
  }

  /// Every change of this sitting, oldest first, those that were undone included.
  public List<Change> changes() {
    return history.changes();
  }

  /// What the present case comes to.
  ///
  /// @param scenario id of a scenario of the case
  /// @throws IllegalArgumentException if there is none with that id
  public Projection projection(String scenario, View view) {
    return projections.of(current(), scenario, view);
  }

  /// What an earlier state of the case comes to; same rules.
  public Projection projection(BusinessCase earlier, String scenario, View view) {
    return projections.of(earlier, scenario, view);
  }

  /// What a save writes.
  ///
  /// @param present the case when the save began
  /// @param written the same, which tells of this save too
  public record Draft(BusinessCase present, BusinessCase written) {}

  /// What a save of the present case writes: with what has changed since it was last saved.
  ///
  /// @param who saves; may be empty
  /// @param why in their own words; may be empty
  public Draft draft(String who, String why) {
    return new Draft(current(), told(who, why));
  }

  /// What a save to this file may replace: its own file as it was opened or saved last; under
  /// another name, whatever stands there.
  public Expecting expecting(Path file) {
    return stamp != null && origin.equals(new Origin.Document(file))
        ? Expecting.content(stamp)
        : Expecting.anything();
  }

  /// A save has succeeded: the saved point moves there. What was edited since it began is unsaved.
  ///
  /// @param stamp of what was written; null where that is not known
  public void saved(Draft draft, Path file, @Nullable Stamp stamp) {
    saved = draft.written();
    origin = new Origin.Document(file);
    this.stamp = stamp;
    history.saved(draft.present(), draft.written());
    changed();
  }

  /// With one more save in its history, unless there is nothing to tell of it.
  private BusinessCase told(String who, String why) {
    var present = current();
    var changes = ChangeLog.between(saved, present);
    if (changes.isEmpty() && why.isEmpty() && origin instanceof Origin.Document) {
      return present;
    }
    var saves = new ArrayList<>(present.history());
    saves.add(Revision.of(clock.instant(), who, why, changes));
    return present.withHistory(saves);
  }

  /// Calls `listener` after every change of the case, its history or its saved point.
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    var before = history.before();
    projections.keepOnly(
        before == null ? List.of(current(), saved) : List.of(current(), saved, before));
    tell();
  }

  private void tell() {
    List.copyOf(listeners).forEach(Runnable::run);
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
