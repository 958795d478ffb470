package org.casewright.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.model.ChartKind;

/// The pictures of the guide: drawn by the tour, and from there taken beside the pages.
public final class GuidePictures {

  /// Where the pages look for them.
  public static final Path FOLDER = Path.of("src", "site", "resources", "images", "guide");

  /// The window on an opportunity of Nottingham.
  static final String WINDOW = "window-opportunity";

  /// The window on the tutorial's case, when all its numbers have been typed.
  static final String TUTORIAL = "window-tutorial";

  private GuidePictures() {}

  /// Every one by name.
  public static List<String> names() {
    return Stream.concat(
            Stream.of(WINDOW, TUTORIAL),
            Arrays.stream(ChartKind.values()).map(GuidePictures::chart))
        .toList();
  }

  /// That of a chart alone.
  public static String chart(ChartKind kind) {
    return "chart-" + kind.key() + "-alone";
  }

  /// Takes those that have been drawn beside the pages that show them.
  ///
  /// @return how many are others than before
  static int take() throws IOException {
    var renewed = 0;
    for (var name : names()) {
      var drawn = Pictures.FOLDER.resolve(name + ".png");
      var kept = Files.createDirectories(FOLDER).resolve(name + ".png");
      if (Files.exists(drawn) && (!Files.exists(kept) || Files.mismatch(drawn, kept) >= 0)) {
        Files.copy(drawn, kept, StandardCopyOption.REPLACE_EXISTING);
        renewed++;
      }
    }
    return renewed;
  }
}
