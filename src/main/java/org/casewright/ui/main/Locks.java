package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.checks.CaseChecks;
import org.casewright.checks.Finding;
import org.casewright.file.CaseFile;
import org.casewright.file.CaseLock;
import org.casewright.file.Disk;
import org.casewright.file.ReadResult;
import org.casewright.file.Sitting;
import org.casewright.session.Holding;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Moments;
import org.casewright.ui.desk.Signature;

/// Who has a file open: takes the lock of what is opened, and asks where somebody else has it.
///
/// @param me who sits here
record Locks(Sitting me, Signature signature, Holding holding, InstantSource clock, Aside aside) {

  /// A file as it was read, and what came of taking its lock.
  ///
  /// @param findings of the checks in the case: they take too long to be made on the window's
  ///     thread
  record Arrived(CaseFile.Read read, CaseLock.Taking taking, List<Finding> findings) {}

  /// What can be done with a file that somebody else has open.
  record Ways(Runnable view, Runnable copy, Runnable takeOver) {}

  /// Takes the lock of a file and reads it; asks the disk. A lock that a program of the same person
  /// on this machine has left behind is taken over without a question.
  ///
  /// @param mine whether its lock is held already
  Arrived arrive(Path file, boolean mine) {
    var now = clock.instant();
    var taking = CaseLock.take(file, me, now, Disk.REAL);
    if (taking instanceof CaseLock.HeldBy held && held.other().isOver(me)) {
      taking = CaseLock.takeOver(file, me, now, Disk.REAL);
    }
    return read(file, taking, mine);
  }

  /// The same with the lock of somebody who has gone; asks the disk.
  ///
  /// @param mine whether its lock is held already
  Arrived takeOver(Path file, boolean mine) {
    return read(file, CaseLock.takeOver(file, me, clock.instant(), Disk.REAL), mine);
  }

  /// The lock comes first, so that nobody else saves between reading and locking; it does not stay
  /// where nothing is opened.
  private static Arrived read(Path file, CaseLock.Taking taking, boolean mine) {
    var opened = false;
    try {
      var read = CaseFile.open(file);
      var findings = List.<Finding>of();
      if (read.result() instanceof ReadResult.Opened(var written, _)) {
        findings = CaseChecks.findings(written);
        opened = true;
      }
      return new Arrived(read, taking, findings);
    } finally {
      if (!opened && !mine && taking instanceof CaseLock.Taken(var lock)) {
        lock.release();
      }
    }
  }

  /// Who else has a file open, as far as can be told; empty where they have gone. Asks the disk.
  Optional<CaseLock.HeldBy> holder(Path file) {
    return CaseLock.holder(file, me, clock.instant(), Disk.REAL).filter(held -> !held.stale());
  }

  /// Whether the lock of a file is held here.
  boolean holds(Path file) {
    return holding.holds(file);
  }

  /// Holds the lock of what has been opened.
  void hold(Path file, CaseLock.Taking taking) {
    holding.hold(file, taking);
  }

  /// Why others cannot see that the file is open; empty where they can, or where none is.
  String unseen() {
    return holding.unseen();
  }

  /// Holds no lock any more.
  void release() {
    holding.release();
  }

  /// Takes the lock of the file that the case has been saved to.
  ///
  /// @param desk on which it is, for as long as nothing else is opened
  void follow(Path file, Desk desk) {
    var session = desk.session();
    if (!holding.holds(file)) {
      aside.workOut(
          () -> CaseLock.take(file, me, clock.instant(), Disk.REAL),
          taking -> {
            if (session.equals(desk.session())) {
              holding.hold(file, taking);
            } else if (taking instanceof CaseLock.Taken(var lock)) {
              aside.work().execute(lock::release);
            }
          },
          _ -> {});
    }
  }

  /// Gives back what has been taken for a file that nobody wants any more.
  void giveBack(Path file, Arrived arrived) {
    if (arrived.taking() instanceof CaseLock.Taken(var lock) && !holding.holds(file)) {
      aside.work().execute(lock::release);
    }
  }

  /// Says who has a file open, and asks what to do.
  void ask(Path file, CaseLock.HeldBy held, Ways ways, Desk desk) {
    var choices = new ArrayList<Message.Choice>();
    choices.add(new Message.Choice("View only", ways.view()));
    choices.add(new Message.Choice("Open a copy", ways.copy()));
    if (held.stale()) {
      choices.add(new Message.Choice("Take over", ways.takeOver()));
    }
    choices.add(Message.Choice.close("Do not open it"));
    desk.say(
        new Message(
            "%s is open elsewhere".formatted(file.getFileName()),
            List.of(who(held), advice(held)),
            choices));
  }

  /// `Jo Smith has it open on LAPTOP-12, since 22 Nov 2026, 14:05; last heard of at …`
  static String who(CaseLock.HeldBy held) {
    var other = held.other();
    var machine = other.machine().isEmpty() ? "" : " on " + other.machine();
    var name = other.who().equals("somebody") ? "Somebody" : other.who();
    return "%s has it open%s, since %s; last heard of on %s."
        .formatted(name, machine, Moments.text(held.since()), Moments.text(held.lastSign()));
  }

  private String advice(CaseLock.HeldBy held) {
    if (!held.stale()) {
      return "You can look at it, or work on a copy and bring the changes together later with"
          + " “Compare with another file”.";
    }
    var silent = Duration.between(held.lastSign(), clock.instant());
    return silent.compareTo(CaseLock.SILENCE) >= 0
        ? "Nothing has been heard of them for %d hours, so they have probably gone. If you take it over and they come back, neither can overwrite the other's work unseen."
            .formatted(silent.toHours())
        : "Their program has ended without closing it, so you can take it over.";
  }
}
