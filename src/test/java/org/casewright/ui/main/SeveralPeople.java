package org.casewright.ui.main;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.file.CaseFile;
import org.casewright.file.ReadResult;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.model.BusinessCase;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.FileChoice;
import org.casewright.ui.desk.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// One file and several people, each at a window of their own.
abstract class SeveralPeople {

  final Instant now = Instant.now();

  /// A person at a window of their own.
  final class Person implements FileChoice {
    final Desk desk;
    final MainController main;
    final RecoveryFolder recovery;
    final List<Runnable> later = new ArrayList<>();
    @Nullable Path answer;
    boolean left;
    final Sitting who;
    final List<Runnable> pulses = new ArrayList<>();
    Runnable during = () -> {};

    final List<Runnable> disk = new ArrayList<>();

    Person(Sitting me) {
      this(me, false);
    }

    /// @param slow whether the disk answers only when it is told to
    Person(Sitting me, boolean slow) {
      who = me;
      var aside = slow ? new Aside(disk::add, Runnable::run) : Aside.NONE;
      var clock = InstantSource.fixed(now);
      var home = folder.resolve(me.id());
      recovery = Windows.recovery(home);
      desk = new Desk(MainController.noSession(clock), pulsing ? pulses::add : Runnable::run);
      main =
          Windows.at(
              desk, this, me, home, clock, (_, task) -> later.add(task), aside, () -> left = true);
    }

    @Override
    public Optional<Path> toOpen(Kind kind) {
      return Optional.ofNullable(answer);
    }

    @Override
    public Optional<Path> toSave(Kind kind, String proposedName) {
      during.run();
      return Optional.ofNullable(answer);
    }

    void edit(String title) {
      desk.edit(title, c -> c.withTitle(title));
    }

    @Nullable Message message() {
      return main.model().message();
    }

    void choose(String text) {
      requireNonNull(message()).choices().stream()
          .filter(each -> each.text().equals(text))
          .findFirst()
          .orElseThrow()
          .action()
          .run();
    }

    String title() {
      return desk.businessCase().title();
    }

    void diskAnswers() {
      while (!disk.isEmpty()) {
        disk.removeFirst().run();
      }
    }

    void timePasses() {
      var all = List.copyOf(later);
      later.clear();
      all.forEach(Runnable::run);
    }
  }

  boolean pulsing;
  @TempDir Path folder;
  Path file;
  Person jo;
  Person sam;

  @BeforeEach
  void aFile() {
    file = folder.resolve("homes.case.json");
    CaseFile.save(Examples.open("kent-2015").withTitle("Homes"), file);
    jo = new Person(sitting("jo", ProcessHandle.current().pid()));
    sam = new Person(sitting("sam", ProcessHandle.current().pid()));
  }

  static Sitting sitting(String who, long process) {
    var start = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);
    return new Sitting(who, who, "LAPTOP-" + who, process, start);
  }

  BusinessCase onDisk(Path file) {
    return ((ReadResult.Opened) CaseFile.read(file)).businessCase();
  }
}
