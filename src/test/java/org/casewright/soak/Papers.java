package org.casewright.soak;

import static org.casewright.soak.Fault.unless;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.checks.CaseChecks;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.model.BusinessCase;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.jspecify.annotations.Nullable;

/// What the files of the case must be, by what has been done at the window.
///
/// Whatever has been done since the file was opened, undoing all of it gives the case that a save
/// would write to the last byte as the file was when it was opened. The one thing that is never
/// undone is that something has been saved: the list of saves goes on telling of those meanwhile,
/// and is put aside for the comparison.
final class Papers {

  private final Window window;
  private @Nullable Session session;
  private @Nullable BusinessCase opened;
  private byte @Nullable [] bytes;
  private int saved;
  private int read;
  private int undone;

  Papers(Window window) {
    this.window = window;
  }

  /// How many saved files have been read back so far.
  int read() {
    return read;
  }

  /// How many times everything has been undone so far.
  int undone() {
    return undone;
  }

  private Session session() {
    return Window.on(() -> window.desk().session());
  }

  /// The case on the desk.
  BusinessCase current() {
    return Window.on(() -> window.desk().businessCase());
  }

  /// The file of the case on the desk; null where it has none.
  @Nullable Path file() {
    return Window.on(
        () -> window.desk().session().origin() instanceof Origin.Document(var file) ? file : null);
  }

  boolean isDirty() {
    return Window.on(() -> window.desk().session().isDirty());
  }

  boolean canUndo() {
    return Window.on(() -> window.desk().session().canUndo());
  }

  /// Looks whether another case has been opened: what its file is like is what undoing leads to.
  void look() {
    var now = session();
    if (!now.equals(session)) {
      session = now;
      saved = 0;
      var fresh = Window.on(() -> now.changes().isEmpty());
      opened = fresh ? current() : null;
      var file = file();
      bytes = fresh && file != null ? bytes(file) : null;
      unless(
          bytes == null || Arrays.equals(bytes, CaseFile.write(Objects.requireNonNull(opened))),
          "A save of the case as it was opened would not write its file.");
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads the file back that has just been saved.
  void requireSaved() {
    look();
    unless(!isDirty(), "It has been saved, and still has changes that are not saved.");
    var file = Objects.requireNonNull(file());
    var present = current();
    switch (CaseFile.read(file)) {
      case ReadResult.Opened(var written, var notices) -> {
        unless(notices.isEmpty(), "Something in the file is not understood: " + notices);
        unless(written.equals(present), "The file does not hold the case that was saved.");
        unless(
            Arrays.equals(bytes(file), CaseFile.write(written)),
            "A save of what the file holds would not write the file.");
        var findings = CaseChecks.findings(written);
        unless(
            findings.stream().noneMatch(finding -> finding.kind().exitCode() > 1),
            "The file has errors: " + findings);
      }
      case ReadResult.Refused(var problems) ->
          throw new Fault("The file that was saved is refused: " + problems);
    }
    saved++;
    read++;
  }

  /// Everything has been undone: the case is as it was opened.
  void requireUndone() {
    var first = opened;
    if (first == null) {
      return;
    }
    var now = current();
    var wanted = bytes == null ? CaseFile.write(first) : bytes;
    var got = CaseFile.write(now.withHistory(first.history()));
    if (!Arrays.equals(wanted, got)) {
      throw new Fault(
          "Undoing everything does not give the file as it was opened, which has\n%s\nwhere this has\n%s"
              .formatted(beside(wanted, got), beside(got, wanted)));
    }
    unless(
        now.history().equals(Window.on(() -> window.desk().session().saved()).history()),
        "Undoing everything has changed what is told of saves.");
    unless(
        saved > 0 || bytes == null || !isDirty(),
        "Undoing everything, without a save meanwhile, leaves changes that are not saved.");
    undone++;
  }

  /// The first lines that the one has and the other has not.
  private static String beside(byte[] one, byte[] other) {
    var others = lines(other).collect(Collectors.toSet());
    return lines(one)
        .filter(line -> !others.contains(line))
        .limit(5)
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(byte[] text) {
    return new String(text, StandardCharsets.UTF_8).lines();
  }
}
