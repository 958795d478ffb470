package org.casewright.crash;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What a program that is killed has told until then, in a file that is mapped into memory: what is
/// written there is seen by others at once, and stays when the writer is gone.
@SuppressWarnings("EnumOrdinal") // Writer and reader are of one build.
final class Marks {

  /// What is told.
  enum Mark {
    /// 1 when the writer waits to be let go.
    READY,
    /// 1 when it may begin.
    GO,
    /// What it is doing, the place of a [Step].
    STEP,
    /// 1 where that is part of a save, 0 where it is part of an autosave.
    SAVING,
    /// The number of the version that is being kept, or was last.
    KEEP_BEGUN,
    /// The number of the last version that was kept.
    KEPT,
    /// The number of the version that is being saved, or was last.
    SAVE_BEGUN,
    /// The number of the last version that was saved.
    SAVED
  }

  /// What is done to the disk.
  enum Step {
    /// Nothing that writes.
    NONE,
    /// A new file.
    WRITE,
    PERMISSIONS,
    COPY,
    MOVE,
    DELETE,
    FLUSH
  }

  private static final VarHandle INTS =
      MethodHandles.byteBufferViewVarHandle(int[].class, ByteOrder.nativeOrder());

  private final ByteBuffer bytes;

  private Marks(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static Marks in(Path file) throws IOException {
    try (var channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return new Marks(channel.map(FileChannel.MapMode.READ_WRITE, 0, 4L * Mark.values().length));
    }
  }

  void set(Mark mark, int value) {
    INTS.setVolatile(bytes, 4 * mark.ordinal(), value);
  }

  int get(Mark mark) {
    return (int) INTS.getVolatile(bytes, 4 * mark.ordinal());
  }

  Step step() {
    return Step.values()[get(Mark.STEP)];
  }

  void step(Step step) {
    set(Mark.STEP, step.ordinal());
  }
}
