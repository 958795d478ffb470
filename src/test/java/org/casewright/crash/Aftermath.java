package org.casewright.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.casewright.crash.Marks.Mark;
import org.casewright.file.CaseFile;
import org.casewright.file.Disk;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Sitting;

/// What stands on disk when a writer has been killed, and what of it is lost.
final class Aftermath {

  private static final Pattern TEMPORARY =
      Pattern.compile("\\..+\\.[0-9a-f]{1,16}\\.(new|bak)\\.tmp");

  private final Place place;
  private final Bystanders bystanders;
  private final RecoveryFolder recovery;
  private final Sitting me = Sitting.here();

  /// The version that stands in the document, as far as is known.
  private int standing;

  private boolean hasBefore;
  private int oldStood;
  private int recovered;
  private int leftOver;

  Aftermath(Place place, Bystanders bystanders, int standing) {
    this.place = place;
    this.bystanders = bystanders;
    this.recovery = new RecoveryFolder(place.recovery(), Disk.REAL);
    this.standing = standing;
  }

  /// The sentences on what is lost; empty where nothing is.
  List<String> look(Marks marks) throws IOException {
    var lost = new ArrayList<String>();
    var saved = Math.max(standing, marks.get(Mark.SAVED));
    var begun = Math.max(saved, marks.get(Mark.SAVE_BEGUN));
    var found = number(place.document());
    if (found.isEmpty()) {
      lost.add("The document is not whole; it should be version %d or %d.".formatted(saved, begun));
    } else if (found.getAsInt() != saved && found.getAsInt() != begun) {
      lost.add(
          "The document is version %d, not %d nor %d.".formatted(found.getAsInt(), saved, begun));
    }
    lookBefore(found, saved, lost);
    lookForWork(found, marks, lost);
    lookAround(lost);
    oldStood += begun > saved && found.equals(OptionalInt.of(saved)) ? 1 : 0;
    standing = found.orElse(saved);
    return lost;
  }

  private void lookBefore(OptionalInt found, int saved, List<String> lost) {
    var before = place.folder().resolve(Place.NAME + ".bak");
    if (!Files.exists(before)) {
      if (hasBefore) {
        lost.add("The version before is gone.");
      }
      return;
    }
    hasBefore = true;
    var number = number(before);
    if (number.isEmpty()) {
      lost.add("The version before is not whole.");
    } else if (found.isPresent()
        && (number.getAsInt() > found.getAsInt()
            || (found.getAsInt() > saved && number.getAsInt() != saved))) {
      lost.add("The version before is version %d.".formatted(number.getAsInt()));
    }
  }

  /// What was kept last is in the document or can be recovered.
  private void lookForWork(OptionalInt found, Marks marks, List<String> lost) {
    var kept = marks.get(Mark.KEPT);
    var left = recovery.left(me, Instant.now());
    left.sentences().forEach(lost::add);
    var newest =
        left.found().stream()
            .findFirst()
            .map(each -> Numbered.of(each.businessCase()))
            .orElse(OptionalInt.empty());
    if (kept > found.orElse(0)) {
      if (newest.isEmpty() || newest.getAsInt() < kept) {
        lost.add("Version %d was kept, and cannot be recovered: %s.".formatted(kept, newest));
      } else {
        recovered++;
      }
    }
    left.found().forEach(each -> recovery.discard(each.id()));
  }

  /// Other people's files are as they were, and what the writer left will be removed.
  private void lookAround(List<String> lost) throws IOException {
    bystanders.touched().ifPresent(file -> lost.add(file + " has been changed."));
    try (var files = Files.list(place.folder())) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        var name = String.valueOf(file.getFileName());
        if (!bystanders.has(file)
            && !name.startsWith(Place.NAME)
            && !TEMPORARY.matcher(name).matches()) {
          lost.add(file + " is nobody's.");
        }
      }
    }
    for (var file : temporaries()) {
      if (Files.getLastModifiedTime(file).toInstant().isAfter(hoursAgo(1))) {
        leftOver++;
        Files.setLastModifiedTime(file, FileTime.from(hoursAgo(2)));
      }
    }
  }

  private static Instant hoursAgo(int hours) {
    return Instant.now().minus(Duration.ofHours(hours));
  }

  /// Temporary files that are there now.
  List<Path> temporaries() throws IOException {
    var all = new ArrayList<Path>();
    for (var folder : List.of(place.folder(), place.recovery())) {
      if (Files.isDirectory(folder)) {
        try (var files = Files.list(folder)) {
          files
              .filter(file -> TEMPORARY.matcher(String.valueOf(file.getFileName())).matches())
              .filter(file -> !bystanders.has(file))
              .forEach(all::add);
        }
      }
    }
    return all;
  }

  private static OptionalInt number(Path file) {
    return CaseFile.read(file) instanceof ReadResult.Opened(var businessCase, _)
        ? Numbered.of(businessCase)
        : OptionalInt.empty();
  }

  int standing() {
    return standing;
  }

  /// How often the old version stood when a save had begun.
  int oldStood() {
    return oldStood;
  }

  int recovered() {
    return recovered;
  }

  int leftOver() {
    return leftOver;
  }
}
