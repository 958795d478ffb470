package org.casewright.ui;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Runs what it is given at the beginning of the next pulse, before the frame is laid out and
/// drawn.
final class NextPulse implements Executor {

  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          stop();
          for (var left = waiting.size(); left > 0; left--) {
            waiting.remove().run();
          }
        }
      };

  @Override
  public void execute(Runnable task) {
    waiting.add(task);
    timer.start();
    Platform.requestNextPulse();
  }
}
