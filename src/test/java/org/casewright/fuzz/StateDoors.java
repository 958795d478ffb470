package org.casewright.fuzz;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.casewright.file.CaseLock;
import org.casewright.file.CaseLock.HeldBy;
import org.casewright.file.FileDoors;
import org.casewright.file.RecentCases.Recent;
import org.casewright.file.Sitting;
import org.casewright.fuzz.Verdict.Escaped;
import org.casewright.fuzz.Verdict.Opened;
import org.casewright.fuzz.Verdict.Refused;

/// The small files: a lock that cannot be read is somebody's, settings and recent cases that cannot
/// be read are none, and what a later start says is taken as a whole or not at all.
final class StateDoors {

  private static final Path FOLDER = Path.of("state").toAbsolutePath();
  private static final Path FILE = FOLDER.resolve("x.json");
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Sitting ME = new Sitting("sitting-2", "Robin", "council-17", 1, NOW);

  private StateDoors() {}

  private static MemoryDisk disk(Path file, byte[] content) {
    return new MemoryDisk(FOLDER, NOW.minusSeconds(60)).with(file, content);
  }

  static Verdict lock(byte[] content) {
    var disk = disk(FileDoors.lock(FILE), content);
    var taking = CaseLock.take(FILE, ME, NOW, disk);
    if (taking instanceof CaseLock.Taken(var mine)) {
      mine.release();
      return disk.files().isEmpty() ? new Opened() : new Escaped("It was not released.");
    }
    if (!(taking instanceof HeldBy held)) {
      return new Escaped("Nobody has it: " + taking);
    }
    if (held.other().who().isBlank()
        || held.since().isAfter(held.lastSign())
        || held.lastSign().isAfter(NOW)
        || CaseLock.holder(FILE, ME, NOW, disk).isEmpty()) {
      return new Escaped("Its holder makes no sense: " + held);
    }
    var over = CaseLock.takeOver(FILE, ME, NOW, disk);
    if (held.stale() != over instanceof CaseLock.Taken) {
      return new Escaped("It should be taken over where it is stale, and only there: " + over);
    }
    return held.other().id().isEmpty() ? new Refused() : new Opened();
  }

  static Verdict settings(byte[] content) {
    var disk = disk(FILE, content);
    var settings = FileDoors.settings(FILE, disk);
    var theme = settings.get("theme");
    settings.keep("new", "\"value\"\n");
    var again = FileDoors.settings(FILE, disk);
    if (!again.get("theme").equals(theme)
        || again.get("new").filter("\"value\"\n"::equals).isEmpty()) {
      return new Escaped("What was kept of it again is something else.");
    }
    return theme.isPresent() ? new Opened() : new Refused();
  }

  static Verdict recent(byte[] content) {
    var disk = disk(FILE, content);
    var recent = FileDoors.recent(FILE, disk);
    var before = recent.all();
    if (before.stream().anyMatch(each -> !each.file().isAbsolute())) {
      return new Escaped("A recent case is nowhere: " + before);
    }
    var mine = new Recent(FOLDER.resolve("new.case.json"), "New", "", NOW);
    recent.remember(mine);
    var again = FileDoors.recent(FILE, disk).all();
    if (!again.equals(recent.all()) || !again.getFirst().equals(mine)) {
      return new Escaped("What was kept of it again is something else: " + again);
    }
    return before.isEmpty() ? new Refused() : new Opened();
  }

  static Verdict handOver(byte[] content) {
    var files = FileDoors.handedOver(content);
    if (files.stream().flatMap(List::stream).anyMatch(file -> !file.isAbsolute())) {
      return new Escaped("A file is nowhere: " + files);
    }
    return files.isPresent() ? new Opened() : new Refused();
  }
}
