package org.casewright.ui.main;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.casewright.ui.desk.Command;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Pick;
import org.casewright.ui.present.Press;

/// Every command with its keys, and the keys that belong to no command.
final class KeysPage {

  /// @param does what it does
  /// @param keys what is pressed
  private record Gesture(String does, String keys) {}

  /// Opens the first; arrows lead to the others.
  private static final KeyCombination MENUS =
      new KeyCodeCombination(KeyCode.F, KeyCombination.ALT_DOWN);

  private static final List<Gesture> GESTURES =
      List.of(
          new Gesture("Take back what is being dragged or typed", "Esc"),
          new Gesture("Close a list or a question over the panes", "Esc"),
          new Gesture("Leave an explanation, or the search for a target", "Esc"),
          new Gesture("Redo, as some other programs have it", Command.OTHER_REDO.getDisplayText()),
          new Gesture("Next or previous field", "Tab or Shift+Tab"),
          new Gesture("Move a slider", "← or →"),
          new Gesture("Change a number", "Drag its name or unit sideways; Shift finely"),
          new Gesture("Return a number to its saved value", "Double-click its slider or name"),
          new Gesture("Move a point of a rollout", "Drag it, or ← → ↑ ↓; Shift+arrow ten steps"),
          new Gesture("Open or close a row of workstreams", "→ or ←"),
          new Gesture("Count an opportunity in a scenario, or leave it out", "Space"),
          new Gesture("Open the menus", MENUS.getDisplayText()));

  private KeysPage() {}

  /// The page; choosing a command carries it out.
  static Pick of(Desk desk, Consumer<Command> carryOut) {
    var options = new ArrayList<Pick.Option>();
    Arrays.stream(Command.values())
        .map(command -> option(command, desk, carryOut))
        .forEach(options::add);
    GESTURES.forEach(
        gesture -> options.add(new Pick.Option(gesture.does(), gesture.keys(), () -> {})));
    Press.ALL.forEach(
        press ->
            options.add(
                new Pick.Option("While presenting: " + press.does(), press.keys(), () -> {})));
    return new Pick(
        "Keys",
        "Type what you want to do, or a key",
        "There is no such command; what has no keys of its own is in the menus.",
        options);
  }

  private static Pick.Option option(Command command, Desk desk, Consumer<Command> carryOut) {
    var menu = command.menu().text();
    var keys = command.keysText();
    return Pick.Option.of(
        command, desk, keys.isEmpty() ? menu : menu + " · " + keys, () -> carryOut.accept(command));
  }
}
