package org.casewright.fuzz;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.SaveResult;
import org.casewright.file.Sitting;
import org.casewright.fuzz.Verdict.Escaped;
import org.casewright.fuzz.Verdict.Opened;
import org.casewright.fuzz.Verdict.Refused;

/// A file of unsaved work: what is found can be used and is kept again whole; what cannot be read
/// is put aside with a sentence, and what is neither is left alone. It is never deleted.
final class RecoveryDoor implements Door {

  private static final Path FOLDER = Path.of("recovery").toAbsolutePath();
  private static final Path FILE = FOLDER.resolve("sitting-1.recovery.json");
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  private static final Sitting ME = new Sitting("sitting-2", "Robin", "council-18", 1, NOW);

  @Override
  public Verdict open(byte[] content) {
    var disk = new MemoryDisk(FOLDER, NOW.minusSeconds(86_400)).with(FILE, content);
    var left = new RecoveryFolder(FOLDER, disk).left(ME, NOW);
    if (disk.files().values().stream().noneMatch(each -> Arrays.equals(each, content))) {
      return new Escaped("It was deleted.");
    }
    if (left.sentences().stream().anyMatch(String::isBlank)) {
      return new Escaped("It was put aside without a sentence.");
    }
    if (left.found().isEmpty()) {
      return left.sentences().isEmpty() && !disk.files().containsKey(FILE)
          ? new Escaped("It was put aside without a word.")
          : new Refused();
    }
    return recovered(left.found().getFirst());
  }

  private static Verdict recovered(RecoveryFolder.Recovered recovered) {
    var disk = new MemoryDisk(FOLDER, NOW);
    var folder = new RecoveryFolder(FOLDER, disk);
    var mine = new Sitting("sitting-3", "Robin", "", -1, NOW);
    var kept = folder.write(mine, recovered.of(), recovered.businessCase(), recovered.when());
    if (!(kept instanceof SaveResult.Saved)) {
      return new Escaped("It could not be kept again: " + kept);
    }
    var again = folder.left(ME, NOW.plusSeconds(86_400)).found();
    if (again.size() != 1
        || !again.getFirst().businessCase().equals(recovered.businessCase())
        || !again.getFirst().of().equals(recovered.of())) {
      return new Escaped("What was kept of it again is something else.");
    }
    return CaseDoor.unusable(recovered.businessCase())
        .<Verdict>map(Escaped::new)
        .orElseGet(() -> new Opened(CaseDoor.months(recovered.businessCase())));
  }
}
