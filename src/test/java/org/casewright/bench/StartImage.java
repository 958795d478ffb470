package org.casewright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipFile;

/// The program as it is installed: the folder that `packaging/linux.sh image` makes, and copies of
/// it that differ in one thing.
///
/// @param folder the image
record StartImage(Path folder) {

  private static final Path BUILT = Path.of("target", "package", "image", "casewright");
  private static final Path DISTRIBUTION = Path.of("target", "casewright", "lib", "casewright.jar");
  private static final String SETTINGS = "lib/app/casewright.cfg";
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
    return Files.exists(folder.resolve("lib/app/casewright.aot"))
        && checksums(jar).equals(checksums(DISTRIBUTION));
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
    return folder.resolve("bin/casewright").toAbsolutePath().toString();
  }

  /// The same without what it has learned beforehand about its start.
  StartImage withoutCache(Path to) throws IOException, InterruptedException {
    var settings = settings();
    settings.removeIf(line -> line.contains("AOTCache"));
    return copy(to, settings);
  }

  /// The same runtime and flags with an empty window in place of the program.
  StartImage floor(Path to) throws IOException, InterruptedException {
    var settings = settings();
    settings.replaceAll(
        line ->
            line.startsWith("app.mainclass=")
                ? "app.mainclass=" + StartFloor.class.getName()
                : line);
    settings.add(settings.indexOf("[JavaOptions]"), "app.classpath=$APPDIR/" + FLOOR);
    var copy = copy(to, settings);
    try (var jar =
        new JarOutputStream(Files.newOutputStream(copy.folder.resolve("lib/app/" + FLOOR)))) {
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

  private List<String> settings() throws IOException {
    return new ArrayList<>(Files.readAllLines(folder.resolve(SETTINGS)));
  }

  private StartImage copy(Path to, Collection<String> settings)
      throws IOException, InterruptedException {
    run(List.of("cp", "-a", folder.toString(), to.toString()));
    Files.write(to.resolve(SETTINGS), settings);
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
