package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import org.casewright.file.CaseLock;
import org.casewright.file.RecentCases;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;
import org.casewright.model.Step;
import org.casewright.session.Autosave;
import org.casewright.session.Errands;
import org.casewright.session.Holding;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.bring.BringController;
import org.casewright.ui.chart.ChartController;
import org.casewright.ui.desk.Appearance;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Page;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.desk.Recents;
import org.casewright.ui.desk.Recoveries;
import org.casewright.ui.desk.Selection;
import org.casewright.ui.desk.Signature;
import org.casewright.ui.headlines.HeadlinesController;
import org.casewright.ui.inspector.InspectorController;
import org.casewright.ui.paste.PasteController;
import org.casewright.ui.register.RegisterController;
import org.casewright.ui.start.StartController;
import org.casewright.ui.tree.TreeController;
import org.jspecify.annotations.Nullable;

/// Carries out the commands, and keeps the header in step with the desk.
public final class MainController {

  /// Whoever sits at the window, and what keeps their work.
  ///
  /// @param errands runs what is done for them beside the window and later
  /// @param disk asks the disk, which may be a share that does not answer
  /// @param recovery where what is not saved is kept
  public record Seat(
      Sitting me, Signature signature, Errands errands, Aside disk, RecoveryFolder recovery) {}

  /// The panes of the window.
  public record Panes(
      HeadlinesController headlines,
      TreeController tree,
      ChartController chart,
      RegisterController register,
      InspectorController inspector) {}

  private final Desk desk;
  private final Panes panes;
  private final CaseFiles caseFiles;
  private final Holding holding;
  private final Autosave autosave;
  private final Recovering recovering;
  private final ScenarioFiles scenarioFiles;
  private final Runnable leave;
  private final Seat seat;
  private final Showing showing;
  private final Doer doer;
  private final Recents recents;
  private final StartController start;
  private final PasteController paste;
  private final BringController bring;
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final InstantSource clock;
  private Consumer<Supplier<List<Step>>> present = _ -> {};
  private Supplier<Consumer<InFront>> makesGuide = () -> _ -> {};
  private @Nullable Consumer<InFront> guide;
  private @Nullable Pick offered;
  private final Conversation conversation;
  private final Arrivals arrivals;
  private boolean choosing;
  private @Nullable Selection introduced;
  private @Nullable MainView view;

  /// @param aside runs what takes long
  /// @param leave closes the window
  public MainController(
      Desk desk,
      Panes panes,
      FileChoice chooser,
      Recents recents,
      InstantSource clock,
      Seat seat,
      Aside aside,
      Runnable leave) {
    this.desk = desk;
    this.conversation = new Conversation(this::refresh, desk::session);
    this.panes = panes;
    this.recents = recents;
    var disk = seat.disk();
    var recoveries = new Recoveries(seat.recovery(), seat.me(), disk, clock);
    this.holding = new Holding(seat.errands(), clock, this::lost);
    var locks = new Locks(seat.me(), seat.signature(), holding, clock, disk);
    var files = new Asking(chooser, on -> choosing = on);
    this.caseFiles = new CaseFiles(desk, files, recents, clock, locks, disk);
    this.autosave = new Autosave(seat.recovery(), seat.me(), seat.errands(), clock, this::notKept);
    autosave.follow(desk.session());
    desk.onChange(() -> autosave.follow(desk.session()));
    this.recovering = new Recovering(desk, caseFiles, recoveries, autosave, clock, this::showStart);
    caseFiles.onOpened(file -> recovering.offer(file, false));
    this.scenarioFiles = new ScenarioFiles(desk, files, disk);
    this.leave = leave;
    this.seat = seat;
    this.clock = clock;
    this.start =
        new StartController(
            desk,
            recents,
            recoveries,
            clock,
            new StartController.Doors(
                this::onRecent, this::onRecover, this::onExample, this::onBegin, this::onCommand));
    this.arrivals = new Arrivals(new Receiving());
    desk.onChange(this::refresh);
    desk.onSay(conversation::say);
    desk.onPick(this::pick);
    desk.onAsking(() -> !isUndisturbed());
    desk.onCommand(this::onCommand);
    this.paste = new PasteController(desk, aside);
    this.bring = new BringController(desk, files, disk, new Around());
    this.showing = new Showing(desk);
    this.doer =
        new Doer(
            this,
            desk,
            caseFiles,
            scenarioFiles,
            bring,
            files,
            new LongWork(disk, seat.errands().clock(), conversation),
            clock);
    refresh();
  }

  /// A session on an example.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public static Session exampleSession(String name, InstantSource clock) {
    return CaseFiles.example(name, clock);
  }

  /// What is on the desk before there is any case; the start page stands in front of it.
  public static Session noSession(InstantSource clock) {
    return NewCase.nothing(clock);
  }

  /// The whole window's content.
  public Parent view() {
    var frame = view;
    if (frame == null) {
      frame = new MainView(this, desk, panes, new MainView.Pages(start, paste, bring));
      view = frame;
      refresh();
    }
    return frame.root();
  }

  Seat seat() {
    return seat;
  }

  /// Chooses which of the case's figures are shown.
  Showing showing() {
    return showing;
  }

  /// The window's title.
  public ReadOnlyStringProperty title() {
    return title.getReadOnlyProperty();
  }

  MainModel model() {
    return MainModel.of(desk, caseFiles.unseen(), conversation.message());
  }

  Panes panes() {
    return panes;
  }

  /// What shows steps in a room, as they are whenever it asks.
  public void onPresent(Consumer<Supplier<List<Step>>> present) {
    this.present = present;
  }

  void present(Supplier<List<Step>> told) {
    present.accept(told);
  }

  /// Begins with the words on the clipboard.
  void paste() {
    paste.open(view == null ? "" : view.clipboard());
  }

  /// What shows the guide, at what is in front; made when it is first asked for.
  public void onGuide(Supplier<Consumer<InFront>> makes) {
    makesGuide = makes;
  }

  void openGuide() {
    var opens = guide;
    if (opens == null) {
      opens = makesGuide.get();
      guide = opens;
    }
    opens.accept(inFront());
  }

  private InFront inFront() {
    if (desk.atStart()) {
      return InFront.START;
    }
    if (paste.isOpen()) {
      return InFront.PASTING;
    }
    if (bring.isOpen()) {
      return InFront.BRINGING;
    }
    return view == null ? InFront.CHOSEN : view.inFront();
  }

  /// Carries out a command; one that is not enabled does nothing.
  public void onCommand(Command command) {
    var asking = isAsking() && command != Command.GUIDE; // which may help to answer
    if (asking || (isOnPage() && !command.isForEveryPage())) {
      return;
    }
    if (!command.isForEveryPage()) {
      settle();
    }
    if (!command.isEnabled(desk)) {
      if (!desk.atStart()) {
        sayWhyNot(command);
      }
      return;
    }
    desk.endGesture();
    doer.carryOut(command);
  }

  /// Keys that can do nothing now say why, and what to do first.
  private void sayWhyNot(Command command) {
    if (desk.session().isViewOnly() && (command == Command.SAVE || command == Command.SAVE_WHY)) {
      caseFiles.sayViewOnly();
    } else if (!command.isStep()) {
      desk.say(
          new Message(
              "“%s” cannot be done here".formatted(command.text().replace("…", "")),
              command.whyNot(desk).stream().toList(),
              List.of(Message.Choice.close("Back to the case"))));
    }
  }

  /// Whether something is said or offered over the panes that is to be answered first.
  private boolean isAsking() {
    return conversation.message() != null || (view != null && view.picking());
  }

  /// Leaves an explanation, or a search for a target.
  ///
  /// @return whether there was one to leave
  boolean onLeave() {
    return !desk.atStart() && !isAsking() && desk.leaveQuestion();
  }

  void closeCase() {
    caseFiles.begin(NewCase.nothing(clock));
    showStart(false);
  }

  /// Puts the start page in place of the panes; the case that is open stays open behind it.
  public void showStart() {
    showStart(false);
  }

  /// Puts it there if no case is open.
  public void showStartUnlessOpen() {
    if (desk.session().origin() instanceof Origin.Nothing) {
      showStart(false);
    }
  }

  /// @param anew whether the keyboard goes to what makes a new case
  void showStart(boolean anew) {
    desk.showStart(true);
    start.onShown();
    refresh();
    start.focus(anew);
  }

  void onRecover(Recovered recovered) {
    unlessUnsaved("bringing back unsaved work", () -> recovering.bringBack(recovered));
  }

  private void onBegin(StartController.Wish wish) {
    unlessUnsaved("starting a new case", () -> caseFiles.begin(NewCase.begun(wish, clock)));
  }

  /// The recent cases, the last one first.
  List<RecentCases.Recent> recents() {
    return recents.all();
  }

  void onRecent(Path file) {
    openAnother(file, caseFiles::openRecent);
  }

  /// Opens a file in place of the present case. The file of the present case only brings that to
  /// the front, with what can be undone and what has not been saved.
  private void openAnother(Path file, Consumer<Path> opening) {
    if (desk.session().origin() instanceof Origin.Document(var present)
        && present.equals(file.toAbsolutePath().normalize())
        && !caseFiles.isOpening()) {
      toCase();
    } else {
      unlessUnsaved("opening another case", () -> opening.accept(file));
    }
  }

  private void toCase() {
    settle();
    desk.showStart(false);
  }

  void pick(Pick pick) {
    if (view == null) {
      offered = pick;
    } else {
      view.pick(pick);
    }
  }

  /// What was last offered to choose from; for tests that have no window.
  @Nullable Pick offered() {
    return offered;
  }

  void onExample(String name) {
    unlessUnsaved("opening an example", () -> openExample(name));
  }

  /// Opens an example in place of the present case.
  ///
  /// @throws IllegalArgumentException with a sentence, if there is no example of that name
  public void openExample(String name) {
    caseFiles.openExample(name);
  }

  /// Sets how large text is, 1 being usual.
  public void scaleText(double scale) {
    desk.scaleText(scale);
  }

  /// Has the window wear other colours.
  public void wear(Appearance chosen) {
    desk.wear(chosen);
  }

  /// Asks about unsaved changes, if there are any, and closes the window.
  public void onClose() {
    unlessUnsaved("closing", this::end);
  }

  /// Leaves nothing behind and closes the window.
  private void end() {
    autosave.end();
    caseFiles.end();
    holding.end();
    leave.run();
  }

  /// Whether the window has a use for these files now, if they are dropped on it. While a page is
  /// open that only a table is for, it has one for that.
  boolean canDrop(List<Path> files) {
    var kinds = files.stream().map(Arrivals.Kind::of).toList();
    return !kinds.isEmpty()
        && kinds.stream().noneMatch(Optional::isEmpty)
        && (!isOnPage() || isTableForPage(files));
  }

  private boolean isTableForPage(List<Path> files) {
    return bring.isOpen()
        && files.size() == 1
        && Arrivals.Kind.of(files.getFirst()).equals(Optional.of(Arrivals.Kind.TABLE));
  }

  private boolean isOnPage() {
    return paste.isOpen() || bring.isOpen();
  }

  /// Files have been dropped on the window, or handed over by another start of the program: a case
  /// is opened, a scenario or a table brought in.
  ///
  /// While something is asked they wait: the answer is about the case that is open now.
  public void arrived(List<Path> files) {
    if (isTableForPage(files) && !isAsking()) {
      bring.bring(files.getFirst());
    } else {
      arrivals.add(files);
    }
  }

  /// The page that stood in place of the panes has been left.
  void onPageLeft() {
    arrivals.next();
  }

  /// What the page for a table must not come between.
  private final class Around implements BringController.Around {
    @Override
    public boolean isOnPage() {
      return MainController.this.isOnPage();
    }

    @Override
    public void later(Path table) {
      arrivals.add(List.of(table));
    }
  }

  /// Whether nothing is being asked, answered or chosen.
  private boolean isUndisturbed() {
    return !choosing && !isAsking() && !conversation.isAnswering();
  }

  /// What is done with files that arrive.
  private final class Receiving implements Arrivals.Ways {
    @Override
    public boolean isFree() {
      return isUndisturbed() && !isOnPage();
    }

    @Override
    public boolean isOpening() {
      return caseFiles.isOpening();
    }

    @Override
    public void open(Path file) {
      openAnother(file, MainController.this::open);
    }

    @Override
    public void bringScenario(Path file) {
      if (desk.session().origin() instanceof Origin.Nothing) {
        open(file);
      } else {
        toCase();
        scenarioFiles.bring(file);
      }
    }

    @Override
    public void bringTable(Path file) {
      if (desk.session().origin() instanceof Origin.Nothing) {
        say(Arrivals.needsCase(file));
      } else {
        toCase();
        bring.bring(file);
      }
    }

    @Override
    public void say(Message message) {
      conversation.say(message);
    }
  }

  /// The window has come to the front: somebody else may have saved the file meanwhile.
  public void onFront() {
    caseFiles.look();
  }

  private void notKept(String sentence) {
    conversation.say(
        new Message(
            "Unsaved work is not kept",
            List.of(sentence),
            List.of(new Message.Choice("Save", caseFiles::save), Message.Choice.close("Go on"))));
  }

  private void lost(CaseLock.HeldBy other) {
    conversation.say(
        new Message(
            "Somebody else has taken the file over",
            List.of(
                Locks.who(other),
                "Your case is still here. While they have the file open it cannot be saved over"
                    + " theirs: save it under another name, and compare the two later."),
            List.of(
                new Message.Choice("Save as…", caseFiles::saveAs), Message.Choice.close("Go on"))));
  }

  /// Opens a case file; where it is refused the present case stays, and the reasons are shown.
  public void open(Path file) {
    caseFiles.open(file);
  }

  /// Opens the case that the program was started with, and tells of unsaved work on others, which
  /// stands on the start page that is passed over.
  public void begin(Path file) {
    caseFiles.open(file, opened -> recovering.offer(opened, true));
  }

  /// Calls `listener` when the disk has answered for a file that is to be opened.
  public void onAnswer(Runnable listener) {
    caseFiles.onAnswer(listener);
  }

  /// Says that something unforeseen has happened.
  public void failed() {
    conversation.failed();
  }

  /// Asks first about unsaved changes, if there are any.
  ///
  /// @param what is about to be done: `closing the case`
  void unlessUnsaved(String what, Runnable then) {
    settle();
    caseFiles.unlessUnsaved(what, then);
  }

  /// What is being typed is part of the case too when that is saved, closed or changed.
  private void settle() {
    if (view != null) {
      view.settle();
    }
  }

  void nextPane() {
    if (view != null) {
      view.nextPane();
    }
  }

  /// Shows what was looked at before. Whoever was led from a list to a field goes on in the list,
  /// where the arrows lead to the next row.
  void goBack() {
    var left = desk.shown().selection().page();
    var inDetails = view != null && view.isInDetails();
    desk.goBack();
    var page = desk.shown().selection().page();
    if (inDetails && page != left && page != Page.CHART) {
      panes.register().focus();
    }
  }

  private void refresh() {
    conversation.keepUp();
    var model = model();
    title.set(model.windowTitle());
    if (view != null) {
      view.show(model);
    }
    introduce(model.shown().selection());
    desk.takeSought().ifPresent(this::goTo);
    arrivals.next();
  }

  /// A field that was asked for is typed into at once.
  private void goTo(String part) {
    if (view != null) {
      view.bringForward();
      panes.inspector().focus(part);
    }
  }

  /// What has just been added is given its name first, or its amount, once.
  private void introduce(Selection selection) {
    if (selection.equals(introduced)) {
      return;
    }
    introduced = selection;
    if (view != null && selection instanceof Selection.Of(var thing) && desk.isNew(thing)) {
      view.bringForward();
      panes.inspector().askForFirst();
    }
  }
}
