package org.casewright.soak;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

/// How a person comes back to the panes, whatever stands before them: answers what is asked, takes
/// or leaves what is offered, and leaves the story and other pages.
///
/// @param note takes what has been answered
record Replies(Window window, Dice dice, Consumer<String> note) {

  /// What may be said or asked.
  private static final Pattern EXPECTED =
      Pattern.compile(
          "Save your changes before .*|Remove “.*”\\?|Open an example|That cannot be done here"
              + "|“.*” cannot be done here|The (?:workbook|table|picture) is saved"
              + "|Save a copy for publication|Saved for publication|“.*” is saved as a file"
              + "|Nothing differs from the approved plan|No plan was found in what was copied"
              + "|“.*” is kept as a scenario|Writing .*|Casewright .*");

  /// Until nothing is asked any more, of what is expected.
  void give() {
    for (var i = 0; i < 20; i++) {
      var said = window.said();
      var offered = window.offered();
      if (window.isBehindAnother()) {
        leaveStory();
      } else if (said.isPresent()) {
        answer(said.get());
      } else if (offered.isPresent()) {
        choose(offered.get());
      } else if (Window.on(() -> window.desk().atStart())) {
        fromStart();
      } else if (isOnPage()) {
        note.accept("Esc on a page");
        window.keys(KeyCode.ESCAPE);
      } else {
        return;
      }
      window.quiet();
    }
    throw new Fault(
        "It does not come back to the panes: %s %s"
            .formatted(window.said().orElse(""), window.offered().orElse("")));
  }

  /// However it was begun: a step has a button for it too.
  private void leaveStory() {
    note.accept("Esc in the story");
    window.keys(KeyCode.ESCAPE);
    window.quiet();
    dice.any(window.seen("#ending", Button.class)).ifPresent(window::click);
  }

  private boolean isOnPage() {
    return !window.parts("#paste").isEmpty() || !window.parts("#bring").isEmpty();
  }

  private void answer(String said) {
    Fault.unless(EXPECTED.matcher(said).matches(), "Nobody expected to be told: " + window.words());
    var buttons =
        window.answers().stream()
            .filter(button -> !said.contains("before closing?") || button.isDefaultButton())
            .toList();
    dice.any(buttons)
        .ifPresent(
            button -> {
              note.accept("“%s” – %s".formatted(said, Window.on(button::getText)));
              window.click(button);
            });
  }

  private void choose(String offered) {
    var takes = !offered.equals("Keys") && dice.in100(70);
    for (var i = dice.below(6); i > 0; i--) {
      window.keys(KeyCode.DOWN);
    }
    note.accept("“%s” – %s".formatted(offered, takes ? "one of them" : "none"));
    window.keys(takes ? KeyCode.ENTER : KeyCode.ESCAPE);
    window.quiet();
    if (window.offered().equals(Optional.of(offered))) {
      window.keys(KeyCode.ESCAPE);
    }
  }

  /// A new case, one of the recent cases, an example, or back to the case.
  private void fromStart() {
    switch (dice.below(4)) {
      case 0 -> {
        note.accept("start page: a new case");
        dice.any(window.seen("#start", TextField.class))
            .ifPresent(
                field -> {
                  window.click(field);
                  window.write("Soaked ");
                });
        for (var i = dice.between(1, 3); i > 0; i--) {
          dice.any(window.seen("#start", CheckBox.class)).ifPresent(window::click);
        }
        window.parts("#start-case").forEach(window::click);
      }
      case 1 -> through("#recents .door");
      case 2 -> through("#examples .door");
      default -> through("#back-to-case");
    }
  }

  private void through(String doors) {
    dice.any(window.parts(doors))
        .ifPresent(
            door -> {
              note.accept("start page: " + Window.on(door::getAccessibleText));
              window.click(door);
            });
  }
}
