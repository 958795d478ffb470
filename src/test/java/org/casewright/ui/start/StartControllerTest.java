package org.casewright.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.casewright.file.Disk;
import org.casewright.file.RecentCases;
import org.casewright.file.RecentCases.Recent;
import org.casewright.file.RecoveryFolder;
import org.casewright.file.RecoveryFolder.Recovered;
import org.casewright.file.Sitting;
import org.casewright.library.Examples;
import org.casewright.library.Template;
import org.casewright.library.Templates;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.casewright.ui.desk.Message;
import org.casewright.ui.desk.Recents;
import org.casewright.ui.desk.Recoveries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartControllerTest {

  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final InstantSource CLOCK = InstantSource.fixed(NOW);
  private static final Sitting ME = Sitting.here();

  @TempDir private Path folder;

  private final List<StartController.Wish> begun = new ArrayList<>();
  private final List<Path> opened = new ArrayList<>();

  private final List<Message> said = new ArrayList<>();
  private final List<Recovered> recovered = new ArrayList<>();

  private StartController controller(Origin origin, Recent... recent) {
    var recovery = new RecoveryFolder(folder.resolve("recovery"), Disk.REAL);
    var kept = new RecentCases(folder.resolve("recent.json"));
    List.of(recent).reversed().forEach(kept::remember);
    var desk = new Desk(new Session(Examples.open("kent-2015"), origin, CLOCK), Runnable::run);
    desk.onSay(said::add);
    var controller =
        new StartController(
            desk,
            new Recents(kept, Aside.NONE),
            new Recoveries(recovery, ME, Aside.NONE, CLOCK),
            CLOCK,
            new StartController.Doors(opened::add, recovered::add, _ -> {}, begun::add, _ -> {}));
    desk.showStart(true);
    controller.onShown();
    return controller;
  }

  private StartController controller() {
    return controller(new Origin.Nothing());
  }

  private Recent recent(String name, String title, String organisation, Instant when) {
    return new Recent(folder.resolve(name), title, organisation, when);
  }

  /// Unsaved work of a program that runs no more.
  private void lost(String title, @Nullable Path document) {
    var gone = new Sitting("gone", ME.who(), ME.machine(), 999_999_999, Instant.EPOCH);
    new RecoveryFolder(folder.resolve("recovery"), Disk.REAL)
        .write(
            gone,
            new RecoveryFolder.Of(document, null, null),
            Examples.open("kent-2015").withTitle(title),
            CLOCK.instant());
  }

  @Test
  void unsavedWorkIsOfferedUntilItIsThrownAway() {
    lost("Homes", folder.resolve("homes.case.json"));
    var controller = controller();
    var row = controller.model().lost().getFirst();
    assertThat(row.title()).isEqualTo("Homes");
    assertThat(row.about()).startsWith("unsaved changes to homes.case.json · today");
    controller.onRecover(row.recovered());
    assertThat(recovered).containsExactly(row.recovered());
    controller.onThrowAway(row.recovered());
    assertThat(controller.model().lost()).as("asked first").hasSize(1);
    said.getLast().choices().getLast().action().run();
    assertThat(controller.model().lost()).isEmpty();
    assertThat(controller().model().lost()).isEmpty();
  }

  @Test
  void itBeginsWithThisFinancialYearAndEightYears() {
    var draft = controller().model().draft();

    assertThat(draft.text(Entry.FIRST_YEAR)).as("in March 2026").isEqualTo("2025/26");
    assertThat(draft.text(Entry.YEARS)).isEqualTo("8");
    assertThat(draft.span()).isEqualTo("April 2025 to March 2033");
    assertThat(draft.button()).isEqualTo("Start empty");
    assertThat(draft.problems()).isEmpty();
  }

  @Test
  void whatIsTickedAndTypedIsAskedFor() {
    var start = controller();
    start.onTyped(Entry.TITLE, " Fostering first ");
    start.onTyped(Entry.ORGANISATION, "Derby City Council");
    start.onTyped(Entry.FIRST_YEAR, "2027");
    start.onTyped(Entry.YEARS, "5");
    start.onTick("block-beds", true);
    start.onTick("net-foster-carers", true);
    start.onTick("repeat-cp", true);
    start.onTick("repeat-cp", false);
    assertThat(start.model().draft().button()).isEqualTo("Start with 2 opportunities");
    start.onStart();

    var wish = begun.getFirst();
    assertThat(wish.title()).isEqualTo("Fostering first");
    assertThat(wish.organisation()).isEqualTo("Derby City Council");
    assertThat(wish.firstYear()).isEqualTo(2027);
    assertThat(wish.years()).isEqualTo(5);
    assertThat(wish.templates())
        .extracting(Template::id)
        .as("in the order of the list")
        .containsExactly("net-foster-carers", "block-beds");
  }

  @Test
  void whatIsWrongIsSaidBesideTheFieldOnceItIsLeft() {
    var start = controller();
    start.onTyped(Entry.FIRST_YEAR, "2026/28");
    assertThat(start.model().problem(Entry.FIRST_YEAR)).as("still typing").isEmpty();

    start.onLeft(Entry.FIRST_YEAR);
    assertThat(start.model().problem(Entry.FIRST_YEAR))
        .isEqualTo("“2026/28” is not a financial year; type one such as 2026/27.");
    start.onTyped(Entry.FIRST_YEAR, "2026/27");
    assertThat(start.model().problems()).isEmpty();
  }

  @Test
  void nothingStartsWhileSomethingIsWrong() {
    var start = controller();
    start.onTyped(Entry.TITLE, "  ");
    start.onTyped(Entry.YEARS, "31");
    start.onStart();

    assertThat(begun).isEmpty();
    assertThat(start.model().problem(Entry.TITLE)).contains("Give the case a title");
    assertThat(start.model().problem(Entry.YEARS)).contains("from 1 to 30");
    assertThat(StartModel.firstWrong(start.model().problems())).contains(Entry.TITLE);
  }

  @Test
  void ticksThatActOnTheSameAreSpokenOf() {
    var start = controller();
    start.onTick("net-foster-carers", true);
    assertThat(start.model().draft().advice()).contains("put your own in its place");
    start.onTick("agency-to-in-house", true);
    assertThat(start.model().draft().advice())
        .isEqualTo("2 act on agency foster placements: take care that no saving counts twice.");
  }

  @Test
  void everyTemplateIsOfferedOnceUnderItsWorkstream() {
    var groups = StartModel.groups();
    assertThat(groups.values().stream().flatMap(List::stream))
        .containsExactlyInAnyOrderElementsOf(Templates.all());
    groups.forEach(
        (name, members) -> assertThat(members).extracting(Template::workstream).containsOnly(name));
  }

  @Test
  void recentCasesSayWhatTheyAreAndWhichAreGone() throws IOException {
    var there = recent("there.case.json", "There", "Derby City Council", NOW.minusSeconds(60));
    var gone = recent("gone.case.json", "Gone", "", NOW.minusSeconds(86_400));
    Files.createFile(there.file());
    var start = controller(new Origin.Nothing(), there, gone);

    var rows = start.model().recents();
    assertThat(rows.getFirst().about()).startsWith("Derby City Council · there.case.json · today");
    assertThat(rows.getFirst().missing()).isFalse();
    assertThat(rows.getLast().about()).isEqualTo("gone.case.json · yesterday");
    assertThat(rows.getLast().missing()).isTrue();
    assertThat(start.model().draft().text(Entry.ORGANISATION))
        .as("nothing that nobody has typed")
        .isEmpty();

    start.onForget(gone);
    assertThat(start.model().recents()).hasSize(1);
    start.onRecent(there);
    assertThat(opened).containsExactly(there.file());
  }

  @Test
  void aFewRecentCasesAreShownUntilMoreAreAskedFor() {
    var recent = new Recent[6];
    for (var i = 0; i < recent.length; i++) {
      recent[i] = recent(i + ".case.json", "Case " + i, "", NOW);
    }
    var start = controller(new Origin.Nothing(), recent);

    assertThat(start.model().recents()).hasSize(4);
    assertThat(start.model().more()).isEqualTo(2);
    start.onMore();
    assertThat(start.model().recents()).hasSize(6);
    assertThat(start.model().more()).isZero();
  }

  @Test
  void oneGoesBackOnlyToACaseThatIsOpen() {
    assertThat(controller().model().openCase()).isEmpty();
    assertThat(controller(new Origin.Example("kent-2015")).model().openCase())
        .isEqualTo("0–25 Unified Programme");
  }

  @Test
  void whenIsSaidAsPeopleSayIt() {
    assertThat(StartModel.when(NOW, NOW, ZoneOffset.UTC)).isEqualTo("today,\u00a009:00");
    assertThat(StartModel.when(Instant.parse("2026-03-01T23:59:00Z"), NOW, ZoneOffset.UTC))
        .isEqualTo("yesterday");
    assertThat(StartModel.when(Instant.parse("2025-11-08T12:00:00Z"), NOW, ZoneOffset.UTC))
        .isEqualTo("8 November 2025");
  }
}
