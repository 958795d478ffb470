package org.casewright.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javafx.stage.Stage;
import org.casewright.library.Examples;
import org.casewright.session.Origin;
import org.casewright.session.Session;
import org.casewright.ui.desk.Desk;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

/// Cells of trees that are no longer shown, as after every change of the text size.
class RowCellTest extends ApplicationTest {

  private final Session session =
      new Session(
          Examples.open("nottingham-2022"),
          new Origin.Example("nottingham-2022"),
          InstantSource.fixed(Instant.EPOCH));
  private final TreeController tree = new TreeController(new Desk(session, Runnable::run));
  private final Line line = new Line(tree.model().rows().getFirst());

  @Override
  public void start(Stage stage) {
    // Cells are made without a window.
  }

  private RowCell cell() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          var cell = new RowCell(tree);
          cell.updateItem(line, false);
          return cell;
        });
  }

  @Test
  void aLineDoesNotKeepTheCellsThatHaveShownIt() throws InterruptedException {
    var cell = new WeakReference<>(cell());
    var until = Instant.now().plus(Duration.ofSeconds(10));
    while (cell.get() != null && Instant.now().isBefore(until)) {
      interact(() -> {});
      System.gc();
      Thread.sleep(20);
    }
    assertThat(cell.get()).isNull();
  }

  @Test
  void aCellFollowsItsLine() {
    var cell = cell();
    var last = tree.model().rows().getLast();
    interact(() -> line.show(last));
    assertThat(cell.getAccessibleText()).isEqualTo(last.spoken());
  }

  @Test
  void whatHasEndedIsToldWholeWhereItIsPointedAt() {
    var cell = cell();
    assertThat(cell.getTooltip()).isNull();
    var costs = tree.model().rows().stream().filter(row -> row.name().equals("Costs")).findFirst();
    var ended = costs.orElseThrow().children().getFirst();
    interact(() -> line.show(ended));
    assertThat(cell.getTooltip().getText()).startsWith("Ends in 2024/25");
    interact(() -> line.show(costs.orElseThrow()));
    assertThat(cell.getTooltip()).isNull();
  }
}
