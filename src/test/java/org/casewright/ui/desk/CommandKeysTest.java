package org.casewright.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
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
}
