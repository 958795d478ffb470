package org.casewright.crash;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.casewright.EmptyFolder;
import org.casewright.crash.Marks.Mark;
import org.casewright.crash.Marks.Step;
import org.casewright.file.Disk;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Sitting;

/// Kills a program at random moments while it saves and autosaves, and looks what is left:
/// `mvn -q -Pcrash verify`.
///
/// After each kill the document is the old or the new version, whole; the version before is whole;
/// what was autosaved last can be recovered; no other file is touched, and what the writer left is
/// removed by the next. Every second moment is drawn without a look at what the program is doing;
/// the others lie within two milliseconds of the beginning of a write, so that at least half of all
/// fall inside one: between the beginning and the end of one call that changes the disk.
///
/// What this does not show: that a version survives the computer losing its power, or the system
/// breaking down. A program that is killed leaves to the system what it has written, whether or not
/// it was flushed to the disk. For that there is only the order in which the save writes, flushes
/// and renames, and the word of the disk.
public final class Crash {

  /// How long a writer writes at most, in milliseconds.
  private static final int LIFE = 120;

  /// How far into a write every second one is killed at most, in nanoseconds.
  private static final long INTO = 2_000_000;

  private static final int WAITING = 2;
  private static final int TOLD = 10;

  /// What came of it.
  ///
  /// @param inside kills that fell inside a write
  /// @param lost sentences, for each kill that lost something
  record Outcome(int kills, int inside, List<String> lost) {}

  private final Path shop;
  private final Place place;
  private final Saving saving;
  private final Aftermath aftermath;
  private final Deque<Victim> waiting = new ArrayDeque<>();
  private final Map<Step, Integer> steps = new EnumMap<>(Step.class);
  private final List<String> lost = new ArrayList<>();
  private final Random random = new Random(20220222);
  private int started;
  private int kills;
  private int inSave;

  private Crash(Path shop, Saving saving) throws IOException {
    this.shop = shop;
    this.place = new Place(Files.createDirectories(shop.resolve("documents")));
    this.saving = saving;
    Files.createDirectories(place.recovery());
    saving.save(Numbered.version(1), place.document(), null, Disk.REAL);
    this.aftermath = new Aftermath(place, new Bystanders(place.folder()), 1);
  }

  /// Takes how many kills, and a folder to work in. Ends with 1 if anything is lost.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var wanted = Integer.parseInt(arguments[0]);
    var outcome = run(wanted, Path.of(arguments[1]).toAbsolutePath(), Saving.SAFE, System.out);
    if (!outcome.lost().isEmpty()) {
      System.exit(1);
    }
  }

  /// Kills so many writers, or a few more until every second kill fell inside a write.
  static Outcome run(int wanted, Path shop, Saving saving, PrintStream out)
      throws IOException, InterruptedException {
    EmptyFolder.at(shop);
    var crash = new Crash(shop, saving);
    try {
      while (crash.kills < wanted
          || (crash.inside() * 2 < crash.kills && crash.kills < 2 * wanted)) {
        crash.kill();
      }
      crash.tidy();
    } finally {
      crash.waiting.forEach(Victim::end);
    }
    crash.tell(out);
    return new Outcome(crash.kills, crash.inside(), List.copyOf(crash.lost));
  }

  private void kill() throws IOException, InterruptedException {
    while (waiting.size() < WAITING) {
      waiting.add(Victim.start(shop, started++, place, saving));
    }
    var victim = waiting.remove();
    // Versions are counted on, whatever was lost of the last ones.
    var first = aftermath.standing() + 100 * (kills + 1);
    var life = random.nextLong(LIFE * 1_000_000L);
    victim.killAfter(first, life, kills % 2 == 0 ? random.nextLong(INTO) : -1);
    kills++;
    var marks = victim.marks();
    steps.merge(marks.step(), 1, Integer::sum);
    inSave += marks.step() != Step.NONE && marks.get(Mark.SAVING) == 1 ? 1 : 0;
    var sentences = aftermath.look(marks);
    if (!sentences.isEmpty()) {
      lost.add("Kill %d, %s: %s".formatted(kills, marks.step(), String.join(" ", sentences)));
      saving.save(Numbered.version(aftermath.standing()), place.document(), null, Disk.REAL);
    }
  }

  /// What was left over is removed by the next save and the next start.
  private void tidy() throws IOException {
    Saving.SAFE.save(Numbered.version(aftermath.standing()), place.document(), null, Disk.REAL);
    new RecoveryFolder(place.recovery(), Disk.REAL).left(Sitting.here(), Instant.now());
    for (var file : aftermath.temporaries()) {
      lost.add(file + " was left over and never removed.");
    }
  }

  private int inside() {
    return kills - steps.getOrDefault(Step.NONE, 0);
  }

  private void tell(PrintStream out) {
    lost.stream().limit(TOLD).forEach(out::println);
    out.printf(
        "%d of %d kills inside a write, %d of them in a save and %d in an autosave: %s%n",
        inside(), kills, inSave, inside() - inSave, steps);
    out.printf(
        "%d times the old version stood though a save had begun, %d times newer work was recovered,"
            + " %d temporary files were left and removed%n",
        aftermath.oldStood(), aftermath.recovered(), aftermath.leftOver());
    out.printf("%d kills, %d lost%n", kills, lost.size());
  }
}
