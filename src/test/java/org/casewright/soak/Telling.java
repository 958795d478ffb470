package org.casewright.soak;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.casewright.ui.desk.Command;

/// The ways in which a person gives a command: its keys, the list of commands, the menus.
record Telling(Window window, Dice dice) {

  /// Gives a command in one of the ways there are.
  void tell(Command command) {
    var keys = keys(command);
    if (!keys.isEmpty() && dice.in100(60)) {
      window.keys(keys.toArray(KeyCode[]::new));
    } else if (dice.in100(50)) {
      fromList(command);
    } else {
      fromMenu(command);
    }
  }

  /// The keys of a command; empty where it has none.
  private static List<KeyCode> keys(Command command) {
    if (!(command.shortcut() instanceof KeyCodeCombination shortcut)) {
      return List.of();
    }
    var keys = new ArrayList<KeyCode>();
    if (shortcut.getShortcut() == KeyCombination.ModifierValue.DOWN) {
      keys.add(KeyCode.SHORTCUT);
    }
    if (shortcut.getShift() == KeyCombination.ModifierValue.DOWN) {
      keys.add(KeyCode.SHIFT);
    }
    if (shortcut.getAlt() == KeyCombination.ModifierValue.DOWN) {
      keys.add(KeyCode.ALT);
    }
    keys.add(shortcut.getCode());
    return keys;
  }

  void fromList(Command command) {
    window.keys(KeyCode.SHORTCUT, KeyCode.K);
    window.quiet();
    if (window.offered().isPresent()) {
      window.write(command.text());
      window.keys(KeyCode.ENTER);
    }
  }

  private void fromMenu(Command command) {
    var menus =
        window.seen(
            ".commands",
            MenuButton.class,
            menu -> menu.getText().replace("_", "").equals(command.menu().text()));
    dice.any(menus)
        .ifPresent(
            menu -> {
              window.click(menu);
              window.quiet();
              window
                  .inMenu(command.text())
                  .ifPresentOrElse(window::click, () -> window.keys(KeyCode.ESCAPE));
            });
  }
}
