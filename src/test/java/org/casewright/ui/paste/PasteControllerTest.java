package org.casewright.ui.paste;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.desk.Desk;
import org.junit.jupiter.api.Test;

/// A table is compared with the case beside the window, and nothing that was done with it is lost
/// by closing the page.
class PasteControllerTest {

  private static final String TABLE =
      """
      £m\t2022/23\t2023/24\t2024/25\t2025/26
      Gross benefit\t0.81\t3.81\t6.76\t9.32
      Programme cost\t3.2\t3.2\t1.9\t0.6
      """;

  private final Queue<Runnable> work = new ArrayDeque<>();
  private final Queue<Runnable> window = new ArrayDeque<>();
  private final Desk desk =
      new Desk(
          new Session(
              Examples.open("nottingham-2022"),
              new Origin.Fresh(),
              InstantSource.fixed(Instant.EPOCH)),
          Runnable::run);
  private final PasteController paste =
      new PasteController(desk, new Aside(work::add, window::add));

  private PasteModel.Table table() {
    return requireNonNull(paste.model().table());
  }

  private List<String> meanings() {
    return table().rows().stream().map(row -> row.figure().chosen()).toList();
  }

  private void runAll() {
    while (!work.isEmpty() || !window.isEmpty()) {
      (work.isEmpty() ? window : work).remove().run();
    }
  }

  @Test
  void rowsAreComparedBesideTheWindowAndItSaysHowFarItIs() {
    paste.open(TABLE);
    assertThat(table().comparing()).isTrue();
    assertThat(table().why()).isEqualTo("Comparing its rows with the case: 0 of 2.");
    assertThat(meanings()).containsExactly("left-out", "left-out");

    work.remove().run();
    window.remove().run();
    assertThat(table().why()).isEqualTo("Comparing its rows with the case: 1 of 2.");
    assertThat(meanings()).containsExactly("grossBenefit", "left-out");
    runAll();
    assertThat(table().comparing()).isFalse();
    assertThat(meanings()).containsExactly("grossBenefit", "programmeCost");
  }

  @Test
  void comparingIsStoppedByAPersonOrByAnotherText() {
    paste.open(TABLE);
    work.remove().run();
    window.remove().run();
    paste.onStop();
    runAll();
    assertThat(table().comparing()).isFalse();
    assertThat(meanings()).as("the second by hand").containsExactly("grossBenefit", "left-out");

    paste.onText(TABLE.replace("Gross benefit", "Net benefit"));
    paste.onText(TABLE);
    runAll();
    assertThat(meanings()).containsExactly("grossBenefit", "programmeCost");
  }

  @Test
  void whatAPersonChoosesMeanwhileStays() {
    paste.open(TABLE);
    paste.onFigure(1, "cumulativeCost");
    runAll();
    assertThat(meanings()).containsExactly("grossBenefit", "cumulativeCost");
  }

  @Test
  void comparingGoesOnWhileThePageIsClosed() {
    paste.open(TABLE);
    work.remove().run();
    window.remove().run();
    paste.onClose();
    runAll();
    paste.open(TABLE);
    assertThat(meanings()).containsExactly("grossBenefit", "programmeCost");
  }

  @Test
  void closingThePageKeepsWhatWasDone() {
    paste.open(TABLE);
    runAll();
    paste.onSource("Cabinet, Table 1");
    paste.onText(TABLE.replace("9.32", "9.33"));
    paste.onFigure(1, "left-out");
    paste.onClose();

    paste.open(TABLE);
    assertThat(paste.model().text()).contains("9.33");
    assertThat(table().source()).isEqualTo("Cabinet, Table 1");
    assertThat(meanings()).containsExactly("grossBenefit", "left-out");
    assertThat(table().comparing()).isFalse();

    paste.onClose();
    paste.open("£m\t2022/23\nNet benefit\t-2.35");
    assertThat(table().rows()).as("another table begins anew").hasSize(1);
    assertThat(table().source()).isEmpty();
  }

  @Test
  void afterTheCaseHasChangedRowsAreComparedAnewAndAfterAddingThePageIsEmpty() {
    paste.open(TABLE);
    runAll();
    paste.onClose();
    desk.session().edit("Call it so", c -> c.withTitle("So"));
    paste.open("");
    assertThat(table().comparing()).isTrue();
    runAll();
    paste.onSource("Cabinet, Table 1");
    paste.onAdd();
    assertThat(paste.isOpen()).isFalse();

    paste.open("");
    assertThat(paste.model().text()).isEmpty();
  }
}
