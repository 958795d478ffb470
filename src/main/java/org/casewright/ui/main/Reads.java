package org.casewright.ui.main;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.casewright.file.CaseLock;
import org.casewright.ui.desk.Aside;
import org.casewright.ui.main.Locks.Arrived;

/// Files that are being read to be opened, each with its lock. For the thread of the window.
final class Reads {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Locks locks;
  private final Aside aside;
  private final Map<Integer, CompletableFuture<Arrived>> underWay = new HashMap<>();
  private int asked;

  /// @param aside asks the disk
  Reads(Locks locks, Aside aside) {
    this.locks = locks;
    this.aside = aside;
  }

  boolean isUnderWay() {
    return !underWay.isEmpty();
  }

  /// Takes the lock of a file and reads it.
  ///
  /// @param takeOver whether the lock of somebody who has gone is taken over
  /// @param done takes what came of it
  /// @param failed takes a sentence where something unforeseen came in between
  void read(Path file, boolean takeOver, Consumer<Arrived> done, Consumer<String> failed) {
    var mine = locks.holds(file);
    var answer = new CompletableFuture<Arrived>();
    var number = ++asked;
    underWay.put(number, answer);
    aside.workOut(
        () -> {
          try {
            var arrived = takeOver ? locks.takeOver(file, mine) : locks.arrive(file, mine);
            answer.complete(arrived);
            return arrived;
          } finally {
            answer.cancel(false); // it has failed, where it is not complete
          }
        },
        arrived -> {
          underWay.remove(number);
          done.accept(arrived);
        },
        why -> {
          underWay.remove(number);
          failed.accept(why);
        });
  }

  /// Leaves no lock of what is still being read; waits for it, but not for ever: the program is
  /// left.
  void end() {
    var released =
        underWay.values().stream()
            .map(answer -> answer.thenAcceptAsync(Reads::release, aside.work()))
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(released).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException _) {
      // The disk does not answer: what it has of ours is taken over by whoever sits here next.
    }
  }

  private static void release(Arrived arrived) {
    if (arrived.taking() instanceof CaseLock.Taken(var lock)) {
      lock.release();
    }
  }
}
