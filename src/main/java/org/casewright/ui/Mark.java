package org.casewright.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;

/// The program's mark. The build takes it from the folder `icons`, in every size drawn there.
public final class Mark {

  /// Edges of the pictures there are, in pixels.
  public static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);

  private Mark() {}

  /// The mark in one of its sizes.
  public static Image image(int size) {
    var name = "casewright-" + size + ".png";
    try (var file = Objects.requireNonNull(Mark.class.getResourceAsStream(name), name)) {
      return new Image(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The mark in every size.
  static List<Image> all() {
    return SIZES.stream().map(Mark::image).toList();
  }
}
