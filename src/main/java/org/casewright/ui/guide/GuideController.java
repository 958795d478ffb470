package org.casewright.ui.guide;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.casewright.library.guide.Guide;
import org.casewright.library.guide.Place;
import org.casewright.library.guide.Section;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.InFront;
import org.casewright.ui.guide.GuideModel.Visit;
import org.jspecify.annotations.Nullable;

/// Turns the pages of the guide.
public final class GuideController {

  private final Desk desk;
  private final Guide guide = new Guide();
  private final Display display;
  private final Deque<Visit> before = new ArrayDeque<>();
  private final Deque<Visit> after = new ArrayDeque<>();
  private @Nullable Visit visit;
  private String sought = "";
  private int turn;

  GuideController(Desk desk, Function<GuideController, Display> display) {
    this.desk = desk;
    this.display = display.apply(this);
  }

  /// In a window of its own.
  ///
  /// @param main the window of the case: what is opened beside it closes with it
  /// @param dress gives a scene the colours of that one, and keeps it in them
  public static GuideController on(Desk desk, Stage main, Consumer<Scene> dress) {
    return new GuideController(desk, controller -> new GuideWindow(controller, desk, main, dress));
  }

  /// Opens the guide at the section on what is in front, or turns to that.
  public void open(InFront front) {
    onFollow(Whereabouts.of(front, desk.shown()));
    display.comeForward();
  }

  /// Turns to a place.
  void onFollow(Place to) {
    if (visit != null && !visit.place().equals(to)) {
      before.push(left(visit));
      after.clear();
    }
    turnTo(new Visit(to, null));
  }

  void onBack() {
    turn(before, after);
  }

  void onForward() {
    turn(after, before);
  }

  private void turn(Deque<Visit> from, Deque<Visit> to) {
    if (visit != null && !from.isEmpty()) {
      to.push(left(visit));
      turnTo(from.pop());
    }
  }

  private Visit left(Visit now) {
    return new Visit(now.place(), display.scrolled());
  }

  private void turnTo(Visit next) {
    visit = next;
    turn++;
    show(next);
  }

  /// Words have been typed to look for; none shows the contents again.
  void onSeek(String typed) {
    sought = typed;
    if (visit != null) {
      show(visit);
    }
  }

  private void show(Visit now) {
    var page = guide.page(now.place().page());
    display.show(
        new GuideModel(
            sought.isBlank() ? GuideModel.contents(guide, page) : GuideModel.found(guide, sought),
            page,
            now,
            turn,
            !before.isEmpty(),
            !after.isEmpty()));
  }

  /// Copies a section as words: its tables as a spreadsheet takes them.
  void onCopy(Section section) {
    display.copy(section.text());
  }

  /// Carries out a command that every page has, as the window of the case would.
  void onCommand(Command command) {
    desk.carryOut(command);
  }

  Guide guide() {
    return guide;
  }

  void onClose() {
    display.close();
  }

  /// It has been closed: where somebody was in it is forgotten.
  void onClosed() {
    before.clear();
    after.clear();
    visit = null;
    sought = "";
  }
}
