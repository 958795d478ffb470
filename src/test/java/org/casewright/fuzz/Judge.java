package org.casewright.fuzz;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Objects;
import org.casewright.fuzz.Verdict.Escaped;

/// Judges what the program makes of a file: it opens it, whole and usable, or says what is wrong,
/// in bounded time and memory; anything else is an escape.
final class Judge {

  /// Processor time that one file may take, in seconds: reading, checking, projecting and writing.
  static final double MOST_SECONDS = 2;

  /// Memory that may be asked for one file, all in all, in megabytes. What is asked for at one
  /// time is bounded by the heap of the program, which is as large.
  static final long MOST_MEGABYTES = 512;

  /// Bytes that may be asked for besides for each month of an opportunity or cost in a scenario,
  /// in both views: a case of many scenarios is more to project, and nothing may grow faster.
  static final long MORE_A_MONTH = 2048;

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<Kind, Door> doors;

  /// @param doors one for each kind of file
  Judge(Map<Kind, Door> doors) {
    this.doors = Map.copyOf(doors);
  }

  /// That of the program itself.
  static Judge real() {
    return new Judge(
        Map.of(
            Kind.CASE, new CaseDoor(),
            Kind.SCENARIO, new ScenarioDoor(),
            Kind.RECOVERY, new RecoveryDoor(),
            Kind.LOCK, StateDoors::lock,
            Kind.SETTINGS, StateDoors::settings,
            Kind.RECENT, StateDoors::recent,
            Kind.HANDOVER, StateDoors::handOver));
  }

  /// What came of it, and what it took.
  record Judged(Verdict verdict, double seconds, long megabytes) {}

  Judged judge(Mutant mutant) {
    var began = THREADS.getCurrentThreadCpuTime();
    var had = THREADS.getCurrentThreadAllocatedBytes();
    var verdict = open(mutant);
    var seconds = (THREADS.getCurrentThreadCpuTime() - began) / 1e9;
    var megabytes = (THREADS.getCurrentThreadAllocatedBytes() - had) >> 20;
    if (!(verdict instanceof Escaped) && seconds > MOST_SECONDS) {
      verdict = new Escaped("It took %.1f s of the processor.".formatted(seconds), true);
    }
    var months = verdict instanceof Verdict.Opened(var projected) ? projected : 0;
    var most = MOST_MEGABYTES + ((MORE_A_MONTH * months) >> 20);
    if (!(verdict instanceof Escaped) && megabytes > most) {
      verdict = new Escaped("It asked for %,d MB of memory.".formatted(megabytes), true);
    }
    return new Judged(verdict, seconds, megabytes);
  }

  /// What came of it, whatever it took.
  @SuppressWarnings("CatchingUnchecked") // Nothing at all may come out of a reader.
  Verdict open(Mutant mutant) {
    try {
      return Objects.requireNonNull(doors.get(mutant.kind())).open(mutant.content());
    } catch (Throwable thrown) {
      return Escaped.by(thrown);
    }
  }
}
