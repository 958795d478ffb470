package org.casewright.ui.form;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A field for one number. What is typed is passed on at each key and left as it was typed; as
/// soon as the field is left, or the number in force changes by other means, it shows the number
/// in force again.
public final class NumberField extends TextField {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Typing typing;
  private String inForce = "";
  private String expected = "";
  private boolean typed;
  private boolean wrong;
  private boolean showing;

  /// What a person does with it.
  ///
  /// @param type takes each state of the text and returns the number in force after it
  /// @param paste takes several numbers at once, from this field on
  /// @param commit Enter, or the field is left
  /// @param revert Esc
  record Typing(
      UnaryOperator<String> type, Consumer<PastedRow> paste, Runnable commit, Runnable revert) {}

  NumberField(Typing typing) {
    this.typing = typing;
    getStyleClass().add("number-field");
    textProperty().addListener((_, _, text) -> changed(text));
    focusedProperty().addListener((_, _, focused) -> leave(focused));
    setOnAction(_ -> commit());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// @param text of the number in force
  /// @param wrong whether what was last typed is unusable, and stays to be corrected
  void show(String text, boolean wrong) {
    this.wrong = wrong;
    pseudoClassStateChanged(WRONG, wrong);
    inForce = text;
    if (!(typed && text.equals(expected) && (wrong || isFocused()))) {
      restore();
    }
  }

  /// A row of a spreadsheet goes into this field and those after it.
  @Override
  public void paste() {
    PastedRow.of(Clipboard.getSystemClipboard().getString())
        .ifPresentOrElse(typing.paste(), super::paste);
  }

  private void changed(String text) {
    if (!showing) {
      if (!typed) {
        expected = inForce;
      }
      typed = true; // while it is looked at, what the key before came to is expected still
      expected = typing.type().apply(text);
    }
  }

  private void restore() {
    typed = false;
    if (!inForce.equals(getText())) {
      showing = true;
      setText(inForce);
      end(); // what is typed next goes on there, not before the number
      showing = false;
    }
  }

  private void leave(boolean focused) {
    if (!focused && typed) {
      commit();
    }
  }

  private void commit() {
    typing.commit().run();
    if (!wrong) {
      restore();
    }
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      var used = typed || wrong;
      wrong = false;
      typed = false;
      typing.revert().run();
      restore();
      if (used) {
        event.consume(); // else it is for what the field stands in
      }
    }
  }
}
