package org.casewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipFile;
import org.casewright.Main;

/// The program as it is installed: the folder that `packaging/linux.sh image` makes, and copies of
/// it that differ in one thing.
///
/// @param folder the image
record StartImage(Path folder) {

  private static final Path BUILT = Path.of("target", "package", "image", "casewright");
  private static final Path DISTRIBUTION = Path.of("target", "casewright", "lib", "casewright.jar");
  private static final Path PACKAGING = Path.of("packaging");
  private static final String LAUNCHER = "bin/casewright";
  private static final String CACHE = "lib/app/casewright.aot";
  private static final String FLOOR = "floor.jar";

  /// The image of what is built now; makes it where it is missing or older.
  static StartImage built() throws IOException, InterruptedException {
    var image = new StartImage(BUILT);
    if (!image.isOfNow()) {
      run(List.of("packaging/linux.sh", "image"));
    }
    return image;
  }

  private boolean isOfNow() throws IOException {
    var jar = folder.resolve("lib/app/casewright.jar");
    var cache = folder.resolve(CACHE);
    return Files.exists(cache)
        && Files.getLastModifiedTime(cache).compareTo(changed(PACKAGING)) > 0
        && checksums(jar).equals(checksums(DISTRIBUTION));
  }

  /// When a file of the folder was last changed.
  private static FileTime changed(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.map(StartImage::modified).max(Comparator.naturalOrder()).orElseThrow();
    }
  }

  private static FileTime modified(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The image's jar is not compressed: only its content is the same.
  private static Map<String, Long> checksums(Path jar) throws IOException {
    var found = new TreeMap<String, Long>();
    try (var zip = new ZipFile(jar.toFile())) {
      zip.stream()
          .filter(entry -> !entry.isDirectory() && !entry.getName().startsWith("META-INF/"))
          .forEach(entry -> found.put(entry.getName(), entry.getCrc()));
    }
    return found;
  }

  static void run(List<String> command) throws IOException, InterruptedException {
    var code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + " ended with " + code);
    }
  }

  String launcher() {
    return folder.resolve(LAUNCHER).toAbsolutePath().toString();
  }

  /// The same without what it has learned beforehand about its start.
  StartImage withoutCache(Path to) throws IOException, InterruptedException {
    var copy = copy(to);
    Files.delete(to.resolve(CACHE));
    return copy;
  }

  /// The same runtime and flags with an empty window in place of the program.
  StartImage floor(Path to) throws IOException, InterruptedException {
    var copy = copy(to);
    var launcher = to.resolve(LAUNCHER);
    Files.writeString(
        launcher,
        Files.readString(launcher)
            .replace(Main.class.getName(), StartFloor.class.getName())
            .replaceFirst("-cp \"([^\"]*)\"", "-cp \"$1:\\$app/" + FLOOR + "\""));
    try (var jar =
        new JarOutputStream(Files.newOutputStream(to.resolve("lib/app").resolve(FLOOR)))) {
      for (var type : List.of(StartFloor.class, StartFloor.Window.class)) {
        var name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (var bytes = StartImage.class.getResourceAsStream("/" + name)) {
          jar.write(Objects.requireNonNull(bytes).readAllBytes());
        }
        jar.closeEntry();
      }
    }
    return copy;
  }

  private StartImage copy(Path to) throws IOException, InterruptedException {
    run(List.of("cp", "-a", folder.toString(), to.toString()));
    return new StartImage(to);
  }

  /// Megabytes on disk.
  long size() throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(StartImage::length).sum() >> 20;
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
