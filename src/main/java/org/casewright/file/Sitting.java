package org.casewright.file;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One person at one machine with the program open: who holds a lock, and whose work is kept for
/// recovery.
///
/// @param id that no other has: letters, digits and hyphens
/// @param who the name of the user; `somebody` where it is not known
/// @param machine the name of the machine; empty where it is not known
/// @param process the number of the program's process there; -1 where it is not known
/// @param processStart when that process was started
public record Sitting(String id, String who, String machine, long process, Instant processStart) {

  /// How far two readings of a process's start may lie apart, because the clock was set meanwhile.
  private static final Duration TOLERANCE = Duration.ofMinutes(1);

  public Sitting {
    who = Words.shortened(who).strip();
    who = who.isEmpty() ? "somebody" : who;
    machine = Words.shortened(machine).strip();
  }

  /// That of whoever runs the program, new each time.
  public static Sitting here() {
    var process = ProcessHandle.current();
    return new Sitting(
        UUID.randomUUID().toString(),
        System.getProperty("user.name", ""),
        Machine.name(),
        process.pid(),
        process.info().startInstant().orElse(Instant.EPOCH));
  }

  /// The same of a person with another name.
  public Sitting called(String name) {
    return new Sitting(id, name, machine, process, processStart);
  }

  /// Whether both are of the same user at the same machine; false where that is not known.
  boolean isSamePlace(Sitting other) {
    return !machine.isEmpty() && machine.equals(other.machine) && who.equals(other.who);
  }

  /// Whether it is known to be over: it is of the same user at the same machine as `me`, and its
  /// process runs no more.
  public boolean isOver(Sitting me) {
    return isSamePlace(me) && process > 0 && !isRunning();
  }

  /// Whether its process runs, if it is one of this machine.
  boolean isRunning() {
    return process > 0
        && ProcessHandle.of(process)
            .filter(ProcessHandle::isAlive)
            .map(
                found ->
                    found
                        .info()
                        .startInstant()
                        .map(start -> Duration.between(start, processStart).abs())
                        .filter(apart -> apart.compareTo(TOLERANCE) > 0)
                        .isEmpty())
            .orElse(false);
  }

  Map<String, @Nullable Object> written() {
    var map = new LinkedHashMap<String, @Nullable Object>();
    map.put("sitting", id);
    map.put("who", who);
    map.put("machine", machine);
    map.put("process", process);
    map.put("processStart", processStart.toString());
    return map;
  }

  static Sitting read(Loose from) {
    return new Sitting(
        from.text("sitting"),
        from.text("who"),
        from.text("machine"),
        from.count("process"),
        from.when("processStart").orElse(Instant.EPOCH));
  }
}
