package org.casewright.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.casewright.Programs;
import org.casewright.file.OneWindow.Mine;
import org.casewright.file.OneWindow.Theirs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OneWindowTest {

  @TempDir private Path folder;

  private final LinkedBlockingQueue<List<Path>> received = new LinkedBlockingQueue<>();
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  /// A later start in a program of its own.
  static final class Later {
    private Later() {}

    public static void main(String[] arguments) throws InterruptedException {
      var folder = Path.of(arguments[0]);
      var files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
      switch (OneWindow.claim(folder)) {
        case Theirs theirs -> System.out.println("theirs " + theirs.send(files));
        case Mine mine -> {
          try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            System.out.println("mine " + mine.listen(executor, _ -> {}));
            Thread.sleep(60_000);
          }
        }
      }
    }
  }

  private static Process later(Path folder, String... files) throws IOException {
    var command = Programs.java(List.of(), Later.class.getName(), folder.toString());
    command.addAll(List.of(files));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String firstLine(Process process) throws IOException {
    return String.valueOf(process.inputReader(UTF_8).readLine());
  }

  private Mine listening(Path folder) {
    var mine = (Mine) OneWindow.claim(folder);
    assertThat(mine.listen(executor, received::add)).isTrue();
    return mine;
  }

  private List<Path> next() throws InterruptedException {
    var files = received.poll(10, TimeUnit.SECONDS);
    assertThat(files).isNotNull();
    return files;
  }

  @Test
  void aLaterStartHandsItsFilesOver() throws Exception {
    try (var _ = listening(folder)) {
      var odd = "/tmp/a “case”\nשלום.case.json";
      assertThat(firstLine(later(folder, "relative.case.json", odd))).isEqualTo("theirs true");
      assertThat(next())
          .containsExactly(Path.of("relative.case.json").toAbsolutePath(), Path.of(odd));
      assertThat(firstLine(later(folder))).isEqualTo("theirs true");
      assertThat(next()).isEmpty();
    }
    assertThat(folder.resolve("window.socket")).doesNotExist();
  }

  @Test
  void whatAKilledProgramLeftIsReplaced() throws Exception {
    var first = later(folder);
    assertThat(firstLine(first)).isEqualTo("mine true");
    assertThat(OneWindow.claim(folder)).isInstanceOf(Theirs.class);
    first.destroyForcibly().waitFor();
    assertThat(folder.resolve("window.socket")).exists();
    try (var _ = listening(folder)) {
      assertThat(firstLine(later(folder, "/a.case.json"))).isEqualTo("theirs true");
      assertThat(next()).containsExactly(Path.of("/a.case.json"));
    }
  }

  @Test
  void whoeverClosesLeavesThePlaceToTheNext() {
    try (var first = listening(folder)) {
      assertThat(first).isNotNull();
    }
    try (var second = listening(folder)) {
      assertThat(second).isNotNull();
    }
  }

  @Test
  void aWindowThatDoesNotListenIsNotWaitedForLong() {
    try (var mine = (Mine) OneWindow.claim(folder)) {
      var theirs = (Theirs) OneWindow.claim(folder);
      assertThat(theirs.send(List.of(Path.of("/a.case.json")))).isFalse();
      assertThat(mine).isNotNull();
    }
  }

  @Test
  void aWindowThatHangsIsNotWaitedForLong() throws IOException {
    try (var mine = (Mine) OneWindow.claim(folder)) {
      // Its task never runs.
      assertThat(mine.listen(_ -> {}, received::add)).isTrue();
      var theirs = (Theirs) OneWindow.claim(folder);
      assertThat(theirs.send(List.of(Path.of("/a.case.json")))).isFalse();
    }
  }

  @Test
  void aFolderOfALongNameWorksToo() throws Exception {
    var deep = folder.resolve("x".repeat(60)).resolve("y".repeat(60));
    try (var _ = listening(deep)) {
      assertThat(firstLine(later(deep, "/a.case.json"))).isEqualTo("theirs true");
      assertThat(next()).containsExactly(Path.of("/a.case.json"));
    }
    assertThat(Disk.REAL.list(deep)).extracting(Beside::nameOf).containsExactly("window.lock");
  }

  @Test
  void aFolderThatCannotBeMadeGivesAWindowOfOnesOwn() throws IOException {
    var file = Files.writeString(folder.resolve("state"), "a file");
    try (var mine = (Mine) OneWindow.claim(file)) {
      assertThat(mine.listen(executor, received::add)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "GET / HTTP/1.1\r\n\r\n",
        "casewright files 2\n\"/a\"\n",
        "casewright files 1\nrelative\n",
        "casewright files 1\n\"relative\"\n",
        "casewright files 1\n\"/a\\u0000b\"\n",
        "casewright files 1\n\n",
        "casewright files 1\n{\"/a\": 1}\n",
        "casewright files 1\n[[[[[[\n"
      })
  void whatIsNoMessageIsIgnored(String hostile) throws Exception {
    assertThat(HandOver.files(hostile.getBytes(UTF_8))).isEmpty();
    try (var _ = listening(folder)) {
      say(hostile.getBytes(UTF_8));
      var theirs = (Theirs) OneWindow.claim(folder);
      assertThat(theirs.send(List.of(Path.of("/a.case.json")))).isTrue();
      assertThat(next()).containsExactly(Path.of("/a.case.json"));
      assertThat(received).isEmpty();
    }
  }

  @Test
  void tooMuchIsIgnored() throws Exception {
    var many = "casewright files 1\n" + "\"/a\"\n".repeat(101);
    assertThat(HandOver.files(many.getBytes(UTF_8))).isEmpty();
    assertThat(HandOver.files(many.replaceFirst("\"/a\"\n", "").getBytes(UTF_8)))
        .hasValueSatisfying(files -> assertThat(files).hasSize(100));
    try (var _ = listening(folder)) {
      say(("casewright files 1\n\"/" + "a".repeat(1 << 17) + "\"\n").getBytes(UTF_8));
      assertThat(((Theirs) OneWindow.claim(folder)).send(List.of())).isTrue();
      assertThat(next()).isEmpty();
    }
  }

  /// A receiver that fails, and a caller that says nothing, keep nobody else out.
  @Test
  @Timeout(20)
  void oneWhoSpoilsItSpoilsItForNobodyElse() throws Exception {
    try (var mine = (Mine) OneWindow.claim(folder)) {
      mine.listen(
          executor,
          files -> {
            if (files.isEmpty()) {
              throw new IllegalStateException("no files");
            }
            received.add(files);
          });
      var theirs = (Theirs) OneWindow.claim(folder);
      assertThat(theirs.send(List.of())).isFalse();
      try (var silent = call()) {
        assertThat(silent.read(ByteBuffer.allocate(1))).as("is hung up on").isEqualTo(-1);
        assertThat(theirs.send(List.of(Path.of("/a")))).isTrue();
      }
      assertThat(next()).containsExactly(Path.of("/a"));
    }
  }

  private SocketChannel call() throws IOException {
    return SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("window.socket")));
  }

  private void say(byte[] message) throws IOException {
    try (var channel = call()) {
      var rest = ByteBuffer.wrap(message);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.shutdownOutput();
    } catch (IOException _) {
      // It hung up on us.
    }
  }
}
