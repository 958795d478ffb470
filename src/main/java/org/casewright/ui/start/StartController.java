package org.casewright.ui.start;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.layout.Region;
import org.casewright.file.RecentCases.Recent;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.library.Template;
import org.casewright.session.Origin;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Recents;
import org.casewright.ui.desk.Recoveries;
import org.jspecify.annotations.Nullable;

/// The page that stands in place of the panes while no case is open, or when it is asked for.
public final class StartController {

  /// What leads from the page to a case.
  ///
  /// @param open opens a case file
  /// @param recover opens what was not saved when the program ended
  /// @param example opens the example of that name
  /// @param begin starts a new case
  /// @param command carries out a command
  public record Doors(
      Consumer<Path> open,
      Consumer<Recovered> recover,
      Consumer<String> example,
      Consumer<Wish> begin,
      Consumer<Command> command) {}

  /// The new case that is asked for.
  ///
  /// @param firstYear the calendar year in which its first FY starts, 1950 to 2200
  /// @param years how many FYs, 1 to 30
  /// @param templates what its opportunities are made from
  public record Wish(
      String title, String organisation, int firstYear, int years, List<Template> templates) {
    public Wish {
      templates = List.copyOf(templates);
    }
  }

  private static final int YEARS = 8;
  private static final String TITLE = "New business case";

  private final Desk desk;
  private final Recents recents;
  private final Recoveries recoveries;
  private final InstantSource clock;
  private final Doors doors;
  private final Set<Entry> left = EnumSet.noneOf(Entry.class);
  private Entered draft;
  private boolean all;
  private @Nullable StartView view;

  public StartController(
      Desk desk, Recents recents, Recoveries recoveries, InstantSource clock, Doors doors) {
    this.desk = desk;
    this.recents = recents;
    this.recoveries = recoveries;
    this.clock = clock;
    this.doors = doors;
    this.draft = fresh();
    desk.onChange(this::refresh);
  }

  /// What is asked for where nobody has said otherwise: eight FYs from the present one, and no
  /// opportunities.
  public static Wish usual(InstantSource clock) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    var first = today.getMonth().compareTo(Month.APRIL) < 0 ? today.getYear() - 1 : today.getYear();
    return new Wish(TITLE, "", first, YEARS, List.of());
  }

  /// The page.
  public Region view() {
    if (view == null) {
      view = new StartView(this);
      refresh();
    }
    return view.root();
  }

  /// Begins anew: nothing is ticked, and the files of the recent cases are looked for.
  public void onShown() {
    draft = fresh();
    left.clear();
    all = false;
    recents.look(this::refresh);
    recoveries.look(this::refresh);
    refresh();
  }

  /// Takes the keyboard to the first case to go on with, or to the new one.
  ///
  /// @param anew whether a new case is what was asked for
  public void focus(boolean anew) {
    if (view != null) {
      view.focus(anew);
    }
  }

  /// Takes the keyboard from one half of the page to the other.
  public void nextPane() {
    if (view != null) {
      view.focus(!view.isInForm());
    }
  }

  private Entered fresh() {
    var usual = usual(clock);
    return Entered.of(usual.title(), usual.firstYear(), usual.years());
  }

  StartModel model() {
    var now = clock.instant();
    var zone = ZoneId.systemDefault();
    var kept = recents.all();
    var rows =
        kept.stream()
            .limit(all ? kept.size() : StartModel.FEW)
            .map(each -> StartModel.RecentRow.of(each, recents.isMissing(each), now, zone))
            .toList();
    var problems = draft.problems();
    problems.keySet().retainAll(left);
    var open = desk.session().origin() instanceof Origin.Nothing ? "" : desk.businessCase().title();
    var lost =
        recoveries.all().stream().map(each -> StartModel.LostRow.of(each, now, zone)).toList();
    return new StartModel(
        open, lost, recoveries.unreadable(), rows, kept.size() - rows.size(), draft, problems);
  }

  double textScale() {
    return desk.textScale();
  }

  void onRecent(Recent recent) {
    doors.open().accept(recent.file());
  }

  void onRecover(Recovered recovered) {
    doors.recover().accept(recovered);
  }

  void onThrowAway(Recovered recovered) {
    recoveries.askToDiscard(desk, recovered, this::refresh);
  }

  void onForget(Recent recent) {
    recents.forget(recent.file());
    refresh();
  }

  void onMore() {
    all = true;
    refresh();
  }

  void onExample(String name) {
    doors.example().accept(name);
  }

  void onCommand(Command command) {
    doors.command().accept(command);
  }

  /// Goes back to the case that is open, if there is one.
  void onBack() {
    if (!model().openCase().isEmpty()) {
      desk.showStart(false);
    }
  }

  void onTyped(Entry entry, String text) {
    draft = draft.with(entry, text);
    refresh();
  }

  /// A field has been left: from now on what is wrong with it is said.
  void onLeft(Entry entry) {
    left.add(entry);
    refresh();
  }

  void onTick(String template, boolean on) {
    draft = draft.ticking(template, on);
    refresh();
  }

  void onStart() {
    left.addAll(EnumSet.allOf(Entry.class));
    refresh();
    draft
        .wish()
        .ifPresentOrElse(
            doors.begin(),
            () -> {
              if (view != null) {
                StartModel.firstWrong(draft.problems()).ifPresent(view::focus);
              }
            });
  }

  private void refresh() {
    if (view != null && desk.atStart()) {
      view.show(model());
    }
  }
}
