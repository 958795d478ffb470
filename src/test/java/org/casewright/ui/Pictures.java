package org.casewright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the tour keeps its pictures. As a program it says how many there are, and takes those of
/// the guide beside its pages.
final class Pictures {

  static final Path FOLDER = Path.of("target", "screens");

  private Pictures() {}

  /// Says how many pictures there are, where, and how many of the guide have changed.
  public static void main(String[] args) throws IOException {
    System.out.println(summary(FOLDER));
    System.out.println("Pictures of the guide that are others now: " + GuidePictures.take());
  }

  static String summary(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return "No pictures were drawn.";
    }
    try (var files = Files.newDirectoryStream(folder, "*.png")) {
      var number = 0;
      var dark = 0;
      var contrast = 0;
      for (var file : files) {
        number++;
        dark += file.getFileName().toString().endsWith("-dark.png") ? 1 : 0;
        contrast += file.getFileName().toString().endsWith("-contrast.png") ? 1 : 0;
      }
      return "%d pictures of the window, %d of them dark and %d in high contrast, are in %s"
          .formatted(number, dark, contrast, folder.toAbsolutePath());
    }
  }

  /// Only the pictures of one tour are there after it.
  static void sweep() throws IOException {
    Files.createDirectories(FOLDER);
    try (var old = Files.newDirectoryStream(FOLDER, "*.png")) {
      for (var picture : old) {
        Files.delete(picture);
      }
    }
  }
}
