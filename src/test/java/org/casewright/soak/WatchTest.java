package org.casewright.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import org.junit.jupiter.api.Test;

/// That the soak sees what goes wrong wherever it does, and leaves everything as it was.
class WatchTest {

  @Test
  void whatNobodyCatchesIsSeen() throws InterruptedException {
    try (var watch = new Watch()) {
      var thread =
          Thread.ofPlatform()
              .name("elsewhere")
              .start(
                  () -> {
                    throw new IllegalStateException("lost");
                  });
      thread.join();
      assertThat(watch.seen())
          .singleElement()
          .asString()
          .startsWith("Uncaught on elsewhere: java.lang.IllegalStateException: lost");
    }
  }

  @Test
  void whatIsLoggedIsSeenFromAWarningOn() {
    try (var watch = new Watch()) {
      var log = System.getLogger(WatchTest.class.getName());
      log.log(Level.INFO, "by the way");
      assertThat(watch.seen()).isEmpty();
      log.log(Level.WARNING, "beware", new IllegalStateException("why"));
      assertThat(watch.seen())
          .singleElement()
          .asString()
          .startsWith("Logged as WARNING: beware java.lang.IllegalStateException: why");
    }
  }

  /// A list that makes rows without end says so as information, and only there.
  @Test
  void whatJavaFxMentionsIsSeenToo() {
    try (var watch = new Watch()) {
      System.getLogger("javafx.scene.control").log(Level.INFO, "index exceeds maxCellCount");
      assertThat(watch.seen())
          .singleElement()
          .asString()
          .startsWith("Logged as INFO: index exceeds maxCellCount");
    }
  }

  @Test
  void whatIsPrintedAsAnErrorIsSeen() {
    try (var watch = new Watch()) {
      System.err.println("oh dear");
      assertThat(watch.seen()).containsExactly("Printed: oh dear");
    }
  }

  @Test
  void afterwardsEverythingIsAsItWas() {
    var errors = System.err;
    var uncaught = Thread.getDefaultUncaughtExceptionHandler();
    var handlers = java.util.logging.Logger.getLogger("").getHandlers();
    new Watch().close();
    assertThat(System.err).isSameAs(errors);
    assertThat(Thread.getDefaultUncaughtExceptionHandler()).isSameAs(uncaught);
    assertThat(java.util.logging.Logger.getLogger("").getHandlers()).containsExactly(handlers);
  }
}
