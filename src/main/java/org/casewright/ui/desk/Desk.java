package org.casewright.ui.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.casewright.analysis.Telling;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.engine.Projection;
import org.casewright.model.BusinessCase;
import org.casewright.model.Listing;
import org.casewright.model.Version;
import org.casewright.session.Session;
import org.casewright.session.edits.HeldEvidence;
import org.casewright.session.edits.Thing;
import org.jspecify.annotations.Nullable;

/// The case on the table and what of it is shown. Panes read from here and are told when anything
/// has changed, however many changes there were, once a pulse.
public final class Desk {

  private static final double SMALLEST_TEXT = 0.8;
  private static final double LARGEST_TEXT = 2;

  /// @param drag whether a number is under a hand, so that its evidence is held until it is let go
  private record Gesture(Object key, BusinessCase before, boolean drag) {}

  /// @param words what it is called where figures are compared with it
  private record Pinned(BusinessCase state, String words) {}

  private final Executor nextPulse;
  private final List<Runnable> listeners = new ArrayList<>();
  private Consumer<Message> speaker = _ -> {};
  private Consumer<Pick> picker = _ -> {};
  private Consumer<Command> doer = _ -> {};
  private BooleanSupplier asking = () -> false;
  private @Nullable Consumer<Path> opener;
  private Session session;
  private Shown shown;
  private Trail trail;
  private @Nullable Gesture gesture;
  private @Nullable Pinned pinned;
  private double textScale = 1;
  private Appearance appearance = Appearance.SYSTEM;
  private List<Finding> findings = List.of();
  private Marks marks = Marks.NONE;
  private @Nullable BusinessCase examined;
  private @Nullable Thing newcomer;
  private @Nullable String sought;
  private boolean told;
  private boolean atStart;
  private Against against = new Against.Saved();

  /// @param nextPulse runs what it is given before the next frame is drawn, on this thread; in a
  ///     test, at once
  public Desk(Session session, Executor nextPulse) {
    this.nextPulse = nextPulse;
    this.session = session;
    this.shown = Shown.first(session.current());
    this.trail = new Trail(shown, session.current());
    session.onChange(this::changed);
  }

  /// Puts another case on the table, with what the checks find in it.
  public void open(Session opened, List<Finding> findings) {
    examined(opened.current(), findings);
    open(opened);
  }

  /// Puts another case on the table.
  public void open(Session opened) {
    session = opened;
    shown = Shown.first(opened.current());
    trail = new Trail(shown, opened.current());
    gesture = null;
    pinned = null;
    against = new Against.Saved();
    newcomer = null;
    sought = null;
    atStart = false;
    opened.onChange(this::changed);
    changed();
  }

  public Session session() {
    return session;
  }

  /// The present case.
  public BusinessCase businessCase() {
    return session.current();
  }

  public Shown shown() {
    return shown;
  }

  /// Changes what is shown.
  public void show(UnaryOperator<Shown> change) {
    var before = shown;
    shown = change.apply(shown);
    trail.chosen(before, shown);
    shown = trail.fitting(shown, businessCase());
    if (newcomer != null && !shown.selection().equals(new Selection.Of(newcomer))) {
      newcomer = null;
    }
    changed();
  }

  /// Whether there is anything that was looked at before.
  public boolean canGoBack() {
    return trail.leadsBack(shown.selection());
  }

  /// Shows what was looked at before.
  public void goBack() {
    trail.back(shown.selection()).ifPresent(this::returnTo);
  }

  /// Leaves the explanation of a figure, or a search for a target, for what was looked at before.
  ///
  /// @return whether there was one to leave
  public boolean leaveQuestion() {
    var asked =
        shown.selection() instanceof Selection.Explained
            || shown.selection() instanceof Selection.Seeking;
    if (asked) {
      returnTo(
          trail.out(shown.selection()).orElseGet(() -> Shown.first(businessCase()).selection()));
    }
    return asked;
  }

  private void returnTo(Selection selection) {
    shown = shown.withSelection(selection);
    trail.returned(shown);
    newcomer = null;
    changed();
  }

  /// Does again what was last undone, and shows the scenario that this brings back.
  ///
  /// @throws IllegalStateException if there is nothing
  public void redo() {
    var before = Listing.SCENARIOS.ids(businessCase());
    session.redo();
    var back = new ArrayList<>(Listing.SCENARIOS.ids(businessCase()));
    back.removeAll(before);
    if (back.size() == 1) {
      show(now -> now.withScenario(back.getFirst()));
    }
  }

  /// Shows what has just been added, so that it is given its name first.
  public void introduce(Thing thing) {
    newcomer = thing;
    var fresh = new Selection.Of(thing);
    trail.added(fresh, shown.selection());
    show(now -> now.withSelection(fresh));
  }

  /// Whether a thing has just been added, and nothing else has been chosen since.
  public boolean isNew(Thing thing) {
    return thing.equals(newcomer);
  }

  /// Shows a place of the case file, such as `$.opportunities[3].baseline`, with the keyboard in
  /// the field that it is typed into.
  public void goTo(String path) {
    goTo(Places.of(businessCase(), path), Places.part(path));
  }

  /// Shows something with the keyboard in one of its fields.
  ///
  /// @param part as the case file calls it, such as `baseline.value`; empty for the first
  public void goTo(Selection selection, String part) {
    sought = part;
    show(now -> now.withSelection(selection));
  }

  /// The part of what is shown that the keyboard is to go to; each is given once.
  public Optional<String> takeSought() {
    var part = Optional.ofNullable(sought);
    sought = null;
    return part;
  }

  /// Whether the start page stands in place of the panes.
  public boolean atStart() {
    return atStart;
  }

  /// Puts the start page in place of the panes, or takes it away; the case stays as it is.
  public void showStart(boolean wanted) {
    endGesture();
    atStart = wanted;
    changed();
  }

  /// What the case comes to as shown.
  public Projection now() {
    return session.projection(shown.scenario(), shown.view());
  }

  /// Puts the case's figures into the words of its story.
  public Telling telling() {
    return new Telling(businessCase(), session::projection);
  }

  /// What it came to in the state that is pinned; without one, when the last change, or the gesture
  /// under way, began. Null where nothing has been changed, or the scenario shown did not exist
  /// then.
  public @Nullable Projection before() {
    if (pinned != null) {
      return pinnedAs(pinned.state());
    }
    var earlier = caseBefore();
    return earlier == null || earlier.scenario(shown.scenario()).isEmpty()
        ? null
        : session.projection(earlier, shown.scenario(), shown.view());
  }

  /// Under the scenario shown, or its plan where it does not have that.
  private Projection pinnedAs(BusinessCase state) {
    var scenario =
        state.scenario(shown.scenario()).isPresent() ? shown.scenario() : state.plan().id();
    return session.projection(state, scenario, shown.view());
  }

  /// Keeps the present state as what is compared with, until it is unpinned.
  public void pin() {
    var words =
        session.canUndo()
            ? "pinned after “%s”".formatted(session.undoLabel())
            : "pinned as it was opened";
    pinned = pinned == null ? new Pinned(businessCase(), words) : null;
    changed();
  }

  /// Keeps a named version as what is compared with, until it is unpinned; unpins it where it is
  /// that already.
  public void pin(Version version) {
    pinned =
        isPinned(version) ? null : new Pinned(version.written(), "“%s”".formatted(version.name()));
    changed();
  }

  /// Whether this version is pinned.
  public boolean isPinned(Version version) {
    return pinned != null && pinned.state().equals(version.written());
  }

  /// What the present case is compared with to see what has changed.
  public Against against() {
    return against instanceof Against.Named(var id) && businessCase().version(id).isEmpty()
        ? new Against.Saved()
        : against;
  }

  /// The case has been saved: another file is compared with no more.
  public void compareWithNoOther() {
    if (against instanceof Against.Other) {
      against = new Against.Saved();
      changed();
    }
  }

  /// Shows what has changed against another state of the case, or another case.
  public void compareWith(Against other) {
    against = other;
    show(now -> now.withSelection(new Selection.All(Page.CHANGES)));
  }

  /// What is compared with, in words: `before this change`, or which state is pinned.
  public String compared() {
    return pinned == null ? "before this change" : pinned.words();
  }

  /// Whether a state is pinned.
  public boolean isPinned() {
    return pinned != null;
  }

  /// The state before the last change, or before the gesture under way.
  public @Nullable BusinessCase caseBefore() {
    return gesture == null ? session.beforeLastChange() : gesture.before();
  }

  /// What the checks find in the case; while a gesture is under way, what they found when it began.
  public List<Finding> findings() {
    if (gesture == null && !businessCase().equals(examined)) {
      examined(businessCase(), CaseChecks.findings(businessCase()));
    }
    return findings;
  }

  private void examined(BusinessCase state, List<Finding> found) {
    examined = state;
    findings = found;
    marks = Marks.of(state, found);
  }

  /// The things that the findings are about; while a gesture is under way, those of when it began.
  public Marks marks() {
    findings();
    return marks;
  }

  /// How large text is, 1 being usual.
  public double textScale() {
    return textScale;
  }

  /// Sets how large text is.
  ///
  /// @param scale brought into 0.8 to 2
  public void scaleText(double scale) {
    textScale = Math.clamp(scale, SMALLEST_TEXT, LARGEST_TEXT);
    changed();
  }

  /// Which colours the window wears.
  public Appearance appearance() {
    return appearance;
  }

  /// Has the window wear other colours.
  public void wear(Appearance chosen) {
    appearance = chosen;
    changed();
  }

  /// The typing of a number begins, or the like: until it ends, its edits are one step, and axes
  /// hold.
  public void beginGesture(Object key) {
    endGesture();
    gesture = new Gesture(key, businessCase(), false);
  }

  /// A drag begins: so too, and the evidence of what is dragged is held until it is let go.
  public void beginDrag(Object key) {
    endGesture();
    gesture = new Gesture(key, businessCase(), true);
  }

  /// Whether a gesture is under way.
  public boolean inGesture() {
    return gesture != null;
  }

  /// Whether this gesture is under way.
  public boolean inGesture(Object key) {
    return gesture != null && gesture.key().equals(key);
  }

  /// Ends the gesture, if one is under way.
  public void endGesture() {
    var ended = gesture;
    if (ended != null) {
      settle(ended);
      gesture = null;
      session.endMerge();
      changed();
    }
  }

  /// What has been dragged is let go, as part of the same step.
  private void settle(Gesture drag) {
    if (drag.drag() && session.canUndo() && !businessCase().equals(drag.before())) {
      var _ =
          session.edit(
              session.undoLabel(), drag.key(), now -> HeldEvidence.settled(drag.before(), now));
    }
  }

  /// Ends this gesture, if it is the one under way.
  public void endGesture(Object key) {
    if (inGesture(key)) {
      endGesture();
    }
  }

  /// Ends this gesture and takes back what it changed, if it is the one under way.
  public void cancelGesture(Object key) {
    if (inGesture(key)) {
      session.takeBack(key);
      endGesture();
    }
  }

  /// Edits the case: as part of the gesture under way, or as a step of its own.
  ///
  /// @return why it cannot be done, a sentence each; empty when it is done
  public List<String> edit(String label, UnaryOperator<BusinessCase> change) {
    var during = gesture;
    if (during == null) {
      return session.edit(label, change);
    }
    return session.edit(
        label,
        during.key(),
        during.drag() ? now -> HeldEvidence.held(during.before(), change.apply(now)) : change);
  }

  /// Counts an opportunity in the scenario shown, or leaves it out. The plan leaves nothing out,
  /// and is not changed.
  public void include(String opportunity, boolean include) {
    var scenario = shown.scenario();
    var name = businessCase().opportunity(opportunity).orElseThrow().name();
    if (!scenario.equals(businessCase().plan().id())) {
      edit(
          (include ? "Take back in: " : "Leave out: ") + name,
          businessCase ->
              Listing.SCENARIOS.changed(
                  businessCase,
                  scenario,
                  s -> s.withWithout(without(s.without(), opportunity, include))));
    }
  }

  private static List<String> without(List<String> before, String opportunity, boolean include) {
    var without = new ArrayList<>(before);
    without.remove(opportunity);
    if (!include) {
      without.add(opportunity);
    }
    return without;
  }

  /// Says or asks something, in the panel over the panes.
  public void say(Message message) {
    speaker.accept(message);
  }

  /// Offers a list to choose from, in the panel over the panes.
  public void pick(Pick pick) {
    picker.accept(pick);
  }

  /// Carries out a command, as its menu item would.
  public void carryOut(Command command) {
    doer.accept(command);
  }

  /// Who carries out commands.
  public void onCommand(Consumer<Command> doer) {
    this.doer = doer;
  }

  /// Who shows what is to be chosen from.
  public void onPick(Consumer<Pick> picker) {
    this.picker = picker;
  }

  /// Who shows what is said.
  public void onSay(Consumer<Message> speaker) {
    this.speaker = speaker;
  }

  /// Whether something is asked or offered over the panes, or a file is being chosen.
  public boolean isAsking() {
    return asking.getAsBoolean();
  }

  /// Who knows whether something is asked.
  public void onAsking(BooleanSupplier asking) {
    this.asking = asking;
  }

  /// Opens files and folders with whatever the system has for them; empty where it has no way.
  public Optional<Consumer<Path>> opener() {
    return Optional.ofNullable(opener);
  }

  /// Who opens files and folders.
  public void onOpenFile(Consumer<Path> opener) {
    this.opener = opener;
  }

  /// Calls `listener` once a pulse after anything has changed.
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  private void changed() {
    shown = trail.fitting(shown, businessCase());
    if (!told) {
      told = true;
      nextPulse.execute(this::tell);
    }
  }

  private void tell() {
    told = false;
    listeners.forEach(Runnable::run);
  }
}
