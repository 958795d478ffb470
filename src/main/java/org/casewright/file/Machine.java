package org.casewright.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the machine is called among the others of an office, found without asking a network.
final class Machine {

  private static final String NAME = found();

  private Machine() {}

  /// Its name; empty where it has none of its own.
  static String name() {
    return NAME;
  }

  private static String found() {
    return Stream.<Supplier<@Nullable String>>of(
            () -> System.getenv("COMPUTERNAME"),
            () -> firstLine(Path.of("/proc/sys/kernel/hostname")),
            Machine::asked)
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .map(Machine::withoutDomain)
        .filter(Machine::isOwn)
        .findFirst()
        .orElse("");
  }

  /// The part after the first point changes with the network that a laptop is in.
  private static String withoutDomain(String name) {
    return name.strip().replaceFirst("\\..*", "");
  }

  /// A name that every second machine has tells nobody anything.
  private static boolean isOwn(String name) {
    return !name.isEmpty() && !List.of("localhost", "(none)").contains(name);
  }

  private static @Nullable String firstLine(Path file) {
    try {
      return Files.isReadable(file) ? Files.readString(file).lines().findFirst().orElse("") : null;
    } catch (IOException _) {
      return null;
    }
  }

  private static @Nullable String asked() {
    try {
      var process = new ProcessBuilder("hostname").redirectErrorStream(true).start();
      if (!process.waitFor(2, TimeUnit.SECONDS)) {
        process.destroy();
        return null;
      }
      return process.exitValue() == 0
          ? new String(process.getInputStream().readNBytes(300), Charset.defaultCharset())
          : null;
    } catch (IOException _) {
      return null;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
