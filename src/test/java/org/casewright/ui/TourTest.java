package org.casewright.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.casewright.model.ChartKind;
import org.casewright.ui.desk.Command;
import org.junit.jupiter.api.Test;

/// The round by which a package learns its start: without a person nothing may stop it.
class TourTest extends WindowTest {

  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> charts = new LinkedHashSet<>();

  @Test
  void aNumberIsChangedEveryChartIsShownAndTheWindowClosedWithNothingLeftUnsaved() {
    interact(() -> new Tour(main, stage, this::soon).begin());

    waitUntil(() -> !stage.isShowing());
    assertThat(titles).as("changed, and changed back").hasSize(3);
    assertThat(titles).filteredOn(title -> title.contains("not saved")).hasSize(1);
    assertThat(titles).last().asString().startsWith("Start page");
    assertThat(charts).hasSizeGreaterThanOrEqualTo(ChartKind.values().length);
    assertThat(Tour.trouble()).isEmpty();
  }

  /// What a package learns of the start page alone would look like all there is to learn.
  @Test
  void whereTheCaseIsTooLateItSaysSoAndClosesTheWindow() {
    interact(main::showStart);
    interact(() -> new Tour(main, stage, (_, look) -> look.run()).begin());
    assertThat(stage.isShowing()).isFalse();
    assertThat(Tour.trouble()).isEqualTo("its case was not open after 30 seconds");
  }

  @Test
  void aCaseMayComeALittleLater() {
    interact(main::showStart);
    interact(() -> new Tour(main, stage, this::soon).begin());
    interact(() -> main.openExample("nottingham-2022"));
    waitUntil(() -> !stage.isShowing());
    assertThat(Tour.trouble()).isEmpty();
  }

  /// Work that is not saved would keep the window open for ever.
  @Test
  void whereTheWindowDoesNotCloseItIsClosedAndThatIsSaid() {
    interact(() -> main.onCommand(Command.ADD_WORKSTREAM));
    interact(() -> main.onCommand(Command.BACK));
    interact(() -> new Tour(main, stage, this::soon).begin());
    waitUntil(() -> !stage.isShowing());
    assertThat(Tour.trouble()).isEqualTo("its window did not close");
  }

  private void soon(Duration after, Runnable stop) {
    CompletableFuture.delayedExecutor(40, TimeUnit.MILLISECONDS, Platform::runLater)
        .execute(
            () -> {
              titles.add(stage.getTitle());
              var chart = stage.getScene().lookup(".chart-surface");
              if (chart != null) {
                charts.add(chart.getAccessibleText());
              }
              stop.run();
            });
  }
}
