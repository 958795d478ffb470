package org.casewright.file;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One window for one person: the program that starts first holds a lock in the state folder and
/// listens beside it; one that starts later hands its files over. They speak through a socket that
/// is a file, so that no network is touched. Where anything fails the later one opens a window of
/// its own, which is never an error.
public sealed interface OneWindow {

  /// How long the running window may take to answer.
  Duration PATIENCE = Duration.ofSeconds(2);

  /// Finds out whether a window is there already.
  ///
  /// @param stateFolder of whoever runs the program; need not exist
  static OneWindow claim(Path stateFolder) {
    var folder = stateFolder.toAbsolutePath().normalize();
    var socket = socket(folder);
    FileChannel lock = null;
    var file = folder.resolve("window.lock");
    try {
      Files.createDirectories(folder);
      lock = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() != null) {
        return new Mine(socket, lock);
      }
      lock.close();
      return new Theirs(socket, file);
    } catch (OverlappingFileLockException _) {
      return new Theirs(socket, file);
    } catch (IOException e) {
      Mine.LOG.log(Level.INFO, "Other starts cannot find this window: {0}", Trouble.reason(e));
      return new Mine(null, lock);
    }
  }

  /// A system allows about a hundred bytes for where a socket is.
  private static Path socket(Path folder) {
    var socket = folder.resolve("window.socket");
    var bytes = socket.toString().getBytes(StandardCharsets.UTF_8).length;
    if (bytes <= 100) {
      return socket;
    }
    var digits = Digest.of(folder.toString().getBytes(StandardCharsets.UTF_8)).substring(0, 16);
    return Path.of(System.getProperty("java.io.tmpdir", "."), "casewright-" + digits + ".socket");
  }

  /// This program is the first.
  final class Mine implements OneWindow, AutoCloseable {

    private static final Logger LOG = System.getLogger(OneWindow.class.getName());

    private final @Nullable Path socket;
    private final @Nullable FileChannel lock;
    private @Nullable ServerSocketChannel server;

    private Mine(@Nullable Path socket, @Nullable FileChannel lock) {
      this.socket = socket;
      this.lock = lock;
    }

    /// Listens for later starts until it is closed.
    ///
    /// @param executor whose one task waits for them; it must not be needed for anything else
    ///     meanwhile
    /// @param receiver of the files of each; none where the program was started without any, to
    ///     have its window brought to the front
    /// @return whether later starts can find this window
    public boolean listen(Executor executor, Consumer<List<Path>> receiver) {
      if (socket == null) {
        return false;
      }
      try {
        // Whoever holds the lock is alone: what stands there was left by a program that was killed.
        Files.deleteIfExists(socket);
        var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        server = opened;
        opened.bind(UnixDomainSocketAddress.of(socket));
        closeToOthers(socket);
        executor.execute(() -> serve(opened, receiver));
        return true;
      } catch (IOException | UnsupportedOperationException e) {
        LOG.log(Level.INFO, "Other starts cannot find this window: {0}", Trouble.reason(e));
        return false;
      }
    }

    private static void closeToOthers(Path socket) throws IOException {
      var view = Files.getFileAttributeView(socket, PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(PosixFilePermissions.fromString("rw-------"));
      }
    }

    private static void serve(ServerSocketChannel server, Consumer<List<Path>> receiver) {
      while (true) {
        SocketChannel caller;
        try {
          caller = server.accept();
        } catch (IOException _) {
          // It was closed.
          return;
        }
        try (caller) {
          HandOver.answer(caller, receiver, PATIENCE);
        } catch (IOException | RuntimeException e) {
          LOG.log(Level.INFO, "A caller was not understood: {0}", Trouble.reason(e));
        }
      }
    }

    /// Listens no more, and leaves the place to the next.
    @Override
    public void close() {
      try {
        if (server != null) {
          server.close();
        }
        if (server != null && socket != null) {
          Files.deleteIfExists(socket);
        }
        if (lock != null) {
          lock.close();
        }
      } catch (IOException e) {
        LOG.log(Level.DEBUG, "What the window left will be cleared: {0}", Trouble.reason(e));
      }
    }
  }

  /// Another program of the same person was first.
  final class Theirs implements OneWindow {

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Path socket;
    private final Path lock;

    private Theirs(Path socket, Path lock) {
      this.socket = socket;
      this.lock = lock;
    }

    /// Hands files to the running window, which shows itself.
    ///
    /// @param files may be none
    /// @return whether it has answered; if not, open a window of your own
    public boolean send(List<Path> files) {
      var absolute = files.stream().map(file -> file.toAbsolutePath().normalize()).toList();
      var until = System.nanoTime() + PATIENCE.toNanos();
      while (System.nanoTime() < until) {
        try {
          if (!isOurs()) {
            return false;
          }
          try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var left = Duration.ofNanos(Math.max(1, until - System.nanoTime()));
            return HandOver.send(channel, absolute, left);
          }
        } catch (IOException | UnsupportedOperationException _) {
          // It may be about to listen.
          if (!waited()) {
            return false;
          }
        }
      }
      return false;
    }

    /// In a folder that everybody may write to, somebody else could listen in its place.
    private boolean isOurs() throws IOException {
      return Files.getOwner(socket).equals(Files.getOwner(lock));
    }

    private static boolean waited() {
      try {
        Thread.sleep(PAUSE);
        return true;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
  }
}
