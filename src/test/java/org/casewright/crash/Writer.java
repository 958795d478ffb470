package org.casewright.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.casewright.crash.Marks.Mark;
import org.casewright.file.CaseFile;
import org.casewright.file.Disk;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Sitting;
import org.casewright.session.Autosave;
import org.casewright.session.Errands;
import org.casewright.session.Session;

/// The program that is killed: it edits a case, which is autosaved at once, and saves it now and
/// then, for ever, in the way that the real program does both.
public final class Writer {

  /// What the program ends with that cannot go on.
  private static final int STUCK = 9;

  private static final long PATIENCE_MILLIS = 120_000;

  private final Marks marks;
  private final Path document;
  private final Saving saving;
  private final RecoveryFolder recovery;
  private final Disk disk;

  private Writer(Place place, Marks marks, Saving saving) {
    this.marks = marks;
    this.document = place.document();
    this.saving = saving;
    this.disk = new MarkingDisk(marks);
    this.recovery = new RecoveryFolder(place.recovery(), disk);
  }

  /// Takes the folder of the document, the file to tell in, how to save, and a folder to warm up
  /// in. Begins with the version it is let go with.
  public static void main(String... arguments) throws IOException, InterruptedException {
    var saving = Saving.valueOf(arguments[2]);
    warmUp(new Place(Path.of(arguments[3])), saving);
    var marks = Marks.in(Path.of(arguments[1]));
    marks.set(Mark.READY, 1);
    for (var waited = 0; marks.get(Mark.GO) == 0; waited++) {
      if (waited > PATIENCE_MILLIS) {
        System.exit(STUCK);
      }
      Thread.sleep(1);
    }
    new Writer(new Place(Path.of(arguments[0])), marks, saving)
        .run(marks.get(Mark.GO), Integer.MAX_VALUE);
  }

  /// Does a few rounds somewhere else, so that afterwards the time goes into writing.
  private static void warmUp(Place place, Saving saving) throws IOException {
    Files.createDirectories(place.recovery());
    saving.save(Numbered.version(1), place.document(), null, Disk.REAL);
    new Writer(place, Marks.in(place.folder().resolve("marks")), saving).run(2, 8);
  }

  private void run(int first, int end) throws IOException {
    var opened = CaseFile.open(document, disk);
    if (!(opened.result() instanceof ReadResult.Opened(var businessCase, _))) {
      throw new IOException("cannot open: " + opened.result());
    }
    var session =
        Session.of(businessCase, document, opened.stamp(), InstantSource.fixed(Instant.EPOCH));
    var atOnce = new Errands(Runnable::run, Runnable::run, (_, task) -> task.run());
    new Autosave(recovery, Sitting.here(), atOnce, Instant::now, System.err::println)
        .follow(session);
    for (var number = first; number < end; number++) {
      keep(session, number);
      if (number % 3 == 0) {
        save(session, number);
      }
    }
  }

  private void keep(Session session, int number) {
    marks.set(Mark.KEEP_BEGUN, number);
    session.edit("Version " + number, _ -> Numbered.version(number));
    marks.set(Mark.KEPT, number);
  }

  private void save(Session session, int number) throws IOException {
    var draft = new Session.Draft(session.current(), session.current());
    marks.set(Mark.SAVE_BEGUN, number);
    marks.set(Mark.SAVING, 1);
    var stamp = saving.save(draft.written(), document, session.stamp(), disk);
    marks.set(Mark.SAVED, number);
    marks.set(Mark.SAVING, 0);
    session.saved(draft, document, stamp);
  }
}
