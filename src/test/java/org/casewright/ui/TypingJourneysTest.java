package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What somebody is in the middle of typing is not lost.
class TypingJourneysTest extends WindowTest {

  @TempDir private Path folder;

  private TextField typeName(String words) {
    choose("Edge of care");
    var name = lookup("#name .text-field").<TextField>query();
    interact(
        () -> {
          name.requestFocus();
          name.setText(words);
          name.positionCaret(5);
        });
    return name;
  }

  @Test
  void savingSavesItAndTypingGoesOnWhereItWas() throws IOException {
    answers.save = folder.resolve("typed.case.json");
    var name = typeName("Early help");
    push(KeyCode.SHORTCUT, KeyCode.S);
    waitUntil(() -> Files.exists(folder.resolve("typed.case.json")));

    assertThat(Files.readString(folder.resolve("typed.case.json"))).contains("\"Early help\"");
    assertThat(stage.getScene().getFocusOwner()).isEqualTo(name);
    assertThat(name.getCaretPosition()).isEqualTo(5);
  }

  @Test
  void closingAsksFirst() {
    var _ = typeName("Early help");
    interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));

    assertThat(lookup("#message").query().isVisible()).isTrue();
    assertThat(stage.isShowing()).isTrue();
  }

  /// “208 w” is none, and “208 weeks” is the number that “208” was already.
  @Test
  void aNumberWithItsUnitIsNoLongerWrongOnceItIsWhole() {
    choose("More foster carers, net");
    var problem = lookup("#field-carer-weeks .problem").<Label>query();
    var field = lookup("#field-carer-weeks .text-field").<TextField>query();
    interact(field::requestFocus);
    interact(field::selectAll);
    write("208 w");
    assertThat(problem.getText()).contains("208 w");
    write("eeks");
    assertThat(problem.isVisible() ? problem.getText() : "").isEmpty();
    push(KeyCode.ENTER);
    assertThat(field.getText()).isEqualTo("208");
  }

  /// “12.0” is shown as 12 then.
  @Test
  void afterEnterTypingGoesOnBehindTheNumber() {
    choose("More foster carers, net");
    type("carers", "12.0");
    push(KeyCode.ENTER);
    waitUntil(() -> field("carers").getText().equals("12"));
    write("5");
    waitUntil(() -> field("carers").getText().equals("125"));
  }
}
