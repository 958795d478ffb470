package org.casewright.soak;

import static org.casewright.soak.Fault.unless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.casewright.ui.desk.Command;

/// What a person does with files: saves, opens, exports, compares.
///
/// @param folder for what is saved
record Filing(
    Window window, Dice dice, Telling telling, Answers answers, Papers papers, Path folder) {

  private static final int NAMES = 3;

  List<Deed> deeds() {
    return List.of(
        new Deed("save", 5, this::save),
        new Deed("save as", 1, this::saveAs),
        new Deed("reopen", 3, this::reopen),
        new Deed("export", 3, this::export),
        new Deed("compare with a file", 1, this::compare));
  }

  private Optional<String> save() {
    answers.will(papers.file() == null ? name() : null);
    if (dice.in100(20)) {
      telling.fromList(Command.SAVE_WHY);
      window.quiet();
      window.write("volumes agreed");
      window.keys(KeyCode.ENTER);
    } else {
      telling.tell(Command.SAVE);
    }
    saved();
    return Optional.of(String.valueOf(papers.file()));
  }

  private Optional<String> saveAs() {
    answers.will(name());
    telling.tell(Command.SAVE_AS);
    saved();
    return Optional.of(String.valueOf(papers.file()));
  }

  private Path name() {
    return folder.resolve("case-%d.case.json".formatted(1 + dice.below(NAMES)));
  }

  private void saved() {
    window.quiet();
    if (window.said().isEmpty() && window.offered().isEmpty()) {
      unless(papers.file() != null, "It has been saved, and has no file.");
      papers.requireSaved();
    }
  }

  /// The same file again, another, or an example; what is not saved is saved or left.
  private Optional<String> reopen() {
    var which = dice.below(10);
    if (which < 6 && papers.file() != null) {
      answers.will(papers.file());
      telling.tell(Command.OPEN);
    } else if (which < 8) {
      answers.will(dice.any(files()).orElse(null));
      telling.tell(Command.OPEN);
    } else {
      telling.fromList(Command.OPEN_EXAMPLE);
    }
    window.quiet();
    // The case is small again from time to time: what the soak adds must not add up.
    if (window.said().filter(words -> words.startsWith("Save your changes")).isPresent()) {
      window.answer(dice.in100(30) ? "Save" : "Do not save");
      window.quiet();
    }
    return Optional.of(which + " → " + papers.file());
  }

  private List<Path> files() {
    try (var found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".case.json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<String> compare() {
    return dice.any(files())
        .map(
            file -> {
              answers.will(file);
              telling.tell(Command.COMPARE_FILE);
              window.quiet();
              answers.will(null);
              return file.toString();
            });
  }

  private Optional<String> export() {
    return switch (dice.below(7)) {
      case 0 -> export(Command.EXPORT_WORKBOOK, "out.xlsx", "PK");
      case 1 -> export(Command.EXPORT_TABLE, "out.csv", "");
      case 2 -> export(Command.EXPORT_TABLE, "out.xlsx", "PK");
      case 3 -> export(Command.SAVE_PNG, "out.png", "\u0089PNG");
      case 4 -> export(Command.SAVE_SVG, "out.svg", "<");
      case 5 -> export(Command.PUBLISH, "out.case.json", "{");
      default -> export(Command.SAVE_SCENARIO, "out.scenario.json", "{");
    };
  }

  /// @param begins what such a file begins with
  private Optional<String> export(Command command, String name, String begins) {
    if (!Window.on(() -> command.isEnabled(window.desk()))) {
      return Optional.empty();
    }
    var file = folder.resolve("exports").resolve(name);
    answers.will(file);
    telling.fromList(command);
    window.quiet();
    if (command == Command.PUBLISH) {
      window.answers().stream().findFirst().ifPresent(window::click);
      window.quiet();
    }
    answers.will(null);
    try {
      unless(
          Files.exists(file),
          "%s has written no file: %s %s"
              .formatted(command.text(), window.words(), window.offered().orElse("")));
      var written = Files.readAllBytes(file);
      var start = begins.getBytes(StandardCharsets.ISO_8859_1);
      unless(
          written.length > start.length
              && Arrays.equals(start, Arrays.copyOf(written, start.length)),
          command.text() + " has written a file of another kind.");
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.of(name);
  }
}
