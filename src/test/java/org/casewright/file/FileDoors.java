package org.casewright.file;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// What tests of other packages need of this room that the program has no use for outside it.
public final class FileDoors {

  /// The historic files, which are only ever added to.
  public static final Path HISTORIC = CaseFiles.HISTORIC;

  /// Those that come with the program.
  public static final Path EXAMPLES = CaseFiles.EXAMPLES;

  private FileDoors() {}

  /// The historic case that has something of everything.
  public static BusinessCase everything() {
    return CaseFiles.open(CaseFiles.EVERYTHING);
  }

  /// A document as plain maps and lists.
  public static @Nullable Object plain(byte[] content) {
    var text = new String(content, StandardCharsets.UTF_8);
    var start = text.startsWith("\uFEFF") ? 1 : 0;
    return Objects.requireNonNull(TreeReader.read(text.substring(start), new Reading())).plain();
  }

  /// The file of unsaved work.
  public static byte[] recovery(
      Sitting sitting, RecoveryFolder.Of of, BusinessCase businessCase, Instant when) {
    return RecoveryFile.write(sitting, of, businessCase, when);
  }

  /// The settings kept in a file.
  public static Settings settings(Path file, Disk disk) {
    return new Settings(file, disk);
  }

  /// The recent cases kept in a file.
  public static RecentCases recent(Path file, Disk disk) {
    return new RecentCases(file, disk);
  }

  /// What a window takes from a message; empty where it is none.
  public static Optional<List<Path>> handedOver(byte[] message) {
    return HandOver.files(message);
  }

  /// The file beside a document that says who has it open.
  public static Path lock(Path document) {
    return Beside.lock(document);
  }
}
