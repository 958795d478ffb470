package org.casewright.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What two programs say to each other: a line that names the format, then a line for each file
/// with its path as a JSON text; the other answers with one line. Anything else is ignored.
final class HandOver {

  private static final String GREETING = "casewright files 1";
  private static final byte[] ANSWER = "taken\n".getBytes(StandardCharsets.UTF_8);

  /// Bytes of one message.
  private static final int LONGEST = 1 << 16;

  /// Files of one message.
  private static final int MOST = 100;

  private HandOver() {}

  /// Says it, and waits for the answer.
  ///
  /// @return whether the other has taken the files
  static boolean send(SocketChannel channel, List<Path> files, Duration patience)
      throws IOException {
    var text = new StringBuilder(GREETING).append('\n');
    files.forEach(file -> text.append(Json.text(file.toString())));
    try (var talk = new Talk(channel, patience)) {
      if (!talk.write(text.toString().getBytes(StandardCharsets.UTF_8))) {
        return false;
      }
      channel.shutdownOutput();
      return talk.read(ANSWER.length).filter(said -> Arrays.equals(said, ANSWER)).isPresent();
    }
  }

  /// Takes one message and answers it, if it is one.
  static void answer(SocketChannel caller, Consumer<List<Path>> receiver, Duration patience)
      throws IOException {
    try (var talk = new Talk(caller, patience)) {
      var files = talk.read(LONGEST).flatMap(HandOver::files);
      if (files.isPresent()) {
        receiver.accept(files.get());
        talk.write(ANSWER);
      }
    }
  }

  /// The files of a message; empty where it is none.
  static Optional<List<Path>> files(byte[] message) {
    var lines = new String(message, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(GREETING) || lines.size() > MOST + 1) {
      return Optional.empty();
    }
    var files = new ArrayList<Path>();
    for (var line : lines.subList(1, lines.size())) {
      var file = file(line);
      if (file.isEmpty()) {
        return Optional.empty();
      }
      files.add(file.get());
    }
    return Optional.of(files);
  }

  private static Optional<Path> file(String line) {
    try {
      return TreeReader.read(line, new Reading()) instanceof Node.Text(var path, _)
          ? Optional.of(Path.of(path)).filter(Path::isAbsolute)
          : Optional.empty();
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// A channel on which nobody waits longer than the patience lasts, all in all.
  private static final class Talk implements AutoCloseable {
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long until;

    Talk(SocketChannel channel, Duration patience) throws IOException {
      this.channel = channel;
      this.until = System.nanoTime() + patience.toNanos();
      this.selector = Selector.open();
      channel.configureBlocking(false);
      this.key = channel.register(selector, SelectionKey.OP_READ);
    }

    /// False where the patience was over before.
    boolean write(byte[] content) throws IOException {
      var rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        if (channel.write(rest) == 0 && !isReady(SelectionKey.OP_WRITE)) {
          return false;
        }
      }
      return true;
    }

    /// What the other says until it falls silent; empty where that is too much, or takes too long.
    Optional<byte[]> read(int most) throws IOException {
      var said = new ByteArrayOutputStream();
      var buffer = ByteBuffer.allocate(8192);
      while (said.size() <= most) {
        var read = channel.read(buffer.clear());
        if (read < 0) {
          return Optional.of(said.toByteArray());
        }
        said.write(buffer.array(), 0, read);
        if (read == 0 && !isReady(SelectionKey.OP_READ)) {
          return Optional.empty();
        }
      }
      return Optional.empty();
    }

    private boolean isReady(int operation) throws IOException {
      key.interestOps(operation);
      var left = until - System.nanoTime();
      if (left <= 0 || Thread.currentThread().isInterrupted()) {
        return false;
      }
      selector.selectedKeys().clear();
      return selector.select(Math.max(1, left / 1_000_000)) > 0;
    }

    @Override
    public void close() throws IOException {
      selector.close();
    }
  }
}
