package org.casewright.soak;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// Threads that ask the disk, as the program has them, and whether they are at work.
final class Busy implements Executor, AutoCloseable {

  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("disk-", 0).factory());
  private final AtomicInteger tasks = new AtomicInteger();

  @Override
  public void execute(Runnable task) {
    tasks.incrementAndGet();
    threads.execute(
        () -> {
          try {
            task.run();
          } finally {
            tasks.decrementAndGet();
          }
        });
  }

  boolean isIdle() {
    return tasks.get() == 0;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
