package org.casewright.ui.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class PlacingTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

  @Test
  void theRoomSeesTheScreenThatTheWindowIsNotOn() {
    var onLaptop = Placing.of(List.of(LAPTOP, PROJECTOR), new Rectangle2D(100, 50, 900, 600));
    assertThat(onLaptop.presenter()).isEqualTo(LAPTOP);
    assertThat(onLaptop.audience()).contains(PROJECTOR);

    var onProjector = Placing.of(List.of(LAPTOP, PROJECTOR), new Rectangle2D(1300, 50, 900, 600));
    assertThat(onProjector.presenter()).isEqualTo(PROJECTOR);
    assertThat(onProjector.audience()).contains(LAPTOP);
  }

  @Test
  void oneScreenShowsEverything() {
    assertThat(Placing.of(List.of(LAPTOP), LAPTOP).audience()).isEmpty();
  }

  @Test
  void aProjectorThatShowsTheSamePictureIsNoScreenOfItsOwn() {
    var mirrored = List.of(LAPTOP, new Rectangle2D(0, 0, 1024, 768));

    assertThat(Placing.of(mirrored, new Rectangle2D(0, 0, 800, 600)).audience()).isEmpty();
  }

  @Test
  void aWindowOutOfSightIsTakenToBeOnTheMainScreen() {
    var away = new Rectangle2D(-9000, -9000, 100, 100);

    assertThat(Placing.of(List.of(LAPTOP, PROJECTOR), away).presenter()).isEqualTo(LAPTOP);
  }
}
