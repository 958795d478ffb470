package org.casewright.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import org.casewright.crash.Marks.Mark;
import org.casewright.crash.Marks.Step;
import org.casewright.file.CaseFile;
import org.casewright.file.Disk;
import org.casewright.file.Expecting;
import org.casewright.file.SaveResult;
import org.casewright.file.Stamp;
import org.casewright.model.BusinessCase;
import org.jspecify.annotations.Nullable;

/// How a case is saved.
enum Saving {

  /// As the program does it.
  SAFE {
    @Override
    @Nullable Stamp save(BusinessCase version, Path file, @Nullable Stamp before, Disk disk)
        throws IOException {
      var saving = CaseFile.save(version, file, new Expecting(before), disk);
      if (!(saving.result() instanceof SaveResult.Saved(_, var warning)) || warning.isPresent()) {
        throw new IOException("not saved: " + saving.result());
      }
      return saving.stamp();
    }

    @Override
    boolean underWay(Marks marks) {
      return marks.step() != Step.NONE;
    }
  },

  /// As it must not: the new version over the old one, piece by piece, and as slowly as over a poor
  /// line, so that most of its life goes into it. It is there to be caught.
  IN_PLACE {
    private static final int PIECES = 8;
    private static final long BETWEEN_NANOS = 10_000_000;

    @Override
    @Nullable Stamp save(BusinessCase version, Path file, @Nullable Stamp before, Disk disk)
        throws IOException {
      try (var channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.WRITE,
              StandardOpenOption.TRUNCATE_EXISTING)) {
        var content = CaseFile.write(version);
        var piece = content.length / PIECES + 1;
        for (var at = 0; at < content.length; at += piece) {
          LockSupport.parkNanos(BETWEEN_NANOS);
          channel.write(ByteBuffer.wrap(content, at, Math.min(piece, content.length - at)));
        }
      }
      return null;
    }

    @Override
    boolean underWay(Marks marks) {
      return marks.get(Mark.SAVING) == 1;
    }
  };

  /// Saves a version.
  ///
  /// @param before of what was saved or opened last; null where nobody looks
  /// @return of what was saved; null where nobody looks
  abstract @Nullable Stamp save(BusinessCase version, Path file, @Nullable Stamp before, Disk disk)
      throws IOException;

  /// Whether the program is in the middle of what a kill should fall into: a call that changes the
  /// disk, or, where none is told of, a save.
  abstract boolean underWay(Marks marks);
}
