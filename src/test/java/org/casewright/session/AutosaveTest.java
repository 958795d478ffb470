package org.casewright.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.casewright.file.Disk;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;
import org.casewright.model.BusinessCase;
import org.casewright.model.Timeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));
  private static final BusinessCase CASE = BusinessCase.of("Homes", Timeline.of(2024, 3));

  /// A program that has ended, and one that looks for what it left.
  private static final Sitting GONE =
      new Sitting("gone", "Jo", "LAPTOP", 999_999_999, Instant.EPOCH);

  private static final Sitting NEXT = new Sitting("next", "Jo", "LAPTOP", 1, Instant.EPOCH);

  private record Waiting(Duration after, Runnable task) {}

  @TempDir private Path home;

  private final List<Waiting> waiting = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private RecoveryFolder folder;
  private Autosave autosave;
  private Session session;

  @BeforeEach
  void begin() {
    folder = new RecoveryFolder(home.resolve("recovery"), Disk.REAL);
    autosave =
        new Autosave(
            folder,
            GONE,
            new Errands(
                Runnable::run,
                Runnable::run,
                (after, task) -> waiting.add(new Waiting(after, task))),
            CLOCK,
            said::add);
    session = new Session(CASE, new Origin.Example("kent-2015"), CLOCK);
    autosave.follow(session);
  }

  private void call(String title) {
    session.edit(title, c -> c.withTitle(title));
  }

  private void timePasses() {
    var all = List.copyOf(waiting);
    waiting.clear();
    all.forEach(each -> each.task().run());
  }

  private List<Recovered> left() {
    return folder.left(NEXT, CLOCK.instant()).found();
  }

  @Test
  void anEditIsKeptWithinTenSecondsAndTheLatestWithIt() {
    call("One");
    assertThat(waiting).singleElement().matches(w -> w.after().toSeconds() <= 10);
    call("Two");
    assertThat(waiting).as("no second wait").hasSize(1);
    timePasses();
    assertThat(left())
        .singleElement()
        .satisfies(
            each -> {
              assertThat(each.businessCase().title()).isEqualTo("Two");
              assertThat(each.of().example()).isEqualTo("kent-2015");
            });
    call("Three");
    timePasses();
    assertThat(left()).singleElement().matches(r -> r.businessCase().title().equals("Three"));
  }

  @Test
  void nothingIsKeptOfWhatIsNotChangedOrUndoneAgain() {
    timePasses();
    assertThat(left()).isEmpty();
    call("One");
    session.undo();
    timePasses();
    assertThat(left()).isEmpty();
    call("One");
    timePasses();
    session.undo();
    assertThat(left()).as("kept, then undone").isEmpty();
  }

  @Test
  void whatIsSavedIsKeptNoMore() {
    call("One");
    timePasses();
    session.saved(session.draft("Jo", ""), home.resolve("homes.case.json"), null);
    assertThat(left()).isEmpty();
    call("Two");
    timePasses();
    assertThat(left().getFirst().of().document()).isEqualTo(home.resolve("homes.case.json"));
  }

  @Test
  void anotherCaseTakesThePlaceOfTheOneBefore() {
    call("One");
    timePasses();
    var next = new Session(CASE, new Origin.Fresh(), CLOCK);
    autosave.follow(next);
    assertThat(left()).isEmpty();
    call("Late");
    timePasses();
    assertThat(left()).as("of the one before").isEmpty();
  }

  @Test
  void aCleanEndLeavesNothingBehind() {
    call("One");
    timePasses();
    autosave.end();
    timePasses();
    assertThat(left()).isEmpty();
  }

  @Test
  void whatWasRecoveredStaysUntilItIsKeptAnew() {
    var discarded = new ArrayList<String>();
    call("Recovered");
    autosave.adopt(() -> discarded.add("old"));
    assertThat(discarded).isEmpty();
    timePasses();
    assertThat(discarded).containsExactly("old");
  }

  @Test
  void whatWasRecoveredAndSavedAtOnceIsNotKept() {
    var discarded = new ArrayList<String>();
    call("Recovered");
    autosave.adopt(() -> discarded.add("old"));
    session.saved(session.draft("Jo", ""), home.resolve("homes.case.json"), null);
    assertThat(discarded).containsExactly("old");
  }
}
