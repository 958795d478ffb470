package org.casewright.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Counts that outlive the program that counts: they are kept in a file in memory, so that whoever
/// started it can read them however it ended.
@SuppressWarnings("EnumOrdinal") // Writer and reader are of one build.
final class Tally {

  private static final int KINDS = Kind.values().length;
  private static final int ESCAPED = 2;
  private static final int SLOWEST = 3 * KINDS;
  private static final int LARGEST = SLOWEST + 1;
  private static final int UNDER_WAY = LARGEST + 1;
  private static final int RECIPE = 4 * (UNDER_WAY + 1);
  private static final int SIZE = RECIPE + Trial.LONGEST;

  private final ByteBuffer bytes;

  private Tally(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /// One that is forgotten with the program.
  static Tally inMemory() {
    return new Tally(ByteBuffer.allocate(SIZE));
  }

  /// One that is kept, with what it held before.
  static Tally kept(Path file) throws IOException {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Tally(channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE));
    }
  }

  /// The recipe of the file that is being judged.
  void begin(byte[] recipe) {
    bytes.put(RECIPE, recipe);
    set(UNDER_WAY, recipe.length);
  }

  /// The recipe of the file that was being judged when its judge was gone; empty where none was.
  byte[] underWay() {
    var recipe = new byte[get(UNDER_WAY)];
    bytes.get(RECIPE, recipe);
    return recipe;
  }

  /// The file that was being judged does not count.
  void putBack() {
    set(UNDER_WAY, 0);
  }

  /// The file that was being judged counts.
  void count(Kind kind, Judge.Judged judged) {
    var outcome =
        switch (judged.verdict()) {
          case Verdict.Opened _ -> 0;
          case Verdict.Refused _ -> 1;
          case Verdict.Escaped _ -> ESCAPED;
        };
    add(outcome * KINDS + kind.ordinal(), 1);
    atLeast(SLOWEST, (int) (judged.seconds() * 1000));
    atLeast(LARGEST, (int) judged.megabytes());
    set(UNDER_WAY, 0);
  }

  private int get(int index) {
    return bytes.getInt(4 * index);
  }

  private void set(int index, int value) {
    bytes.putInt(4 * index, value);
  }

  private void add(int index, int more) {
    set(index, get(index) + more);
  }

  private void atLeast(int index, int value) {
    set(index, Math.max(get(index), value));
  }

  int files() {
    return opened() + outcome(1) + escaped();
  }

  int opened() {
    return outcome(0);
  }

  int escaped() {
    return outcome(ESCAPED);
  }

  private int outcome(int outcome) {
    var sum = 0;
    for (var kind = 0; kind < KINDS; kind++) {
      sum += get(outcome * KINDS + kind);
    }
    return sum;
  }

  /// A line for each kind, and one for what the worst took.
  String lines() {
    var lines = new StringBuilder();
    for (var kind : Kind.values()) {
      lines.append(
          "%-9s %,8d opened %,8d refused %4d escaped%n"
              .formatted(
                  kind.name().toLowerCase(java.util.Locale.ROOT),
                  get(kind.ordinal()),
                  get(KINDS + kind.ordinal()),
                  get(ESCAPED * KINDS + kind.ordinal())));
    }
    return lines
        + "the slowest took %.2f s of the processor, the largest asked for %d MB"
            .formatted(get(SLOWEST) / 1000.0, get(LARGEST));
  }
}
