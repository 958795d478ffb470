package org.casewright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.*;
import java.util.*;
import java.util.concurrent.*;
import org.casewright.file.*;
import org.casewright.model.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;

class InterruptionsTest {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
  static final BusinessCase CASE = BusinessCase.of("Homes", Timeline.of(2024, 3));
  static final Sitting GONE = new Sitting("gone", "Jo", "LAPTOP", 999_999_999, Instant.EPOCH);
  static final Sitting NEXT = new Sitting("next", "Jo", "LAPTOP", 1, Instant.EPOCH);
  @TempDir Path home;

  @Test
  void escAfterASaveMidDragLeavesWhatWasDragged() {
    var s = new Session(CASE, new Origin.Example("kent-2015"), CLOCK);
    s.edit("drag", "key", c -> c.withTitle("half"));
    var draft = s.draft("jo", "");
    s.saved(draft, home.resolve("a.case.json"), null);
    s.edit("drag", "key", c -> c.withTitle("far"));
    s.takeBack("key");
    assertThat(s.current().title()).isEqualTo("Homes");
  }

  @Test
  void oneUnexpectedFailureDoesNotEndAutosave() {
    var waiting = new ArrayList<Runnable>();
    var fail = new boolean[] {true};
    var disk =
        new Disk() {
          @Override
          public void createFolders(Path f) throws IOException {
            if (fail[0]) throw new OutOfMemoryError("once");
            Disk.super.createFolders(f);
          }
        };
    var folder = new RecoveryFolder(home.resolve("recovery"), disk);
    var a =
        new Autosave(
            folder,
            GONE,
            new Errands(Runnable::run, Runnable::run, (d, t) -> waiting.add(t)),
            CLOCK,
            x -> {});
    var s = new Session(CASE, new Origin.Example("kent-2015"), CLOCK);
    a.follow(s);
    for (var i = 0; i < 5; i++) {
      var n = i;
      s.edit("e", c -> c.withTitle("t" + n));
      var all = List.copyOf(waiting);
      waiting.clear();
      all.forEach(Runnable::run);
      fail[0] = false;
    }
    assertThat(folder.left(NEXT, CLOCK.instant()).found()).isNotEmpty();
  }

  @Test
  void anEditPreparedBeforeASaveTakesTheSaveOutOfHistory() {
    var s = Session.of(CASE, home.resolve("a.case.json"), null, CLOCK);
    s.edit("one", c -> c.withTitle("one"));
    var prepared = s.current().withNote("scenario preview");
    var d = s.draft("jo", "agreed with Finance");
    s.saved(d, home.resolve("a.case.json"), null);
    s.edit("prepared", c -> prepared);
    assertThat(s.current().history()).hasSize(1);
  }
}
