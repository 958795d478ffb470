package org.casewright.bench;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.casewright.ui.CaseWindow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationTest;

/// That the benchmark of the window still drags, chooses and types what it says; nothing is timed.
@SuppressWarnings("NullAway.Init") // start comes before every test
class LiveBenchTest extends ApplicationTest {

  private LiveBench bench;

  @Override
  public void start(Stage stage) {
    bench = new LiveBench(CaseWindow.open(stage, LiveBench.WIDTH, LiveBench.HEIGHT), stage);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nottingham-2022", "bench-30"})
  void aFewSteps(String name) {
    bench.open(name);

    assertThat(bench.drag(50).frames())
        .hasSize(50)
        .allSatisfy(frame -> assertThat(frame.total()).isPositive());
    assertThat(bench.choosing(2)).hasSize(2);
    assertThat(bench.typing(2)).hasSize(2);
  }
}
