package org.casewright.ui.form;

import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.casewright.ui.live.TabOut;

/// A text control whose text takes effect when it is left or Enter is pressed, once. What cannot
/// take effect stays to be corrected, with the reason below; Esc puts back what is in force.
final class Entering {

  /// Asks for what has been typed to take effect, as if the control were left.
  static final EventType<Event> SETTLE = new EventType<>(Event.ANY, "SETTLE");

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final TextInputControl control;
  private final Label problem;
  private Item.Change change = _ -> List.of();
  private String inForce = "";
  private boolean typed;
  private boolean showing;
  private int caret;

  private Entering(TextInputControl control, Label problem) {
    this.control = control;
    this.problem = problem;
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.setMinHeight(Region.USE_PREF_SIZE);
    say(List.of());
    control.textProperty().subscribe(this::changed);
    control.focusedProperty().subscribe(this::left);
    control.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    control.addEventHandler(SETTLE, _ -> commit());
  }

  /// @param problem where the reason is said; several entries may share it
  static Entering line(Label problem) {
    return line(problem, _ -> false);
  }

  /// @param paste takes what is pasted; false where it is to be pasted as any text is
  static Entering line(Label problem, Predicate<String> paste) {
    var field =
        new TextField() {
          @Override
          public void paste() {
            var text = Clipboard.getSystemClipboard().getString();
            if (text == null || !paste.test(text)) {
              super.paste();
            }
          }
        };
    var entering = new Entering(field, problem);
    field.setOnAction(_ -> entering.commit());
    return entering;
  }

  static Entering paragraph(int rows, Label problem) {
    var area = new TextArea();
    area.setWrapText(true);
    area.setPrefRowCount(rows);
    TabOut.of(area);
    return new Entering(area, problem);
  }

  /// A line that wraps: Enter finishes it, and what is pasted becomes one line.
  static Entering wrapped(Label problem) {
    var entering = paragraph(Item.Line.WRAPPED, problem);
    var area = (TextArea) entering.control;
    area.setTextFormatter(
        new TextFormatter<String>(
            change -> {
              change.setText(change.getText().replace('\n', ' ').replace('\r', ' '));
              return change;
            }));
    area.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            entering.commit();
            event.consume();
          }
        });
    return entering;
  }

  TextInputControl control() {
    return control;
  }

  void show(String text, String prompt, Item.Change change) {
    this.change = change;
    control.setPromptText(prompt);
    var moved = !text.equals(inForce);
    inForce = text;
    if (!typed || moved) {
      restore();
    }
  }

  /// What was typed is given up, and this is said.
  void answer(List<String> sentences) {
    restore();
    say(sentences);
  }

  private void changed(String text) {
    if (!showing) {
      typed = !text.equals(inForce);
    }
  }

  private void left(boolean focused) {
    if (!focused) {
      commit();
    }
  }

  private void commit() {
    if (!typed) {
      return;
    }
    typed =
        false; // the edit shows its result, and may take the keyboard elsewhere, before it returns
    caret = control.getCaretPosition();
    var typedText = control.getText() == null ? "" : control.getText();
    var sentences = change.to(typedText);
    if (sentences.isEmpty()) {
      restore();
      return;
    }
    showing = true;
    control.setText(typedText);
    showing = false;
    typed = true;
    say(sentences);
  }

  private void restore() {
    typed = false;
    say(List.of());
    if (!inForce.equals(control.getText())) {
      showing = true;
      control.setText(inForce);
      showing = false;
      control.positionCaret(Math.min(caret, control.getLength()));
    }
  }

  private void say(List<String> sentences) {
    control.pseudoClassStateChanged(WRONG, !sentences.isEmpty());
    control.setAccessibleHelp(String.join(" ", sentences));
    problem.setText(String.join(" ", sentences));
    problem.setVisible(!sentences.isEmpty());
    problem.setManaged(!sentences.isEmpty());
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && typed) {
      restore();
      event.consume();
    }
  }
}
