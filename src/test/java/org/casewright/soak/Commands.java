package org.casewright.soak;

import static org.casewright.soak.Fault.unless;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.casewright.file.CaseFile;
import org.casewright.ui.desk.Command;

/// What a person tells the window to do: anything that commands can, to and fro in the changes, the
/// story in a room.
final class Commands {

  /// What has a deed of its own, or ends the program.
  private static final Set<Command> APART =
      EnumSet.of(
          Command.QUIT,
          Command.NEW_CASE,
          Command.START,
          Command.CLOSE,
          Command.OPEN,
          Command.OPEN_RECENT,
          Command.OPEN_EXAMPLE,
          Command.SAVE,
          Command.SAVE_AS,
          Command.SAVE_WHY,
          Command.WHO,
          Command.PUBLISH,
          Command.SAVE_SCENARIO,
          Command.BRING_SCENARIO,
          Command.BRING_TABLE,
          Command.COMPARE_FILE,
          Command.COMPARE_PLAN,
          Command.EXPORT_WORKBOOK,
          Command.EXPORT_TABLE,
          Command.EXPORT_OTHER,
          Command.SAVE_SVG,
          Command.SAVE_PNG,
          Command.PRESENT,
          Command.GUIDE,
          Command.UNDO,
          Command.REDO,
          Command.COMMANDS);

  private static final List<KeyCode> IN_THE_ROOM =
      List.of(
          KeyCode.RIGHT,
          KeyCode.RIGHT,
          KeyCode.SPACE,
          KeyCode.PAGE_DOWN,
          KeyCode.LEFT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.B,
          KeyCode.L,
          KeyCode.E,
          KeyCode.DOWN,
          KeyCode.P,
          KeyCode.F1,
          KeyCode.TAB,
          KeyCode.DIGIT2,
          KeyCode.ENTER);

  private static final List<KeyCode> IN_THE_GUIDE =
      List.of(KeyCode.TAB, KeyCode.F6, KeyCode.DOWN, KeyCode.ENTER, KeyCode.PAGE_DOWN);

  private static final List<String> WORDS =
      List.of("carers", "plan", "cost", "risk", "children", "2026", "xyz");

  private final Window window;
  private final Dice dice;
  private final Telling telling;
  private final Papers papers;
  private final List<Command> ordinary = new ArrayList<>(Arrays.asList(Command.values()));

  Commands(Window window, Dice dice, Telling telling, Papers papers) {
    this.window = window;
    this.dice = dice;
    this.telling = telling;
    this.papers = papers;
    ordinary.removeAll(APART);
  }

  List<Deed> deeds() {
    return List.of(
        new Deed("command", 34, this::ordinary),
        new Deed("undo", 8, this::undo),
        new Deed("redo", 4, this::redo),
        new Deed("undo everything", 4, this::undoEverything),
        new Deed("start page", 1, this::startPage),
        new Deed("present", 2, this::present),
        new Deed("guide", 1, this::guide),
        new Deed("find", 2, this::find),
        new Deed("paste a table", 1, this::pasteTable));
  }

  private Optional<String> ordinary() {
    var command = dice.one(ordinary);
    telling.tell(command);
    return Optional.of(command.text());
  }

  private Optional<String> undo() {
    var times = dice.between(1, 6);
    for (var i = 0; i < times; i++) {
      window.keys(KeyCode.SHORTCUT, KeyCode.Z);
    }
    return Optional.of(times + " times");
  }

  private Optional<String> redo() {
    var times = dice.between(1, 6);
    for (var i = 0; i < times; i++) {
      window.keys(KeyCode.SHORTCUT, KeyCode.Y);
    }
    return Optional.of(times + " times");
  }

  /// As far as the case was last opened; and half the time all of it is done again.
  private Optional<String> undoEverything() {
    settle();
    var before = CaseFile.write(papers.current());
    var times = 0;
    while (papers.canUndo()) {
      window.keys(KeyCode.SHORTCUT, KeyCode.Z);
      times++;
    }
    window.quiet();
    papers.requireUndone();
    if (dice.in100(50)) {
      for (var i = 0; i < times; i++) {
        window.keys(KeyCode.SHORTCUT, KeyCode.Y);
      }
      window.quiet();
      unless(
          Arrays.equals(before, CaseFile.write(papers.current())),
          "Undoing everything and doing it again does not give the same case.");
    }
    return Optional.of(times + " changes");
  }

  /// Lets what is being typed take effect.
  private void settle() {
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.quiet();
    window.keys(KeyCode.ESCAPE);
    window.quiet();
  }

  private Optional<String> startPage() {
    var command = dice.one(List.of(Command.START, Command.NEW_CASE, Command.CLOSE));
    telling.tell(command);
    return Optional.of(command.text());
  }

  /// Begins the story and goes to and fro in it.
  private Optional<String> present() {
    telling.tell(Command.PRESENT);
    window.quiet();
    if (!window.isBehindAnother()) {
      return Optional.empty();
    }
    var presses = dice.between(3, 12);
    for (var i = 0; i < presses; i++) {
      window.keys(dice.one(IN_THE_ROOM));
      window.quiet();
      if (dice.in100(30)) {
        dice.any(window.seen("#lever-strip", Slider.class)).ifPresent(this::moveLever);
      }
    }
    return Optional.of(presses + " keys");
  }

  /// Reads on in the guide, which stands in front until Esc leaves it.
  private Optional<String> guide() {
    telling.tell(Command.GUIDE);
    window.quiet();
    if (!window.isBehindAnother()) {
      return Optional.empty();
    }
    if (dice.in100(50)) {
      window.keys(KeyCode.CONTROL, KeyCode.F);
      window.write(dice.one(WORDS));
      window.keys(KeyCode.ENTER);
    }
    var presses = dice.between(1, 8);
    for (var i = 0; i < presses; i++) {
      window.keys(dice.one(IN_THE_GUIDE));
    }
    window.quiet();
    for (var i = 0; i < 3 && window.isBehindAnother(); i++) {
      window.keys(KeyCode.ESCAPE);
      window.quiet();
    }
    unless(!window.isBehindAnother(), "Esc does not leave the guide.");
    return Optional.of(presses + " keys");
  }

  private void moveLever(Slider lever) {
    window.focus(lever);
    window.keys(dice.in100(50) ? KeyCode.LEFT : KeyCode.RIGHT);
    window.quiet();
  }

  private Optional<String> find() {
    window.keys(KeyCode.SHORTCUT, KeyCode.F);
    window.quiet();
    if (window.offered().isEmpty()) {
      return Optional.empty();
    }
    var words = dice.one(WORDS);
    window.write(words);
    var times = dice.below(4);
    for (var i = 0; i < times; i++) {
      window.keys(KeyCode.DOWN);
    }
    window.keys(dice.in100(80) ? KeyCode.ENTER : KeyCode.ESCAPE);
    return Optional.of("“%s”, %d × DOWN".formatted(words, times));
  }

  /// What was copied from the table of the chart, or whatever else is on the clipboard.
  private Optional<String> pasteTable() {
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.T);
    window.quiet();
    window.keys(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.V);
    window.quiet();
    return Optional.of("");
  }
}
