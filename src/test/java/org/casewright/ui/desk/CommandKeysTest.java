package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class CommandKeysTest {

  private static KeyEvent pressed(KeyCode code, boolean shift, boolean control) {
    return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false);
  }

  @Test
  void textSizesAnswerToEveryKeyThatBearsTheSign() {
    for (var code : new KeyCode[] {KeyCode.EQUALS, KeyCode.PLUS, KeyCode.ADD}) {
      assertThat(Command.LARGER_TEXT.isCalledBy(pressed(code, false, true))).isTrue();
      assertThat(Command.LARGER_TEXT.isCalledBy(pressed(code, true, true))).isTrue();
      assertThat(Command.LARGER_TEXT.isCalledBy(pressed(code, false, false))).isFalse();
    }
    assertThat(Command.SMALLER_TEXT.isCalledBy(pressed(KeyCode.SUBTRACT, false, true))).isTrue();
    assertThat(Command.USUAL_TEXT.isCalledBy(pressed(KeyCode.NUMPAD0, false, true))).isTrue();
  }

  @Test
  void otherCommandsAnswerToTheirOwnKeysOnly() {
    assertThat(Command.UNDO.isCalledBy(pressed(KeyCode.Z, false, true))).isTrue();
    assertThat(Command.UNDO.isCalledBy(pressed(KeyCode.PLUS, false, true))).isFalse();
  }

  @Test
  void redoAnswersToBothKeysThatProgramsHaveForIt() {
    assertThat(Command.REDO.isCalledBy(pressed(KeyCode.Y, false, true))).isTrue();
    assertThat(Command.REDO.isCalledBy(pressed(KeyCode.Z, true, true))).isTrue();
    assertThat(Command.REDO.isCalledBy(pressed(KeyCode.Z, false, true))).isFalse();
    assertThat(Command.UNDO.isCalledBy(pressed(KeyCode.Z, true, true))).isFalse();
  }

  /// A Mac has other signs for them than the words of other keyboards.
  @Test
  void noTextOfTheWindowSpellsKeysOut() throws IOException {
    try (var sources = Files.walk(Path.of("src/main/java/org/casewright/ui"))) {
      for (var source : sources.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readAllLines(source))
            .as(source.toString())
            .noneMatch(line -> line.matches(".*\"[^\"]*\\b(Ctrl|Alt)\\+.*"));
      }
    }
    assertThat(Command.SAVE_SCENARIO.withKeys("It has none")).isEqualTo("It has none");
  }

  @Test
  void noTwoCommandsHaveTheSameKeysAndNoneTakesThoseOfAMenu() {
    var shortcuts = new HashSet<KeyCombination>();
    for (var command : Command.values()) {
      var keys = command.shortcut();
      assertThat(keys == null || shortcuts.add(keys)).as(command.text()).isTrue();
    }
    for (var menu : Command.Menu.values()) {
      var initial = KeyCode.getKeyCode(menu.text().substring(0, 1));
      assertThat(shortcuts)
          .as("Alt and its first letter open the menu " + menu.text())
          .doesNotContain(new KeyCodeCombination(initial, KeyCombination.ALT_DOWN));
    }
  }
}
